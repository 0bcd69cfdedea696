/**
 * The two tabs of a comparison, the list of differences and both texts side by side. Arrow keys switch between them.
 */
import type { PanelTab } from '../state/list-view';
import { usePanel } from './panel-context';

const TABS: readonly PanelTab[] = ['differences', 'side'];

export function Tabs({ tab }: { readonly tab: PanelTab }) {
  const { speaker, send } = usePanel();
  const switchTab = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const other = TABS.find((name) => name !== tab) ?? tab;
    send({ type: 'tab', tab: other });
    document.getElementById(`tab-${other}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={speaker.say('tab.label')} onKeyDown={switchTab}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === tab}
          aria-controls={name === tab ? `panel-${name}` : undefined}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => send({ type: 'tab', tab: name })}
        >
          {speaker.say(`tab.${name}`)}
        </button>
      ))}
    </div>
  );
}
