import {
  activeTab,
  browser,
  changeSettings,
  detectedLanguage,
  glossCache,
  interfaceLanguage,
  isInPrivateWindow,
  onMessage,
  onSettings,
  onTabChange,
  onTabClosed,
  onWithdrawn,
  openTab,
  otherTabs,
  savedNews,
  savedStore,
  snapshotOf,
  styleTab,
  takeAsked,
  tellTab,
  unstyleTab,
  vectorCache,
  writeDecisions,
} from '../../lib/browser';
import { addressOf, cleaned, judge } from '../../lib/original';
import { mount, type PanelState, type Trail, type Way } from '../../lib/panel';
import { speakerFor } from '../../lib/panel/strings/load';
import pickStyle from '../content/pick.css?inline';
import { besidePage } from './beside';
import { brought, preferences } from './brought';
import { chosenEngine, settingOf } from './chosen-engine';
import { compareInBrowser, compareInWorker } from './comparing';
import { copy, download, save } from './copying';
import { changeDetection, detectionAt } from './detection';
import { helper, type OnShow } from './engine';
import { savedDesk } from './saved';
import { Shelf } from './shelf';

/** The tab the panel speaks of, and the address it showed when it was looked at. */
let here: { readonly id: number; readonly address: string; readonly isPrivate: boolean } | undefined;
/** Comparisons left behind, for when their page is in front again. */
const shelf = new Shelf();
let running: AbortController | undefined;

/** The language that the panel speaks; another may be chosen while it is open. */
let spoken = await interfaceLanguage();

const beside = besidePage(() => panel);

const desk = savedDesk({
  store: savedStore(),
  format: () => import('./saved-format'),
  now: Date.now,
  state: () => panel.saved.state.value,
  send: (event) => panel.saved.send(event),
  shown: () => panel.state.value,
  tell: (event) => panel.send(event),
  show: async (state) => {
    leave();
    panel.send({ type: 'resume', state });
    await takeHabits();
    stay(await activeTab());
  },
  close: () => {
    beside.leave();
    panel.send({ type: 'look' });
    void look().then(answerAsked);
  },
  download,
  changed: () => news.tell(),
});
const news = savedNews(desk.refresh);

/** A comparison opened from the list whose page is not in front. */
const isApart = (): boolean => panel.saved.state.value.open?.inPage === false;
const NOT_HERE = { type: 'notice', notice: { type: 'not-in-page' } } as const;

const panel = mount(
  document.getElementById('app')!,
  {
    compare: (trail, candidate, way) => void compare(trail, candidate.url, way),
    cancel: () => running?.abort(),
    showInPage: (target) => (isApart() ? panel.saved.send(NOT_HERE) : beside.show(target)),
    copy,
    save,
    openTab: (url) => void openTab(url),
    remember: (pair, decisions) =>
      void (pair.original && !here?.isPrivate && writeDecisions(pair, { notes: {}, ...decisions })),
    prefer: (habit) => void changeSettings(() => habit),
    openTabs: async () => (here ? otherTabs(here.id) : []),
    pickLink,
    stopPicking: () => void (here && tellTab(here.id, { type: 'stop-picking' })),
    setDetection: (change) => void changeDetection(panel.detection.value, change),
    takeEngine,
    stopEngine: () => engine.stop(),
    openSettings: () => void browser.runtime.openOptionsPage(),
    link: beside.link,
    saved: desk.effects,
  },
  await speakerFor(spoken),
);

const engine = helper({
  engine: chosenEngine,
  cache: { renderings: glossCache(), vectors: vectorCache() },
  compare: ({ translation, original }, meaning, signal) =>
    compareInWorker({ translation, original, ...meaning }, signal),
  send: panel.send,
});

/** What the settings named when the engine was last thought of. */
let chosen = '';

/** Straight from the click, before anything is waited for: browsers let Verso ask their question then only. */
function takeEngine(): void {
  const on = panel.state.value;
  if ('report' in on) void engine.take(onShow(on));
}

