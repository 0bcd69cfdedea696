import { reason, seenAs } from '../explain';
import type { Trail } from '../state';
import { AddressForm } from './AddressForm';
import { usePanel } from './context';
import { Provenance } from './Provenance';
import { Said } from './Said';

export function NoOriginal({ trail }: { readonly trail: Trail }) {
  const { speaker } = usePanel();
  const { sighting } = trail;
  const notices = sighting.evidence.filter((evidence) => evidence.words.trim() !== '');
  return (
    <>
      <Provenance trail={trail} />
      <section class="turn">
        <h2>{speaker.say(sighting.translation ? 'none.title.translation' : 'none.title.plain')}</h2>
        <p>
          <Said sentence={seenAs(speaker, sighting)} />
        </p>
        {notices.map((evidence) => (
          <p class="soft" key={evidence.signal}>
            <Said sentence={reason(speaker, evidence, sighting.lang)} />
          </p>
        ))}
        <AddressForm trail={trail} />
      </section>
    </>
  );
}
