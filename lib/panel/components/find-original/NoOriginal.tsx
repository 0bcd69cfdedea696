import type { Trail } from '../../state/provenance-record';
import { seenAs, seenWhy } from '../../text/provenance-text';
import { usePanel } from '../context';
import { Said } from '../LocalizedText';
import { Provenance } from '../provenance/Provenance';
import { Reasons } from '../provenance/Reasons';
import { OtherWays } from './OriginalOptions';

export function NoOriginal({ trail }: { readonly trail: Trail }) {
  const { speaker } = usePanel();
  const { sighting } = trail;
  return (
    <>
      <Provenance trail={trail} />
      <section class="turn">
        <h2>{speaker.say(sighting.translation ? 'none.title.translation' : 'none.title.plain')}</h2>
        <p>
          <Said sentence={seenAs(speaker, sighting)} />
        </p>
        <Reasons title={sighting.translation ? 'none.why' : 'none.why.not'} reasons={seenWhy(speaker, sighting)} />
        <OtherWays trail={trail} />
      </section>
    </>
  );
}
