import browser from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanelApi {
  open(options: { windowId?: number; tabId?: number }): Promise<void>;
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}

declare const chrome: { sidePanel?: SidePanelApi } | undefined;

export { browser };

export const getSidePanel = (): SidePanelApi | undefined =>
  typeof chrome === 'undefined' ? undefined : chrome.sidePanel;
