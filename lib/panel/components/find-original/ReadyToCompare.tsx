/** The view before anything is requested: one button to compare, and a choice where candidates score about the same. */
import { isUnlikely, listCloseCandidates } from '../../state/close-candidates';
import type { PanelState } from '../../state/panel-state';
import { usePanel } from '../panel-context';
import { CandidateChoice, OtherCandidates } from '../provenance/Candidates';
import { Provenance } from '../provenance/Provenance';
import { FoldedOriginalOptions } from './OriginalOptions';

export function ReadyToCompare({ state }: { readonly state: Extract<PanelState, { at: 'ready' }> }) {
  const { speaker, actions, send } = usePanel();
  const { trail, chosen } = state;
  const { candidates, sighting } = trail;
  const near = listCloseCandidates(candidates);
  const tie = near.length > 1;
  const guess = isUnlikely(candidates[0]);
  const choose = (url: string): void => send({ type: 'choose', url });
  const offered = candidates.filter((candidate) => near.includes(candidate) || candidate.url === chosen);
  return (
    <>
      <Provenance trail={trail} chosen={tie ? undefined : chosen} use={choose} unrequested />
      {tie && (
        <CandidateChoice candidates={offered} guess={guess} lang={sighting.lang} chosen={chosen} choose={choose} />
      )}
      {tie && <OtherCandidates trail={trail} but={offered.map(({ url }) => url)} use={choose} />}
      <section class="act">
        {guess && !tie && <h2>{speaker.say('ready.unsure')}</h2>}
        <button type="button" class="primary" onClick={() => actions.compare(chosen)}>
          {speaker.say(guess ? 'ready.compare.unsure' : 'ready.compare')}
        </button>
        <p class="small">{speaker.say(candidates.length > 1 ? 'ready.promise.several' : 'ready.promise')}</p>
      </section>
      <FoldedOriginalOptions trail={trail} />
    </>
  );
}
