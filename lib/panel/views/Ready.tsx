import type { PanelState } from '../state';
import { AnotherAddress } from './AddressForm';
import { Choice } from './Candidates';
import { usePanel } from './context';
import { Provenance } from './Provenance';

/** Found, nothing requested: one thing to do. */
export function Ready({ state }: { readonly state: Extract<PanelState, { at: 'ready' }> }) {
  const { speaker, actions, send } = usePanel();
  const { trail, chosen } = state;
  const several = trail.candidates.length > 1;
  return (
    <>
      <Provenance trail={trail} chosen={several ? undefined : chosen} others={false} unrequested />
      {several && <Choice trail={trail} chosen={chosen} choose={(url) => send({ type: 'choose', url })} />}
      <section class="act">
        <button type="button" class="primary" onClick={() => actions.compare(chosen)}>
          {speaker.say('ready.compare')}
        </button>
        <p class="small">{speaker.say('ready.promise')}</p>
      </section>
      <AnotherAddress trail={trail} />
    </>
  );
}
