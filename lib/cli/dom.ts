import { Window } from 'happy-dom';

/** Browsers stop nesting at 512; deeper trees overflow the stack of whatever recurses over them. */
const DEEPEST = 400;

/** Elements whose end tag may be left out do not count: an unclosed one does not nest. */
const UNCOUNTED = new Set(
  (
    'area base br col embed hr img input link meta source track wbr p li dt dd td th tr thead tbody tfoot option' +
    ' optgroup html head body'
  ).split(' '),
);

const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][^\s/>]*)[^>]*>/gi;

/** Leaves out the tags that would nest deeper than browsers nest. Text is untouched. */
function shallow(html: string): string {
  let depth = 0;
  return html.replace(TOKEN, (tag, _raw: unknown, slash: string | undefined, name: string | undefined) => {
    if (!name || UNCOUNTED.has(name.toLowerCase()) || tag.endsWith('/>')) return tag;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    return depth > DEEPEST || (slash && depth === DEEPEST) ? '' : tag;
  });
}

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
