import { defineBackground } from 'wxt/utils/define-background';
import { browser, detectedLanguage, installOpeners, onMessage, showBadge, tellTab } from '../lib/browser';
import type { Observation } from '../lib/domain';
import { judge } from '../lib/original';

/** The label words of all languages live here, so that no page has to carry them. */
async function judged(tabId: number, observation: Observation | undefined): Promise<void> {
  if (!observation) return showBadge(tabId, undefined);
  const detected = await detectedLanguage(observation.sample);
  await showBadge(tabId, judge(observation, { detectLanguage: () => detected }));
}

export default defineBackground(() => {
  installOpeners();
  onMessage((message, { tabId }) => {
    if (message.type === 'observed' && tabId !== undefined) void judged(tabId, message.observation);
  });
  // In-page navigation loads no new content script; the one that is there looks again.
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url !== undefined) void tellTab(tabId, { type: 'look-again' });
  });
});
