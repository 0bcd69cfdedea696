/** The service worker: installs the ways to open the panel, the detection, and the badge of each tab. */
import { defineBackground } from 'wxt/utils/define-background';
import type { PageObservation } from '../lib/core';
import {
  browser,
  deletePendingRequest,
  detectTextLanguage,
  insertTabStyle,
  installDetection,
  installModelRemoval,
  installPanelOpeners,
  installWelcome,
  onMessage,
  onTabClosed,
  removeTabStyle,
  sendTabMessage,
  showBadge,
} from '../lib/extension';
import { detectFromObservation } from '../lib/provenance';
import markStyle from './highlighter/style.css?inline';

/**
 * Judges an observed page and shows the result as the tab's badge. The phrases of all languages are here, not in each
 * page.
 */
async function updateBadge(tabId: number, observation: PageObservation | undefined): Promise<void> {
  if (!observation) return showBadge(tabId, undefined);
  const detected = await detectTextLanguage(observation.sample);
  await showBadge(tabId, detectFromObservation(observation, { detectLanguage: () => detected }));
}

/** A module, so that the code for detection, which the panel uses as well, is in the package once. */
export default defineBackground({ type: 'module', main: startBackground });

function startBackground(): void {
  installPanelOpeners();
  installWelcome();
  installDetection();
  installModelRemoval();
  onMessage((message, { tabId, frameId }) => {
    if (message.type === 'observed' && tabId !== undefined) void updateBadge(tabId, message.observation);
    // The service worker inserts the style, because a panel that has closed could not remove it.
    if (message.type === 'marks' && tabId !== undefined)
      void (message.there ? insertTabStyle : removeTabStyle)(tabId, markStyle, frameId);
  });
  onTabClosed((tabId) => void deletePendingRequest(tabId));
  // In-page navigation loads no new content script, so the one in the page is told to look again.
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url !== undefined) void sendTabMessage(tabId, { type: 'look-again' });
  });
}
