/**
 * The panel object that its components share, with its state, its actions, and the effects it asks for.
 * Effects are handed in, so the panel needs no network and no extension API.
 */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Candidate, Finding, FindingKind } from '../core';
import { createLocalizer, type Localizer } from '../i18n';
import { type InterchangeFormat, isInterchangeFormat } from '../interchange/format-names';
import {
  buildReportIndex,
  type ClipboardContent,
  type ExportFile,
  type ExportFormat,
  getFindingPassages,
  isTextFormat,
  type ReportIndex,
} from '../report';
import type { WaysIn } from './components/parts';
import { createOriginalActions, hasMovedOn, type OriginalActions, startComparison } from './original-actions';
import { createPageFollower } from './page-follower';
import { createSavedPanel, type SavedEffects, type SavedPanel } from './saved-actions';
import { createScrollSync, type ScrollSync, type ScrollSyncEffects } from './scroll-sync';
import { getDecisions, toStableNames } from './state/decisions';
import type { Decisions, Preferences, SelectionSource, SortOrder } from './state/list-view';
import { createPanelLayers, type PanelLayers } from './state/panel-layers';
import { INITIAL_STATE, isComparison, type PanelEvent, type PanelState, reducePanel } from './state/panel-state';
import type { AccessMethod, ProvenanceRecord } from './state/provenance-record';
import { listCountedFindings, listVisibleFindings } from './state/visible-findings';
import { buildClipboard } from './text/export-text';

/** A passage for the page to scroll to and highlight. */
export interface PageTarget {
  readonly finding?: string;
  readonly kind?: FindingKind;
  /** Segment ids of the translation; empty for a dropped passage. */
  readonly segments: readonly string[];
  /**
   * For a dropped passage, the segment of the translation after which it is missing; undefined at the start of the
   * article.
   */
  readonly gapAfter?: string;
}

/** Effects that the panel cannot have by itself: network, browser, storage, and the page. */
export interface PanelEffects {
  /**
   * Compares with a candidate. Answered by the event `step`, then `compared` or `failed`, each with `candidate.url`.
   */
  readonly compare: (trail: ProvenanceRecord, candidate: Candidate, way: AccessMethod) => void;
  readonly cancel: () => void;
  /**
   * Lets the browser ask for permission to read a site. It must be called directly from a click. Resolves to whether it
   * was granted.
   */
  readonly allow: (url: string) => Promise<boolean>;
  /**
   * Asks an archive for the original's earlier version and compares with it. `site`: the address whose site is asked; the
   * browser asks for permission, so it must be called directly from a click. Answered by the event `earlier`, then
   * `compared-earlier`.
   */
  readonly askEarlier: (site: string) => void;
  readonly cancelEarlier: () => void;
  readonly showInPage: (target: PageTarget) => void;
  /** Brings the page to the front at a passage. Only where the panel is not beside it, but a page of its own. */
  readonly goToPage?: (target: PageTarget) => void;
  /** Scrolls the page back to where it was before the first passage was shown. */
  readonly returnInPage: () => void;
  /** Highlights a passage without scrolling; undefined: the chosen one again. */
  readonly lightInPage: (target: PageTarget | undefined) => void;
  /** Copies to the clipboard. Resolves to false where the browser refuses. */
  readonly copy: (clip: ClipboardContent) => Promise<boolean>;
  /** Saves a file to the reader's downloads. */
  readonly save: (file: ExportFile) => void;
  readonly openTab: (url: string) => void;
  /** Stores what the reader decided about this pair of articles, with findings under their stable names. */
  readonly remember: (pair: { readonly translation: string; readonly original: string }, decisions: Decisions) => void;
  /** Stores a preference that holds for every pair of articles. */
  readonly prefer: (preferences: Pick<Preferences, 'sort'>) => void;
  /** Opens a translation of the page in a tab, to be compared there. It must be called directly from a click. */
  readonly compareTranslation: (url: string) => void;
  readonly openEditions: () => void;
  /** Pages open in other tabs, the likeliest first. Pages of the browser itself are left out. */
  readonly openTabs: () => Promise<readonly OpenTab[]>;
  /** Lets the reader click a link in the page. Resolves to undefined where the reader cancels. */
  readonly pickLink: () => Promise<string | undefined>;
  readonly stopPicking: () => void;
  /** Sets whether pages are examined automatically: everywhere, and on the site of this page. */
  readonly setDetection: (change: Partial<Omit<DetectionSetting, 'host'>>) => void;
  /** Starts the engine. It must be called from a click. Answered by the event `engine`, then `sharpened`. */
  readonly takeEngine: () => void;
  readonly stopEngine: () => void;
  /** Opens the settings, at a section by its name where one is given. */
  readonly openSettings: (section?: 'engine') => void;
  readonly openGuide: () => void;
  /** Scrolling together with the page. */
  readonly link: ScrollSyncEffects;
  /** Saved comparisons. */
  readonly saved: SavedEffects;
}

