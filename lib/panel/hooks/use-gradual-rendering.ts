/** A hook that draws a long list in batches, so that the panel stays responsive. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds that one batch may take. Layout and paint come on top, and the panel still responds at once. */
const BATCH_MILLISECONDS = 8;
/** Milliseconds between two batches, for input of the reader. */
const PAUSE_MILLISECONDS = 8;
/** The smallest batch, however slow it is: each batch also goes through all items drawn before. */
const MIN_BATCH_SIZE = 4;
/** The largest batch, however fast it seems: the clocks of some browsers are too coarse to measure it. */
const MAX_BATCH_SIZE = 60;

/** The size of the next batch, where `count` items took `took` milliseconds: at most twice as many. */
export const computeBatchSize = (count: number, took: number): number =>
  Math.max(
    MIN_BATCH_SIZE,
    Math.min(2 * count, MAX_BATCH_SIZE, Math.floor((count * BATCH_MILLISECONDS) / Math.max(took, 0.1))),
  );

interface GradualOptions {
  /** The size of the first batch, which fills the panel. */
  readonly first?: number;
  /** The list is hidden and is removed in batches; called when nothing of it is left. */
  readonly gone?: () => void;
}

/**
 * How many items of a long list to draw: first those that fill the panel, then the rest in batches between frames. The
 * time that a batch took sets the size of the next one.
 * @param least never fewer than this, for a selected item far down
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

/** The size of the next batch, from the time that the last one took. */
function useBatchSize(drawn: number, first: number) {
  const pace = useRef(first);
  const before = useRef(0);
  const begun = performance.now();
  // Runs when the whole batch is in the document.
  useLayoutEffect(() => {
    const count = Math.abs(drawn - before.current);
    before.current = drawn;
    if (count > 0) pace.current = computeBatchSize(count, performance.now() - begun);
  }, [drawn]);
  return pace;
}
