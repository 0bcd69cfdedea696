/** What a screen reader is told when the state changes: one short sentence, or nothing. */
import { hostOf } from '../report';
import { percent } from './explain';
import { troubleOf } from './failures';
import { isComparison, type PanelState, STEPS } from './state';
import type { Speaker } from './strings';
import { visible } from './view-state';

export function announcement(speaker: Speaker, state: PanelState): string {
  const { say } = speaker;
  if (isComparison(state)) return ofComparison(speaker, state);
  switch (state.at) {
    case 'looking':
      return say('looking.title');
    case 'working':
      return say('working.step', {
        step: STEPS.indexOf(state.step) + 1,
        steps: STEPS.length,
        name: say(`working.${state.step}`, { host: hostOf(state.chosen) }),
      });
    default: {
      const trouble = troubleOf(speaker, state, false);
      return trouble ? say(trouble.title.key, trouble.title.values) : '';
    }
  }
}

type Compared = Parameters<typeof visible>[0] & Extract<PanelState, { at: 'done' | 'faithful' | 'uncertain' }>;

function ofComparison({ say, ...speaker }: Speaker, state: Compared): string {
  const { notice } = state.view;
  if (notice?.type === 'copied') {
    return say('notice.copied', { count: notice.count, format: say(`copy.${notice.format}`) });
  }
  if (notice) return say(`notice.${notice.type}`);
  const count = visible(state).length;
  if (count === 0 && state.at !== 'done') return say(`sum.${state.at}.title`);
  const share = percent({ say, ...speaker }, state.report.coverage.original);
  return `${say('sum.count.spoken', { count })}. ${say('sum.coverage', { percent: share })}.`;
}
