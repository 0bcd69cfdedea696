/** State, and what the panel asks of the world. The world is handed in: no network and no extension API here. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Candidate, FindingKind } from '../domain';
import { type Clip, type CopyFormat, indexReport, passagesOf } from '../report';
import { clipOf } from './exporting';
import { archiveOf } from './failures';
import {
  chosenOf,
  type Decisions,
  isComparison,
  next,
  type PanelEvent,
  type PanelState,
  type SelectedBy,
  START,
  type Trail,
} from './state';
import { type Speaker, speaker } from './strings';
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
  /** Answer with `step`, then `compared` or `failed`, each with `candidate.url`. `fromTab`: read it from an open tab. */
  readonly compare: (trail: Trail, candidate: Candidate, fromTab: boolean) => void;
  readonly cancel: () => void;
  readonly showInPage: (target: PageTarget) => void;
  /** Resolves to false where the browser refuses. */
  readonly copy: (clip: Clip) => Promise<boolean>;
  readonly openTab: (url: string) => void;
  /** Keep what the reader decided about this pair. */
  readonly remember: (pair: { readonly translation: string; readonly original: string }, decisions: Decisions) => void;
  /** False or left out: reading from an open tab is not offered. */
  readonly canReadTab?: boolean;
}

/** What components may ask for. */
export interface Actions {
  readonly compare: (url: string) => void;
  readonly readTab: (url: string) => void;
  readonly cancel: () => void;
  readonly select: (id: string, by: SelectedBy) => void;
  readonly show: (id: string) => void;
  readonly showSegments: (segments: readonly string[]) => void;
  readonly copy: (ids: readonly string[], format?: CopyFormat) => Promise<void>;
  readonly dismiss: (id: string) => void;
  readonly restore: (id: string) => void;
  readonly confirm: (id: string) => void;
  readonly openTab: (url: string) => void;
  readonly archive: (url: string) => void;
}

export interface Panel {
  readonly state: ReadonlySignal<PanelState>;
  readonly send: (event: PanelEvent) => void;
  readonly actions: Actions;
  readonly speaker: Speaker;
  readonly canReadTab: boolean;
}

export function createPanel(effects: Effects, locale = 'en', start: PanelState = START): Panel {
  const state = signal<PanelState>(start);
  const send = (event: PanelEvent): void => {
    state.value = next(state.value, event);
  };
  const words = speaker(locale);
  return {
    state,
    send,
    speaker: words,
    canReadTab: effects.canReadTab ?? false,
    actions: { ...journey(state, send, effects), ...reading(state, send, effects, words) },
  };
}

type Send = (event: PanelEvent) => void;

function journey(
  state: ReadonlySignal<PanelState>,
  send: Send,
  effects: Effects,
): Pick<Actions, 'compare' | 'readTab' | 'cancel' | 'openTab' | 'archive'> {
  const start = (url: string, fromTab: boolean): void => {
    // The one at work is given up first, or its answer would cost the site a request for nothing.
    if (state.value.at === 'working') effects.cancel();
    send({ type: 'compare', url });
    const now = state.value;
    const candidate = now.at === 'working' ? chosenOf(now.trail, url) : undefined;
    if (now.at === 'working' && candidate) effects.compare(now.trail, candidate, fromTab);
  };
  return {
    compare: (url) => start(url, false),
    readTab: (url) => start(url, true),
    cancel: () => {
      if (state.value.at === 'working') effects.cancel();
      send({ type: 'cancel' });
    },
    openTab: (url) => {
      effects.openTab(url);
      send({ type: 'opened', url });
    },
    archive: (url) => effects.openTab(archiveOf(url)),
  };
}

function reading(
  state: ReadonlySignal<PanelState>,
  send: Send,
  effects: Effects,
  words: Speaker,
): Omit<Actions, 'compare' | 'readTab' | 'cancel' | 'openTab' | 'archive'> {
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
    dismiss: (id) => decide({ type: 'dismiss', id }),
    restore: (id) => decide({ type: 'restore', id }),
    confirm: (id) => decide({ type: 'confirm', id }),
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
