import { Readability } from '@mozilla/readability';
import { isBlank } from './fold';
import { Unclaimed } from './unclaimed';

export interface Readable {
  /** The page's own text nodes that Readability keeps. */
  readonly kept: ReadonlySet<Text>;
  readonly byline?: string;
}

interface Parsed {
  readonly content: Node;
  readonly byline?: string;
}

/** Mark put on a clone's elements to know them again after Readability has parsed its own output anew. */
const MARK = 'data-verso-mark';

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

/** Where Readability is content with its first attempt, it has moved the clone's text nodes, not copied them. */
function byIdentity(page: Document): Readable | undefined | 'copied' {
  const clone = page.cloneNode(true) as Document;
  const originals = textsUnder(page.documentElement);
  const twins = new Map(textsUnder(clone.documentElement).map((text, i) => [text, originals[i]]));
  const parsed = parse(clone);
  if (!parsed) return undefined;
  const kept = telling(parsed.content).map((text) => twins.get(text));
  const known = kept.filter((text) => text !== undefined);
  return known.length === kept.length ? { kept: new Set(known), byline: parsed.byline } : 'copied';
}

function marked(page: Document): Document {
  const clone = page.cloneNode(true) as Document;
  elementsUnder(clone.documentElement).forEach((element, mark) => {
    element.setAttribute(MARK, String(mark));
  });
  return clone;
}

function markAbove(node: Node): number {
  for (let at = node.parentNode; at; at = at.parentNode) {
    const mark = at.nodeType === 1 ? (at as Element).getAttribute(MARK) : null;
    if (mark !== null) return Number(mark);
  }
  return 0;
}

/** Where it has tried again, the text is copied: told by its characters and by the marked element it stands in. */
function byMarks(page: Document): Readable | undefined {
  const parsed = parse(marked(page));
  if (!parsed) return undefined;
  const elements = elementsUnder(page.documentElement);
  const unclaimed = new Map<number, Unclaimed>();
  const kept = telling(parsed.content).flatMap((text) => {
    const mark = markAbove(text);
    const source = unclaimed.get(mark) ?? new Unclaimed(telling(elements[mark] ?? page.body));
    unclaimed.set(mark, source);
    return source.claim(text.data);
  });
  return { kept: new Set(kept), byline: parsed.byline };
}

/**
 * What Readability takes for the article, as text nodes of the page itself, which is not changed. Undefined where it
 * finds nothing, cannot cope, or the page is too large for it.
 */
export function readable(page: Document): Readable | undefined {
  if (elementsUnder(page.documentElement).length > MOST_ELEMENTS) return undefined;
  const found = byIdentity(page);
  return found === 'copied' ? byMarks(page) : found;
}
