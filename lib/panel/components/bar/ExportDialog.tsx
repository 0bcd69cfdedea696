/** The dialog that chooses which findings are copied or saved to a file, and in which format. */
import { useState } from 'preact/hooks';
import {
  COPY_FORMATS,
  type CopyFormat,
  FORMATS,
  type FormatId,
  INTERCHANGE_FORMATS,
} from '../../../report/formats/formats';
import { usePanel } from '../../panel';
import type { ComparisonState } from '../../state/panel-state';
import { type CopyScope, listCopyScopes } from '../../state/visible-findings';

/** Where the one that is open was just copied, another format is asked for it, too. */
function getFirstScope({ view }: ComparisonState, scopes: ReturnType<typeof listCopyScopes>): CopyScope {
  const { notice } = view;
  const isOneCopied = notice?.kind === 'copied' && notice.count === 1;
  return (scopes.find((one) => isOneCopied && one.scope === 'chosen') ?? scopes[0])?.scope ?? 'shown';
}

export function ExportDialog({ state }: { readonly state: ComparisonState }) {
  const { actions, localizer, layers } = usePanel();
  const { say } = localizer;
  const scopes = listCopyScopes(state);
  const [scope, setScope] = useState<CopyScope>(() => getFirstScope(state, scopes));
  // The chosen scope may be gone, because its findings were dismissed meanwhile.
  const { ids = [] } = scopes.find((one) => one.scope === scope) ?? scopes[0] ?? {};
  const close = (): void => {
    layers.open.value = undefined;
    document.getElementById('more')?.focus();
  };
  const copy = (format: CopyFormat): void => {
    close();
    void actions.copy(ids, format);
  };
  const picture = (): void => {
    close();
    void actions.picture(ids);
  };
  const save = (format: FormatId): void => {
    close();
    void actions.save(ids, format);
  };
  return (
    <div class="formats" role="dialog" aria-label={say('menu.export')}>
      {scopes.length > 1 && (
        <select
          aria-label={say('copy.which')}
          value={scope}
          onChange={(event) => setScope(event.currentTarget.value as CopyScope)}
        >
          {scopes.map((one) => (
            <option key={one.scope} value={one.scope}>
              {say(`copy.which.${one.scope}`, { count: one.ids.length })}
            </option>
          ))}
        </select>
      )}
      <div class="columns" aria-hidden="true">
        <span>{say('copy.copy')}</span>
        <span>{say('copy.save')}</span>
      </div>
      <ul>
        {COPY_FORMATS.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => copy(format)}>
              {say(`copy.${format}`)}
            </button>
            <button type="button" class="save" onClick={() => save(format)}>
              <span class="unseen">{say(FORMATS[format].label)}</span> .{FORMATS[format].extension}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="picture" onClick={picture}>
        {say('copy.save.picture')}
      </button>
      <p class="programs-title" id="programs">
        {say('copy.programs')}
      </p>
      <ul class="programs" aria-labelledby="programs">
        {INTERCHANGE_FORMATS.map((format) => (
          <li key={format}>
            <button type="button" class="save" onClick={() => save(format)}>
              {say(FORMATS[format].label)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
