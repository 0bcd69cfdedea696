/**
 * The list of the browser's open tabs to choose the original from. It is read whenever it is opened, as tabs change.
 */
import { useState } from 'preact/hooks';
import { getHost } from '../../../util/url';
import type { OpenTab } from '../../panel-effects';
import { formatShortAddress } from '../../text/address-text';
import { Icon } from '../Icon';
import { usePanel } from '../panel-context';

export function OpenTabs() {
  const { localizer, effects } = usePanel();
  const [tabs, setTabs] = useState<readonly OpenTab[] | undefined>();
  const load = (open: boolean): void => {
    if (open) void effects.openTabs().then(setTabs, () => setTabs([]));
  };
  return (
    <details class="way-more" onToggle={(event) => load(event.currentTarget.open)}>
      <summary class="way">
        <Icon of="tab" />
        {localizer.say('ways.tabs')}
      </summary>
      {tabs && tabs.length > 0 ? (
        <ul class="tab-list">
          {tabs.map((tab) => (
            <OpenTabItem key={tab.id} tab={tab} />
          ))}
        </ul>
      ) : (
        <p class="soft">{localizer.say(tabs ? 'ways.tabs.none' : 'ways.tabs.wait')}</p>
      )}
    </details>
  );
}

function OpenTabItem({ tab }: { readonly tab: OpenTab }) {
  const { send } = usePanel();
  const way = { kind: 'tab', tabId: tab.id } as const;
  return (
    <li>
      <button type="button" onClick={() => send({ type: 'compare', url: tab.url, way, signal: 'open-tab' })}>
        <span class="tab-title" dir="auto">
          {tab.title || formatShortAddress(tab.url)}
        </span>
        {tab.title && (
          <span class="meta">
            <bdi>{getHost(tab.url)}</bdi>
          </span>
        )}
      </button>
    </li>
  );
}
