/** Splits a page into runs of text and finds those of its article. */

import { Readability } from '@mozilla/readability';
import { isBlank, isSentenceEnd } from '../../text/fold-whitespace';
import { ContainerShares } from './container-rules';
import { findInnermostElement, sumContainerWeights } from './container-weights';
import { STUB_WEIGHT } from './missing-article';
import { buildTextRun, collectTextRuns, sumRunWeights, type TextRun } from './text-runs';
import type { VisibleText } from './visible-text';

function groupPositionsByText(texts: readonly Text[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  texts.forEach(({ data }, position) => {
    const samePositions = positions.get(data);
    if (samePositions) samePositions.push(position);
    else positions.set(data, [position]);
  });
  return positions;
}

/**
 * Computes an upper bound for the position of each copy's original: where the original of the next copy is whose text
 * occurs only once, else `end`.
 */
function computeUpperBounds(
  copies: readonly Text[],
  positions: ReadonlyMap<string, readonly number[]>,
  end: number,
): number[] {
  const counts = new Map<string, number>();
  for (const { data } of copies) counts.set(data, (counts.get(data) ?? 0) + 1);
  const bounds: number[] = [];
  let bound = end;
  for (let k = copies.length - 1; k >= 0; k -= 1) {
    bounds[k] = bound;
    const { data } = copies[k] as Text;
    const candidates = positions.get(data) ?? [];
    if (candidates.length === 1 && counts.get(data) === 1 && (candidates[0] as number) < bound)
      bound = candidates[0] as number;
  }
  return bounds;
}

/**
 * Finds neighboring originals, from a position on, whose texts together are the text of a copy: parsing joins them.
 * Undefined where they do not.
 */
function findJoinedNodesAt(data: string, originals: readonly Text[], from: number): readonly number[] | undefined {
  const positions: number[] = [];
  let remaining = data;
  for (let position = from; remaining !== '' && position < originals.length; position += 1) {
    const { data: part } = originals[position] as Text;
    if (!remaining.startsWith(part)) return undefined;
    positions.push(position);
    remaining = remaining.slice(part.length);
  }
  return remaining === '' ? positions : undefined;
}

/** Number of originals tried as the first of several joined ones. */
const MAX_LOOKAHEAD = 400;

function findJoinedNodes(data: string, originals: readonly Text[], from: number, bound: number): readonly number[] {
  for (let position = from; position < Math.min(bound, from + MAX_LOOKAHEAD); position += 1) {
    const joined = data.startsWith(originals[position]?.data ?? '\0')
      ? findJoinedNodesAt(data, originals, position)
      : undefined;
    if (joined) return joined;
  }
  return [];
}

/** How many of some positions in ascending order are no greater than one (binary search): a text may occur often. */
function countUpTo(positions: readonly number[], most: number): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Finds the original of each copy by its text and order; copies are in page order. A text that occurs once identifies
 * its original; every other original is looked for between those of its neighbors. Before the first identified one the
 * last occurrence is taken, since menus and headings repeat the text below them. Copies without an original are left
 * out.
 */
export function findOriginalNodes(copies: readonly Text[], originals: readonly Text[]): readonly Text[] {
  const positions = groupPositionsByText(originals);
  const bounds = computeUpperBounds(copies, positions, originals.length);
  const matched: Text[] = [];
  let lastPosition = -1;
  copies.forEach(({ data }, k) => {
    const bound = bounds[k] as number;
    const candidates = positions.get(data) ?? [];
    const [first, end] = [countUpTo(candidates, lastPosition), countUpTo(candidates, bound - 1)];
    const between = lastPosition < 0 ? end - 1 : first;
    const single = first < end ? candidates[between] : candidates.length === 1 ? candidates[0] : undefined;
    const matchedPositions =
      single === undefined ? findJoinedNodes(data, originals, lastPosition + 1, bound) : [single];
    for (const at of matchedPositions) matched.push(originals[at] as Text);
    lastPosition = Math.max(lastPosition, matchedPositions.at(-1) ?? lastPosition);
  });
  return matched;
}

// Runs Mozilla's Readability on a copy of a page and finds the page's own text nodes that it keeps.

/** What Readability finds in a page. */
export interface ReadabilityResult {
  /** Text nodes of the page itself, not of the copy, that Readability keeps. */
  readonly kept: ReadonlySet<Text>;
  readonly byline?: string;
}

interface ParsedContent {
  readonly content: Node;
  readonly byline?: string;
}

/** Bits that name elements and text nodes to a TreeWalker. */
const ELEMENTS = 1;
const TEXTS = 4;

/** On pages with more elements Readability takes too long; finding the densest text takes a fraction of the time. */
const MAX_ELEMENTS = 25_000;

/**
 * The same of elements and texts, each counted as often as it has elements around it, since each of these is asked for
 * all the text in it. Pages of 25,000 elements have half as many.
 */
const MAX_LEVELS = 600_000;

/** Whether Readability would take too long. */
function isTooMuch(page: Document): boolean {
  const walker = page.createTreeWalker(page.documentElement, ELEMENTS | TEXTS);
  let [elements, levels] = [1, 0];
  const depths = new Map<Node, number>([[page.documentElement, 0]]);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const depth = (depths.get(node.parentNode as Node) ?? 0) + 1;
    levels += depth;
    if (node.nodeType === node.ELEMENT_NODE) {
      elements += 1;
      depths.set(node, depth);
    }
    if (elements > MAX_ELEMENTS || levels > MAX_LEVELS) return true;
  }
  return false;
}

