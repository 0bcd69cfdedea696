/** Determines the kind of a block: heading, caption, quotation, list item or paragraph. */
import type { BlockKind } from '../../core/article';
import { foldWhitespace, isSentenceEnd } from '../../text/fold-whitespace';
import { captionClassPattern, isBesidePicture } from './captions';
import { getClassNames } from './class-names';
import type { ContainerShares } from './container-rules';
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

/** Words of class names and ids for quotations that are set apart. */
const quoteClassPattern =
  /-(?:quote|quotes|pull-?quote|quote-?box|box-?quote|blockquote|zitat|citation|citazione|cita)-/;

/** Lists the inline elements that contain a whole run. Some sites mark captions so, between line breaks. */
function listInlineContainers(run: TextRun): Element[] {
  const lastNode = run.pieces.at(-1)?.node;
  const containers: Element[] = [];
  for (
    let element = run.pieces[0]?.node.parentElement;
    element && element !== run.block;
    element = element.parentElement
  ) {
    if (lastNode && element.contains(lastNode)) containers.push(element);
  }
  return containers;
}

/** Headings from this weight on that end like a sentence are leads. */
const LONG_HEADING_WEIGHT = 60;

function getHeadingKind(run: TextRun, container: Element): BlockKind {
  const isLead =
    leadClassPattern.test(getClassNames(container)) || (run.weight >= LONG_HEADING_WEIGHT && isSentenceEnd(run.text));
  return isLead ? 'paragraph' : 'heading';
}

/** Longest heading, by weight, that is only a bold line: some editors have no button for headings. */
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

/**
 * Largest share of the text that a quotation may have. Larger than for other containers, since a quotation can be half
 * of a short article, while a caption or list of that size is a wrapper.
 */
const MAX_QUOTE_SHARE = 0.6;

const isBlockquote = (element: Element): boolean => /^BLOCKQUOTE$/i.test(element.tagName);

const isInBlockquote = (run: TextRun, shares: ContainerShares): boolean =>
  run.containers.some(isBlockquote) && shares.around(run, MAX_QUOTE_SHARE).some(isBlockquote);

/** From this length (UTF-16 units) on a paragraph is running text. */
const MIN_FLOW_LENGTH = 120;

const isRunningText = (element: Element | null): boolean => {
  const text = foldWhitespace(/^P$/i.test(element?.tagName ?? '') ? (element?.textContent ?? '') : '');
  return text.length >= MIN_FLOW_LENGTH && isSentenceEnd(text);
};

/** Whether an element is a paragraph of running text among others, with no picture beside it that it could tell of. */
function isParagraphOfFlow(element: Element): boolean {
  if (!isRunningText(element)) return false;
  const neighbors = [element.previousElementSibling, element.nextElementSibling];
  return neighbors.some(isRunningText) && !neighbors.some((one) => one !== null && isPicture(one));
}

const isPicture = (element: Element): boolean =>
  /^(?:IMG|PICTURE|FIGURE|VIDEO|IFRAME)$/i.test(element.tagName) ||
  element.querySelector('img, picture, video') !== null;

/** Whether an element is a cell of a table with one cell a row, a box of the page's layout: no entry of a table. */
const isLayoutCell = (element: Element): boolean =>
  /^TD$/i.test(element.tagName) &&
  [...(element.parentElement?.parentElement?.children ?? [])].every((row) => row.children.length === 1);

/**
 * Determines the kind of a run from the innermost element that tells it. Containers with too much of the text are
 * wrappers and tell nothing.
 */
export function determineBlockKind(run: TextRun, shares: ContainerShares, isFirst: boolean): BlockKind {
  if (isBesidePicture(run, shares)) return 'caption';
  for (const container of [...listInlineContainers(run), ...shares.around(run)]) {
    const names = getClassNames(container);
    if (captionClassPattern.test(names) && !isParagraphOfFlow(container)) return 'caption';
    if (quoteClassPattern.test(names)) return 'quote';
    const kind = KINDS_BY_TAG[container.tagName.toUpperCase()];
    if (kind === 'heading') return getHeadingKind(run, container);
    // Some sites set interviews as definition lists: questions and answers are sentences, so they are paragraphs.
    if (kind && !(/^D[TD]$/i.test(container.tagName) && isSentenceEnd(run.text)) && !isLayoutCell(container))
      return kind;
  }
  if (isInBlockquote(run, shares)) return 'quote';
  return !isFirst && isBoldHeading(run) ? 'heading' : 'paragraph';
}
