import { Readability } from '@mozilla/readability';
import { isBlank } from '../text/fold-whitespace';
import { originalsOf } from './blocks/original-nodes';

export interface Readable {
  /** The page's own text nodes that Readability keeps. */
  readonly kept: ReadonlySet<Text>;
  readonly byline?: string;
}

interface Parsed {
  readonly content: Node;
  readonly byline?: string;
}

/** Beyond this Readability takes longer than a reader waits; the second way takes a fraction of it. */
const MOST_ELEMENTS = 25_000;

/** It works on the document it is given and changes it. Undefined where it finds nothing or throws on odd trees. */
function parse(clone: Document): Parsed | undefined {
  try {
    const parsed = new Readability<Node>(clone, { serializer: (node) => node, keepClasses: true }).parse();
    return parsed?.content ? { content: parsed.content, byline: parsed.byline ?? undefined } : undefined;
  } catch {
    return undefined;
  }
}

/** Nodes under a node and itself in document order: no recursion, and no selector engine, whose time is not linear. */
function nodesUnder(root: Node): Node[] {
  const nodes: Node[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    for (let child = node.lastChild; child; child = child.previousSibling) waiting.push(child);
  }
  return nodes;
}

const textsUnder = (root: Node): Text[] => nodesUnder(root).filter((node) => node.nodeType === 3) as Text[];
const elementsUnder = (root: Node): Element[] => nodesUnder(root).filter((node) => node.nodeType === 1) as Element[];

const telling = (root: Node): Text[] => textsUnder(root).filter((text) => !isBlank(text.data));

/**
 * What Readability takes for the article, as text nodes of the page itself, which is not changed. Undefined where it
 * finds nothing, cannot cope, or the page is too large for it.
 */
export function readable(page: Document): Readable | undefined {
  if (elementsUnder(page.documentElement).length > MOST_ELEMENTS) return undefined;
  const clone = page.cloneNode(true) as Document;
  const originals = textsUnder(page.documentElement);
  const twins = new Map(textsUnder(clone.documentElement).map((text, i) => [text, originals[i]]));
  const parsed = parse(clone);
  if (!parsed) return undefined;
  const texts = telling(parsed.content);
  // Where it is content with its first attempt, it has moved the clone's text nodes; else they are parsed anew.
  const moved = texts.map((text) => twins.get(text)).filter((text) => text !== undefined);
  const kept = moved.length === texts.length ? moved : originalsOf(texts, telling(page.body));
  return { kept: new Set(kept), byline: parsed.byline };
}