/**
 * Runs Readability on a copy of the page, which it changes. Undefined where it finds nothing or throws, as it does on
 * unusual trees.
 */
function runReadability(clone: Document): ParsedContent | undefined {
  try {
    const parsed = new Readability<Node>(clone, { serializer: (node) => node, keepClasses: true }).parse();
    return parsed?.content ? { content: parsed.content, byline: parsed.byline ?? undefined } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Lists the text nodes under a node in document order. Without recursion, since pages nest deeply, and without
 * selectors, since their engines take more than linear time.
 */
function listTextNodes(root: Node): Text[] {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, TEXTS);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

const listNonBlankTextNodes = (root: Node): Text[] => listTextNodes(root).filter((text) => !isBlank(text.data));

/**
 * Finds the text nodes of the page that Readability takes for the article, and its byline. The page is not changed.
 * Undefined where Readability finds nothing or fails, and for pages that are too large for it.
 */
export function findReadableText(page: Document): ReadabilityResult | undefined {
  if (isTooMuch(page)) return undefined;
  const clone = page.cloneNode(true) as Document;
  const copies = listTextNodes(clone.documentElement);
  const parsed = runReadability(clone);
  if (!parsed) return undefined;
  const keptCopies = listNonBlankTextNodes(parsed.content);
  // If its first attempt succeeds, Readability moves the text nodes of the clone. Otherwise it parses them anew, and
  // their originals have to be found by their text.
  const wanted = new Set(keptCopies);
  const movedOriginals = listTextNodes(page.documentElement).filter((_, i) => wanted.has(copies[i] as Text));
  const keptNodes =
    movedOriginals.length === keptCopies.length
      ? movedOriginals
      : findOriginalNodes(keptCopies, listNonBlankTextNodes(page.body));
  return { kept: new Set(keptNodes), byline: parsed.byline };
}

// Finds an article by text density, for pages on which Readability finds nothing or too little.

/** Shorter runs are labels or menu entries. The weight is about one line on a phone. */
const MIN_TEXT_WEIGHT = 40;
/** A run with a larger share of link text is navigation. */
const MAX_LINKED_SHARE = 0.5;
/** The smallest element with at least this share of the page's running text is taken for the article. */
const MIN_TEXT_SHARE = 0.6;

const getUnlinkedWeight = (run: TextRun): number => run.weight * (1 - run.linked);

const isRunningText = (run: TextRun): boolean => run.weight >= MIN_TEXT_WEIGHT && run.linked <= MAX_LINKED_SHARE;

/**
 * Finds the smallest element with most of the page's running text, and returns the runs in it that are not mostly
 * links. Link text does not count. Returns all such runs of `root` where no smaller element has enough text.
 */
export function findDensestText(runs: readonly TextRun[], root: Element): readonly TextRun[] {
  const texts = runs.filter(isRunningText);
  const total = texts.reduce((sum, run) => sum + getUnlinkedWeight(run), 0);
  const weights = sumContainerWeights(texts, getUnlinkedWeight);
  const article = findInnermostElement(weights, root, MIN_TEXT_SHARE * total);
  return runs.filter((run) => article.contains(run.block) && run.linked <= MAX_LINKED_SHARE);
}

/** How many times more running text there must be around what was found for that to be only a part of the article. */
const FULLER_FACTOR = 2;

/**
 * Finds the running text of an `<article>` of which Readability found only a part, less than half. Without what its
 * container calls something else, such as comments. Undefined where the text found is most of it, or in no `<article>`.
 */
export function findFullerText(
  runs: readonly TextRun[],
  found: ReadonlySet<TextRun>,
  shares: ContainerShares,
): readonly TextRun[] | undefined {
  const [article, ...others] = new Set([...found].filter(isRunningText).map((run) => run.block.closest('article')));
  if (!article || others.length > 0) return undefined;
  const minWeight = FULLER_FACTOR * sumRunWeights([...found]);
  const candidates = runs.filter((run) => isRunningText(run) && isSentenceEnd(run.text));
  if (sumRunWeights(candidates) <= minWeight) return undefined;
  const sentences = candidates.filter((run) => article.contains(run.block) && !shares.reason(run));
  return sumRunWeights(sentences) > minWeight ? sentences : undefined;
}

/**
 * Cuts a run to the part that Readability keeps, if that is at least half of it. Cuts only at the ends, so that the
 * rest stays one quotable passage. Undefined where less is kept.
 */
function trimRunToKept(run: TextRun, keptNodes: ReadonlySet<Text>): TextRun | undefined {
  const isKept = ({ node }: VisibleText): boolean => keptNodes.has(node);
  const first = run.pieces.findIndex(isKept);
  if (first < 0) return undefined;
  const last = run.pieces.findLastIndex(isKept);
  const keptRun =
    first === 0 && last === run.pieces.length - 1
      ? run
      : buildTextRun(run.pieces.slice(first, last + 1), run.containers);
  return keptRun.weight >= run.weight / 2 ? keptRun : undefined;
}

/** The runs of a page, with those of the article. */
export interface PageBody {
  /** All runs of the page. Runs of the article are cut to what is kept of them. */
  readonly runs: readonly TextRun[];
  /** Runs of the article. */
  readonly kept: ReadonlySet<TextRun>;
  /** Shares of the text of all runs. */
  readonly shares: ContainerShares;
  readonly byline?: string;
}

/** Splits a page into runs and finds the article: with Readability, or as the densest text where that finds more. */
export function readPageBody(page: Document): PageBody {
  const allRuns = collectTextRuns(page.body);
  const readable = findReadableText(page);
  const readableParts = allRuns.map((run) => (readable ? trimRunToKept(run, readable.kept) : undefined));
  const readableRuns = new Set(readableParts.filter((run) => run !== undefined));
  const runs = allRuns.map((run, i) => readableParts[i] ?? run);
  const byline = readable?.byline;
  if (sumRunWeights([...readableRuns]) >= STUB_WEIGHT) {
    const shares = new ContainerShares(runs);
    const fuller = findFullerText(runs, readableRuns, shares);
    return { runs, kept: fuller ? new Set([...readableRuns, ...fuller]) : readableRuns, shares, byline };
  }
  const densestRuns = new Set(findDensestText(allRuns, page.body));
  const isDensestBetter = sumRunWeights([...densestRuns]) > sumRunWeights([...readableRuns]);
  const found = isDensestBetter ? { runs: allRuns, kept: densestRuns } : { runs, kept: readableRuns };
  return { ...found, shares: new ContainerShares(found.runs), byline };
}
