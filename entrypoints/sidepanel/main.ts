/** The side panel: creates its controllers, hands each what it needs of the others, and subscribes them to events. */

import { browser } from '../../lib/extension/api';
import { onMessage } from '../../lib/extension/messages/messages';
import { onConsentRevoked } from '../../lib/extension/permissions/consent';
import { onPermissionChange } from '../../lib/extension/permissions/permissions';
import { onDecisionsChange } from '../../lib/extension/storage/decisions';
import { readInterfaceLanguage } from '../../lib/extension/storage/language';
import { createSavedChannel, createSavedStore } from '../../lib/extension/storage/saved-store';
import { changeSettings, onSettingsChange, readSettings } from '../../lib/extension/storage/settings';
import { readTabComparison, storeTabComparison } from '../../lib/extension/storage/tab-comparison';
import { askToRead, canLeaveTrace, watchGrantedSites } from '../../lib/extension/tabs/read-access';
import { listOtherTabs, onTabClosed, openTab } from '../../lib/extension/tabs/tabs';
import { loadLocalizer } from '../../lib/i18n/load-localizer';
import { mountPanel } from '../../lib/panel/components/App';
import { createPanel } from '../../lib/panel/panel';
import { copyToClipboard, downloadBlob, saveFile } from '../shared/clipboard';
import { readPanelWays } from '../shared/read-panel-ways';
import { type ActivePageRef, isPrivate } from './active-page';
import { createComparison } from './comparison';
import { createDecisionSync } from './decision-sync';
import { changeDetection } from './detection-switch';
import { createEarlierController } from './earlier/earlier-controller';
import { createHighlightController } from './highlight-controller';
import { applyPreferences, loadDecisions } from './load-decisions';
import { followReading, loadComparison, openReading, preloadModules } from './load-modules';
import { createPageChangeCheck } from './page-changes';
import { createLanguageUpdater } from './panel-language';
import { createSavedController } from './saved/saved-controller';
import { createStorageReporter } from './storage-reporter';
import { createArticleTab } from './tabs/article-tab';
import { createComparedPages, TabStates } from './tabs/compared-pages';
import { createLinkPicking } from './tabs/link-picking';
import { createMenuRequests } from './tabs/menu-requests';
import { createTranslationOpener } from './tabs/open-translation';
import { createTabController } from './tabs/tab-controller';
import { createWordLister } from './words-in-it';

const language = await readInterfaceLanguage();
const panel = createPanel(await loadLocalizer(language));
const activePage: ActivePageRef = { current: undefined };
const articleTab = createArticleTab();
const reportStorageFailure = createStorageReporter(panel);
const updateLanguage = createLanguageUpdater(language, panel);
const decisions = createDecisionSync({ panel, activePage, reportStorageFailure });
const checkPage = createPageChangeCheck(panel, activePage);
const highlights = createHighlightController({ panel, activePage, articleTab, checkPage, reportStorageFailure });
const tabStates = new TabStates();
const pages = createComparedPages({
  panel,
  activePage,
  tabStates,
  compare: (page, provenance, { url }, way) => void comparison.compare(page, provenance, url, way),
  onChange: (page, state) => {
    saved.onLeftPageChange(page, state);
    followReading(state);
  },
});
const words = createWordLister({
  panel,
  languages: () => navigator.languages,
  list: async (wordsOf, unread, readerLang) =>
    (await loadComparison()).listWordsInWorker({ wordsOf, unread, readerLang }, new AbortController().signal),
});
const comparison = createComparison(pages, words.prepare);
const earlier = createEarlierController({ pages, comparison, prepareWords: words.prepare });
const picking = createLinkPicking(activePage, articleTab);
const openTranslation = createTranslationOpener(activePage, articleTab);
const tabs = createTabController({
  panel,
  activePage,
  articleTab,
  highlights,
  tabStates,
  comparison,
  restore: (page) => saved.restore(page),
  checkPage,
  stopPicking: picking.stopPicking,
  requests: createMenuRequests(panel, activePage),
});

