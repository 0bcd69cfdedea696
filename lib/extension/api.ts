import browser from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanel {
  open(options: { windowId?: number; tabId?: number }): Promise<void>;
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}

declare const chrome: { sidePanel?: SidePanel } | undefined;

export { browser };

export const sidePanel = (): SidePanel | undefined => (typeof chrome === 'undefined' ? undefined : chrome.sidePanel);
