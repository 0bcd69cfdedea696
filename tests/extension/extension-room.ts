/** The extension APIs that the other rooms use: settings, storage, permissions, messages, tabs and the icon. */
export { browser } from '../../lib/extension/api';
export { closeChip, installChip, updateChip } from '../../lib/extension/chip/chip';
export {
  askChipContent,
  CHIP_WIDTHS,
  type ChipContent,
  getChipPageUrl,
  sendChipEvent,
} from '../../lib/extension/chip/chip-messages';
export {
  type CardFramePort,
  connectCardFrame,
  createCardFramePort,
  getCardPageUrl,
} from '../../lib/extension/messages/card-port';
export type {
  CardClip,
  CardCommand,
  CardEvent,
  HighlighterCommand,
  HighlighterEvent,
  PageMark,
  PageQuote,
  PageSentence,
} from '../../lib/extension/messages/highlighter-messages';
export {
  connectHighlighter,
  insertTabStyle,
  onPanelConnected,
  type PagePort,
  removeTabStyle,
} from '../../lib/extension/messages/highlighter-port';
export type { Message, PageSnapshot } from '../../lib/extension/messages/messages';
export {
  isOrphaned,
  onExtensionMessage,
  onMessage,
  sendMessage,
  sendTabMessage,
} from '../../lib/extension/messages/messages';
export {
  grantConsent,
  hasConsent,
  onConsentChange,
  onConsentRevoked,
  readConsents,
  revokeConsent,
} from '../../lib/extension/permissions/consent';
export {
  hasAllSitesAccess,
  hasReadAccess,
  onPermissionChange,
  requestHostAccess,
} from '../../lib/extension/permissions/permissions';
export type { StoredDecisions } from '../../lib/extension/storage/decisions';
export {
  type ArticlePair,
  countStoredPairs,
  deleteAllDecisions,
  onDecisionsChange,
  readDecisions,
  storeDecisions,
} from '../../lib/extension/storage/decisions';
export {
  createEmbeddingCache,
  createTranslationCache,
  type StoredEmbeddings,
  type StoredTranslations,
} from '../../lib/extension/storage/engine-cache';
export {
  type BrowserStringGetter,
  detectTextLanguage,
  getBrowserLanguage,
  loadBrowserStrings,
  readInterfaceLanguage,
} from '../../lib/extension/storage/language';
export {
  createSavedChannel,
  createSavedStore,
  deleteAllSaved,
  measureSaved,
  type SavedListing,
  type SavedResult,
  type SavedStore,
} from '../../lib/extension/storage/saved-store';
export * from '../../lib/extension/storage/settings';
export { installModelRemoval } from '../../lib/extension/storage/settings';
export { classifyStorageError } from '../../lib/extension/storage/storage-error';
export {
  deletePendingRequest,
  deleteTabComparison,
  readTabComparison,
  storePendingRequest,
  storeTabComparison,
  takePendingRequest,
} from '../../lib/extension/storage/tab-comparison';
export {
  type DetectionMode,
  getDetectionMode,
  installDetection,
  onDetectionModeChange,
  setDetectionMode,
  setSiteDetection,
} from '../../lib/extension/tabs/detection-mode';
export {
  fetchWithoutRedirect,
  getAnsweringAddress,
  resolveHost,
} from '../../lib/extension/tabs/fetch-without-redirect';
export { findArticleFrame, getSnapshot, type TabSnapshot } from '../../lib/extension/tabs/frames';
export {
  getPanelShortcut,
  hasContextMenus,
  installPanelOpeners,
  installWelcome,
  isIconPinned,
  openPanel,
} from '../../lib/extension/tabs/open-panel';
export { openPanelPage, readArticleTabId, showPanelPage, showTab } from '../../lib/extension/tabs/panel-page';
export { installPrivateGrants } from '../../lib/extension/tabs/private-grants';
export { hasPrivateSide, isInPrivateWindow } from '../../lib/extension/tabs/private-window';
export { askToRead, canLeaveTrace, watchGrantedSites } from '../../lib/extension/tabs/read-access';
export {
  findTab,
  getActiveTab,
  getTab,
  getTabUrl,
  listOtherTabs,
  onTabChange,
  onTabClosed,
  openTab,
  openTabBehind,
  type ReaderTab,
  showBadge,
  waitForTab,
} from '../../lib/extension/tabs/tabs';
