/** All ways to an original besides the candidates: an address, an open tab, a link in the page, pasted text. */
import type { ProvenanceRecord } from '../../state/provenance-record';
import { Icon } from '../Icon';
import { usePanel } from '../panel-context';
import { AddressForm } from './AddressForm';
import { OpenTabs } from './OpenTabs';
import { OutletSearchLink } from './OutletSearchLink';
import { PasteText } from './PasteText';

export function OriginalOptions({ provenance }: { readonly provenance: ProvenanceRecord }) {
  const { localizer, send } = usePanel();
  const { outlet } = provenance.detection;
  return (
    <div class="other-ways">
      <AddressForm provenance={provenance} />
      <ul class="ways" aria-label={localizer.say('ways.or')}>
        {outlet && (
          <li>
            <OutletSearchLink outlet={outlet} />
          </li>
        )}
        <li>
          <OpenTabs />
        </li>
        <li>
          <button type="button" class="way" onClick={() => send({ type: 'pick' })}>
            <Icon of="link" />
            {localizer.say('ways.pick')}
          </button>
        </li>
        <li>
          <PasteText />
        </li>
      </ul>
    </div>
  );
}

/** The same options, collapsed where they are only an alternative. */
export function FoldedOriginalOptions({ provenance }: { readonly provenance: ProvenanceRecord }) {
  const { say } = usePanel().localizer;
  return (
    <details class="another">
      <summary>{say('ways.another')}</summary>
      <OriginalOptions provenance={provenance} />
    </details>
  );
}
