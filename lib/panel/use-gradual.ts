import { useEffect, useState } from 'preact/hooks';

const FIRST = 24;
const MORE = 40;

/**
 * How many of a long list to draw: what fills the panel at once, the rest in pieces between frames, so that no
 * piece keeps the panel from answering.
 * @param least never fewer than this, for a chosen item far down.
 */
export function useGradual(total: number, least: number): number {
  const [limit, setLimit] = useState(FIRST);
  const drawn = Math.max(limit, least);
  useEffect(() => {
    if (drawn >= total) return undefined;
    const timer = setTimeout(() => setLimit(drawn + MORE), 16);
    return () => clearTimeout(timer);
  }, [drawn, total]);
  return Math.min(drawn, total);
}
