/** Parses untrusted HTML as a browser does: no script runs, nothing is loaded, frames stay empty. */
import { Window } from 'happy-dom';
import { createExcessFailure, type Result } from '../core';
import { placeStreamedContent } from '../page';
import { buildDocument } from './html/build-document';
import { parseTree } from './html/parse-tree';
import { installQuickSiblings } from './html/quick-siblings';

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
 * page has more elements than are read.
 */
export function readFromHtml<T>(html: string, url: string, read: (document: Document) => Result<T>): Result<T> {
  const opened = openDocument(html, url);
  if (!opened) return createExcessFailure('elements', url === 'about:blank' ? '' : url);
  const { window, document } = opened;
  try {
    return read(document);
  } finally {
    window.happyDOM.close().catch(() => undefined);
  }
}
