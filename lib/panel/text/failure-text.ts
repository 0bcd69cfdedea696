/** Describes every way a comparison can fail: a title, an explanation, and the next steps. */

import type { Failure, FailureReason } from '../../core/result';
import { getHost } from '../../core/url';
import { formatPercent, type Localizer, markQuote, type Sentence } from '../../i18n/localizer';
import type { StringKey } from '../../i18n/strings';
import { shortenText } from '../../text/shorten-text';
import type { PanelState } from '../state/panel-state';
import { findCandidate, findNextCandidate, isReadFromTab, type ProvenanceRecord } from '../state/provenance-record';
import { formatDistinctAddress } from './address-text';
import { formatArrivalLimit } from './earlier-text';

export type NextStep =
  | { readonly kind: 'again'; readonly url: string }
  /** Grants access to the site of `url`: the original, or where its address redirects to. */
  | { readonly kind: 'allow'; readonly url: string }
  | { readonly kind: 'next'; readonly url: string; readonly host: string }
  | { readonly kind: 'open-tab'; readonly url: string }
  | { readonly kind: 'read-tab'; readonly url: string }
  | { readonly kind: 'archive'; readonly url: string };

export interface FailureDescription {
  readonly title: Sentence;
  readonly text: readonly Sentence[];
  /** The most promising step first. The panel always offers the other ways to find an original as well. */
  readonly steps: readonly NextStep[];
  /** True where no step leads to another text, so that only the other ways to find an original can help. */
  readonly dead: boolean;
}

type FailureCase =
  | 'permission'
  | 'refused'
  | 'gone'
  | 'network'
  | 'slow'
  | 'large'
  | 'redirects'
  | 'type'
  | 'scan'
  | 'password'
  | 'damaged'
  | 'exhausting'
  | 'address'
  | 'private'
  | 'empty'
  | 'script'
  | 'no-tab'
  | 'not-archived'
  | 'one-text'
  | 'pasted'
  | 'other';
type RemedyKind = Exclude<NextStep['kind'], 'next' | 'allow'>;

const CASE_BY_REASON: Readonly<Partial<Record<FailureReason, FailureCase>>> = {
  permission: 'permission',
  login: 'refused',
  gone: 'gone',
  network: 'network',
  slow: 'slow',
  large: 'large',
  redirects: 'redirects',
  type: 'type',
  scan: 'scan',
  password: 'password',
  damaged: 'damaged',
  exhausting: 'exhausting',
  address: 'address',
  private: 'private',
  empty: 'empty',
  'script-only': 'script',
  'no-tab': 'no-tab',
  'not-archived': 'not-archived',
  'one-text': 'one-text',
};

const REMEDIES: Readonly<Record<FailureCase, readonly RemedyKind[]>> = {
  permission: [],
  refused: ['open-tab', 'archive'],
  gone: ['archive', 'open-tab'],
  network: ['again', 'archive'],
  slow: ['again', 'open-tab'],
  large: ['open-tab'],
  redirects: ['open-tab', 'again'],
  type: ['open-tab'],
  // Nothing helps but its text, for which the other ways to find an original stand open.
  scan: [],
  password: [],
  exhausting: ['open-tab'],
  damaged: ['again', 'open-tab'],
  address: [],
  private: ['open-tab'],
  empty: ['open-tab'],
  script: ['open-tab'],
  'no-tab': ['open-tab', 'again'],
  'not-archived': ['open-tab'],
  'one-text': ['again'],
  pasted: [],
  other: ['again', 'open-tab'],
};

export function describeFailure(localizer: Localizer, state: PanelState): FailureDescription | undefined {
  if (state.kind === 'failed') return describeFailedState(localizer, state);
  if (state.kind === 'cancelled') return describeCancellation(state);
  if (state.kind === 'not-the-original') return describeNotTheOriginal(localizer, state);
  return undefined;
}

type FailedState = Extract<PanelState, { kind: 'failed' }>;

