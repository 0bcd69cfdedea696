/** The extension APIs that the other rooms use: settings, storage, permissions, messages, tabs and the icon. */
export { browser } from './api';
export { showBadge } from './badge';
export { type BrowserStringGetter, loadBrowserStrings } from './browser-strings';
export { closeChip, installChip, updateChip } from './chip/chip';
export {
  askChipContent,
  CHIP_WIDTHS,
  type ChipContent,
  getChipPageUrl,
  sendChipEvent,
} from './chip/chip-messages';
export {
  type DetectionMode,
  getDetectionMode,
  installDetection,
  onDetectionModeChange,
  setDetectionMode,
  setSiteDetection,
} from './detection-mode';
export { fetchWithoutRedirect, getAnsweringAddress } from './fetch-without-redirect';
export { findArticleFrame, getSnapshot, type TabSnapshot } from './frames';
export { detectTextLanguage, getBrowserLanguage, readInterfaceLanguage } from './language';
export { type CardFramePort, connectCardFrame, createCardFramePort, getCardPageUrl } from './messages/card-port';
export type {
  CardClip,
  CardCommand,
  CardEvent,
  HighlighterCommand,
  HighlighterEvent,
  PageMark,
  PageQuote,
  PageSentence,
} from './messages/highlighter-messages';
export {
  connectHighlighter,
  insertTabStyle,
  onPanelConnected,
  type PagePort,
  removeTabStyle,
} from './messages/highlighter-port';
export type { Message, PageSnapshot } from './messages/message-types';
export { isOrphaned, onExtensionMessage, onMessage, sendMessage, sendTabMessage } from './messages/messages';
export {
  getPanelShortcut,
  hasContextMenus,
  installPanelOpeners,
  installWelcome,
  isIconPinned,
  openPanel,
} from './open-panel';
export { openPanelPage, readArticleTabId, showPanelPage, showTab } from './panel-page';
export {
  grantConsent,
  hasConsent,
  onConsentChange,
  onConsentRevoked,
  readConsents,
  revokeConsent,
} from './permissions/consent';
export {
  hasAllSitesAccess,
  hasReadAccess,
  onPermissionChange,
  requestHostAccess,
} from './permissions/permissions';
export { installPrivateGrants } from './permissions/private-grants';
export { askToRead, canLeaveTrace, watchGrantedSites } from './permissions/read-access';
export { hasPrivateSide, isInPrivateWindow } from './private-window';
export { resolveHost } from './resolve-host';
export {
  type ArticlePair,
  countStoredPairs,
  deleteAllDecisions,
  onDecisionsChange,
  readDecisions,
  storeDecisions,
} from './storage/decisions';
export { createEmbeddingCache, type StoredEmbeddings } from './storage/embedding-cache';
export { installModelRemoval } from './storage/model-removal';
export { deletePendingRequest, storePendingRequest, takePendingRequest } from './storage/pending-request';
export {
  createSavedChannel,
  createSavedStore,
  deleteAllSaved,
  measureSaved,
  type SavedListing,
  type SavedResult,
  type SavedStore,
} from './storage/saved-store';
export * from './storage/settings';
export { classifyStorageError } from './storage/storage-error';
export type { StoredDecisions } from './storage/stored-decisions';
export { deleteTabComparison, readTabComparison, storeTabComparison } from './storage/tab-comparison';
export { createTranslationCache, type StoredTranslations } from './storage/translation-cache';
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
  waitForTab,
} from './tabs';
