import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds that one piece may take: with layout and paint behind it the panel still answers at once. */
const BATCH_MILLISECONDS = 8;
/** Milliseconds between two pieces, for whatever the reader does meanwhile. */
const PAUSE_MILLISECONDS = 8;
/** In one piece, however slow they are: each piece goes through all that is drawn before it. */
const MIN_BATCH_SIZE = 4;
/** In one piece, however fast they seem: some browsers' clocks are too coarse to tell. */
const MAX_BATCH_SIZE = 60;

/** How many to draw next where `count` took so many milliseconds: at most twice as many. */
export const computeBatchSize = (count: number, took: number): number =>
  Math.max(
    MIN_BATCH_SIZE,
    Math.min(2 * count, MAX_BATCH_SIZE, Math.floor((count * BATCH_MILLISECONDS) / Math.max(took, 0.1))),
  );

interface GradualOptions {
  /** How many are drawn at once: what fills the panel. */
  readonly first?: number;
  /** The list is out of sight and to be taken down, in pieces too; called when nothing of it is left. */
  readonly gone?: () => void;
}

/**
 * How many of a long list to draw: what fills the panel at once, the rest in pieces between frames. Each piece is as
 * large as the one before says that this machine can draw at this moment.
 * @param least never fewer than this, for a chosen item far down.
 */
export function useGradualRendering(total: number, least: number, { first = 12, gone }: GradualOptions = {}): number {
  const [limit, setLimit] = useState(first);
  const drawn = Math.min(gone ? limit : Math.max(limit, least), total);
  const goal = gone ? 0 : total;
  const pace = useBatchSize(drawn, first);
  useEffect(() => {
    if (drawn === goal) return gone?.();
    const to = (): number => (goal > drawn ? drawn + pace.current : Math.max(0, drawn - pace.current));
    const timer = setTimeout(() => setLimit(to()), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [drawn, goal, gone === undefined]);
  return drawn;
}

/** How many at a time, by how long the last ones took. */
function useBatchSize(drawn: number, first: number) {
  const pace = useRef(first);
  const before = useRef(0);
  const begun = performance.now();
  // Runs when all of this piece stands in the document.
  useLayoutEffect(() => {
    const count = Math.abs(drawn - before.current);
    before.current = drawn;
    if (count > 0) pace.current = computeBatchSize(count, performance.now() - begun);
  }, [drawn]);
  return pace;
}
