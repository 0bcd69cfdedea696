/** A link to a search for the original at the outlet that the page names. The reader opens it; Verso requests nothing. */
import type { SearchableOutlet } from '../../../core';
import { formatNamedOutlet } from '../../../report';
import { getHost } from '../../../util/url';
import { Icon } from '../Icon';
import { usePanel } from '../panel-context';

interface OutletSearchLinkProps {
  readonly outlet: SearchableOutlet;
}

export function OutletSearchLink({ outlet }: OutletSearchLinkProps) {
  const { localizer, send } = usePanel();
  const { say, locale } = localizer;
  // Chrome follows a link from the panel of a private window to an ordinary one.
  const openBeside = (event: MouseEvent): void => {
    if (event.button > 1) return;
    event.preventDefault();
    send({ type: 'open-tab', url: outlet.search });
  };
  return (
    <>
      <a class="way" href={outlet.search} target="_blank" rel="noreferrer" onClick={openBeside} onAuxClick={openBeside}>
        <Icon of="search" />
        {say('ways.search', { outlet: formatNamedOutlet(outlet, locale) })}
      </a>
      <p class="soft way-note">{say('ways.search.note', { host: getHost(outlet.search) })}</p>
    </>
  );
}
