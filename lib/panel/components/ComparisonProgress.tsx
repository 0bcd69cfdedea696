/** The view while a comparison runs: the boxes of the result, still empty, and the steps done and ahead. */

import { usePanel } from '../panel';
import { SentenceParts } from '../parts/Icon';
import type { WorkingState } from '../state/panel-state';
import { STEPS } from '../state/shown-report';
import { describeComparisonStep, describeSwitch } from '../text/announcements';
import { WorkingOverview } from './overview/Overview';
import { FailedCandidates } from './provenance/Candidates';

export function ComparisonProgress({ state }: { readonly state: WorkingState }) {
  const { localizer } = usePanel();
  const currentIndex = STEPS.indexOf(state.step);
  const switchSentence = describeSwitch(localizer, state);
  const earlierProvenance = { ...state.provenance, tried: state.provenance.tried.slice(0, -1) };
  return (
    <>
      <WorkingOverview state={state} />
      <div class="plain">
        {switchSentence && (
          <p class="soft">
            <SentenceParts sentence={switchSentence} />
          </p>
        )}
        {switchSentence && <FailedCandidates provenance={earlierProvenance} chosen={state.chosen} />}
        <ol class="steps">
          {STEPS.map((step, index) => (
            <li
              key={step}
              class={index < currentIndex ? 'past' : index === currentIndex ? 'now' : 'ahead'}
              aria-current={index === currentIndex ? 'step' : undefined}
            >
              <SentenceParts sentence={describeComparisonStep(state, step)} />
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
