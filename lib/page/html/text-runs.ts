/** Splits the shown text of a page into runs, each the text of one block. */
import { readEscapedEntities } from '../../text/escaped-entities';
import { computeTextWeight, foldWhitespace, isBlank, isSentenceEnd } from '../../text/fold-whitespace';
import { getStateNames } from './class-names';
import { collectVisibleText, type VisibleText } from './visible-text';

/** Shown text between two block edges: what a reader takes for one paragraph, heading or list item. */
export interface TextRun {
  readonly pieces: readonly VisibleText[];
  readonly block: Element;
  /** The elements that contain the run, innermost first, from its block up to the root, without the root. */
  readonly containers: readonly Element[];
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
  return /^\p{Lu}\p{Ll}/u.test(after) && /(?:[\p{Ll}\p{Nd}]|\p{Lu}{2})$/u.test(before);
}

const initialClassPattern =
  /-(?:initial|initials|initial-letter|first-letter|drop-?cap|dropped-cap|lettrine|capitular)-/;
/** Matches a capital letter by itself, also behind an opening quotation mark. */
const initialLetter = /^\s*(?:["'«„“‘]\s?)?(\p{Lu})\s*$/u;
/** Letters that are words of some language: behind one a space may be meant. Other scripts have too many of them. */
const letterWords = /^(?:[AEIOUVWYZKSÀÁÉÍÓÈÒ]|\P{Script=Latin})$/u;

/** Whether a text node is the large first letter of a paragraph, set apart in an element of its own. */
function isDropCap(node: Text): boolean {
  const letter = initialLetter.exec(node.data)?.[1];
  if (letter === undefined || letterWords.test(letter)) return false;
  const parents = [node.parentElement, node.parentElement?.parentElement];
  return parents.some((element) => element != null && initialClassPattern.test(getStateNames(element)));
}

/** Removes the white space between the large first letter of a paragraph and the rest of its word. */
function joinDropCap(pieces: readonly VisibleText[], text: string): string {
  const first = pieces.find(({ node }) => !isBlank(node.data));
  return first && isDropCap(first.node) ? text.replace(/^(\s*["'«„“‘]?\s?\p{Lu})\s+(?=\p{Ll})/u, '$1') : text;
}

function joinVisibleText(pieces: readonly VisibleText[]): string {
  const parts = pieces.map(({ node, gap }, i) => {
    const before = pieces[i - 1]?.node.data ?? '';
    const separator = i === 0 ? '' : gap !== 'none' ? '\n' : isWordBoundary(before.slice(-2), node.data) ? ' ' : '';
    return separator + node.data;
  });
  return joinDropCap(pieces, parts.join(''));
}

function computeLinkedShare(pieces: readonly VisibleText[]): number {
  const [first] = pieces;
  if (pieces.every(({ link }) => link === first?.link))
    return first?.link && pieces.some(({ node }) => !isBlank(node.data)) ? 1 : 0;
  let totalLength = 0;
  let linkedLength = 0;
  for (const { node, link } of pieces) {
    const { length } = foldWhitespace(node.data);
    totalLength += length;
    if (link) linkedLength += length;
  }
  return totalLength === 0 ? 0 : linkedLength / totalLength;
}

/** Builds a run from neighboring text nodes, at least one, and the elements that contain it. */
export function buildTextRun(pieces: readonly VisibleText[], containers: readonly Element[]): TextRun {
  const text = foldWhitespace(readEscapedEntities(joinVisibleText(pieces)));
  const block = (pieces[0] as VisibleText).block;
  return { pieces, block, containers, text, weight: computeTextWeight(text), linked: computeLinkedShare(pieces) };
}

function splitVisibleText(pieces: readonly VisibleText[], isStart: (piece: VisibleText) => boolean): VisibleText[][] {
  const groups: VisibleText[][] = [];
  for (const piece of pieces) {
    if (isStart(piece) || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(piece);
  }
  return groups;
}

/** Lines from this weight on are as long as a paragraph; shorter ones are verses, addresses or wrapped sentences. */
const MIN_PARAGRAPH_LINE_WEIGHT = 90;

/** Finds the outermost inline element that contains a whole line; undefined where none does. */
function findLineElement(line: TextRun, block: Element): Element | undefined {
  const nodes = line.pieces.map(({ node }) => node);
  let outermost: Element | undefined;
  for (let element = nodes[0]?.parentElement; element && element !== block; element = element.parentElement) {
    if (nodes.every((node) => element.contains(node))) outermost = element;
  }
  return outermost;
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
  const lines = splitVisibleText(run.pieces, (piece) => piece.gap === 'line').map((pieces) =>
    buildTextRun(pieces, run.containers),
  );
  const longCount = lines.filter((line) => line.weight >= MIN_PARAGRAPH_LINE_WEIGHT).length;
  const openCount = lines.filter((line) => line.weight < MIN_PARAGRAPH_LINE_WEIGHT && !isSentenceEnd(line.text)).length;
  const isElementPerLine = longCount >= 2 && hasElementPerLine(lines, run.block);
  return isElementPerLine || (longCount >= 2 && lines.length - longCount <= 1) || (longCount >= 3 && openCount <= 1)
    ? lines
    : [run];
}

/** Sums the weights of runs. */
export const sumRunWeights = (runs: readonly TextRun[]): number => runs.reduce((sum, run) => sum + run.weight, 0);

/** Lists the elements from a block up to the root, without the root. */
function listContainers(block: Element, root: Element): readonly Element[] {
  const containers: Element[] = [];
  for (let element: Element | null = block; element && element !== root; element = element.parentElement)
    containers.push(element);
  return containers;
}

/** Collects all runs with text under an element, in document order. */
export function collectTextRuns(root: Element): readonly TextRun[] {
  return splitVisibleText(collectVisibleText(root), (piece) => piece.gap === 'block')
    .map((pieces) => buildTextRun(pieces, listContainers((pieces[0] as VisibleText).block, root)))
    .filter((run) => run.text !== '')
    .flatMap(splitByLineBreaks);
}

/**
 * Returns a run's text with a space between elements, so that dates and names in neighboring elements are not joined.
 */
export function getSpacedText(run: TextRun): string {
  const parts = run.pieces.map(({ node, gap }, i) => {
    const isSameElement = gap === 'none' && node.parentNode === run.pieces[i - 1]?.node.parentNode;
    return isSameElement ? node.data : ` ${node.data}`;
  });
  return foldWhitespace(readEscapedEntities(parts.join('')));
}
