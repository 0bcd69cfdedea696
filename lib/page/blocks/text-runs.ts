import { computeTextWeight, foldWhitespace, isSentenceEnd } from '../../text/fold-whitespace';
import { collectVisibleText, type VisibleText } from './visible-text';

/** Shown text between two block edges: what a reader takes for one paragraph, heading or item. */
export interface TextRun {
  readonly pieces: readonly VisibleText[];
  readonly block: Element;
  readonly text: string;
  /** Characters, wide scripts counted double. */
  readonly weight: number;
  /** Share of the characters inside links, 0..1. */
  readonly linked: number;
}

/** "Huế" set in an element of its own before "Sông Hương": the page's style keeps them apart, its text does not. */
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

/** A run of the pieces given; they are neighbours. */
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

/** From here on a line is as long as a paragraph; shorter ones are verses, addresses or wrapped sentences. */
const MIN_PARAGRAPH_LINE_WEIGHT = 90;

/** The inline element that holds a line and nothing else of its run. */
function findLineElement(line: TextRun, block: Element): Element | undefined {
  const nodes = line.pieces.map(({ node }) => node);
  let best: Element | undefined;
  for (let at = nodes[0]?.parentElement; at && at !== block; at = at.parentElement) {
    if (nodes.every((node) => at.contains(node))) best = at;
  }
  return best;
}

/** Every line an element of its own: a paragraph in all but name. */
function hasElementPerLine(lines: readonly TextRun[], block: Element): boolean {
  const elements = lines.map((line) => findLineElement(line, block));
  return elements.every((element) => element !== undefined) && new Set(elements).size === lines.length;
}

/**
 * Pages that part paragraphs by single line breaks. Every line but one must be as long as a paragraph: hard-wrapped
 * text and verse have shorter lines, and taking a sentence apart costs more than leaving two paragraphs together.
 * Lines that end their sentence, or stand each in an element of its own, may be shorter.
 */
function splitByLineBreaks(run: TextRun): TextRun[] {
  if (!run.pieces.some((piece, i) => i > 0 && piece.gap === 'line')) return [run];
  const lines = splitVisibleText(run.pieces, (piece) => piece.gap === 'line').map(buildTextRun);
  const long = lines.filter((line) => line.weight >= MIN_PARAGRAPH_LINE_WEIGHT).length;
  const open = lines.filter((line) => line.weight < MIN_PARAGRAPH_LINE_WEIGHT && !isSentenceEnd(line.text)).length;
  const wrapped = long >= 2 && hasElementPerLine(lines, run.block);
  return wrapped || (long >= 2 && lines.length - long <= 1) || (long >= 3 && open <= 1) ? lines : [run];
}

/** Characters in all of them, wide scripts counted double. */
export const sumRunWeights = (runs: readonly TextRun[]): number => runs.reduce((sum, run) => sum + run.weight, 0);

/** All runs with text under an element, in document order. */
export function collectTextRuns(root: Element): readonly TextRun[] {
  return splitVisibleText(collectVisibleText(root), (piece) => piece.gap === 'block')
    .map(buildTextRun)
    .filter((run) => run.text !== '')
    .flatMap(splitByLineBreaks);
}

/** The elements that hold a run, innermost first, up to but without the root. */
export function listContainers(run: TextRun, root: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = run.block; at && at !== root; at = at.parentElement) all.push(at);
  return all;
}

/** A run's text with a space where elements touch: side by side on the page, dates and names must not grow together. */
export function getSpacedText(run: TextRun): string {
  const parted = run.pieces.map(({ node, gap }, i) => {
    const touches = gap === 'none' && node.parentNode === run.pieces[i - 1]?.node.parentNode;
    return touches ? node.data : ` ${node.data}`;
  });
  return foldWhitespace(parted.join(''));
}
