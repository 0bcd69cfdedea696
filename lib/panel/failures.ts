/** For every way a comparison can end early: what it is called, what it means and what can be done next. */
import type { Failure, FailureReason } from '../domain';
import { hostOf } from '../report';
import { percent } from './explain';
import { nextCandidate, type PanelState } from './state';
import type { Sentence, Speaker, StringKey } from './strings';

export type NextStep =
  | { readonly type: 'again'; readonly url: string }
  | { readonly type: 'next'; readonly url: string; readonly host: string }
  | { readonly type: 'open-tab'; readonly url: string }
  | { readonly type: 'read-tab'; readonly url: string }
  | { readonly type: 'archive'; readonly url: string };

export interface Trouble {
  readonly title: Sentence;
  readonly text: readonly Sentence[];
  /** The likeliest help first; giving another address is always offered besides. */
  readonly steps: readonly NextStep[];
}

type Case =
  | 'refused'
  | 'gone'
  | 'network'
  | 'slow'
  | 'large'
  | 'redirects'
  | 'type'
  | 'address'
  | 'empty'
  | 'script'
  | 'other';
type Way = NextStep['type'];

const CASES: Readonly<Partial<Record<FailureReason, Case>>> = {
  login: 'refused',
  gone: 'gone',
  network: 'network',
  slow: 'slow',
  large: 'large',
  redirects: 'redirects',
  type: 'type',
  address: 'address',
  empty: 'empty',
  'script-only': 'script',
};

const WAYS: Readonly<Record<Case, readonly Way[]>> = {
  refused: ['open-tab', 'again'],
  gone: ['archive', 'open-tab'],
  network: ['again', 'archive'],
  slow: ['again', 'open-tab'],
  large: ['open-tab'],
  redirects: ['open-tab', 'again'],
  type: ['open-tab'],
  address: [],
  empty: ['open-tab'],
  script: ['open-tab'],
  other: ['again', 'open-tab'],
};

/** Reading in a tab is offered only where someone can do it. */
export function troubleOf(speaker: Speaker, state: PanelState, canReadTab: boolean): Trouble | undefined {
  if (state.at === 'failed') return failedTrouble(state, canReadTab);
  if (state.at === 'cancelled') return cancelled(state.chosen);
  if (state.at === 'not-the-original') return notTheOriginal(speaker, state);
  return undefined;
}

function failedTrouble(state: Extract<PanelState, { at: 'failed' }>, canReadTab: boolean): Trouble {
  const { failure, trail, chosen } = state;
  const which = caseOf(failure);
  const values = { host: hostOf(failure.url ?? chosen) || chosen };
  const ways = WAYS[which].map((way): Way => (way === 'open-tab' && state.opened && canReadTab ? 'read-tab' : way));
  return {
    title: { key: `failed.${which}.title`, values },
    text: [{ key: `failed.${which}.text`, values }, ...details(failure)],
    steps: [...ways.map((type) => stepOf(type, chosen)), ...nextStep(trail, chosen)],
  };
}

function caseOf(failure: Failure): Case {
  const known = failure.reason && CASES[failure.reason];
  if (known) return known;
  return failure.kind === 'fetch-refused' ? 'refused' : failure.kind === 'not-an-article' ? 'empty' : 'other';
}

function details(failure: Failure): Sentence[] {
  const status: Sentence[] =
    failure.status === undefined ? [] : [{ key: 'failed.status', values: { status: String(failure.status) } }];
  const detail = failure.detail?.trim();
  return detail ? [...status, { key: 'failed.detail', values: { detail: detail.slice(0, 200) } }] : status;
}

function notTheOriginal(speaker: Speaker, state: Extract<PanelState, { at: 'not-the-original' }>): Trouble {
  const { trail, chosen, coverage } = state;
  const text: Sentence =
    coverage === undefined
      ? { key: 'not-original.text.bare' }
      : { key: 'not-original.text', values: { percent: percent(speaker, coverage) } };
  return {
    title: { key: 'not-original.title' },
    text: [text],
    steps: [...nextStep(trail, chosen), stepOf('open-tab', chosen)],
  };
}

const cancelled = (url: string): Trouble => ({
  title: { key: 'cancelled.title' },
  text: [{ key: 'cancelled.text' }],
  steps: [{ type: 'again', url }],
});

function nextStep(trail: Parameters<typeof nextCandidate>[0], chosen: string): NextStep[] {
  const following = nextCandidate(trail, chosen);
  return following ? [{ type: 'next', url: following.url, host: hostOf(following.url) }] : [];
}

function stepOf(type: Way, url: string): NextStep {
  return type === 'next' ? { type, url, host: hostOf(url) } : { type, url };
}

export const stepLabel = (step: NextStep): StringKey => `step.${step.type}`;

/** The Internet Archive's list of copies of an address. Opened in a tab, and only when the reader asks for it. */
export const archiveOf = (url: string): string => `https://web.archive.org/web/*/${url}`;
