/** All ways to an original besides the candidates: an address, an open tab, a link in the page, pasted text. */

import { useId, useState } from 'preact/hooks';
import type { SearchableOutlet } from '../../../core/detection';
import { getHost } from '../../../core/url';
import { formatNamedOutlet } from '../../../report/outlet';
import { isComparableText } from '../../is-comparable-text';
import { usePanel } from '../../panel';
import type { OpenTab } from '../../panel-effects';
import { Icon } from '../../parts/Icon';
import type { ProvenanceRecord } from '../../state/provenance-record';
import { formatShortAddress, parseAddress } from '../../text/address-text';

// The form for pasting the text of the original. Text that is too short is reported beside the field.

export function PasteText() {
  const { localizer, send } = usePanel();
  const { say } = localizer;
  const [isTooShort, setIsTooShort] = useState(false);
  const fieldId = useId();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const textarea = (event.currentTarget as HTMLFormElement).querySelector('textarea');
    const text = textarea?.value.trim() ?? '';
    setIsTooShort(!isComparableText(text));
    // Pasted text has no address.
    if (isComparableText(text)) send({ type: 'compare', url: '', way: { kind: 'text', text }, signal: 'pasted' });
    else textarea?.focus();
  };
  return (
    <details class="way-more">
      <summary class="way">
        <Icon of="text" />
        {say('ways.text')}
      </summary>
      <form class="paste" noValidate onSubmit={submit}>
        <label for={fieldId}>{say('ways.text.label')}</label>
        <textarea
          id={fieldId}
          rows={5}
          dir="auto"
          spellcheck={false}
          aria-invalid={isTooShort}
          aria-describedby={isTooShort ? `${fieldId}-why` : undefined}
        />
        {isTooShort && (
          <p class="why" id={`${fieldId}-why`} role="alert">
            {say('ways.text.short')}
          </p>
        )}
        <button type="submit" class="second">
          {say('ways.text.compare')}
        </button>
      </form>
    </details>
  );
}

// A link to a search for the original at the outlet that the page names. The reader opens it; Verso requests nothing.

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

// The list of the browser's open tabs to choose the original from. It is read whenever it is opened, as tabs change.

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

// The form for pasting the original's address. An error is shown beside the field, which keeps the focus.

export function AddressForm({ provenance }: { readonly provenance: ProvenanceRecord }) {
  const { localizer, send } = usePanel();
  const { say } = localizer;
  const [problem, setProblem] = useState<'unclear' | 'same' | undefined>();
  const fieldId = useId();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input');
    const parsed = parseAddress(input?.value ?? '', provenance.page.url);
    setProblem(parsed.ok ? undefined : parsed.why);
    if (parsed.ok) send({ type: 'compare', url: parsed.url });
    else input?.focus();
  };
  return (
    <form class="address" noValidate onSubmit={submit}>
      <label for={fieldId}>{say('address.label')}</label>
      <div class="field">
        <input
          id={fieldId}
          type="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder={say('address.hint')}
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? `${fieldId}-why` : undefined}
        />
        <button type="submit" class="second">
          {say('address.compare')}
        </button>
      </div>
      {problem && (
        <p class="why" id={`${fieldId}-why`} role="alert">
          {say(`address.${problem}`)}
        </p>
      )}
    </form>
  );
}

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
