/**
 * The panel object that its components share: state, events, and the effects that are connected to it.
 * Effects are handed in, so the panel needs no network and no extension API.
 */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Finding } from '../core/finding';
import { createLazy } from '../core/memoize';
import { createLocalizer, type Localizer } from '../i18n/localizer';
import type { ClipboardContent } from '../report/formats/export-file';
import { type CopyFormat, type FormatId, USUAL_COPY_FORMAT } from '../report/formats/formats';
import { buildReportIndex, getFindingPassages, type ReportIndex, type ReportWords } from '../report/passages';
import { type DetectionSetting, NO_EFFECTS, type PageTarget, type PanelEffects } from './panel-effects';
import { createSavedPanel, type SavedPanel } from './saved-actions';
import { createScrollSync, type ScrollSync } from './scroll-sync';
import { createSentenceCards, type SentenceCards } from './sentence-cards';
import type { SortOrder } from './state/list-view';
import {
  applyPanelEvent,
  INITIAL_STATE,
  isComparison,
  type PanelCommand,
  type PanelEvent,
  type PanelState,
} from './state/panel-state';
import { isAboutChanged } from './state/shown-report';
import { listCountedFindings, listVisibleFindings } from './state/visible-findings';

/** The ways in as they are in this browser. */
export interface WaysIn {
  /** "Ctrl+Shift+Y"; undefined where the reader has removed the shortcut. */
  readonly keys?: string;
  /** The text of the entry in the context menu of a link; undefined where the browser has none. */
  readonly entry?: string;
}

// What lies over or opens within the panel, for any state: the menu, its dialogs, and where the article comes from.

/** What lies over the panel; one at a time. */
export type PanelLayer = 'menu' | 'export' | 'filters';

/** Which layer is open, and whether the provenance is. */
export interface PanelLayers {
  readonly open: Signal<PanelLayer | undefined>;
  readonly isSourceOpen: Signal<boolean>;
}

export const createPanelLayers = (): PanelLayers => ({
  open: signal<PanelLayer | undefined>(undefined),
  isSourceOpen: signal(false),
});

// Choosing is showing: scrolls the page to whatever finding is chosen, and back when the last one is closed.

/** Milliseconds that the page waits after a key: behind quick keys it scrolls once, to the last finding. */
const KEY_PAUSE = 120;

export interface PageFollowerDeps {
  readonly showInPage: (target: PageTarget) => void;
  readonly returnInPage: () => void;
}

/** Creates a function to be called when another finding is chosen. One that was chosen in the page does not scroll it. */
export function createPageFollower(
  getDeps: () => PageFollowerDeps,
  findTarget: (id: string) => PageTarget | undefined,
): (chosen: Omit<Extract<PanelCommand, { kind: 'show' }>, 'kind'>) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return ({ id, by }) => {
    clearTimeout(timer);
    const { showInPage, returnInPage } = getDeps();
    if (id === undefined) return returnInPage();
    const target = by === 'page' ? undefined : findTarget(id);
    if (!target) return;
    if (by === 'pointer' || by === 'track') showInPage(target);
    // By then another page may be in front.
    else timer = setTimeout(() => findTarget(id) === undefined || showInPage(target), KEY_PAUSE);
  };
}

/** Loads what writes copies and files; the panel is drawn without it. */
export const loadExports = createLazy(() => import('./text/export-text'));

/** What components may do that is more than an event or an effect. */
export interface PanelActions {
  /** Highlights a finding in the page without scrolling to it, as long as it is pointed at. */
  readonly light: (id: string | undefined) => void;
  /** Brings the page to the front at a finding; does nothing where the panel is beside it. */
  readonly goToPage: (id: string) => void;
  readonly showSegments: (segments: readonly string[]) => void;
  readonly copy: (ids: readonly string[], format?: CopyFormat) => Promise<void>;
  /** What is copied of a finding, for a page that copies by itself and then calls `tellCopied`. */
  readonly buildClip: (id: string) => Promise<ClipboardContent | undefined>;
  readonly tellCopied: (isCopied: boolean, count?: number, format?: CopyFormat) => void;
  readonly save: (ids: readonly string[], format: FormatId) => Promise<void>;
  /** Saves a picture of the first of them, as many as fit. */
  readonly picture: (ids: readonly string[]) => Promise<void>;
  readonly sort: (by: SortOrder) => void;
}

