/** State, and what the panel asks of the world. The world is handed in: no network and no extension API here. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Candidate, Finding, FindingKind } from '../core';
import { type Speaker, speaker } from '../i18n';
import {
  buildReportIndex,
  type ClipboardContent,
  type ExportFile,
  type ExportFormat,
  getFindingPassages,
  type ReportIndex,
} from '../report';
import { launch, type ReachingActions, reaching, wentOn } from './original-actions';
import { type Saved, type SavedEffects, savedPart } from './saved-actions';
import { createScrollLink, type LinkEffects, type ScrollLink } from './scroll-sync';
import { byName, decisionsOf } from './state/decisions';
import type { Decisions, Preferences, SelectedBy, Sort } from './state/list-view';
import { isComparison, next, type PanelEvent, type PanelState, START } from './state/panel-state';
import type { Trail, Way } from './state/provenance-record';
import { standing, visible } from './state/visible-findings';
import { clipOf, fileOf } from './text/export-text';

/** A passage for the page to scroll to and highlight. */
export interface PageTarget {
  readonly finding?: string;
  readonly kind?: FindingKind;
  /** Segment ids of the translation; empty for a dropped passage. */
  readonly segments: readonly string[];
  /** For a dropped passage: the segment behind which it would stand; undefined at the article's start. */
  readonly gapAfter?: string;
}

/** What the panel cannot do itself. */
export interface Effects {
  /** Answer with `step`, then `compared` or `failed`, each with `candidate.url`. */
  readonly compare: (trail: Trail, candidate: Candidate, way: Way) => void;
  readonly cancel: () => void;
  /** Has the browser ask whether Verso may read a site, straight from a click. */
  readonly allow: (url: string) => Promise<boolean>;
  readonly showInPage: (target: PageTarget) => void;
  /** Resolves to false where the browser refuses. */
  readonly copy: (clip: ClipboardContent) => Promise<boolean>;
  /** Leaves a file among the reader's downloads. */
  readonly save: (file: ExportFile) => void;
  readonly openTab: (url: string) => void;
  /** Keep what the reader decided about this pair, flags by name. */
  readonly remember: (pair: { readonly translation: string; readonly original: string }, decisions: Decisions) => void;
  /** Keep a habit of the reader's for every pair. */
  readonly prefer: (preferences: Pick<Preferences, 'sort'>) => void;
  /** Ordinary pages open in other tabs, the likeliest first. */
  readonly openTabs: () => Promise<readonly OpenTab[]>;
  /** Lets the reader click a link in the page; undefined where that was given up. */
  readonly pickLink: () => Promise<string | undefined>;
  readonly stopPicking: () => void;
  /** Whether pages are looked at without being asked: everywhere, and on this page's site. */
  readonly setDetection: (change: Partial<Omit<Detection, 'host'>>) => void;
  /** The reader asks for the engine's help, by a click: answer with `engine`, then `sharpened`. */
  readonly takeEngine: () => void;
  readonly stopEngine: () => void;
  readonly openSettings: () => void;
  /** Scrolling together with the page. */
  readonly link: LinkEffects;
  /** Comparisons that are kept. */
  readonly saved: SavedEffects;
}

export interface OpenTab {
  readonly id: number;
  readonly url: string;
  readonly title: string;
}

/** Where Verso looks at pages by itself. */
export interface Detection {
  readonly host: string;
  readonly everywhere: boolean;
  readonly here: boolean;
}

/** What components may ask for. */
export interface Actions extends ReachingActions {
  readonly select: (id: string, by: SelectedBy) => void;
  readonly show: (id: string) => void;
  readonly showSegments: (segments: readonly string[]) => void;
  readonly copy: (ids: readonly string[], format?: ExportFormat) => Promise<void>;
  readonly save: (ids: readonly string[], format: ExportFormat) => void;
  readonly dismiss: (id: string) => void;
  readonly restore: (id: string) => void;
  readonly confirm: (id: string) => void;
  readonly sort: (by: Sort) => void;
  readonly setDetection: Effects['setDetection'];
  readonly takeEngine: Effects['takeEngine'];
  /** Stops it, or puts it off. */
  readonly leaveEngine: () => void;
  readonly openSettings: Effects['openSettings'];
}

