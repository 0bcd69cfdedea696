/** The form for pasting the original's address. An error is shown beside the field, which keeps the focus. */
import { useId, useState } from 'preact/hooks';
import type { ProvenanceRecord } from '../../state/provenance-record';
import { parseAddress } from '../../text/address-text';
import { usePanel } from '../panel-context';

export function AddressForm({ trail }: { readonly trail: ProvenanceRecord }) {
  const { speaker, actions } = usePanel();
  const { say } = speaker;
  const [why, setWhy] = useState<'unclear' | 'same' | undefined>();
  const field = useId();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input');
    const read = parseAddress(input?.value ?? '', trail.page.url);
    setWhy(read.ok ? undefined : read.why);
    if (read.ok) actions.compare(read.url);
    else input?.focus();
  };
  return (
    <form class="address" noValidate onSubmit={submit}>
      <label for={field}>{say('address.label')}</label>
      <div class="field">
        <input
          id={field}
          type="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder={say('address.hint')}
          aria-invalid={why !== undefined}
          aria-describedby={why ? `${field}-why` : undefined}
        />
        <button type="submit" class="second">
          {say('address.compare')}
        </button>
      </div>
      {why && (
        <p class="why" id={`${field}-why`} role="alert">
          {say(`address.${why}`)}
        </p>
      )}
    </form>
  );
}