/** A tab of the browser that shows a web page. */
export interface OpenTab {
  readonly id: number;
  readonly url: string;
  readonly title: string;
}

/** Whether pages are examined automatically: on all sites, and on the site of this page. */
export interface DetectionSetting {
  readonly host: string;
  readonly everywhere: boolean;
  readonly here: boolean;
}

/** Everything that components may do. */
export interface PanelActions extends OriginalActions {
  /** Opens a finding and shows it in the page. */
  readonly select: (id: string, by: SelectionSource) => void;
  /** Opens a finding, or closes it where it is open. */
  readonly toggle: (id: string) => void;
  /** Closes the open finding and brings the page back. */
  readonly close: () => void;
  /** Highlights a finding in the page without scrolling to it, as long as it is pointed at. */
  readonly light: (id: string | undefined) => void;
  /** Brings the page to the front at a finding; undefined where the panel is beside it. */
  readonly goToPage: ((id: string) => void) | undefined;
  readonly showSegments: (segments: readonly string[]) => void;
  readonly copy: (ids: readonly string[], format?: ExportFormat) => Promise<void>;
  readonly save: (ids: readonly string[], format: ExportFormat | InterchangeFormat) => Promise<void>;
  readonly dismiss: (id: string) => void;
  readonly restore: (id: string) => void;
  readonly confirm: (id: string) => void;
  readonly sort: (by: SortOrder) => void;
  readonly setDetection: PanelEffects['setDetection'];
  readonly takeEngine: PanelEffects['takeEngine'];
  /** Shows the report that an engine helped to make. */
  readonly showSharper: () => void;
  /** Stops the engine, postpones its offer, or puts away what is said of it. */
  readonly leaveEngine: () => void;
  readonly openSettings: PanelEffects['openSettings'];
  readonly openGuide: PanelEffects['openGuide'];
}

/** What components share: state, actions, and the language of the interface. */
export interface Panel {
  readonly state: ReadonlySignal<PanelState>;
  readonly send: (event: PanelEvent) => void;
  readonly actions: PanelActions;
  readonly speaker: Localizer;
  /** Changes the language of the interface; everything is drawn again. */
  readonly speak: (localizer: Localizer) => void;
  /** Undefined where the tab shows no web page. */
  readonly detection: ReadonlySignal<DetectionSetting | undefined>;
  readonly setDetection: (detection: DetectionSetting | undefined) => void;
  /** The ways to open the panel; undefined until they are read. */
  readonly ways: Signal<WaysIn | undefined>;
  readonly link: ScrollSync;
  readonly saved: SavedPanel;
  readonly layers: PanelLayers;
}

/**
 * Creates a panel.
 *
 * @param localizer the language of the interface; English where left out
 * @param start the first state; the idle state where left out
 */
export function createPanel(
  effects: PanelEffects,
  localizer: Localizer = createLocalizer(),
  start: PanelState = INITIAL_STATE,
): Panel {
  const state = signal<PanelState>(start);
  const follow = createPageFollower(effects, findPageTarget);
  const detection = signal<DetectionSetting | undefined>(undefined);
  const send = (event: PanelEvent): void => {
    const before = state.value;
    state.value = reducePanel(before, event);
    if (canChangeDecisions(event)) storeChangedDecisions(before, state.value, effects);
    if (canChangeDecisions(event)) follow(before, state.value);
    if (event.type !== 'compare' && hasMovedOn(before, state.value)) startComparison(state.value, effects);
  };
  const currentLocalizer = signal(localizer);
  return {
    state,
    send,
    // A getter, so that components that read it are drawn again when the language changes.
    get speaker() {
      return currentLocalizer.value;
    },
    speak: (newLocalizer) => {
      currentLocalizer.value = newLocalizer;
    },
    detection,
    ways: signal<WaysIn | undefined>(undefined),
    link: createScrollSync(effects.link),
    saved: createSavedPanel(state, effects.saved),
    layers: createPanelLayers(),
    setDetection: (newDetection) => {
      detection.value = newDetection;
    },
    actions: {
      ...createOriginalActions(state, send, effects),
      ...createReportActions(state, send, effects, () => currentLocalizer.peek()),
    },
  };
}

type SendEvent = (event: PanelEvent) => void;

