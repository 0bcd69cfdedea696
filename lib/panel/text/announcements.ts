/** What a screen reader is told when the state changes: one short sentence, or nothing. */

import { quote, type Sentence, type Speaker } from '../../i18n';
import { getHost } from '../../util/url';
import type { Notice } from '../state/list-view';
import { isComparison, type PanelState, STEPS, type Step } from '../state/panel-state';
import { isNarrowed, standing, visible } from '../state/visible-findings';
import { percent } from './evidence-text';
import { troubleOf } from './failure-text';
import { pageName, triedBefore } from './provenance-text';

export function announcement(speaker: Speaker, state: PanelState): string {
  const { say } = speaker;
  if (isComparison(state)) return ofComparison(speaker, state);
  switch (state.at) {
    case 'looking':
      return say('looking.title');
    case 'ready':
      return say('ready.found', { host: pageName(speaker, state.trail, state.chosen) });
    case 'picking':
      return `${say('picking.title')}. ${say('picking.text')}`;
    case 'working':
      return ofWork(speaker, state);
    default: {
      const trouble = troubleOf(speaker, state);
      return trouble ? say(trouble.title.key, trouble.title.values) : '';
    }
  }
}

type Working = Extract<PanelState, { at: 'working' }>;

function ofWork(speaker: Speaker, state: Working): string {
  const { say } = speaker;
  const switched = state.step === 'fetching' ? switchedFrom(speaker, state) : undefined;
  const { key, values } = stepName(state, state.step);
  const step = { step: STEPS.indexOf(state.step) + 1, steps: STEPS.length, name: say(key, values) };
  return [...(switched ? [say(switched.key, switched.values)] : []), say('working.step', step)].join(' ');
}

/** What is done in a step; how the text is come by decides the first. */
export function stepName({ way, chosen }: Working, step: Step): Sentence {
  if (step !== 'fetching') return { key: `working.${step}` };
  if (way.by === 'request') return { key: 'working.fetching', values: { host: getHost(chosen) } };
  return { key: `working.fetching.${way.by}` };
}

/** What became of the page before, where another is tried now. */
export function switchedFrom(speaker: Speaker, { trail, chosen }: Working): Sentence | undefined {
  const last = triedBefore(trail, chosen).at(-1);
  if (!last) return undefined;
  const values = { host: pageName(speaker, trail, last.url), next: pageName(speaker, trail, chosen) };
  return { key: `working.after.${last.why}`, values };
}

/** What just happened, in a sentence. */
export function noticed({ say }: Pick<Speaker, 'say'>, notice: Notice): Sentence {
  if (notice.type === 'copied')
    return { key: 'notice.copied', values: { count: notice.count, format: say(`copy.${notice.format}`) } };
  if (notice.type === 'saved')
    return { key: 'notice.saved', values: { count: notice.count, name: quote(notice.name) } };
  if (notice.type === 'dismissed' && notice.ids.length > 1)
    return { key: 'notice.dismissed.several', values: { count: notice.ids.length } };
  return { key: `notice.${notice.type}` };
}

type Compared = Parameters<typeof visible>[0] & Extract<PanelState, { at: 'done' | 'faithful' | 'uncertain' }>;

function ofComparison({ say, ...speaker }: Speaker, state: Compared): string {
  const { notice } = state.view;
  if (notice) {
    const { key, values } = noticed({ say }, notice);
    return say(key, values);
  }
  const count = visible(state).length;
  if (count === 0 && state.at !== 'done') return say(`sum.${state.at}.title`);
  const share = percent({ say, ...speaker }, state.report.coverage.original);
  const all = isNarrowed(state.view) ? standing(state).length : count;
  if (all > count) return `${say('filter.count.spoken', { count, all })}.`;
  return `${say('sum.count.spoken', { count })}. ${say('sum.coverage', { percent: share })}.`;
}
