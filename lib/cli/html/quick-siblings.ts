/** Lets happy-dom go from a node to the one beside it at once. It looks for the node among all its siblings each time. */
import { Node, PropertySymbol } from 'happy-dom';

/** Where a node stood among its siblings when it was last asked for. */
const PLACE = Symbol('place');

interface SiblingNode {
  readonly [PropertySymbol.parentNode]: { readonly [PropertySymbol.nodeArray]: readonly SiblingNode[] } | null;
  /** What stands for the node in lists, if it is not the node itself. */
  readonly [PropertySymbol.proxy]?: SiblingNode;
  [PLACE]?: number;
}

function findSibling(node: SiblingNode, step: 1 | -1): SiblingNode | null {
  const siblings = node[PropertySymbol.parentNode]?.[PropertySymbol.nodeArray];
  if (!siblings) return null;
  const known = node[PLACE] ?? -1;
  const place = siblings[known] === node ? known : siblings.indexOf(node[PropertySymbol.proxy] ?? node);
  const sibling = place < 0 ? undefined : siblings[place + step];
  if (sibling && !sibling[PropertySymbol.proxy]) sibling[PLACE] = place + step;
  return sibling ?? null;
}

/** Puts quick ways to its siblings in place of those that a node has. */
export function installQuickSiblings(): void {
  for (const [name, step] of [
    ['nextSibling', 1],
    ['previousSibling', -1],
  ] as const)
    Object.defineProperty(Node.prototype, name, {
      configurable: true,
      get(this: SiblingNode) {
        return findSibling(this, step);
      },
    });
}
