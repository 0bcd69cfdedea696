/** A link to a search for the original at the outlet that the page names. The reader opens it; Verso requests nothing. */
import type { SearchableOutlet } from '../../../core';
import { getHost } from '../../../util/url';
import { Icon } from '../Icon';
import { usePanel } from '../panel-context';

interface OutletSearchLinkProps {
  readonly outlet: SearchableOutlet;
}

export function OutletSearchLink({ outlet }: OutletSearchLinkProps) {
  const { say } = usePanel().speaker;
  return (
    <>
      <a class="way" href={outlet.search} target="_blank" rel="noreferrer">
        <Icon of="search" />
        {say('ways.search', { outlet: outlet.name })}
      </a>
      <p class="soft way-note">{say('ways.search.note', { host: getHost(outlet.search) })}</p>
    </>
  );
}
