import {
  askToRead,
  browser,
  changeSettings,
  interfaceLanguage,
  onDecisions,
  onMessage,
  onPermission,
  onSettings,
  onTabChange,
  onTabClosed,
  onWithdrawn,
  openTab,
  otherTabs,
  savedNews,
  savedStore,
  writeDecisions,
} from '../../lib/extension';
import { loadLocalizer } from '../../lib/i18n/load-localizer';
import { mountPanel, type Panel } from '../../lib/panel';
import type { Front } from './active-page';
import { copy, download, save } from './clipboard';
import { asking } from './comparison-controller';
import { changeDetection, detectionAt } from './detection-switch';
import { helping } from './engine/engine-controller';
import { besidePage } from './highlight-controller';
import { fetchAhead } from './lazy-modules';
import { takeDecisions, takeHabits } from './load-decisions';
import { savedDesk } from './saved/saved-controller';
import { storing } from './storage-reporter';
import { followTabs } from './tab-controller';

/** The language that the panel speaks; another may be chosen while it is open. */
let spoken = await interfaceLanguage();

const panelOf = (): Panel => panel;
const front: Front = { here: undefined };
const store = storing(panelOf);
const beside = besidePage(panelOf, store);
const engine = helping(panelOf, front);
const reader = asking(panelOf, front, engine);
const tabs = followTabs({ panelOf, front, beside, engine, asking: reader });

const desk = savedDesk({
  store: savedStore(() => desk.lost()),
  format: () => import('./saved/saved-format'),
  now: Date.now,
  state: () => panel.saved.state.value,
  send: (event) => panel.saved.send(event),
  shown: () => panel.state.value,
  tell: (event) => panel.send(event),
  show: tabs.showKept,
  close: tabs.back,
  download,
  changed: () => news.tell(),
});
const news = savedNews(desk.refresh);

const NOT_HERE = { type: 'notice', notice: { type: 'not-in-page' } } as const;

const panel = mountPanel(
  document.getElementById('app')!,
  {
    compare: (trail, candidate, way) => void reader.compare(trail, candidate.url, way),
    cancel: reader.cancel,
    allow: askToRead,
    showInPage: (target) => (tabs.isApart() ? panel.saved.send(NOT_HERE) : beside.show(target)),
    copy,
    save,
    openTab: (url) => void openTab(url),
    remember: (pair, decisions) =>
      void (pair.original && !front.here?.isPrivate && store(writeDecisions(pair, { notes: {}, ...decisions }))),
    prefer: (habit) => store(changeSettings(() => habit)),
    openTabs: async () => (front.here ? otherTabs(front.here.id) : []),
    pickLink: reader.pickLink,
    stopPicking: reader.stopPicking,
    setDetection: (change) => store(changeDetection(panel.detection.value, change)),
    takeEngine: engine.take,
    stopEngine: engine.stop,
    openSettings: () => void browser.runtime.openOptionsPage(),
    link: beside.link,
    saved: desk.effects,
  },
  await loadLocalizer(spoken),
);

async function speakAgain(): Promise<void> {
  const now = await interfaceLanguage();
  if (now === spoken) return;
  spoken = now;
  panel.speak(await loadLocalizer(now));
}

onTabChange(tabs.turn);
onTabClosed(tabs.forget);
onWithdrawn(engine.withdrawn);
onDecisions((pair, decided) => {
  // A private one's stay its own.
  if (!front.here?.isPrivate) takeDecisions(panel, pair, decided);
});

onMessage((message, { tabId }) => {
  // By either the browser lets Verso see the page in front: what was closed to it may be open now.
  if (message.type === 'called' && panel.state.value.at === 'idle') void tabs.look();
  // Each window has a panel, and a menu opens in one.
  if (message.type === 'asked' && message.tabId === front.here?.id)
    void (panel.state.value.at === 'idle' ? tabs.look() : reader.fromMenu());
  if (message.type === 'model') engine.model();
  if (message.type === 'observed') tabs.observed(tabId);
});

const detect = async (): Promise<void> => panel.setDetection(front.here && (await detectionAt(front.here.address)));

onPermission(() => {
  const { state } = panel;
  if (state.value.at === 'idle' && state.value.why === 'not-asked') void tabs.look();
  else void detect();
});

onSettings(async () => {
  void speakAgain();
  void beside.settings();
  await takeHabits(panel);
  await detect();
  await engine.settings();
});

panel.state.subscribe((state) => {
  beside.update(tabs.isApart() ? undefined : front.here?.id, state);
  desk.follow(state);
});

addEventListener('pagehide', () => {
  beside.leave();
  reader.stopPicking();
});

void beside.settings();
void tabs.look();
fetchAhead();
