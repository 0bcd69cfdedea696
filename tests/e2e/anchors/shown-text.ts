// Runs inside the page.

import type { VisibleText } from '../../../lib/page/html/visible-text';
import { foldWhitespace, toSearchKey } from '../../../lib/text/fold-whitespace';

/**
 * Shown text in a range, folded: what a reader sees highlighted. `Range.toString()` would add ruby readings and hidden
 * words. `pieces` are those of the whole body: under the range's own ancestor, a range that lies within something
 * hidden would seem to be shown. Whether a node belongs to the range is for the browser to say.
 */
export function shownText(range: Range, pieces: readonly VisibleText[]): string {
  const touched = pieces.filter(({ node }) => range.intersectsNode(node));
  return foldWhitespace(touched.map(({ node, gap }) => (gap === 'none' ? '' : '\n') + within(range, node)).join(''));
}

function within(range: Range, node: Text): string {
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : node.data.length;
  return node.data.slice(start, end);
}

/** Whether a range holds other words than those that are shown in it. */
export const holdsMore = (range: Range, shown: string): boolean => toSearchKey(range.toString()) !== toSearchKey(shown);