const onShow = ({ chosen, report }: OnShow): OnShow => ({ chosen, report, isPrivate: here?.isPrivate ?? false });

/** Once the reader has the comparison without it. */
async function help(): Promise<void> {
  const before = panel.state.value;
  if (!('report' in before)) return;
  chosen = await settingOf();
  const now = panel.state.value;
  // The reader may have gone on reading, or elsewhere.
  if ('report' in now && now.trail.page.url === before.trail.page.url && now.chosen === before.chosen)
    await engine.offer(onShow(now));
}

async function pickLink(): Promise<string | undefined> {
  if (!here) return undefined;
  const { id } = here;
  void styleTab(id, pickStyle);
  const picked = await tellTab(id, { type: 'pick' });
  void unstyleTab(id, pickStyle);
  const url = typeof picked === 'string' ? addressOf(picked) : undefined;
  return url && cleaned(url).href;
}

async function compare(trail: Trail, url: string, way: Way): Promise<void> {
  if (!here) return;
  engine.stop();
  const control = new AbortController();
  running = control;
  const { published } = trail.page;
  const step = (name: 'fetching' | 'reading' | 'aligning') => panel.send({ type: 'step', url, step: name });
  try {
    const result = await compareInBrowser({ tabId: here.id, url, way, published, signal: control.signal, step });
    if (control.signal.aborted) return;
    if (!result.ok) return panel.send({ type: 'failed', url, failure: result.failure });
    const { report, sighting } = result.value;
    const before = await brought(report, { translation: trail.page.url, original: url });
    panel.send({ type: 'compared', url, report, sighting, accessed: new Date().toISOString(), ...before });
    void help();
  } catch (problem) {
    // Only a bug comes here; the reader gets a sentence and a next step all the same.
    if (!control.signal.aborted)
      panel.send({ type: 'failed', url, failure: { kind: 'unreadable', url, detail: String(problem) } });
  } finally {
    if (running === control) running = undefined;
  }
}

const takeHabits = async (): Promise<void> => panel.send({ type: 'prefer', preferences: await preferences() });

let turns = 0;

/** Looks at the tab in front: what it is, and what it may be a translation of. */
async function look(): Promise<void> {
  turns += 1;
  const turn = turns;
  const tab = await activeTab();
  // Tabs change faster than they are looked at: only the last look counts, and nothing is awaited while it takes over.
  if (turn !== turns) return;
  if (panel.saved.state.value.open) return stay(tab);
  leave();
  take(tab);
  const kept = here && shelf.take(here);
  panel.send(kept ? { type: 'resume', state: kept } : tab ? { type: 'look' } : { type: 'idle', why: 'nothing' });
  if (kept) await takeHabits();
  const detection = tab && (await detectionAt(tab.url));
  if (turn === turns) panel.setDetection(detection);
  if (kept && turn === turns && isUnhelped(kept)) void help();
  if (tab && !kept) await see(tab.id);
}

type Tab = Awaited<ReturnType<typeof activeTab>>;

/** From now on the panel speaks of this tab; nothing of a private one is kept. */
function take(tab: Tab): void {
  here = tab && { id: tab.id, address: tab.url, isPrivate: tab.isPrivate };
  panel.saved.send({ type: 'offered', offered: !(tab?.isPrivate ?? isInPrivateWindow()) });
}

/** An opened comparison stays on show whatever tab is in front; its page is marked where it is that. */
function stay(tab: Tab): void {
  const state = panel.state.value;
  take(tab);
  const inPage = tab !== undefined && 'trail' in state && samePage(tab.url, state.trail.page.url);
  panel.saved.send({ type: 'in-page', inPage });
  if (isApart()) beside.leave();
  else beside.update(here?.id, state);
}

/** What the page says of itself now. */
async function see(tabId: number): Promise<void> {
  const snapshot = await snapshotOf(tabId);
  if (!isLookedAt(tabId)) return;
  if (!snapshot) return panel.send({ type: 'idle', why: 'no-access' });
  const { url, title, observation } = snapshot;
  const detected = await detectedLanguage(observation.sample);
  if (!here || !isLookedAt(tabId) || isBusy(panel.state.value)) return;
  const sighting = judge(observation, { detectLanguage: () => detected });
  here = { ...here, address: url };
  panel.send({ type: 'seen', page: { url, title }, sighting });
  await answerAsked();
}

