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

/** On pages with more elements Readability takes too long; finding the densest text takes a fraction of the time. */
const MAX_ELEMENTS = 25_000;

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

/** Bits that name elements and text nodes to a TreeWalker. */
const ELEMENTS = 1;
const TEXTS = 4;

/**
 * Lists the nodes of some kinds under a node in document order. Without recursion, since pages nest deeply, and without
 * selectors, since their engines take more than linear time.
 */
function listNodes(root: Node, kinds: number): Node[] {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, kinds);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

const listTextNodes = (root: Node): Text[] => listNodes(root, TEXTS) as Text[];

const listNonBlankTextNodes = (root: Node): Text[] => listTextNodes(root).filter((text) => !isBlank(text.data));

/**
 * Finds the text nodes of the page that Readability takes for the article, and its byline. The page is not changed.
 * Undefined where Readability finds nothing or fails, and for pages that are too large for it.
 */
export function findReadableText(page: Document): ReadabilityResult | undefined {
  if (listNodes(page.documentElement, ELEMENTS).length > MAX_ELEMENTS) return undefined;
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
