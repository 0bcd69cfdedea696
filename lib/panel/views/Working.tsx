import { hostOf } from '../../report';
import { type PanelState, STEPS } from '../state';
import { usePanel } from './context';
import { Provenance } from './Provenance';

export function Working({ state }: { readonly state: Extract<PanelState, { at: 'working' }> }) {
  const { speaker, actions } = usePanel();
  const { say } = speaker;
  const at = STEPS.indexOf(state.step);
  return (
    <>
      <Provenance trail={state.trail} chosen={state.chosen} others={false} />
      <section class="working" aria-busy="true">
        <h2>{say('working.title')}</h2>
        <ol class="steps">
          {STEPS.map((step, order) => (
            <li
              key={step}
              class={order < at ? 'past' : order === at ? 'now' : 'ahead'}
              aria-current={order === at ? 'step' : undefined}
            >
              {say(`working.${step}`, { host: hostOf(state.chosen) })}
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