/**
 * These events bring decisions and selections that are stored already: they are not stored again, and do not scroll
 * the page.
 */
const canChangeDecisions = ({ type }: PanelEvent): boolean =>
  !['resume', 'compared', 'sharpened', 'compared-earlier', 'decisions'].includes(type);

const STORED_FIELDS = ['dismissed', 'confirmed', 'notes', 'hidden', 'category', 'severity', 'least'] as const;

function storeChangedDecisions(before: PanelState, after: PanelState, effects: PanelEffects): void {
  if (!isComparison(before) || !isComparison(after)) return;
  if (STORED_FIELDS.every((field) => before.view[field] === after.view[field])) return;
  const pair = { translation: after.trail.page.url, original: after.chosen };
  effects.remember(pair, toStableNames(after.report, getDecisions(after.view)));
}

function createReportActions(
  state: ReadonlySignal<PanelState>,
  send: SendEvent,
  effects: PanelEffects,
  getLocalizer: () => Localizer,
): Omit<PanelActions, keyof OriginalActions> {
  const { goToPage } = effects;
  return {
    select: (id, by) => send({ type: 'select', id, by }),
    toggle: (id) => {
      const now = state.value;
      if (isComparison(now) && now.view.selected === id) send({ type: 'close' });
      else send({ type: 'select', id, by: 'pointer' });
    },
    close: () => send({ type: 'close' }),
    light: (id) => effects.lightInPage(id === undefined ? undefined : findPageTarget(state.value, id)),
    goToPage: goToPage && ((id) => showFindingPage(state.value, id, goToPage)),
    showSegments: (segments) => (goToPage ?? effects.showInPage)({ segments }),
    copy: async (ids, format = 'markdown') => {
      const now = state.value;
      if (!isComparison(now) || ids.length === 0) return;
      const content = isTextFormat(format)
        ? buildClipboard(getLocalizer(), now, ids, format)
        : (await import('./text/export-file')).buildDataClipboard(getLocalizer(), now, ids, format);
      const isCopied = await effects.copy(content);
      send({
        type: 'notice',
        notice: isCopied ? { type: 'copied', count: ids.length, format } : { type: 'not-copied' },
      });
    },
    save: async (ids, format) => {
      const now = state.value;
      if (!isComparison(now) || ids.length === 0) return;
      const { buildExportFile, buildInterchangeFile } = await import('./text/export-file');
      const file = isInterchangeFormat(format)
        ? await buildInterchangeFile(getLocalizer(), now, ids, format)
        : buildExportFile(getLocalizer(), now, ids, format);
      effects.save(file);
      send({ type: 'notice', notice: { type: 'saved', count: ids.length, name: file.name } });
    },
    dismiss: (id) => send({ type: 'dismiss', id }),
    restore: (id) => send({ type: 'restore', id }),
    confirm: (id) => send({ type: 'confirm', id }),
    sort: (by) => {
      send({ type: 'prefer', preferences: { sort: by } });
      effects.prefer({ sort: by });
    },
    setDetection: effects.setDetection,
    takeEngine: effects.takeEngine,
    showSharper: () => {
      send({ type: 'show-sharper' });
      scrollTo({ top: 0, behavior: 'instant' });
    },
    leaveEngine: () => {
      effects.stopEngine();
      send({ type: 'put-off' });
    },
    openSettings: effects.openSettings,
    openGuide: effects.openGuide,
  };
}

function showFindingPage(state: PanelState, id: string, goToPage: (target: PageTarget) => void): void {
  const target = findPageTarget(state, id);
  if (target) goToPage(target);
}

function findPageTarget(state: PanelState, id: string): PageTarget | undefined {
  const finding = isComparison(state) ? listCountedFindings(state).find((one) => one.id === id) : undefined;
  return finding && isComparison(state) ? buildPageTarget(buildReportIndex(state.report), finding) : undefined;
}

const buildPageTarget = (index: ReportIndex, finding: Finding): PageTarget => ({
  finding: finding.id,
  kind: finding.kind,
  segments: finding.translation,
  gapAfter: getFindingPassages(index, finding).gapAfter,
});

/** All findings shown, for the page to mark, in the order of the list; empty without a comparison. */
export function listPageTargets(state: PanelState): readonly PageTarget[] {
  if (!isComparison(state)) return [];
  const index = buildReportIndex(state.report);
  return listVisibleFindings(state).map((finding) => buildPageTarget(index, finding));
}

/** The selected finding as a target in the page; undefined if none is selected. */
export const getChosenTarget = (state: PanelState): PageTarget | undefined =>
  isComparison(state) && state.view.selected !== undefined ? findPageTarget(state, state.view.selected) : undefined;
