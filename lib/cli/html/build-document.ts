/** Builds a document's nodes from a plain tree. */
import { defaultTreeAdapter } from 'parse5';
import { NS, type TreeDocument, type TreeElement, type TreeNode } from './parse-tree';

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
