/** Builds a document's nodes from a plain tree. */
import { type DefaultTreeAdapterMap, defaultTreeAdapter, html as htmlNames, parse, type TreeAdapter } from 'parse5';
import { BOUNDS } from '../../core/article';
import { limitNesting } from '../../page/html/limit-nesting';

// Parses HTML into parse5's plain tree, however deeply the page nests its elements.

export type TreeDocument = DefaultTreeAdapterMap['document'];
export type TreeNode = DefaultTreeAdapterMap['childNode'];
export type TreeElement = DefaultTreeAdapterMap['element'];

/** With more elements open than this, each further tag takes longer than the last. */
const MAX_OPEN_ELEMENTS = 2000;

/** An element has so many attributes at most; each further one takes as much room as an element, and counts as one. */
const USUAL_ATTRIBUTES = 10;

/** Thrown within this file only. */
class TooDeepError extends Error {}
class TooManyError extends Error {}

/** Builds the plain tree as parse5 does, and gives up once there are too many elements, or too many open at a time. */
function createBoundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let [count, open] = [0, 0];
  const countNode = (nodes = 1) => {
    count += nodes;
    if (count > BOUNDS.elements) throw new TooManyError();
  };
  return {
    ...defaultTreeAdapter,
    createElement: (...element) => {
      countNode(1 + Math.max(0, element[2].length - USUAL_ATTRIBUTES));
      return defaultTreeAdapter.createElement(...element);
    },
    createCommentNode: (data) => {
      countNode();
      return defaultTreeAdapter.createCommentNode(data);
    },
    onItemPush: () => {
      open++;
      if (open > MAX_OPEN_ELEMENTS) throw new TooDeepError();
    },
    onItemPop: () => {
      open--;
    },
  };
}

/**
 * Parses an HTML text as the standard says (https://html.spec.whatwg.org/multipage/parsing.html), scripts disabled: what
 * stands in `<noscript>` is markup, as it is to a browser's DOMParser. Tags nested too deeply to be parsed in linear time
 * are removed first; their text stays. Undefined where there are more elements, comments and attributes than are read.
 */
export function parseTree(html: string): TreeDocument | undefined {
  try {
    return parse(html, { scriptingEnabled: false, treeAdapter: createBoundedAdapter() });
  } catch (error) {
    if (error instanceof TooManyError) return undefined;
    if (!(error instanceof TooDeepError)) throw error;
    return parseTree(limitNesting(html));
  }
}

export const { NS } = htmlNames;

/** Browsers put what is nested deeper beside its parent instead of into it. */
const MAX_DEPTH = 512;

/** A page with more comments has them for no reader, and each takes 5 kB and its time; those of React are fewer. */
const MAX_COMMENTS = 5000;

interface OpenNode {
  readonly tree: TreeNode;
  readonly parent: Node;
  readonly depth: number;
}

function createElement(element: TreeElement, document: Document): Element {
  const { tagName, namespaceURI, attrs } = element;
  const node =
    namespaceURI === NS.HTML ? document.createElement(tagName) : document.createElementNS(namespaceURI, tagName);
  for (const { name, value, prefix, namespace } of attrs) {
    try {
      if (namespace) node.setAttributeNS(namespace, prefix ? `${prefix}:${name}` : name, value);
      else node.setAttribute(name, value);
    } catch {
      // A name that the parser takes and the document does not, such as `a"b`: nothing reads it.
    }
  }
  return node;
}

function createNode(tree: TreeNode, document: Document, hasComments: boolean): Node | undefined {
  if (defaultTreeAdapter.isElementNode(tree)) return createElement(tree, document);
  if (defaultTreeAdapter.isTextNode(tree)) return document.createTextNode(tree.value);
  if (hasComments && defaultTreeAdapter.isCommentNode(tree)) return document.createComment(tree.data);
  return undefined;
}

const listChildren = (tree: TreeNode): readonly TreeNode[] =>
  defaultTreeAdapter.isElementNode(tree) ? ('content' in tree ? tree.content.childNodes : tree.childNodes) : [];

/** Replaces what a document holds by the nodes of a tree. Without recursion, since pages nest deeply. */
export function buildDocument(tree: TreeDocument, document: Document): void {
  while (document.firstChild) document.removeChild(document.firstChild);
  const open: OpenNode[] = [];
  const addChildren = (children: readonly TreeNode[], parent: Node, depth: number): void => {
    for (let at = children.length - 1; at >= 0; at--) open.push({ tree: children[at] as TreeNode, parent, depth });
  };
  addChildren(tree.childNodes, document, 0);
  let comments = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    if (defaultTreeAdapter.isCommentNode(next.tree)) comments++;
    const node = createNode(next.tree, document, comments <= MAX_COMMENTS);
    if (!node) continue;
    next.parent.appendChild(node);
    const isDeepest = next.depth >= MAX_DEPTH;
    const into = 'content' in next.tree ? (node as HTMLTemplateElement).content : node;
    addChildren(listChildren(next.tree), isDeepest ? next.parent : into, isDeepest ? next.depth : next.depth + 1);
  }
}