/** The reader may have turned to another tab meanwhile, or opened a kept comparison. */
const isLookedAt = (tabId: number): boolean => here?.id === tabId && !panel.saved.state.value.open;

/** What the reader has begun is not taken away because the page has grown. */
const isBusy = ({ at }: PanelState): boolean => !['idle', 'looking', 'no-original', 'ready'].includes(at);

/** The reader may come back from the tab she opened to get at the original. */
const isKept = (state: PanelState): boolean =>
  'report' in state || ['failed', 'not-the-original', 'cancelled'].includes(state.at);

/** What was left in the middle goes on; what is done, or was put off, stays as it was. */
const isUnhelped = (state: PanelState): boolean =>
  ('report' in state && ['preparing', 'working', undefined].includes(state.engine?.at)) || wantsModel(state);

/** The model may have been downloaded since. */
const wantsModel = (state: PanelState): boolean =>
  'report' in state && state.engine?.at === 'trouble' && state.engine.name.kind === 'encoder';

/** A comparison at work is given up when its page is left; one on show is kept, and so is what went wrong. */
function leave(): void {
  running?.abort();
  engine.stop();
  const state = panel.state.value;
  if (!here) return;
  if (state.at === 'picking') void tellTab(here.id, { type: 'stop-picking' });
  if (isKept(state)) shelf.put(here, state);
  beside.leave();
}

const samePage = (one: string, other: string) => one.replace(/#.*$/s, '') === other.replace(/#.*$/s, '');

/** What a context menu asked for: this link, or this page with its best candidate. */
async function answerAsked(): Promise<void> {
  const asked = await takeAsked();
  if (!asked || asked.tabId !== here?.id) return;
  const state = panel.state.value;
  const url = asked.url ?? (state.at === 'ready' ? state.chosen : undefined);
  if (url && 'trail' in state) panel.actions.compare(url);
}

/** What was asked for is about the page, whatever else is on show. */
function fromList(): void {
  const { open } = panel.saved.state.value;
  panel.saved.actions.leave();
  if (!open) void answerAsked();
}

onTabChange(async ({ id, navigated }) => {
  if (navigated && id !== here?.id) return;
  if (panel.saved.state.value.open) return look();
  const tab = await activeTab();
  if (!navigated || !tab || !samePage(tab.url, here?.address ?? '')) return look();
  // A page that rewrote its fragment, or finished loading, is the same page, but may show something else by now.
  if (!isBusy(panel.state.value)) await see(id);
  // One that was loaded anew lost its marks.
  else beside.update(id, panel.state.value);
});

async function speakAgain(): Promise<void> {
  const now = await interfaceLanguage();
  if (now === spoken) return;
  spoken = now;
  panel.speak(await speakerFor(now));
}

onTabClosed((id) => shelf.forget(id));

onMessage((message, { tabId }) => {
  if (message.type === 'asked') fromList();
  if (message.type === 'model' && wantsModel(panel.state.value)) void help();
  // Text that came late, another article scrolled into view.
  if (message.type === 'observed' && tabId === here?.id && tabId !== undefined && !isBusy(panel.state.value))
    void see(tabId);
});

onSettings(async () => {
  void speakAgain();
  void beside.settings();
  await takeHabits();
  panel.setDetection(here && (await detectionAt(here.address)));
  if ((await settingOf()) !== chosen) void help();
});

// What may no longer be sent is not sent on; what is needed for it is said anew.
onWithdrawn(() => {
  if (isUnhelped(panel.state.value)) void help();
});

panel.state.subscribe((state) => {
  beside.update(isApart() ? undefined : here?.id, state);
  desk.follow(state);
});

addEventListener('pagehide', () => {
  beside.leave();
  if (here) void tellTab(here.id, { type: 'stop-picking' });
});

void beside.settings();
void look();
