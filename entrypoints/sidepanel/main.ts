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
  onTabChange,
  onTabClosed,
  openTab,
  readInterfaceLanguage,
  requestReadAccess,
  storeDecisions,
} from '../../lib/extension';
import { loadLocalizer } from '../../lib/i18n/load-localizer';
import { mountPanel, type Panel } from '../../lib/panel';
import type { ActivePageRef } from './active-page';
import { copyToClipboard, downloadBlob, saveFile } from './clipboard';
import { createComparisonController } from './comparison-controller';
import { changeDetection, getDetection } from './detection-switch';
import { createEngineController } from './engine/engine-controller';
import { createHighlightController } from './highlight-controller';
import { preloadComparison } from './lazy-modules';
import { applyDecisions, applyPreferences } from './load-decisions';
import { createSavedController } from './saved/saved-controller';
import { createStorageReporter } from './storage-reporter';
import { createTabController } from './tab-controller';

/** The language that the panel speaks; another may be chosen while it is open. */
let panelLanguage = await readInterfaceLanguage();

const getPanel = (): Panel => panel;
const activePageRef: ActivePageRef = { here: undefined };
const reportStorageFailure = createStorageReporter(getPanel);
const highlightController = createHighlightController(getPanel, reportStorageFailure);
const engineController = createEngineController(getPanel, activePageRef);
const comparisonController = createComparisonController(getPanel, activePageRef, engineController);
const tabController = createTabController({
  panelOf: getPanel,
  front: activePageRef,
  beside: highlightController,
  engine: engineController,
  asking: comparisonController,
});

const savedController = createSavedController({
  store: createSavedStore(() => savedController.lost()),
  format: () => import('./saved/saved-format'),
  now: Date.now,
  state: () => panel.saved.state.value,
  send: (event) => panel.saved.send(event),
  shown: () => panel.state.value,
  tell: (event) => panel.send(event),
  show: tabController.showKept,
  close: tabController.back,
  download: downloadBlob,
  changed: () => savedChannel.tell(),
});
const savedChannel = createSavedChannel(savedController.refresh);

const NOT_IN_PAGE = { type: 'notice', notice: { type: 'not-in-page' } } as const;

const panel = mountPanel(
  document.getElementById('app')!,
  {
    compare: (trail, candidate, way) => void comparisonController.compare(trail, candidate.url, way),
    cancel: comparisonController.cancel,
    allow: requestReadAccess,
    showInPage: (target) =>
      tabController.isApart() ? panel.saved.send(NOT_IN_PAGE) : highlightController.show(target),
    copy: copyToClipboard,
    save: saveFile,
    openTab: (url) => void openTab(url),
    remember: (pair, decisions) =>
      void (
        pair.original &&
        !activePageRef.here?.isPrivate &&
        reportStorageFailure(storeDecisions(pair, { notes: {}, ...decisions }))
      ),
    prefer: (habit) => reportStorageFailure(changeSettings(() => habit)),
    openTabs: async () => (activePageRef.here ? listOtherTabs(activePageRef.here.id) : []),
    pickLink: comparisonController.pickLink,
    stopPicking: comparisonController.stopPicking,
    setDetection: (change) => reportStorageFailure(changeDetection(panel.detection.value, change)),
    takeEngine: engineController.take,
    stopEngine: engineController.stop,
    openSettings: () => void browser.runtime.openOptionsPage(),
    link: highlightController.link,
    saved: savedController.effects,
  },
  await loadLocalizer(panelLanguage),
);

async function updatePanelLanguage(): Promise<void> {
  const now = await readInterfaceLanguage();
  if (now === panelLanguage) return;
  panelLanguage = now;
  panel.speak(await loadLocalizer(now));
}

onTabChange(tabController.turn);
onTabClosed(tabController.forget);
onConsentRevoked(engineController.withdrawn);
onDecisionsChange((pair, decided) => {
  // A private one's stay its own.
  if (!activePageRef.here?.isPrivate) applyDecisions(panel, pair, decided);
});

onMessage((message, { tabId }) => {
  // By either the browser lets Verso see the page in front: what was closed to it may be open now.
  if (message.type === 'called' && panel.state.value.at === 'idle') void tabController.look();
  // Each window has a panel, and a menu opens in one.
  if (message.type === 'asked' && message.tabId === activePageRef.here?.id)
    void (panel.state.value.at === 'idle' ? tabController.look() : comparisonController.fromMenu());
  if (message.type === 'model') engineController.model();
  if (message.type === 'observed') tabController.observed(tabId);
});

const updateDetection = async (): Promise<void> =>
  panel.setDetection(activePageRef.here && (await getDetection(activePageRef.here.address)));

onPermissionChange(() => {
  const { state } = panel;
  if (state.value.at === 'idle' && state.value.why === 'not-asked') void tabController.look();
  else void updateDetection();
});

onSettingsChange(async () => {
  void updatePanelLanguage();
  void highlightController.settings();
  await applyPreferences(panel);
  await updateDetection();
  await engineController.settings();
});

panel.state.subscribe((state) => {
  highlightController.update(tabController.isApart() ? undefined : activePageRef.here?.id, state);
  savedController.follow(state);
});

addEventListener('pagehide', () => {
  highlightController.leave();
  comparisonController.stopPicking();
});

void highlightController.settings();
void tabController.look();
preloadComparison();
