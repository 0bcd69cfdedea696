/** A hook that draws a long list in batches, so that the panel stays responsive. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../core/report';

// A hook that delays drawing what takes long until the rest of the view has been painted.

/** Whether a report has so many links that its layout takes long. */
export const isLongReport = ({ links }: Report): boolean => links.length > 600;

/** Whether to draw now: at once where it is fast, else 32 milliseconds after the first render. */
export function useDeferred(isSlow: boolean): boolean {
  const [isReady, setIsReady] = useState(!isSlow);
  useEffect(() => {
    const timer = setTimeout(() => setIsReady(true), 32);
    return () => clearTimeout(timer);
  }, []);
  return isReady;
}

/** Milliseconds that one batch may take. Layout and paint come on top, and the panel still responds at once. */
const BATCH_MILLISECONDS = 8;
/** Milliseconds between two batches, for input of the reader. */
const PAUSE_MILLISECONDS = 8;
/** The smallest batch, however slow it is: each batch also goes through all items drawn before. */
const MIN_BATCH_SIZE = 4;
/** The largest batch, however fast it seems: the clocks of some browsers are too coarse to measure it. */
const MAX_BATCH_SIZE = 60;

/** The size of the next batch, where `count` items took that many milliseconds: at most twice as many. */
export const computeBatchSize = (count: number, milliseconds: number): number =>
  Math.max(
    MIN_BATCH_SIZE,
    Math.min(2 * count, MAX_BATCH_SIZE, Math.floor((count * BATCH_MILLISECONDS) / Math.max(milliseconds, 0.1))),
  );

interface GradualOptions {
  /** The size of the first batch, which fills the panel. */
  readonly first?: number;
  /** The list is hidden and is removed in batches; called when nothing of it is left. */
  readonly onEmptied?: () => void;
}

/**
 * How many items of a long list to draw: first those that fill the panel, then the rest in batches between frames. The
 * time that a batch took sets the size of the next one.
 * @param least never fewer than this, for a selected item far down
 */
export function useGradualRendering(
  total: number,
  least: number,
  { first = 12, onEmptied }: GradualOptions = {},
): number {
  const [limit, setLimit] = useState(first);
  const drawnCount = Math.min(onEmptied ? limit : Math.max(limit, least), total);
  const goalCount = onEmptied ? 0 : total;
  const batchSize = useBatchSize(drawnCount, first);
  useEffect(() => {
    if (drawnCount === goalCount) return onEmptied?.();
    const computeLimit = (): number =>
      goalCount > drawnCount ? drawnCount + batchSize.current : Math.max(0, drawnCount - batchSize.current);
    const timer = setTimeout(() => setLimit(computeLimit()), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [drawnCount, goalCount, onEmptied === undefined]);
  return drawnCount;
}

/** The size of the next batch, from the time that the last one took. */
function useBatchSize(drawnCount: number, first: number) {
  const batchSize = useRef(first);
  const lastCount = useRef(0);
  const startTime = performance.now();
  // Runs when the whole batch is in the document.
  useLayoutEffect(() => {
    const count = Math.abs(drawnCount - lastCount.current);
    lastCount.current = drawnCount;
    if (count > 0) batchSize.current = computeBatchSize(count, performance.now() - startTime);
  }, [drawnCount]);
  return batchSize;
}
