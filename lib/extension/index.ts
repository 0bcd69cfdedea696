export { browser } from './api';
export { showBadge } from './badge';
export { type BrowserWord, browserWords } from './browser-strings';
export { changeNoticing, installNoticing, type Noticing, noticeOn, noticing, onNoticing } from './detection-mode';
export { watchedFetch } from './fetch-without-redirect';
export { browserLanguage, detectedLanguage, interfaceLanguage } from './language';
export {
  type FromMarks,
  type Line,
  lineToMarks,
  onLineToPanel,
  type PageMark,
  type PageQuote,
  type PageTip,
  type Spot,
  styleTab,
  type ToMarks,
  unstyleTab,
} from './messages/highlighter-port';
export { isCutOff, type Message, onMessage, type Snapshot, tell, tellTab } from './messages/messages';
export { installOpeners, installWelcome, panelKeys } from './open-panel';
export {
  agreedOrigins,
  agreeToSend,
  forgetAgreement,
  maySendTo,
  onAgreements,
  onWithdrawn,
} from './permissions/consent';
export { askToReach, askToRead, mayRead, maySeeAll, onPermission } from './permissions/permissions';
export { isInPrivateWindow } from './private-window';
export {
  forgetPairs,
  onDecisions,
  type Pair,
  readDecisions,
  storedPairs,
  writeDecisions,
} from './storage/decisions';
export { type VectorCache, vectorCache } from './storage/embedding-cache';
export { leaveAsked, takeAsked } from './storage/pending-request';
export {
  forgetSaved,
  type SavedAnswer,
  type SavedList,
  type SavedStore,
  savedNews,
  savedSize,
  savedStore,
} from './storage/saved-store';
export * from './storage/settings';
export { storageTrouble } from './storage/storage-error';
export type { Decided } from './storage/stored-decisions';
export { type GlossCache, glossCache } from './storage/translation-cache';
export {
  activeTab,
  loaded,
  onTabChange,
  onTabClosed,
  openTab,
  otherTabs,
  snapshotOf,
  tabAddress,
  tabShowing,
} from './tabs';