/** What components share: state, events, effects, and the language of the interface. */
export interface Panel {
  readonly state: ReadonlySignal<PanelState>;
  readonly send: (event: PanelEvent) => void;
  readonly effects: PanelEffects;
  /** Hands in the effects. Those who have them need the panel first; until then it asks for nothing. */
  readonly connect: (effects: PanelEffects) => void;
  readonly actions: PanelActions;
  readonly localizer: Localizer;
  /** Changes the language of the interface; everything is drawn again. */
  readonly speak: (localizer: Localizer) => void;
  /** Undefined where the tab shows no web page. */
  readonly detection: ReadonlySignal<DetectionSetting | undefined>;
  readonly setDetection: (detection: DetectionSetting | undefined) => void;
  /** The ways to open the panel; undefined until they are read. */
  readonly ways: Signal<WaysIn | undefined>;
  /** The words of passages that the reader cannot read; undefined until they are listed, or where there are none. */
  readonly words: Signal<ReportWords | undefined>;
  readonly link: ScrollSync;
  readonly cards: SentenceCards;
  readonly saved: SavedPanel;
  readonly layers: PanelLayers;
}

// The context through which components reach the panel they belong to.

const PanelContext = createContext<Panel | undefined>(undefined);

export const PanelProvider = PanelContext.Provider;

/** The panel that a component belongs to. Throws outside `PanelProvider`. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('A panel component stands outside PanelProvider');
  return panel;
}

/**
 * Creates a panel, to which effects are connected before it is mounted.
 *
 * @param localizer the language of the interface; English where left out
 * @param start the first state; the idle state where left out
 */
export function createPanel(localizer: Localizer = createLocalizer(), start: PanelState = INITIAL_STATE): Panel {
  let effects = NO_EFFECTS;
  const getEffects = (): PanelEffects => effects;
  const state = signal<PanelState>(start);
  const follow = createPageFollower(getEffects, (id) => findPageTarget(state.value, id));
  const detection = signal<DetectionSetting | undefined>(undefined);
  const words = signal<ReportWords | undefined>(undefined);
  // Carried out at once: browsers ask for permission only within a click.
  const send = (event: PanelEvent): void => {
    const { state: after, commands } = applyPanelEvent(state.value, event);
    state.value = after;
    for (const command of commands) carryOut(command);
  };
  function carryOut(command: PanelCommand): void {
    switch (command.kind) {
      case 'compare':
        effects.compare(command.provenance, command.candidate, command.way);
        break;
      case 'cancel':
        effects.cancel();
        break;
      case 'pick-link':
        void pickLink();
        break;
      case 'stop-picking':
        effects.stopPicking();
        break;
      case 'stop-engine':
        effects.stopEngine();
        break;
      case 'open-tab':
        effects.openTab(command.url);
        break;
      case 'remember':
        effects.remember(command.pair, command.decisions);
        break;
      case 'show':
        follow(command);
        break;
    }
  }
  async function pickLink(): Promise<void> {
    const url = await effects.pickLink();
    if (state.value.kind === 'picking')
      send(url === undefined ? { type: 'unpick' } : { type: 'compare', url, signal: 'picked' });
  }
  const currentLocalizer = signal(localizer);
  return {
    state,
    send,
    get effects() {
      return effects;
    },
    connect: (newEffects) => {
      effects = newEffects;
    },
    // A getter, so that components that read it are drawn again when the language changes.
    get localizer() {
      return currentLocalizer.value;
    },
    speak: (newLocalizer) => {
      currentLocalizer.value = newLocalizer;
    },
    detection,
    ways: signal<WaysIn | undefined>(undefined),
    words,
    link: createScrollSync(() => effects.link),
    cards: createSentenceCards(() => effects.cards),
    saved: createSavedPanel(state, () => effects.saved),
    layers: createPanelLayers(),
    setDetection: (newDetection) => {
      detection.value = newDetection;
    },
    actions: createPanelActions(state, send, getEffects, {
      getLocalizer: () => currentLocalizer.peek(),
      getWords: () => words.peek(),
    }),
  };
}

