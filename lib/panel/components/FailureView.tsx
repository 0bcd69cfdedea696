import { getHost } from '../../util/url';
import type { Actions } from '../panel';
import type { PanelState } from '../state/panel-state';
import { type NextStep, stepLabel, troubleOf } from '../text/failure-text';
import { usePanel } from './context';
import { OtherWays, OtherWaysFolded } from './find-original/OriginalOptions';
import { Said } from './LocalizedText';
import { Tried } from './provenance/FailedCandidates';
import { Provenance, takeUp } from './provenance/Provenance';

type Ended = Extract<PanelState, { at: 'failed' | 'not-the-original' | 'cancelled' }>;

/** What happened, in plain words, and what can be done about it, the likeliest help first. */
export function Troubled({ state }: { readonly state: Ended }) {
  const panel = usePanel();
  const trouble = troubleOf(panel.speaker, state);
  if (!trouble) return null;
  const { trail, chosen } = state;
  const { dead } = trouble;
  return (
    <>
      <Provenance trail={trail} chosen={chosen} use={(url) => takeUp(panel.actions, trail, url)} />
      <section class="turn">
        <h2>
          <Said sentence={trouble.title} />
        </h2>
        {trouble.text.map((sentence, at) => (
          <p key={sentence.key} class={at > 0 ? 'soft' : undefined}>
            <Said sentence={sentence} />
          </p>
        ))}
        <Tried trail={trail} chosen={chosen} />
        {trouble.steps.length > 0 && <Steps steps={trouble.steps} lead={!dead} />}
        {dead && <OtherWays trail={trail} />}
      </section>
      {!dead && <OtherWaysFolded trail={trail} />}
    </>
  );
}

function Steps({ steps, lead }: { readonly steps: readonly NextStep[]; readonly lead: boolean }) {
  const { speaker, actions } = usePanel();
  return (
    <div class="steps-on">
      {steps.map((step, at) => (
        <div key={step.type} class="step-on">
          <button
            type="button"
            class={at === 0 && lead ? 'primary' : 'second'}
            onClick={() => actions[TAKE[step.type]](step.url)}
          >
            {speaker.say(stepLabel(step), valuesOf(step))}
          </button>
          {step.type === 'archive' && <p class="small">{speaker.say('step.archive.asks')}</p>}
        </div>
      ))}
    </div>
  );
}

const valuesOf = (step: NextStep): { host?: string } => {
  if (step.type === 'allow') return { host: getHost(step.url) };
  return step.type === 'next' ? { host: step.host } : {};
};

const TAKE: Readonly<
  Record<NextStep['type'], keyof Pick<Actions, 'allow' | 'compare' | 'openTab' | 'readTab' | 'archive'>>
> = {
  allow: 'allow',
  again: 'compare',
  next: 'compare',
  'open-tab': 'openTab',
  'read-tab': 'readTab',
  archive: 'archive',
};
