/** The menu that chooses which findings are copied or saved to a file, and in which format. */
import { useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat, FILE_EXTENSIONS } from '../../../report';
import type { ComparisonState } from '../../state/panel-state';
import { type CopyScope, listCopyScopes } from '../../text/export-text';
import { usePanel } from '../panel-context';

interface CopyMenuProps {
  readonly state: ComparisonState;
  readonly close: () => void;
}

export function CopyMenu({ state, close }: CopyMenuProps) {
  const { actions, speaker } = usePanel();
  const scopes = listCopyScopes(state);
  const [scope, setScope] = useState<CopyScope>(scopes[0]?.scope ?? 'shown');
  // The chosen scope may be gone, because its findings were dismissed meanwhile.
  const { ids = [] } = scopes.find((one) => one.scope === scope) ?? scopes[0] ?? {};
  const runAction = (action: 'copy' | 'save', format: ExportFormat): void => {
    close();
    void actions[action](ids, format);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from wherever the focus is inside
    <div
      class="formats"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      {scopes.length > 1 && (
        <select
          aria-label={speaker.say('copy.which')}
          value={scope}
          onChange={(event) => setScope(event.currentTarget.value as CopyScope)}
        >
          {scopes.map((one) => (
            <option key={one.scope} value={one.scope}>
              {speaker.say(`copy.which.${one.scope}`, { count: one.ids.length })}
            </option>
          ))}
        </select>
      )}
      <div class="columns" aria-hidden="true">
        <span>{speaker.say('copy.copy')}</span>
        <span>{speaker.say('copy.save')}</span>
      </div>
      <ul>
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => runAction('copy', format)}>
              {speaker.say(`copy.${format}`)}
            </button>
            <button type="button" class="save" onClick={() => runAction('save', format)}>
              <span class="unseen">{speaker.say(`copy.save.${format}`)}</span> .{FILE_EXTENSIONS[format]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