function createPanelActions(
  state: ReadonlySignal<PanelState>,
  send: Panel['send'],
  getEffects: () => PanelEffects,
  {
    getLocalizer,
    getWords,
  }: { readonly getLocalizer: () => Localizer; readonly getWords: () => ReportWords | undefined },
): PanelActions {
  const tellCopied: PanelActions['tellCopied'] = (isCopied, count = 1, format = USUAL_COPY_FORMAT) =>
    send({ type: 'notice', notice: isCopied ? { kind: 'copied', count, format } : { kind: 'not-copied' } });
  return {
    buildClip: async (id) => {
      const now = state.value;
      if (!isComparison(now)) return undefined;
      const { buildClipboard } = await loadExports();
      return buildClipboard(getLocalizer(), now, [id], USUAL_COPY_FORMAT, getWords());
    },
    tellCopied,
    light: (id) => getEffects().lightInPage(id === undefined ? undefined : findPageTarget(state.value, id)),
    goToPage: (id) => {
      const target = findPageTarget(state.value, id);
      if (target) getEffects().goToPage?.(target);
    },
    showSegments: (segments) => {
      const { goToPage, showInPage } = getEffects();
      (goToPage ?? showInPage)({ segments });
    },
    copy: async (ids, format = USUAL_COPY_FORMAT) => {
      const now = state.value;
      if (!isComparison(now) || ids.length === 0) return;
      const { buildClipboard } = await loadExports();
      const isCopied = await getEffects().copy(await buildClipboard(getLocalizer(), now, ids, format, getWords()));
      tellCopied(isCopied, ids.length, format);
    },
    save: async (ids, format) => {
      const now = state.value;
      if (!isComparison(now) || ids.length === 0) return;
      const { buildExportFile } = await loadExports();
      const file = await buildExportFile(getLocalizer(), now, ids, format, getWords());
      getEffects().save(file);
      send({ type: 'notice', notice: { kind: 'saved', count: ids.length, name: file.name } });
    },
    picture: async (ids) => {
      const comparison = state.value;
      if (!isComparison(comparison) || ids.length === 0) return;
      const order = { comparison, ids, localizer: getLocalizer(), words: getWords(), effects: getEffects() };
      const { savePicture } = await import('./save-picture');
      send({ type: 'notice', notice: await savePicture(order) });
    },
    sort: (by) => {
      send({ type: 'prefer', preferences: { sort: by } });
      getEffects().prefer({ sort: by });
    },
  };
}

function findPageTarget(state: PanelState, id: string): PageTarget | undefined {
  const finding = isComparison(state) ? listCountedFindings(state).find((one) => one.id === id) : undefined;
  return finding && isComparison(state) && !isAboutChanged(state, finding)
    ? buildPageTarget(buildReportIndex(state.report), finding)
    : undefined;
}

const buildPageTarget = (index: ReportIndex, finding: Finding): PageTarget => ({
  finding: finding.id,
  kind: finding.kind,
  segments: finding.translation,
  gapAfter: getFindingPassages(index, finding).gapAfter,
  marks: finding.marks.filter(({ side }) => side === 'translation'),
});

/**
 * All findings shown, for the page to mark, in the order of the list; empty without a comparison. A sentence that was
 * edited since is not marked: what stands there now was not compared.
 */
export function listPageTargets(state: PanelState): readonly PageTarget[] {
  if (!isComparison(state)) return [];
  const index = buildReportIndex(state.report);
  return listVisibleFindings(state)
    .filter((finding) => !isAboutChanged(state, finding))
    .map((finding) => buildPageTarget(index, finding));
}

/** The selected finding as a target in the page; undefined if none is selected. */
export const getChosenTarget = (state: PanelState): PageTarget | undefined =>
  isComparison(state) && state.view.selected !== undefined ? findPageTarget(state, state.view.selected) : undefined;
