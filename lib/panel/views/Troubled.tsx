import { type NextStep, stepLabel, troubleOf } from '../failures';
import type { Actions } from '../panel';
import type { PanelState } from '../state';
import { AddressForm } from './AddressForm';
import { usePanel } from './context';
import { Provenance } from './Provenance';
import { Said } from './Said';

type Ended = Extract<PanelState, { at: 'failed' | 'not-the-original' | 'cancelled' }>;

/** What happened, in plain words, and what can be done about it, the likeliest help first. */
export function Troubled({ state }: { readonly state: Ended }) {
  const { speaker, actions, canReadTab } = usePanel();
  const trouble = troubleOf(speaker, state, canReadTab);
  if (!trouble) return null;
  return (
    <>
      <Provenance trail={state.trail} chosen={state.chosen} />
      <section class="turn">
        <h2>
          <Said sentence={trouble.title} />
        </h2>
        {trouble.text.map((sentence, at) => (
          <p key={sentence.key} class={at > 0 ? 'soft' : undefined}>
            <Said sentence={sentence} />
          </p>
        ))}
        <div class="steps-on">
          {trouble.steps.map((step, at) => (
            <button
              key={step.type}
              type="button"
              class={at === 0 ? 'primary' : 'second'}
              onClick={() => actions[TAKE[step.type]](step.url)}
            >
              {speaker.say(stepLabel(step), step.type === 'next' ? { host: step.host } : {})}
            </button>
          ))}
        </div>
        <AddressForm trail={state.trail} />
      </section>
    </>
  );
}

const TAKE: Readonly<Record<NextStep['type'], keyof Pick<Actions, 'compare' | 'openTab' | 'readTab' | 'archive'>>> = {
  again: 'compare',
  next: 'compare',
  'open-tab': 'openTab',
  'read-tab': 'readTab',
  archive: 'archive',
};
