import { Window } from 'happy-dom';
import { limitNesting } from '../page';

const SETTINGS = {
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
const NOWHERE = 'https://verso.invalid/';

function opened(html: string, url: string) {
  const window = new Window({ url: url || NOWHERE, settings: SETTINGS });
  const document = new window.DOMParser().parseFromString(limitNesting(html), 'text/html');
  return { window, document: document as unknown as Document };
}

/**
 * Untrusted HTML as a Document, by DOMParser: no script runs, nothing is loaded, frames stay empty. `url` is the
 * document's address; empty for text from a file. Each document has a window of its own, which stays in memory.
 */
export const parseHtml = (html: string, url: string): Document => opened(html, url).document;

/** What is read of such a document, which is gone after that: a run meets a hundred thousand of them. */
export function inPage<T>(html: string, url: string, read: (document: Document) => T): T {
  const { window, document } = opened(html, url);
  try {
    return read(document);
  } finally {
    window.happyDOM.close().catch(() => undefined);
  }
}