export interface Panel {
  readonly state: ReadonlySignal<PanelState>;
  readonly send: (event: PanelEvent) => void;
  readonly actions: Actions;
  readonly speaker: Speaker;
  /** Says everything anew in another language. */
  readonly speak: (words: Speaker) => void;
  /** Undefined where the tab holds no page. */
  readonly detection: ReadonlySignal<Detection | undefined>;
  readonly setDetection: (detection: Detection | undefined) => void;
  readonly link: ScrollLink;
  readonly saved: Saved;
}

export function createPanel(effects: Effects, words: Speaker = speaker(), start: PanelState = START): Panel {
  const state = signal<PanelState>(start);
  const detection = signal<Detection | undefined>(undefined);
  const send = (event: PanelEvent): void => {
    const before = state.value;
    state.value = next(before, event);
    if (decides(event)) remember(before, state.value, effects);
    if (event.type !== 'compare' && wentOn(before, state.value)) launch(state.value, effects);
  };
  const spoken = signal(words);
  return {
    state,
    send,
    // Read where something is drawn, so that another language draws it anew.
    get speaker() {
      return spoken.value;
    },
    speak: (now) => {
      spoken.value = now;
    },
    detection,
    link: createScrollLink(effects.link),
    saved: savedPart(state, effects.saved),
    setDetection: (now) => {
      detection.value = now;
    },
    actions: { ...reaching(state, send, effects), ...reading(state, send, effects, () => spoken.peek()) },
  };
}

type Send = (event: PanelEvent) => void;

/** What was kept before comes by these: it need not be kept again. */
const decides = ({ type }: PanelEvent): boolean => !['resume', 'compared', 'sharpened', 'decisions'].includes(type);

const KEPT = ['dismissed', 'confirmed', 'notes', 'hidden', 'category', 'severity', 'least'] as const;

function remember(before: PanelState, now: PanelState, effects: Effects): void {
  if (!isComparison(before) || !isComparison(now)) return;
  if (KEPT.every((field) => before.view[field] === now.view[field])) return;
  const pair = { translation: now.trail.page.url, original: now.chosen };
  effects.remember(pair, byName(now.report, decisionsOf(now.view)));
}

function reading(
  state: ReadonlySignal<PanelState>,
  send: Send,
  effects: Effects,
  words: () => Speaker,
): Omit<Actions, keyof ReachingActions> {
  return {
    select: (id, by) => send({ type: 'select', id, by }),
    show: (id) => {
      send({ type: 'select', id, by: 'pointer' });
      const target = targetOf(state.value, id);
      if (target) effects.showInPage(target);
    },
    showSegments: (segments) => effects.showInPage({ segments }),
    copy: async (ids, format = 'markdown') => {
      const now = state.value;
      if (!isComparison(now) || ids.length === 0) return;
      const done = await effects.copy(clipOf(words(), now, ids, format));
      send({ type: 'notice', notice: done ? { type: 'copied', count: ids.length, format } : { type: 'not-copied' } });
    },
    save: (ids, format) => {
      const now = state.value;
      if (!isComparison(now) || ids.length === 0) return;
      const file = fileOf(words(), now, ids, format);
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
    leaveEngine: () => {
      effects.stopEngine();
      send({ type: 'put-off' });
    },
    openSettings: effects.openSettings,
  };
}

function targetOf(state: PanelState, id: string): PageTarget | undefined {
  const finding = isComparison(state) ? standing(state).find((one) => one.id === id) : undefined;
  return finding && isComparison(state) ? targetFor(buildReportIndex(state.report), finding) : undefined;
}

const targetFor = (index: ReportIndex, finding: Finding): PageTarget => ({
  finding: finding.id,
  kind: finding.kind,
  segments: finding.translation,
  gapAfter: getFindingPassages(index, finding).gapAfter,
});

/** Every flag on show, as the page is to mark it: in the list's order, empty where there is no comparison. */
export function pageTargets(state: PanelState): readonly PageTarget[] {
  if (!isComparison(state)) return [];
  const index = buildReportIndex(state.report);
  return visible(state).map((finding) => targetFor(index, finding));
}

/** The flag that is chosen, if there is one. */
export const chosenTarget = (state: PanelState): PageTarget | undefined =>
  isComparison(state) && state.view.selected !== undefined ? targetOf(state, state.view.selected) : undefined;
