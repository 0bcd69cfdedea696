/** Finds what a page marks as code in the text of its blocks: commands, keys and output, which nobody translates. */
import type { Block } from '../../core';
import { foldWhitespace } from '../../text/fold-whitespace';
import { mergeSpans, type Span } from '../../util/span';
import type { TextRun } from './text-runs';
import type { VisibleText } from './visible-text';

const CODE_TAGS: ReadonlySet<string> = new Set(['CODE', 'KBD', 'PRE', 'SAMP', 'TT', 'VAR']);

function isCode({ node, block }: VisibleText): boolean {
  for (let element = node.parentElement; element; element = element === block ? null : element.parentElement)
    if (CODE_TAGS.has(element.tagName.toUpperCase())) return true;
  return false;
}

/** Whether anything on a page is marked as code. Asked once, since most pages have none. */
export const hasCode = (root: Element): boolean => root.querySelector([...CODE_TAGS].join()) !== null;

/** Finds the code in a block of some runs. Its text is folded, so that each piece is looked for behind the one before. */
export function findCode(runs: readonly TextRun[], text: string): Pick<Block, 'code'> {
  const pieces = runs.flatMap((run) => run.pieces);
  if (!pieces.some(isCode)) return {};
  const spans: Span[] = [];
  let behind = 0;
  for (const piece of pieces) {
    const own = foldWhitespace(piece.node.data);
    const start = text.indexOf(own, behind);
    if (!own || start < 0) continue;
    behind = start + own.length;
    if (isCode(piece)) spans.push({ start, end: behind });
  }
  return spans.length ? { code: mergeSpans(spans) } : {};
}
