import { useEffect, useState } from 'preact/hooks';

/** How many are drawn at once, and how many in each piece after that. */
interface Pace {
  readonly first: number;
  readonly more: number;
}

const LIGHT: Pace = { first: 24, more: 24 };

/**
 * How many of a long list to draw: what fills the panel at once, the rest in pieces between frames, so that no
 * piece keeps the panel from answering.
 * @param least never fewer than this, for a chosen item far down.
 */
export function useGradual(total: number, least: number, { first, more } = LIGHT): number {
  const [limit, setLimit] = useState(first);
  const drawn = Math.max(limit, least);
  useEffect(() => {
    if (drawn >= total) return undefined;
    const timer = setTimeout(() => setLimit(drawn + more), 16);
    return () => clearTimeout(timer);
  }, [drawn, total, more]);
  return Math.min(drawn, total);
}
