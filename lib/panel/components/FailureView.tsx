/**
 * The view of a comparison that failed or was cancelled: what happened and what to do next, the likeliest step first.
 */
import { getHost } from '../../core/url';
import { type Panel, usePanel } from '../panel';
import { SentenceParts } from '../parts/Icon';
import type { PanelState } from '../state/panel-state';
import { getAccessMethod } from '../state/provenance-record';
import { describeFailure, describeStep, type NextStep } from '../text/failure-text';
import { FoldedOriginalOptions, OriginalOptions } from './find-original/OriginalOptions';
import { PrivateNote } from './find-original/PrivateNote';
import { FailedCandidates } from './provenance/Candidates';
import { FoldedProvenance } from './provenance/Provenance';

type EndedState = Extract<PanelState, { kind: 'failed' | 'not-the-original' | 'cancelled' }>;

export function FailureView({ state }: { readonly state: EndedState }) {
  const panel = usePanel();
  const failure = describeFailure(panel.localizer, state);
  if (!failure) return null;
  const { provenance, chosen } = state;
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
        <FailedCandidates provenance={provenance} chosen={chosen} />
        {failure.steps.length > 0 && <NextSteps steps={failure.steps} lead={!isDeadEnd} />}
        {isDeadEnd && <OriginalOptions provenance={provenance} />}
      </section>
      {!isDeadEnd && <FoldedOriginalOptions provenance={provenance} />}
      <FoldedProvenance
        provenance={provenance}
        chosen={chosen}
        use={(url) => panel.send({ type: 'compare', url, way: getAccessMethod(provenance, url) })}
      />
    </>
  );
}

function NextSteps({ steps, lead }: { readonly steps: readonly NextStep[]; readonly lead: boolean }) {
  const panel = usePanel();
  const { localizer } = panel;
  return (
    <div class="steps-on">
      {steps.map((step, index) => (
        <div key={step.kind} class="step-on">
          <button
            type="button"
            class={index === 0 && lead ? 'primary' : 'second'}
            onClick={() => STEP_ACTIONS[step.kind](panel, step.url)}
          >
            {localizer.say(describeStep(step), getStepValues(step))}
          </button>
          {step.kind === 'allow' && <PrivateNote url={step.url} />}
          {step.kind === 'archive' && <p class="small">{localizer.say('step.archive.asks')}</p>}
        </div>
      ))}
    </div>
  );
}

const getStepValues = (step: NextStep): { host?: string } => {
  if (step.kind === 'allow') return { host: getHost(step.url) };
  return step.kind === 'next' ? { host: step.host } : {};
};

const STEP_ACTIONS: Readonly<Record<NextStep['kind'], (panel: Panel, url: string) => void>> = {
  allow: (panel, url) => void compareWhenAllowed(panel, url),
  again: ({ send }, url) => send({ type: 'compare', url }),
  next: ({ send }, url) => send({ type: 'compare', url }),
  'open-tab': ({ send }, url) => send({ type: 'open-tab', url }),
  'read-tab': ({ send }, url) => send({ type: 'compare', url, way: { kind: 'tab' } }),
  archive: ({ send }, url) => send({ type: 'compare', url, way: { kind: 'archive' } }),
};

/** Asks for permission to read a site, and compares again once it is granted. */
async function compareWhenAllowed({ state, effects, send }: Panel, url: string): Promise<void> {
  const failed = state.value;
  const isAllowed = await effects.allow(url);
  if (isAllowed && failed.kind === 'failed' && state.value === failed)
    send({ type: 'compare', url: failed.chosen, way: failed.way });
}
