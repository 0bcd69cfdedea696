/**
 * The view of a comparison that failed or was cancelled: what happened and what to do next, the likeliest step first.
 */
import { getHost } from '../../util/url';
import type { PanelActions } from '../panel';
import type { PanelState } from '../state/panel-state';
import { describeFailure, describeStep, type NextStep } from '../text/failure-text';
import { FoldedOriginalOptions, OriginalOptions } from './find-original/OriginalOptions';
import { SentenceParts } from './LocalizedText';
import { usePanel } from './panel-context';
import { FailedCandidates } from './provenance/FailedCandidates';
import { compareWithCandidate, FoldedProvenance } from './provenance/Provenance';

type EndedState = Extract<PanelState, { at: 'failed' | 'not-the-original' | 'cancelled' }>;

export function FailureView({ state }: { readonly state: EndedState }) {
  const panel = usePanel();
  const failure = describeFailure(panel.speaker, state);
  if (!failure) return null;
  const { trail, chosen } = state;
  const { dead: isDeadEnd } = failure;
  return (
    <>
      <section class="turn">
        <h2>
          <SentenceParts sentence={failure.title} />
        </h2>
        {failure.text.map((sentence, index) => (
          <p key={sentence.key} class={index > 0 ? 'soft' : undefined}>
            <SentenceParts sentence={sentence} />
          </p>
        ))}
        <FailedCandidates trail={trail} chosen={chosen} />
        {failure.steps.length > 0 && <NextSteps steps={failure.steps} lead={!isDeadEnd} />}
        {isDeadEnd && <OriginalOptions trail={trail} />}
      </section>
      {!isDeadEnd && <FoldedOriginalOptions trail={trail} />}
      <FoldedProvenance trail={trail} chosen={chosen} use={(url) => compareWithCandidate(panel.actions, trail, url)} />
    </>
  );
}

function NextSteps({ steps, lead }: { readonly steps: readonly NextStep[]; readonly lead: boolean }) {
  const { speaker, actions } = usePanel();
  return (
    <div class="steps-on">
      {steps.map((step, index) => (
        <div key={step.type} class="step-on">
          <button
            type="button"
            class={index === 0 && lead ? 'primary' : 'second'}
            onClick={() => actions[STEP_ACTIONS[step.type]](step.url)}
          >
            {speaker.say(describeStep(step), getStepValues(step))}
          </button>
          {step.type === 'archive' && <p class="small">{speaker.say('step.archive.asks')}</p>}
        </div>
      ))}
    </div>
  );
}

const getStepValues = (step: NextStep): { host?: string } => {
  if (step.type === 'allow') return { host: getHost(step.url) };
  return step.type === 'next' ? { host: step.host } : {};
};

const STEP_ACTIONS: Readonly<
  Record<NextStep['type'], keyof Pick<PanelActions, 'allow' | 'compare' | 'openTab' | 'readTab' | 'archive'>>
> = {
  allow: 'allow',
  again: 'compare',
  next: 'compare',
  'open-tab': 'openTab',
  'read-tab': 'readTab',
  archive: 'archive',
};
