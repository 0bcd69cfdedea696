import { Window } from 'happy-dom';
import { limitNesting } from '../page';

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

/** A window knows no empty address; relative links then resolve against this reserved name (RFC 2606). */
const PLACEHOLDER_URL = 'https://verso.invalid/';

function openDocument(html: string, url: string) {
  const window = new Window({ url: url || PLACEHOLDER_URL, settings: WINDOW_SETTINGS });
  const document = new window.DOMParser().parseFromString(limitNesting(html), 'text/html');
  return { window, document: document as unknown as Document };
}

/**
 * Untrusted HTML as a Document, by DOMParser: no script runs, nothing is loaded, frames stay empty. `url` is the
 * document's address; empty for text from a file. Each document has a window of its own, which stays in memory.
 */
export const parseHtml = (html: string, url: string): Document => openDocument(html, url).document;

/** What is read of such a document, which is gone after that: a run meets a hundred thousand of them. */
export function readFromHtml<T>(html: string, url: string, read: (document: Document) => T): T {
  const { window, document } = openDocument(html, url);
  try {
    return read(document);
  } finally {
    window.happyDOM.close().catch(() => undefined);
  }
}
