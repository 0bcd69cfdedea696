import type { Trail } from '../../state/provenance-record';
import { triedAs, triedBefore } from '../../text/provenance-text';
import { usePanel } from '../context';
import { Said } from '../LocalizedText';

/** What became of the pages that were tried before, a short line each. */
export function Tried({ trail, chosen }: { readonly trail: Trail; readonly chosen: string }) {
  const { speaker } = usePanel();
  const before = triedBefore(trail, chosen);
  if (before.length === 0) return null;
  return (
    <ul class="tried" aria-label={speaker.say('tried.label')}>
      {before.map((tried) => (
        <li key={tried.url}>
          <Said sentence={triedAs(speaker, trail, tried)} />
        </li>
      ))}
    </ul>
  );
}