const saved = createSavedController({
  store: createSavedStore(() => saved.onStoreLost()),
  format: () => import('./saved/saved-format'),
  now: Date.now,
  isPrivate: (comparison) => isPrivate(activePage, comparison),
  state: () => panel.saved.state.value,
  send: (event) => panel.saved.send(event),
  shown: () => panel.state.value,
  tell: (event) => panel.send(event),
  show: tabs.showSaved,
  close: tabs.closeSaved,
  download: downloadBlob,
  changed: () => savedChannel.tell(),
  isRemembering: async () => (await readSettings()).remember,
  setRemembering: (remember) => changeSettings(() => ({ remember })),
  page: () => activePage.current,
  noteTab: (page, compared) => storeTabComparison({ tabId: page.id, address: page.address, ...compared }),
  loadDecisions,
  readTab: ({ id, address }) => readTabComparison({ tabId: id, address }),
});
const isShownPrivate = (): boolean => isPrivate(activePage, panel.state.value);
const openOwnPage = (path: `/${string}`) => browser.tabs.create({ url: browser.runtime.getURL(path) });
const savedChannel = createSavedChannel(saved.refresh);

panel.connect({
  compare: (provenance, { url }, way) => void comparison.compare(pages.getFront(), provenance, url, way),
  cancel: () => {
    comparison.cancel();
    // A comparison that was made again is on show as before, and so is what its engine was doing.
    comparison.resume();
  },
  askEarlier: earlier.ask,
  cancelEarlier: earlier.cancel,
  allow: (url) => askToRead([url], isShownPrivate() ? activePage.current?.id : undefined),
  canLeaveTrace: (url) => isShownPrivate() && canLeaveTrace(url),
  showInPage: highlights.show,
  ...(articleTab.isElsewhere ? { goToPage: (target) => void highlights.goToPage(target) } : {}),
  returnInPage: highlights.goBack,
  lightInPage: highlights.light,
  copy: copyToClipboard,
  save: saveFile,
  savePicture: ({ name, image }) => downloadBlob(image, name),
  openTab: (url) => void openTab(url),
  remember: decisions.store,
  prefer: (preferences) => reportStorageFailure(changeSettings(() => preferences)),
  compareTranslation: (url) => void openTranslation(url),
  openEditions: () =>
    void (
      activePage.current &&
      browser.tabs.create({ url: browser.runtime.getURL(`/editions.html?tab=${activePage.current.id}`) })
    ),
  openReading: () => void openReading(panel, isShownPrivate() ? activePage.current?.id : undefined),
  openTabs: async () => (activePage.current ? listOtherTabs(activePage.current.id) : []),
  pickLink: picking.pickLink,
  stopPicking: picking.stopPicking,
  setDetection: (change) => reportStorageFailure(changeDetection(panel.detection.value, change)),
  takeEngine: comparison.acceptEngine,
  stopEngine: comparison.stopEngine,
  openSettings: (section) =>
    void (section ? openOwnPage(`/options.html#${section}`) : browser.runtime.openOptionsPage()),
  openGuide: () => void openOwnPage('/guide.html'),
  link: highlights.scrollSync,
  cards: highlights.cards,
  saved: saved.effects,
});
mountPanel(document.getElementById('app')!, panel);

/** The menu's entry is in the reader's language. */
const showWaysIn = async (): Promise<void> => {
  panel.ways.value = await readPanelWays();
};

articleTab.onChange(tabs.onTabChange);
onTabClosed(tabs.onTabClosed);
onConsentRevoked(comparison.onConsentRevoked);
onDecisionsChange(decisions.onDecisionsChange);
onPermissionChange(tabs.onPermissionChange);

onMessage((message, { tabId }) => {
  if (message.type === 'called') tabs.onCalled();
  if (message.type === 'asked') tabs.onMenuRequest(message.tabId);
  if (message.type === 'observed') tabs.onObserved(tabId);
  if (message.type === 'is-looked-at' && message.tabId === activePage.current?.id) return true;
  return undefined;
});

onSettingsChange(async () => {
  void updateLanguage().then(() => words.follow(panel.state.value));
  void showWaysIn();
  void highlights.onSettingsChange();
  await applyPreferences(panel);
  await tabs.updateDetection();
  await comparison.onSettingsChange();
});

panel.state.subscribe((state) => {
  words.follow(state);
  highlights.onStateChange(state);
  saved.onStateChange(state);
  followReading(state);
});

addEventListener('pagehide', () => {
  highlights.leave();
  picking.stopPicking();
});

watchGrantedSites();
void highlights.onSettingsChange();
void showWaysIn();
void tabs.look();
preloadModules();
