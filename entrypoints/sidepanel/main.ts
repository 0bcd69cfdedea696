/** The side panel: creates its controllers, hands each what it needs of the others, and subscribes them to events. */
import {
  browser,
  changeSettings,
  createSavedChannel,
  createSavedStore,
  listOtherTabs,
  onConsentRevoked,
  onDecisionsChange,
  onMessage,
  onPermissionChange,
  onSettingsChange,
  onTabClosed,
  openTab,
  readInterfaceLanguage,
  requestReadAccess,
} from '../../lib/extension';
import { loadLocalizer } from '../../lib/i18n/load-localizer';
import { createPanel, mountPanel } from '../../lib/panel';
import { copyToClipboard, downloadBlob, saveFile } from '../shared/clipboard';
import { readPanelWays } from '../shared/read-panel-ways';
import { type ActivePageRef, isPrivate } from './active-page';
import { createComparisonController } from './comparison-controller';
import { createDecisionSync } from './decision-sync';
import { changeDetection } from './detection-switch';
import { createEarlierController } from './earlier/earlier-controller';
import { createEngineController } from './engine/engine-controller';
import { createHighlightController } from './highlight-controller';
import { applyPreferences } from './load-decisions';
import { preloadComparison } from './load-modules';
import { createLanguageUpdater } from './panel-language';
import { createSavedController } from './saved/saved-controller';
import { createStorageReporter } from './storage-reporter';
import { createArticleTab } from './tabs/article-tab';
import { createTranslationOpener } from './tabs/open-translation';
import { createTabController } from './tabs/tab-controller';

const language = await readInterfaceLanguage();
const panel = createPanel(await loadLocalizer(language));
const activePage: ActivePageRef = { current: undefined };
const articleTab = createArticleTab();
const reportStorageFailure = createStorageReporter(panel);
const updateLanguage = createLanguageUpdater(language, panel);
const decisions = createDecisionSync({ panel, activePage, reportStorageFailure });
const highlights = createHighlightController({ panel, activePage, articleTab, reportStorageFailure });
const engine = createEngineController({ panel, activePage });
const comparison = createComparisonController({ panel, activePage, articleTab, engine });
const openTranslation = createTranslationOpener(activePage, articleTab);
const earlier = createEarlierController({ panel, activePage, engine });
/** Ends whatever is being asked for the page on show. */
const stopAsking = (): void => {
  comparison.cancel();
  earlier.cancel();
};
const tabs = createTabController({
  panel,
  activePage,
  articleTab,
  highlights,
  engine,
  comparison: { ...comparison, cancel: stopAsking },
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
});
const openOwnPage = (path: `/${string}`) => browser.tabs.create({ url: browser.runtime.getURL(path) });
const savedChannel = createSavedChannel(saved.refresh);

panel.connect({
  compare: (trail, candidate, way) => {
    earlier.cancel();
    void comparison.compare(trail, candidate.url, way);
  },
  cancel: stopAsking,
  askEarlier: earlier.ask,
  cancelEarlier: earlier.cancel,
  allow: requestReadAccess,
  showInPage: highlights.show,
  ...(articleTab.isElsewhere ? { goToPage: (target) => void highlights.goToPage(target) } : {}),
  returnInPage: highlights.goBack,
  lightInPage: highlights.light,
  copy: copyToClipboard,
  save: saveFile,
  openTab: (url) => void openTab(url),
  remember: decisions.store,
  prefer: (preferences) => reportStorageFailure(changeSettings(() => preferences)),
  compareTranslation: (url) => void openTranslation(url),
  openEditions: () =>
    void (
      activePage.current &&
      browser.tabs.create({ url: browser.runtime.getURL(`/editions.html?tab=${activePage.current.id}`) })
    ),
  openTabs: async () => (activePage.current ? listOtherTabs(activePage.current.id) : []),
  pickLink: comparison.pickLink,
  stopPicking: comparison.stopPicking,
  setDetection: (change) => reportStorageFailure(changeDetection(panel.detection.value, change)),
  takeEngine: engine.accept,
  stopEngine: engine.stop,
  openSettings: (section) =>
    void (section ? openOwnPage(`/options.html#${section}`) : browser.runtime.openOptionsPage()),
  openGuide: () => void openOwnPage('/guide.html'),
  link: highlights.scrollSync,
  saved: saved.effects,
});
mountPanel(document.getElementById('app')!, panel);

/** The menu's entry is in the reader's language. */
const showWaysIn = async (): Promise<void> => {
  panel.ways.value = await readPanelWays();
};

articleTab.onChange(tabs.onTabChange);
onTabClosed(tabs.onTabClosed);
onConsentRevoked(engine.onConsentRevoked);
onDecisionsChange(decisions.onDecisionsChange);
onPermissionChange(tabs.onPermissionChange);

onMessage((message, { tabId }) => {
  if (message.type === 'called') tabs.onCalled();
  if (message.type === 'asked') tabs.onMenuRequest(message.tabId);
  if (message.type === 'model') engine.onModelChange();
  if (message.type === 'observed') tabs.onObserved(tabId);
});

onSettingsChange(async () => {
  void updateLanguage();
  void showWaysIn();
  void highlights.onSettingsChange();
  await applyPreferences(panel);
  await tabs.updateDetection();
  await engine.onSettingsChange();
});

panel.state.subscribe((state) => {
  highlights.onStateChange(state);
  saved.onStateChange(state);
});

addEventListener('pagehide', () => {
  highlights.leave();
  comparison.stopPicking();
});

void highlights.onSettingsChange();
void showWaysIn();
void tabs.look();
preloadComparison();
