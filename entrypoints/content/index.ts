/** The script in every page that Verso may see: reports what the page says of itself, and answers the panel. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageObservation } from '../../lib/core/page-observation';
import { isOrphaned, onExtensionMessage, type PageSnapshot, sendMessage } from '../../lib/extension/messages/messages';
import { onSettingsChange, readSettings } from '../../lib/extension/storage/settings';
import { observePage } from '../../lib/provenance/page/observe-page';
import { getArticleHtml, trackCurrentArticle } from './current-article';
import { pickLink, stopPickingLink } from './link-picker';
import { watchPage } from './watch-page';

/** Longest HTML sent to the panel, in UTF-16 units. Longer pages are sent without it. */
const MAX_HTML_LENGTH = 10_000_000;

/**
 * Removes highlights of an older version of Verso: Firefox ends an extension's scripts without notice, and they remain.
 */
function removeOldHighlights(): void {
  for (const name of ['altered', 'added', 'dropped', 'shown', 'pick']) CSS.highlights.delete(`verso-${name}`);
}

async function isDetectionWanted(): Promise<boolean> {
  const { detection, sitesOff } = await readSettings();
  return detection && !sitesOff.includes(location.hostname);
}

/** The address of this document: what has none of its own, as `srcdoc`, has that of the page around it. */
const getAddress = (): string => (location.protocol === 'about:' ? document.baseURI : location.href);

/** A string that differs when the observed page differs, without keeping the page's text. */
function buildFingerprint({ url, htmlLang, beingTranslated, bilingual, sample, runs, links }: PageObservation): string {
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
  return [url, htmlLang, beingTranslated, bilingual, links.length, runs.length, letters, sample.slice(0, 100)].join(
    ' ',
  );
}

/**
 * Observes the page whenever it changes, and sends the observation where it is new. `rest` stops everything where the
 * extension is gone.
 */
function createPageObserver(stopAll: () => void) {
  let lastFingerprint = '';
  const current = trackCurrentArticle(() => watch.again());
  const observe = () => observePage(document, getAddress(), current.article());
  const look = async (): Promise<boolean> => {
    if (isOrphaned()) {
      stopAll();
      return false;
    }
    current.refresh();
    const observation = (await isDetectionWanted()) ? observe() : undefined;
    // The article may come in a frame.
    const fingerprint = observation?.article ? buildFingerprint(observation) : '/'.repeat(frames.length);
    if (fingerprint === lastFingerprint) return false;
    lastFingerprint = fingerprint;
    void sendMessage({ type: 'observed', ...(observation?.article ? { observation } : {}) });
    return true;
  };
  const watch = watchPage(look);
  const snapshot = (): PageSnapshot => {
    current.refresh();
    const html = getArticleHtml(current.article());
    return {
      url: getAddress(),
      title: document.title,
      html: html.length > MAX_HTML_LENGTH ? '' : html,
      observation: observe(),
    };
  };
  return { watch, current, snapshot };
}

export default defineContentScript({
  // The same pattern as in the manifest: Firefox only revokes a permission under the pattern that it was granted by.
  matches: ['*://*/*'],
  runAt: 'document_idle',
  main() {
    const globals = globalThis as { versoContent?: () => void };
    globals.versoContent?.();
    removeOldHighlights();
    const stopAll = (): void => {
      watch.stop();
      current.stop();
      stopPickingLink();
    };
    const { watch, current, snapshot } = createPageObserver(stopAll);
    const removeListeners = [
      onExtensionMessage((message) => {
        if (message.type === 'snapshot') return snapshot();
        if (message.type === 'pick') return pickLink();
        if (message.type === 'stop-picking') return stopPickingLink();
        if (message.type === 'look-again') watch.again();
        return undefined;
      }),
      onSettingsChange(watch.again),
    ];
    globals.versoContent = () => {
      stopAll();
      for (const end of removeListeners) end();
    };
  },
});
