/** A hook that keeps the row that opens where it is on the screen, while the one that was open above it closes. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** `selected`: the id of the finding whose row is open. Rows have the ids `flag-…`. */
export function useRowAnchor(selected: string | undefined): void {
  const lastSelected = useRef(selected);
  const row = selected === undefined ? null : document.getElementById(`flag-${selected}`);
  // During rendering the document is still as the reader sees it.
  const top = lastSelected.current !== selected ? row?.getBoundingClientRect().top : undefined;
  lastSelected.current = selected;
  useLayoutEffect(() => {
    if (row?.isConnected && top !== undefined)
      scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
  }, [selected]);
}
