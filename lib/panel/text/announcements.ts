/** Describes changes of the panel's state for screen readers: one short sentence, or nothing. */
import { type Localizer, markQuote, type Sentence } from '../../i18n';
import { getHost } from '../../util/url';
import type { PanelNotice } from '../state/list-view';
import {
  type ComparisonState,
  type ComparisonStep,
  isComparison,
  type PanelState,
  STEPS,
  type WorkingState,
} from '../state/panel-state';
import { hasNarrowingFilters, listCountedFindings, listVisibleFindings } from '../state/visible-findings';
import { formatPercent } from './evidence-text';
import { describeFailure } from './failure-text';
import { formatPageName, listFailedCandidates } from './provenance-text';

export function formatAnnouncement(speaker: Localizer, state: PanelState): string {
  const { say } = speaker;
  if (isComparison(state)) return describeComparison(speaker, state);
  switch (state.at) {
    case 'looking':
      return say('looking.title');
    case 'ready':
      return say('ready.found', { host: formatPageName(speaker, state.trail, state.chosen) });
    case 'picking':
      return `${say('picking.title')}. ${say('picking.text')}`;
    case 'working':
      return describeWork(speaker, state);
    default: {
      const trouble = describeFailure(speaker, state);
      return trouble ? say(trouble.title.key, trouble.title.values) : '';
    }
  }
}

function describeWork(speaker: Localizer, state: WorkingState): string {
  const { say } = speaker;
  const switched = state.step === 'fetching' ? describeSwitch(speaker, state) : undefined;
  const { key, values } = describeComparisonStep(state, state.step);
  const step = { step: STEPS.indexOf(state.step) + 1, steps: STEPS.length, name: say(key, values) };
  return [...(switched ? [say(switched.key, switched.values)] : []), say('working.step', step)].join(' ');
}

/** Describes a step of the comparison; the first one depends on the access method. */
export function describeComparisonStep({ way, chosen }: WorkingState, step: ComparisonStep): Sentence {
  if (step !== 'fetching') return { key: `working.${step}` };
  if (way.by === 'request') return { key: 'working.fetching', values: { host: getHost(chosen) } };
  return { key: `working.fetching.${way.by}` };
}

/** Describes why the previous candidate was given up, where another one is tried now. */
export function describeSwitch(speaker: Localizer, { trail, chosen }: WorkingState): Sentence | undefined {
  const last = listFailedCandidates(trail, chosen).at(-1);
  if (!last) return undefined;
  const values = { host: formatPageName(speaker, trail, last.url), next: formatPageName(speaker, trail, chosen) };
  return { key: `working.after.${last.why}`, values };
}

/** Describes in one sentence what just happened. */
export function describeNotice({ say }: Pick<Localizer, 'say'>, notice: PanelNotice): Sentence {
  if (notice.type === 'copied')
    return { key: 'notice.copied', values: { count: notice.count, format: say(`copy.${notice.format}`) } };
  if (notice.type === 'saved')
    return { key: 'notice.saved', values: { count: notice.count, name: markQuote(notice.name) } };
  if (notice.type === 'dismissed' && notice.ids.length > 1)
    return { key: 'notice.dismissed.several', values: { count: notice.ids.length } };
  return { key: `notice.${notice.type}` };
}

function describeComparison({ say, ...speaker }: Localizer, state: ComparisonState): string {
  const { notice } = state.view;
  if (notice) {
    const { key, values } = describeNotice({ say }, notice);
    return say(key, values);
  }
  const count = listVisibleFindings(state).length;
  if (count === 0 && state.at !== 'done') return say(`sum.${state.at}.title`);
  const share = formatPercent({ say, ...speaker }, state.report.coverage.original);
  const all = hasNarrowingFilters(state.view) ? listCountedFindings(state).length : count;
  if (all > count) return `${say('filter.count.spoken', { count, all })}.`;
  return `${say('sum.count.spoken', { count })}. ${say('sum.coverage', { percent: share })}.`;
}
