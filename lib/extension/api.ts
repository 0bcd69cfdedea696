/** The browser's extension APIs: the polyfill's `browser`, and Chrome's side panel, which the polyfill lacks. */
import browser from 'webextension-polyfill';

/** The functions of `chrome.sidePanel` that Verso calls. */
interface SidePanelApi {
  open(options: { windowId?: number; tabId?: number }): Promise<void>;
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}

declare const chrome: { sidePanel?: SidePanelApi } | undefined;

export { browser };

/** Chrome's side panel; undefined in browsers without one, such as Firefox, which has a sidebar instead. */
export const getSidePanel = (): SidePanelApi | undefined =>
  typeof chrome === 'undefined' ? undefined : chrome.sidePanel;

/** What scripts and styles are put into: a frame of a tab; 0 is the page itself. */
export const toFrameTarget = (tabId: number, frameId: number): { tabId: number; frameIds?: number[] } =>
  frameId === 0 ? { tabId } : { tabId, frameIds: [frameId] };
