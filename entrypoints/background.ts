import { defineBackground } from 'wxt/utils/define-background';
import { browser, installOpeners, onMessage, showBadge, tellTab } from '../lib/browser';

export default defineBackground(() => {
  installOpeners();
  onMessage((message, { tabId }) => {
    if (message.type === 'sighted' && tabId !== undefined) void showBadge(tabId, message.sighting);
  });
  // In-page navigation loads no new content script; the one that is there looks again.
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url !== undefined) void tellTab(tabId, { type: 'look-again' });
  });
});
