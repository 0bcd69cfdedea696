/** The view while a comparison runs: the provenance, the steps done and ahead, and a button to cancel. */
import { type PanelState, STEPS } from '../state/panel-state';
import { describeComparisonStep, describeSwitch } from '../text/announcements';
import { SentenceParts } from './LocalizedText';
import { usePanel } from './panel-context';
import { FailedCandidates } from './provenance/FailedCandidates';
import { Provenance } from './provenance/Provenance';

export function ComparisonProgress({ state }: { readonly state: Extract<PanelState, { at: 'working' }> }) {
  const { speaker, actions } = usePanel();
  const { say } = speaker;
  const currentIndex = STEPS.indexOf(state.step);
  const switchSentence = describeSwitch(speaker, state);
  const earlierTrail = { ...state.trail, tried: state.trail.tried.slice(0, -1) };
  return (
    <>
      <Provenance trail={state.trail} chosen={state.chosen} />
      <section class="working" aria-busy="true">
        <h2>{say('working.title')}</h2>
        {switchSentence && (
          <p class="soft">
            <SentenceParts sentence={switchSentence} />
          </p>
        )}
        {switchSentence && <FailedCandidates trail={earlierTrail} chosen={state.chosen} />}
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
        <button type="button" class="second" onClick={actions.cancel}>
          {say('working.cancel')}
        </button>
      </section>
    </>
  );
}
