import { Window } from 'happy-dom';
import { shallow } from '../article';

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

/**
 * Untrusted HTML as a Document, by DOMParser: no script runs, nothing is loaded, frames stay empty. `url` is the
 * document's address; empty for text from a file. Each document has a window of its own, so that nothing outlives it.
 */
export function parseHtml(html: string, url: string): Document {
  const window = new Window({ url: url || NOWHERE, settings: SETTINGS });
  const document = new window.DOMParser().parseFromString(shallow(html), 'text/html');
  return document as unknown as Document;
}
