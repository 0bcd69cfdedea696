/** Splits the shown text of a page into runs, each the text of one block. */
import { computeTextWeight, foldWhitespace, isSentenceEnd } from '../../text/fold-whitespace';
import { collectVisibleText, type VisibleText } from './visible-text';

/** Shown text between two block edges: what a reader takes for one paragraph, heading or list item. */
export interface TextRun {
  readonly pieces: readonly VisibleText[];
  readonly block: Element;
  readonly text: string;
  /** Length in UTF-16 units; Han, kana and Hangul count double. */
  readonly weight: number;
  /** Share of the characters inside links, from 0 to 1. */
  readonly linked: number;
}

/**
 * Whether a word ends and another begins between two text nodes without a space between. Seen where "Huế" is in an
 * element of its own before "Sông Hương": the style separates them, the text does not.
 */
function isWordBoundary(before: string, after: string): boolean {
  return /(?:[\p{Ll}\p{Nd}]|\p{Lu}{2})$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after);
}

function joinVisibleText(pieces: readonly VisibleText[]): string {
  const parts = pieces.map(({ node, gap }, i) => {
    const before = pieces[i - 1]?.node.data ?? '';
    const between = gap !== 'none' ? '\n' : isWordBoundary(before.slice(-2), node.data) ? ' ' : '';
    return between + node.data;
  });
  return parts.join('');
}

function computeLinkedShare(pieces: readonly VisibleText[]): number {
  let all = 0;
  let inLinks = 0;
  for (const { node, link } of pieces) {
    const { length } = foldWhitespace(node.data);
    all += length;
    if (link) inLinks += length;
  }
  return all === 0 ? 0 : inLinks / all;
}

/** Builds a run from neighboring text nodes; at least one. */
export function buildTextRun(pieces: readonly VisibleText[]): TextRun {
  const text = foldWhitespace(joinVisibleText(pieces));
  const block = (pieces[0] as VisibleText).block;
  return { pieces, block, text, weight: computeTextWeight(text), linked: computeLinkedShare(pieces) };
}

function splitVisibleText(pieces: readonly VisibleText[], begins: (piece: VisibleText) => boolean): VisibleText[][] {
  const all: VisibleText[][] = [];
  for (const piece of pieces) {
    if (begins(piece) || all.length === 0) all.push([]);
    all.at(-1)?.push(piece);
  }
  return all;
}

/** Lines from this weight on are as long as a paragraph; shorter ones are verses, addresses or wrapped sentences. */
const MIN_PARAGRAPH_LINE_WEIGHT = 90;

/** Finds the outermost inline element that contains a whole line; undefined where none does. */
function findLineElement(line: TextRun, block: Element): Element | undefined {
  const nodes = line.pieces.map(({ node }) => node);
  let best: Element | undefined;
  for (let at = nodes[0]?.parentElement; at && at !== block; at = at.parentElement) {
    if (nodes.every((node) => at.contains(node))) best = at;
  }
  return best;
}

/** Whether every line is in an element of its own, as paragraphs are. */
function hasElementPerLine(lines: readonly TextRun[], block: Element): boolean {
  const elements = lines.map((line) => findLineElement(line, block));
  return elements.every((element) => element !== undefined) && new Set(elements).size === lines.length;
}

/**
 * Splits a run at its line breaks, on pages that separate paragraphs so. All lines but one must be as long as a
 * paragraph: hard-wrapped text and verse have shorter lines, and splitting a sentence costs more than leaving two
 * paragraphs joined. Shorter lines may end their sentence or be in elements of their own instead.
 */
function splitByLineBreaks(run: TextRun): TextRun[] {
  if (!run.pieces.some((piece, i) => i > 0 && piece.gap === 'line')) return [run];
  const lines = splitVisibleText(run.pieces, (piece) => piece.gap === 'line').map(buildTextRun);
  const long = lines.filter((line) => line.weight >= MIN_PARAGRAPH_LINE_WEIGHT).length;
  const open = lines.filter((line) => line.weight < MIN_PARAGRAPH_LINE_WEIGHT && !isSentenceEnd(line.text)).length;
  const wrapped = long >= 2 && hasElementPerLine(lines, run.block);
  return wrapped || (long >= 2 && lines.length - long <= 1) || (long >= 3 && open <= 1) ? lines : [run];
}

/** Sums the weights of runs. */
export const sumRunWeights = (runs: readonly TextRun[]): number => runs.reduce((sum, run) => sum + run.weight, 0);

/** Collects all runs with text under an element, in document order. */
export function collectTextRuns(root: Element): readonly TextRun[] {
  return splitVisibleText(collectVisibleText(root), (piece) => piece.gap === 'block')
    .map(buildTextRun)
    .filter((run) => run.text !== '')
    .flatMap(splitByLineBreaks);
}

/** Lists the elements that contain a run, innermost first, from its block up to the root, without the root. */
export function listContainers(run: TextRun, root: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = run.block; at && at !== root; at = at.parentElement) all.push(at);
  return all;
}

/**
 * Returns a run's text with a space between elements, so that dates and names in neighboring elements are not joined.
 */
export function getSpacedText(run: TextRun): string {
  const parted = run.pieces.map(({ node, gap }, i) => {
    const touches = gap === 'none' && node.parentNode === run.pieces[i - 1]?.node.parentNode;
    return touches ? node.data : ` ${node.data}`;
  });
  return foldWhitespace(parted.join(''));
}
