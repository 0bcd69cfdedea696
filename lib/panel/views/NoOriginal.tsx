import { seenAs, seenWhy } from '../origin';
import type { Trail } from '../trail';
import { usePanel } from './context';
import { OtherWays } from './OtherWays';
import { Provenance } from './Provenance';
import { Reasons } from './Reasons';
import { Said } from './Said';

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
