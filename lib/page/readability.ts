import { Readability } from '@mozilla/readability';
import { isBlank } from '../text/fold-whitespace';
import { findOriginalNodes } from './blocks/original-nodes';

export interface ReadabilityResult {
  /** The page's own text nodes that Readability keeps. */
  readonly kept: ReadonlySet<Text>;
  readonly byline?: string;
}

interface ParsedContent {
  readonly content: Node;
  readonly byline?: string;
}

/** Beyond this Readability takes longer than a reader waits; the second way takes a fraction of it. */
const MAX_ELEMENTS = 25_000;

/** It works on the document it is given and changes it. Undefined where it finds nothing or throws on odd trees. */
function runReadability(clone: Document): ParsedContent | undefined {
  try {
    const parsed = new Readability<Node>(clone, { serializer: (node) => node, keepClasses: true }).parse();
    return parsed?.content ? { content: parsed.content, byline: parsed.byline ?? undefined } : undefined;
  } catch {
    return undefined;
  }
}

/** Nodes under a node and itself in document order: no recursion, and no selector engine, whose time is not linear. */
function listNodes(root: Node): Node[] {
  const nodes: Node[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    for (let child = node.lastChild; child; child = child.previousSibling) waiting.push(child);
  }
  return nodes;
}

const listTextNodes = (root: Node): Text[] => listNodes(root).filter((node) => node.nodeType === 3) as Text[];
const listElements = (root: Node): Element[] => listNodes(root).filter((node) => node.nodeType === 1) as Element[];

const listNonBlankTextNodes = (root: Node): Text[] => listTextNodes(root).filter((text) => !isBlank(text.data));

/**
 * What Readability takes for the article, as text nodes of the page itself, which is not changed. Undefined where it
 * finds nothing, cannot cope, or the page is too large for it.
 */
export function findReadableText(page: Document): ReadabilityResult | undefined {
  if (listElements(page.documentElement).length > MAX_ELEMENTS) return undefined;
  const clone = page.cloneNode(true) as Document;
  const originals = listTextNodes(page.documentElement);
  const twins = new Map(listTextNodes(clone.documentElement).map((text, i) => [text, originals[i]]));
  const parsed = runReadability(clone);
  if (!parsed) return undefined;
  const texts = listNonBlankTextNodes(parsed.content);
  // Where it is content with its first attempt, it has moved the clone's text nodes; else they are parsed anew.
  const moved = texts.map((text) => twins.get(text)).filter((text) => text !== undefined);
  const kept = moved.length === texts.length ? moved : findOriginalNodes(texts, listNonBlankTextNodes(page.body));
  return { kept: new Set(kept), byline: parsed.byline };
}