function describeFailedState(
  localizer: Localizer,
  { failure, provenance, chosen, way, opened }: FailedState,
): FailureDescription {
  const failureCase = chosen === '' ? 'pasted' : getFailureCase(failure);
  const values = { host: getHost(failure.url ?? chosen) || chosen };
  const steps = [
    ...(failureCase === 'permission' ? [{ kind: 'allow', url: failure.url ?? chosen } as const] : []),
    ...buildRemedySteps(
      provenance,
      chosen,
      preferOpenedTab(REMEDIES[failureCase], opened).map((step) => (step === 'again' ? getRetryKind(way) : step)),
    ),
    ...buildNextCandidateStep(provenance, chosen),
  ];
  return {
    title: { key: `failed.${failureCase}.title`, values },
    text: [
      { key: `failed.${failureCase}.text`, values: { ...values, time: formatArrivalLimit(localizer) } },
      ...describeFailureDetails(failure),
    ],
    steps,
    dead: steps.length === 0,
  };
}

/** The step that retries: where the archive did not answer, it is asked again, not the page. */
const getRetryKind = ({ kind }: FailedState['way']): RemedyKind => (kind === 'archive' ? 'archive' : 'again');

/** Puts reading the tab first, in place of opening it, where the reader has already opened the address. */
const preferOpenedTab = (remedies: readonly RemedyKind[], opened: boolean): readonly RemedyKind[] =>
  opened && remedies.includes('open-tab') ? ['read-tab', ...remedies.filter((way) => way !== 'open-tab')] : remedies;

function getFailureCase(failure: Failure): FailureCase {
  const mappedCase = failure.reason && CASE_BY_REASON[failure.reason];
  if (mappedCase) return mappedCase;
  return failure.kind === 'fetch-refused' ? 'refused' : failure.kind === 'not-an-article' ? 'empty' : 'other';
}

function describeFailureDetails(failure: Failure): Sentence[] {
  const status: Sentence[] =
    failure.status === undefined ? [] : [{ key: 'failed.status', values: { status: String(failure.status) } }];
  // The size of a page in bytes does not help a reader.
  const isMeasure = failure.reason === 'large' || failure.reason === 'exhausting';
  const detail = isMeasure ? undefined : failure.detail?.trim();
  return detail ? [...status, { key: 'failed.detail', values: { detail: detail.slice(0, 200) } }] : status;
}

function describeNotTheOriginal(
  localizer: Localizer,
  state: Extract<PanelState, { kind: 'not-the-original' }>,
): FailureDescription {
  const { provenance, chosen } = state;
  const failed = provenance.tried.find(({ url }) => url === chosen);
  const nextSteps = buildNextCandidateStep(provenance, chosen);
  const rest = {
    steps: [...nextSteps, ...buildRemedySteps(provenance, chosen, ['open-tab'])],
    dead: nextSteps.length === 0,
  };
  if (failed?.why === 'itself') {
    const values = { host: getHost(chosen) };
    return {
      title: { key: 'not-original.itself.title' },
      text: [{ key: 'not-original.itself.text', values }],
      ...rest,
    };
  }
  const coverage = failed?.coverage;
  const text: Sentence =
    coverage === undefined
      ? { key: 'not-original.text.bare' }
      : { key: 'not-original.text', values: { percent: formatPercent(localizer, coverage) } };
  const title: Sentence = failed?.title
    ? { key: 'not-original.title.named', values: { title: markQuote(shortenText(failed.title)) } }
    : { key: 'not-original.title' };
  return { title, text: [text], ...rest };
}

function describeCancellation({ provenance, chosen }: Extract<PanelState, { kind: 'cancelled' }>): FailureDescription {
  const steps = buildRemedySteps(provenance, chosen, ['again']);
  return { title: { key: 'cancelled.title' }, text: [{ key: 'cancelled.text' }], steps, dead: steps.length === 0 };
}

/** Turns remedies into steps. Pasted text has no address; a tab that the reader chose is read again, not requested. */
function buildRemedySteps(provenance: ProvenanceRecord, url: string, remedies: readonly RemedyKind[]): NextStep[] {
  if (url === '') return [];
  const candidate = findCandidate(provenance, url);
  const isInTab = isReadFromTab(candidate);
  const kinds = remedies.map((kind) => (kind === 'again' && isInTab ? 'read-tab' : kind));
  return [...new Set(kinds)].map((kind) => ({ kind, url }));
}

function buildNextCandidateStep(provenance: ProvenanceRecord, chosen: string): NextStep[] {
  const next = findNextCandidate(provenance, chosen);
  const urls = provenance.candidates.map(({ url }) => url);
  return next?.url ? [{ kind: 'next', url: next.url, host: formatDistinctAddress(next.url, urls) }] : [];
}

export const describeStep = (step: NextStep): StringKey => `step.${step.kind}`;
