/** The service worker: installs the ways to open the panel, the detection, and the badge of each tab. */
import { defineBackground } from 'wxt/utils/define-background';
import type { PageObservation } from '../lib/core/page-observation';
import { browser } from '../lib/extension/api';
import { closeChip, installChip, updateChip } from '../lib/extension/chip/chip';
import { insertTabStyle, removeTabStyle } from '../lib/extension/messages/highlighter-port';
import { onMessage, sendTabMessage } from '../lib/extension/messages/messages';
import { detectTextLanguage } from '../lib/extension/storage/language';
import { installModelRemoval } from '../lib/extension/storage/settings';
import { deletePendingRequest, deleteTabComparison } from '../lib/extension/storage/tab-comparison';
import { installDetection } from '../lib/extension/tabs/detection-mode';
import { installPanelOpeners, installWelcome } from '../lib/extension/tabs/open-panel';
import { installPrivateGrants } from '../lib/extension/tabs/private-grants';
import { onTabClosed, showBadge } from '../lib/extension/tabs/tabs';
import { detectFromObservation } from '../lib/provenance/detect-translation';
import markStyle from './highlighter/style.css?inline';

/**
 * Judges an observed page and shows the result as the tab's badge, and in the page. The phrases of all languages are here, not in each
 * page.
 */
async function updateNotices(tabId: number, observation: PageObservation | undefined): Promise<void> {
  const detected = observation && (await detectTextLanguage(observation.sample));
  const detection = observation && detectFromObservation(observation, { detectLanguage: () => detected });
  await showBadge(tabId, detection);
  // Whoever has her browser translate knows what she reads.
  await updateChip(tabId, observation?.beingTranslated || observation?.bilingual ? undefined : detection);
}

/** A module, so that the code for detection, which the panel uses as well, is in the package once. */
export default defineBackground({ type: 'module', main: startBackground });

function startBackground(): void {
  installPanelOpeners();
  installWelcome();
  installDetection();
  installModelRemoval();
  installChip();
  installPrivateGrants();
  onMessage((message, { tabId, frameId }) => {
    if (message.type === 'observed' && tabId !== undefined) void updateNotices(tabId, message.observation);
    if (message.type === 'chip-done' && tabId !== undefined) void closeChip(tabId);
    // The service worker inserts the style, because a panel that has closed could not remove it.
    if (message.type === 'marks' && tabId !== undefined)
      void (message.there ? insertTabStyle : removeTabStyle)(tabId, markStyle, frameId);
  });
  onTabClosed((tabId) => {
    void deletePendingRequest(tabId);
    void deleteTabComparison(tabId);
  });
  // In-page navigation loads no new content script, so the one in the page is told to look again.
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url === undefined) return;
    void sendTabMessage(tabId, { type: 'look-again' });
    void deleteTabComparison(tabId, change.url);
  });
}
