/** The service worker: installs the ways to open the panel, the detection, and the badge of each tab. */
import { defineBackground } from 'wxt/utils/define-background';
import type { PageObservation } from '../lib/core';
import {
  browser,
  detectTextLanguage,
  insertTabStyle,
  installDetection,
  installPanelOpeners,
  installWelcome,
  onMessage,
  removeTabStyle,
  sendTabMessage,
  showBadge,
} from '../lib/extension';
import { detectFromObservation } from '../lib/provenance';
import markStyle from './highlighter/style.css?inline';

/** The label words of all languages live here, so that no page has to carry them. */
async function updateBadge(tabId: number, observation: PageObservation | undefined): Promise<void> {
  if (!observation) return showBadge(tabId, undefined);
  const detected = await detectTextLanguage(observation.sample);
  await showBadge(tabId, detectFromObservation(observation, { detectLanguage: () => detected }));
}

/** A module, so that what the panel judges pages by is in the package once. */
export default defineBackground({ type: 'module', main: startBackground });

function startBackground(): void {
  installPanelOpeners();
  installWelcome();
  installDetection();
  onMessage((message, { tabId }) => {
    if (message.type === 'observed' && tabId !== undefined) void updateBadge(tabId, message.observation);
    // A panel that has closed could not take it back.
    if (message.type === 'marks' && tabId !== undefined)
      void (message.there ? insertTabStyle : removeTabStyle)(tabId, markStyle);
  });
  // In-page navigation loads no new content script; the one that is there looks again.
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url !== undefined) void sendTabMessage(tabId, { type: 'look-again' });
  });
}
