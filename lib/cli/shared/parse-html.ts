/** Parses untrusted HTML as a browser does: no script runs, nothing is loaded, frames stay empty. */
import { Node, PropertySymbol, Window } from 'happy-dom';
import { BOUNDS, createExcessFailure } from '../../core/article';
import type { Result } from '../../core/result';
import { placeStreamedContent } from '../../page/html/streamed-content';
import { hasToolMarks } from '../../page/html/tool-marks';
import { buildDocument, parseTree } from './build-document';

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

installQuickSiblings();

const WINDOW_SETTINGS = {
  disableJavaScriptEvaluation: true,
  disableJavaScriptFileLoading: true,
  disableCSSFileLoading: true,
  disableIframePageLoading: true,
  disableComputedStyleRendering: true,
  handleDisabledFileLoadingAsSuccess: true,
  navigation: {
    disableMainFrameNavigation: true,
    disableChildFrameNavigation: true,
    disableChildPageNavigation: true,
  },
};

/** Stands for an empty address, which a window does not accept. Relative links resolve against it (RFC 2606). */
const PLACEHOLDER_URL = 'https://verso.invalid/';

/** Undefined where the page has more elements than are read. */
function openDocument(html: string, url: string) {
  const tree = parseTree(html);
  if (!tree) return undefined;
  const window = new Window({ url: url || PLACEHOLDER_URL, settings: WINDOW_SETTINGS });
  const document = new window.DOMParser().parseFromString('', 'text/html') as unknown as Document;
  buildDocument(tree, document);
  placeStreamedContent(document);
  return { window, document };
}

/**
 * Parses HTML into a Document. `url` is the document's address; empty for text from a file. Each document has its own
 * window, which stays in memory. The page must not have more elements than are read.
 */
export const parseHtml = (html: string, url: string): Document => openDocument(html, url)!.document;

/**
 * Parses HTML, calls `read` with the document, and frees it. A run may read a hundred thousand documents. Fails where the
 * page has more elements than are read, where it holds two texts or one.
 */
export function readFromHtml<T>(html: string, url: string, read: (document: Document) => Result<T>): Result<T> {
  const fail = (most?: number) => createExcessFailure('elements', url === 'about:blank' ? '' : url, most);
  const opened = openDocument(html, url);
  if (!opened) return fail();
  const { window, document } = opened;
  try {
    const isLarge = document.getElementsByTagName('*').length > BOUNDS.bilingualElements;
    return isLarge && hasToolMarks(document) ? fail(BOUNDS.bilingualElements) : read(document);
  } finally {
    window.happyDOM.close().catch(() => undefined);
  }
}
