export { browser } from './api';
export { leaveAsked, takeAsked } from './asked';
export { showBadge } from './badge';
export { type BrowserWord, browserWords } from './browser-words';
export { agreedOrigins, agreeToSend, forgetAgreement, maySendTo, onAgreements, onWithdrawn } from './consent';
export type { Decided } from './decided';
export {
  forgetPairs,
  onDecisions,
  type Pair,
  readDecisions,
  storedPairs,
  writeDecisions,
} from './decisions';
export { watchedFetch } from './fetch';
export { type GlossCache, glossCache } from './gloss-cache';
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
} from './marking';
export { isCutOff, type Message, onMessage, type Snapshot, tell, tellTab } from './messages';
export { changeNoticing, installNoticing, type Noticing, noticeOn, noticing, onNoticing } from './noticing';
export { installOpeners, installWelcome, panelKeys } from './opening';
export { askToReach, askToRead, mayRead, maySeeAll, onPermission } from './permission';
export { isInPrivateWindow } from './private';
export {
  forgetSaved,
  type SavedAnswer,
  type SavedList,
  type SavedStore,
  savedNews,
  savedSize,
  savedStore,
} from './saved';
export * from './storage';
export { storageTrouble } from './storage-trouble';
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
export { type VectorCache, vectorCache } from './vector-cache';
