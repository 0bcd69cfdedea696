/** Counts a page's elements before anything is made of them. */
import { BOUNDS } from '../core';

/** Whether a page has more elements and comments than are read. Without recursion, and no further than the bound. */
export function hasTooManyElements(page: Document): boolean {
  let count = 0;
  let node: Node | null = page.documentElement;
  while (node) {
    if (node.nodeType !== 3 && ++count > BOUNDS.elements) return true;
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) node = node.parentNode;
    node = node?.nextSibling ?? null;
  }
  return false;
}
