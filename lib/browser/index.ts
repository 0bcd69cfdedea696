export { browser } from './api';
export { showBadge } from './badge';
export { watchedFetch } from './fetch';
export { detectedLanguage } from './language';
export { type Message, onMessage, type PageMark, type Snapshot, tell, tellTab } from './messages';
export { installOpeners } from './opening';
export * from './storage';
export { activeTab, loaded, onTabChange, onTabClosed, openTab, otherTabs, snapshotOf, tabShowing } from './tabs';
