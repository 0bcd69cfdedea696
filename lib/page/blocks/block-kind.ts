import type { BlockKind } from '../../core';
import { isSentenceEnd } from '../../text/fold-whitespace';
import type { Shares } from '../clean/container-rules';
import { captionName, isBesidePicture } from './captions';
import { namesOf } from './class-names';
import { leadName } from './omitted-blocks';
import type { Run } from './text-runs';

const BY_TAG: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  FIGURE: 'caption',
  BLOCKQUOTE: 'quote',
  LI: 'item',
  DT: 'item',
  DD: 'item',
  TD: 'item',
  TH: 'item',
};

/** Class and id words for a passage set apart as somebody's words. */
const quoteName = /-(?:quote|quotes|pull-?quote|quote-?box|box-?quote|blockquote|zitat|citation|citazione|cita)-/;

/** The inline elements around all of a run, which on some sites mark captions between line breaks. */
function inlineHolders(run: Run): Element[] {
  const last = run.pieces.at(-1)?.node;
  const all: Element[] = [];
  for (let at = run.pieces[0]?.node.parentElement; at && at !== run.block; at = at.parentElement) {
    if (last && at.contains(last)) all.push(at);
  }
  return all;
}

/** Long headings that end like a sentence are leads. */
const LONG_HEADING = 60;

function headingOr(run: Run, holder: Element): BlockKind {
  const lead = leadName.test(namesOf(holder)) || (run.weight >= LONG_HEADING && isSentenceEnd(run.text));
  return lead ? 'paragraph' : 'heading';
}

/** A bold line that is no sentence, by which editors write a heading where they have no button for one. */
const BOLD_HEADING = 80;

function isBoldHeading(run: Run): boolean {
  if (run.weight > BOLD_HEADING || run.linked > 0.5 || isSentenceEnd(run.text) || /[:\uFF1A,;]$/.test(run.text))
    return false;
  const isLine = /^(?:P|DIV|SECTION|ARTICLE|TD|BODY)$/i.test(run.block.tagName);
  return isLine && run.pieces.every(({ node }) => node.parentElement?.closest('b, strong') != null);
}

/** A quotation may be half of a short article; a box called caption or list with that much in it is a wrapper. */
const LARGEST_QUOTE = 0.6;

const isQuoted = (run: Run, shares: Shares): boolean =>
  shares.around(run, LARGEST_QUOTE).some((holder) => /^BLOCKQUOTE$/i.test(holder.tagName));

/** What a run is, by the innermost element that says so; tables and quotes that hold most of the text say nothing. */
export function kindOf(run: Run, shares: Shares, isFirst: boolean): BlockKind {
  if (isBesidePicture(run, shares)) return 'caption';
  for (const holder of [...inlineHolders(run), ...shares.around(run)]) {
    if (captionName.test(namesOf(holder))) return 'caption';
    if (quoteName.test(namesOf(holder))) return 'quote';
    const kind = BY_TAG[holder.tagName.toUpperCase()];
    if (kind === 'heading') return headingOr(run, holder);
    // Interviews are set as lists of terms: what is asked and answered there are sentences.
    if (kind && !(/^D[TD]$/i.test(holder.tagName) && isSentenceEnd(run.text))) return kind;
  }
  if (isQuoted(run, shares)) return 'quote';
  return !isFirst && isBoldHeading(run) ? 'heading' : 'paragraph';
}
