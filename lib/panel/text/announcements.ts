/** Describes changes of the panel's state for screen readers: one short sentence, or nothing. */

import { getHost } from '../../core/url';
import { formatPercent, type Localizer, markQuote, type Sentence } from '../../i18n/localizer';
import { isUnlikely } from '../state/close-candidates';
import type { PanelNotice } from '../state/list-view';
import { type ComparisonState, isComparison, type PanelState, type WorkingState } from '../state/panel-state';
import { type ComparisonStep, STEPS } from '../state/shown-report';
import { hasNarrowingFilters, listCountedFindings, listVisibleFindings } from '../state/visible-findings';
import { describeCutCover, isCutShort } from './cut-text';
import { formatArrivalLimit } from './earlier-text';
import { describeFailure } from './failure-text';
import { formatPageName, listFailedCandidates } from './provenance-text';

export function formatAnnouncement(localizer: Localizer, state: PanelState): string {
  const { say } = localizer;
  if (isComparison(state)) return describeComparison(localizer, state);
  switch (state.kind) {
    case 'looking':
      return say('looking.title');
    case 'ready':
      if (isUnlikely(state.provenance.candidates[0])) return say('ready.unsure');
      return say('ready.found', { host: formatPageName(localizer, state.provenance, state.chosen) });
    case 'picking':
      return `${say('picking.title')}. ${say('picking.text')}`;
    case 'working':
      return describeWork(localizer, state);
    default: {
      const failure = describeFailure(localizer, state);
      if (!failure) return '';
      // A title in another language would be read out in the wrong voice.
      return failure.title.key === 'not-original.title.named'
        ? say('not-original.title')
        : say(failure.title.key, failure.title.values);
    }
  }
}

function describeWork(localizer: Localizer, state: WorkingState): string {
  const { say } = localizer;
  const switchSentence = state.step === 'fetching' ? describeSwitch(localizer, state) : undefined;
  const { key, values } = describeComparisonStep(state, state.step);
  const step = { step: STEPS.indexOf(state.step) + 1, steps: STEPS.length, name: say(key, values) };
  const limit = state.asked === undefined ? '' : `. ${say('working.limit', { time: formatArrivalLimit(localizer) })}`;
  return [
    ...(switchSentence ? [say(switchSentence.key, switchSentence.values)] : []),
    say('working.step', step) + limit,
  ].join(' ');
}

/** Describes a step of the comparison; the first one depends on the access method. */
export function describeComparisonStep({ way, chosen }: WorkingState, step: ComparisonStep): Sentence {
  if (step !== 'fetching') return { key: `working.${step}` };
  if (way.kind === 'request') return { key: 'working.fetching', values: { host: getHost(chosen) } };
  return { key: `working.fetching.${way.kind === 'page' ? 'tab' : way.kind}` };
}

/** Describes why the previous candidate was given up, where another one is tried now. */
export function describeSwitch(localizer: Localizer, { provenance, chosen }: WorkingState): Sentence | undefined {
  const lastFailed = listFailedCandidates(provenance, chosen).at(-1);
  if (!lastFailed) return undefined;
  const values = {
    host: formatPageName(localizer, provenance, lastFailed.url),
    next: formatPageName(localizer, provenance, chosen),
  };
  return { key: `working.after.${lastFailed.why}`, values };
}

/** Describes in one sentence what just happened. */
export function describeNotice({ say }: Pick<Localizer, 'say'>, notice: PanelNotice): Sentence {
  if (notice.kind === 'copied')
    return { key: 'notice.copied', values: { count: notice.count, format: say(`copy.${notice.format}`) } };
  if (notice.kind === 'saved')
    return { key: 'notice.saved', values: { count: notice.count, name: markQuote(notice.name) } };
  if (notice.kind === 'pictured') return describePictureNotice(notice);
  if (notice.kind === 'dismissed' && notice.ids.length > 1)
    return { key: 'notice.dismissed.several', values: { count: notice.ids.length } };
  return { key: `notice.${notice.kind}` };
}

function describePictureNotice({ count, all, isCopied }: Extract<PanelNotice, { kind: 'pictured' }>): Sentence {
  if (!isCopied) return { key: 'notice.pictured.silent' };
  return count < all ? { key: 'notice.pictured.some', values: { count, all } } : { key: 'notice.pictured' };
}

function describeComparison({ say, locale }: Localizer, state: ComparisonState): string {
  const { notice } = state.view;
  if (notice) {
    const { key, values } = describeNotice({ say }, notice);
    return say(key, values);
  }
  const count = listVisibleFindings(state).length;
  const { report } = state;
  if (isCutShort(report) && count === 0 && state.kind === 'faithful') return say('cut.title');
  if (count === 0 && state.kind === 'faithful') return `${say('sum.faithful.title')} ${say('sum.faithful.cover')}`;
  if (count === 0 && state.kind !== 'done') return say(`sum.${state.kind}.title`);
  const share = formatPercent({ locale }, state.report.coverage.original);
  const total = hasNarrowingFilters(state.view) ? listCountedFindings(state).length : count;
  if (total > count) return `${say('filter.count.spoken', { count, all: total })}.`;
  if (report.truncated) {
    const cover = describeCutCover(report.truncated);
    return `${say('sum.count.spoken', { count })}. ${say(cover.key, cover.values)}.`;
  }
  return `${say('sum.count.spoken', { count })}. ${say('sum.coverage', { percent: share })}.`;
}
