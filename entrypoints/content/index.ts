/** The script in every page that Verso may see: reports what the page says of itself, and answers the panel. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageObservation } from '../../lib/core';
import {
  isOrphaned,
  onMessage,
  onSettingsChange,
  type PageSnapshot,
  readSettings,
  sendMessage,
} from '../../lib/extension';
import { observePage } from '../../lib/provenance/observe/observe-page';
import { getArticleHtml, trackCurrentArticle } from './current-article';
import { pickLink, stopPickingLink } from './link-picker';
import { watchPage } from './watch-page';

/** A page larger than this is not sent to the panel. */
const MAX_HTML_LENGTH = 10_000_000;

/** Firefox ends an extension's scripts without a word: what an older Verso had marked is still marked. */
function removeOldHighlights(): void {
  for (const name of ['altered', 'added', 'dropped', 'shown', 'pick']) CSS.highlights.delete(`verso-${name}`);
}

async function isDetectionWanted(): Promise<boolean> {
  const { detection, sitesOff } = await readSettings();
  return detection && !sitesOff.includes(location.hostname);
}

/** Tells two looks at a page apart without keeping its text. */
function buildFingerprint({ url, htmlLang, beingTranslated, sample, runs, links }: PageObservation): string {
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
  return [url, htmlLang, beingTranslated, links.length, runs.length, letters, sample.slice(0, 100)].join(' ');
}

/** Looks at the page when it has changed, and tells of it where it has something new to tell. */
function createPageObserver(rest: () => void) {
  let told = '';
  const current = trackCurrentArticle(() => watch.again());
  const seen = () => observePage(document, location.href, current.article());
  const look = async (): Promise<boolean> => {
    if (isOrphaned()) {
      rest();
      return false;
    }
    current.refresh();
    const observation = (await isDetectionWanted()) ? seen() : undefined;
    const telling = observation?.article ? buildFingerprint(observation) : '';
    if (telling === told) return false;
    told = telling;
    void sendMessage({ type: 'observed', ...(observation?.article ? { observation } : {}) });
    return true;
  };
  const watch = watchPage(look);
  const snapshot = (): PageSnapshot => {
    current.refresh();
    const html = getArticleHtml(current.article());
    return {
      url: location.href,
      title: document.title,
      html: html.length > MAX_HTML_LENGTH ? '' : html,
      observation: seen(),
    };
  };
  return { watch, current, snapshot };
}

export default defineContentScript({
  // As the manifest has it of hosts: Firefox takes back what was granted by the same pattern only.
  matches: ['*://*/*'],
  runAt: 'document_idle',
  main() {
    const own = globalThis as { versoContent?: () => void };
    own.versoContent?.();
    removeOldHighlights();
    const rest = (): void => {
      watch.stop();
      current.stop();
      stopPickingLink();
    };
    const { watch, current, snapshot } = createPageObserver(rest);
    const deaf = [
      onMessage((message) => {
        if (message.type === 'snapshot') return snapshot();
        if (message.type === 'pick') return pickLink();
        if (message.type === 'stop-picking') return stopPickingLink();
        if (message.type === 'look-again') watch.again();
        return undefined;
      }),
      onSettingsChange(watch.again),
    ];
    own.versoContent = () => {
      rest();
      for (const end of deaf) end();
    };
  },
});
