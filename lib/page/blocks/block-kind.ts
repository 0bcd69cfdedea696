import type { BlockKind } from '../../core';
import { isSentenceEnd } from '../../text/fold-whitespace';
import type { ContainerShares } from '../clean/container-rules';
import { captionClassPattern, isBesidePicture } from './captions';
import { getClassNames } from './class-names';
import { leadClassPattern } from './omitted-blocks';
import type { TextRun } from './text-runs';

const KINDS_BY_TAG: Readonly<Record<string, BlockKind>> = {
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
const quoteClassPattern =
  /-(?:quote|quotes|pull-?quote|quote-?box|box-?quote|blockquote|zitat|citation|citazione|cita)-/;

/** The inline elements around all of a run, which on some sites mark captions between line breaks. */
function listInlineContainers(run: TextRun): Element[] {
  const last = run.pieces.at(-1)?.node;
  const all: Element[] = [];
  for (let at = run.pieces[0]?.node.parentElement; at && at !== run.block; at = at.parentElement) {
    if (last && at.contains(last)) all.push(at);
  }
  return all;
}

/** Long headings that end like a sentence are leads. */
const LONG_HEADING_WEIGHT = 60;

function getHeadingKind(run: TextRun, holder: Element): BlockKind {
  const lead =
    leadClassPattern.test(getClassNames(holder)) || (run.weight >= LONG_HEADING_WEIGHT && isSentenceEnd(run.text));
  return lead ? 'paragraph' : 'heading';
}

/** A bold line that is no sentence, by which editors write a heading where they have no button for one. */
const MAX_BOLD_HEADING_WEIGHT = 80;

function isBoldHeading(run: TextRun): boolean {
  if (
    run.weight > MAX_BOLD_HEADING_WEIGHT ||
    run.linked > 0.5 ||
    isSentenceEnd(run.text) ||
    /[:\uFF1A,;]$/.test(run.text)
  )
    return false;
  const isLine = /^(?:P|DIV|SECTION|ARTICLE|TD|BODY)$/i.test(run.block.tagName);
  return isLine && run.pieces.every(({ node }) => node.parentElement?.closest('b, strong') != null);
}

/** A quotation may be half of a short article; a box called caption or list with that much in it is a wrapper. */
const MAX_QUOTE_SHARE = 0.6;

const isInBlockquote = (run: TextRun, shares: ContainerShares): boolean =>
  shares.around(run, MAX_QUOTE_SHARE).some((holder) => /^BLOCKQUOTE$/i.test(holder.tagName));

/** What a run is, by the innermost element that says so; tables and quotes that hold most of the text say nothing. */
export function determineBlockKind(run: TextRun, shares: ContainerShares, isFirst: boolean): BlockKind {
  if (isBesidePicture(run, shares)) return 'caption';
  for (const holder of [...listInlineContainers(run), ...shares.around(run)]) {
    if (captionClassPattern.test(getClassNames(holder))) return 'caption';
    if (quoteClassPattern.test(getClassNames(holder))) return 'quote';
    const kind = KINDS_BY_TAG[holder.tagName.toUpperCase()];
    if (kind === 'heading') return getHeadingKind(run, holder);
    // Interviews are set as lists of terms: what is asked and answered there are sentences.
    if (kind && !(/^D[TD]$/i.test(holder.tagName) && isSentenceEnd(run.text))) return kind;
  }
  if (isInBlockquote(run, shares)) return 'quote';
  return !isFirst && isBoldHeading(run) ? 'heading' : 'paragraph';
}
