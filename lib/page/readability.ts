/** Runs Mozilla's Readability on a copy of a page and finds the page's own text nodes that it keeps. */
import { Readability } from '@mozilla/readability';
import { isBlank } from '../text/fold-whitespace';
import { findOriginalNodes } from './blocks/original-nodes';

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
