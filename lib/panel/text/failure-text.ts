/** For every way a comparison can end early: what it is called, what it means and what can be done next. */
import type { Failure, FailureReason } from '../../core';
import type { Sentence, Speaker, StringKey } from '../../i18n';
import { getHost } from '../../util/url';
import type { PanelState } from '../state/panel-state';
import { chosenOf, namerOf, nextCandidate, type Trail } from '../state/provenance-record';
import { nameAmong } from './address-text';
import { percent } from './evidence-text';

export type NextStep =
  | { readonly type: 'again'; readonly url: string }
  /** `url` is of the site in question: the original, or where it led. */
  | { readonly type: 'allow'; readonly url: string }
  | { readonly type: 'next'; readonly url: string; readonly host: string }
  | { readonly type: 'open-tab'; readonly url: string }
  | { readonly type: 'read-tab'; readonly url: string }
  | { readonly type: 'archive'; readonly url: string };

export interface Trouble {
  readonly title: Sentence;
  readonly text: readonly Sentence[];
  /** The likeliest help first; the other ways are always offered besides. */
  readonly steps: readonly NextStep[];
  /** No step leads to another text: the other ways are what helps. */
  readonly dead: boolean;
}

type Case =
  | 'permission'
  | 'refused'
  | 'gone'
  | 'network'
  | 'slow'
  | 'large'
  | 'redirects'
  | 'type'
  | 'address'
  | 'private'
  | 'empty'
  | 'script'
  | 'no-tab'
  | 'not-archived'
  | 'pasted'
  | 'other';
type Way = Exclude<NextStep['type'], 'next' | 'allow'>;

const CASES: Readonly<Partial<Record<FailureReason, Case>>> = {
  permission: 'permission',
  login: 'refused',
  gone: 'gone',
  network: 'network',
  slow: 'slow',
  large: 'large',
  redirects: 'redirects',
  type: 'type',
  address: 'address',
  private: 'private',
  empty: 'empty',
  'script-only': 'script',
  'no-tab': 'no-tab',
  'not-archived': 'not-archived',
};

const WAYS: Readonly<Record<Case, readonly Way[]>> = {
  permission: [],
  refused: ['open-tab', 'archive'],
  gone: ['archive', 'open-tab'],
  network: ['again', 'archive'],
  slow: ['again', 'open-tab'],
  large: ['open-tab'],
  redirects: ['open-tab', 'again'],
  type: ['open-tab'],
  address: [],
  private: ['open-tab'],
  empty: ['open-tab'],
  script: ['open-tab'],
  'no-tab': ['open-tab', 'again'],
  'not-archived': ['open-tab'],
  pasted: [],
  other: ['again', 'open-tab'],
};

export function troubleOf(speaker: Speaker, state: PanelState): Trouble | undefined {
  if (state.at === 'failed') return failedTrouble(state);
  if (state.at === 'cancelled') return cancelled(state);
  if (state.at === 'not-the-original') return notTheOriginal(speaker, state);
  return undefined;
}

type Failed = Extract<PanelState, { at: 'failed' }>;

function failedTrouble({ failure, trail, chosen, way, opened }: Failed): Trouble {
  const which = chosen === '' ? 'pasted' : caseOf(failure);
  const values = { host: getHost(failure.url ?? chosen) || chosen };
  const steps = [
    ...(which === 'permission' ? [{ type: 'allow', url: failure.url ?? chosen } as const] : []),
    ...stepsTo(
      trail,
      chosen,
      waysOn(WAYS[which], opened).map((step) => (step === 'again' ? againBy(way) : step)),
    ),
    ...nextStep(trail, chosen),
  ];
  return {
    title: { key: `failed.${which}.title`, values },
    text: [{ key: `failed.${which}.text`, values }, ...details(failure)],
    steps,
    dead: steps.length === 0,
  };
}

/** An archive that did not answer is asked again, not the page. */
const againBy = ({ by }: Failed['way']): Way => (by === 'archive' ? 'archive' : 'again');

/** What the reader has opened waits to be read. */
const waysOn = (ways: readonly Way[], opened: boolean): readonly Way[] =>
  opened && ways.includes('open-tab') ? ['read-tab', ...ways.filter((way) => way !== 'open-tab')] : ways;

function caseOf(failure: Failure): Case {
  const known = failure.reason && CASES[failure.reason];
  if (known) return known;
  return failure.kind === 'fetch-refused' ? 'refused' : failure.kind === 'not-an-article' ? 'empty' : 'other';
}

function details(failure: Failure): Sentence[] {
  const status: Sentence[] =
    failure.status === undefined ? [] : [{ key: 'failed.status', values: { status: String(failure.status) } }];
  // How many bytes a page would have had says nothing to a reader.
  const detail = failure.reason === 'large' ? undefined : failure.detail?.trim();
  return detail ? [...status, { key: 'failed.detail', values: { detail: detail.slice(0, 200) } }] : status;
}

function notTheOriginal(speaker: Speaker, state: Extract<PanelState, { at: 'not-the-original' }>): Trouble {
  const { trail, chosen } = state;
  const tried = trail.tried.find(({ url }) => url === chosen);
  const onwards = nextStep(trail, chosen);
  const rest = { steps: [...onwards, ...stepsTo(trail, chosen, ['open-tab'])], dead: onwards.length === 0 };
  if (tried?.why === 'itself') {
    const values = { host: getHost(chosen) };
    return {
      title: { key: 'not-original.itself.title' },
      text: [{ key: 'not-original.itself.text', values }],
      ...rest,
    };
  }
  const share = tried?.coverage;
  const text: Sentence =
    share === undefined
      ? { key: 'not-original.text.bare' }
      : { key: 'not-original.text', values: { percent: percent(speaker, share) } };
  return { title: { key: 'not-original.title' }, text: [text], ...rest };
}

function cancelled({ trail, chosen }: Extract<PanelState, { at: 'cancelled' }>): Trouble {
  const steps = stepsTo(trail, chosen, ['again']);
  return { title: { key: 'cancelled.title' }, text: [{ key: 'cancelled.text' }], steps, dead: steps.length === 0 };
}

/** Pasted text has no address; a tab the reader chose is read again, not requested. */
function stepsTo(trail: Trail, url: string, ways: readonly Way[]): NextStep[] {
  if (url === '') return [];
  const candidate = chosenOf(trail, url);
  const inTab = candidate !== undefined && namerOf(candidate) === 'open-tab';
  const types = ways.map((type) => (type === 'again' && inTab ? 'read-tab' : type));
  return [...new Set(types)].map((type) => ({ type, url }));
}

function nextStep(trail: Trail, chosen: string): NextStep[] {
  const following = nextCandidate(trail, chosen);
  const all = trail.candidates.map(({ url }) => url);
  return following?.url ? [{ type: 'next', url: following.url, host: nameAmong(following.url, all) }] : [];
}

export const stepLabel = (step: NextStep): StringKey => `step.${step.type}`;
