/** State, and what the panel asks of the world. The world is handed in: no network and no extension API here. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Candidate, FindingKind } from '../domain';
import { type Clip, type CopyFormat, indexReport, passagesOf, type SavedFile } from '../report';
import { clipOf, fileOf } from './exporting';
import { launch, type ReachingActions, reaching, wentOn } from './reaching';
import { type Decisions, isComparison, next, type PanelEvent, type PanelState, type SelectedBy, START } from './state';
import { type Speaker, speaker } from './strings';
import type { Trail, Way } from './trail';
import { standing, visible } from './view-state';

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
  readonly showInPage: (target: PageTarget) => void;
  /** Resolves to false where the browser refuses. */
  readonly copy: (clip: Clip) => Promise<boolean>;
  /** Leaves a file among the reader's downloads. */
  readonly save: (file: SavedFile) => void;
  readonly openTab: (url: string) => void;
  /** Keep what the reader decided about this pair. */
  readonly remember: (pair: { readonly translation: string; readonly original: string }, decisions: Decisions) => void;
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
  readonly copy: (ids: readonly string[], format?: CopyFormat) => Promise<void>;
  readonly save: (ids: readonly string[], format: CopyFormat) => void;
  readonly dismiss: (id: string) => void;
  readonly restore: (id: string) => void;
  readonly confirm: (id: string) => void;
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
  /** Undefined where the tab holds no page. */
  readonly detection: ReadonlySignal<Detection | undefined>;
  readonly setDetection: (detection: Detection | undefined) => void;
}

export function createPanel(effects: Effects, locale = 'en', start: PanelState = START): Panel {
  const state = signal<PanelState>(start);
  const detection = signal<Detection | undefined>(undefined);
  const send = (event: PanelEvent): void => {
    const before = state.value;
    state.value = next(before, event);
    if (event.type !== 'compare' && wentOn(before, state.value)) launch(state.value, effects);
  };
  const words = speaker(locale);
  return {
    state,
    send,
    speaker: words,
    detection,
    setDetection: (now) => {
      detection.value = now;
    },
    actions: { ...reaching(state, send, effects), ...reading(state, send, effects, words) },
  };
}

type Send = (event: PanelEvent) => void;

function reading(
  state: ReadonlySignal<PanelState>,
  send: Send,
  effects: Effects,
  words: Speaker,
): Omit<Actions, keyof ReachingActions> {
  const decide = (event: PanelEvent): void => {
    send(event);
    const now = state.value;
    if (!isComparison(now)) return;
    const { dismissed, confirmed } = now.view;
    effects.remember({ translation: now.trail.page.url, original: now.chosen }, { dismissed, confirmed });
  };
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
      const done = await effects.copy(clipOf(words, now, ids, format));
      send({ type: 'notice', notice: done ? { type: 'copied', count: ids.length, format } : { type: 'not-copied' } });
    },
    save: (ids, format) => {
      const now = state.value;
      if (!isComparison(now) || ids.length === 0) return;
      const file = fileOf(words, now, ids, format);
      effects.save(file);
      send({ type: 'notice', notice: { type: 'saved', count: ids.length, name: file.name } });
    },
    dismiss: (id) => decide({ type: 'dismiss', id }),
    restore: (id) => decide({ type: 'restore', id }),
    confirm: (id) => decide({ type: 'confirm', id }),
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
  return pageTargets(state).find((target) => target.finding === id);
}

/** Every flag that counts, as the page is to mark it: most serious first, empty where there is no comparison. */
export function pageTargets(state: PanelState): readonly PageTarget[] {
  if (!isComparison(state)) return [];
  const index = indexReport(state.report);
  return standing(state).map((finding) => ({
    finding: finding.id,
    kind: finding.kind,
    segments: finding.translation,
    gapAfter: passagesOf(index, finding).gapAfter,
  }));
}

/** Ids of the flags on show, in their order: what "copy all" copies. */
export function shownIds(state: PanelState): readonly string[] {
  return isComparison(state) ? visible(state).map((finding) => finding.id) : [];
}
