/** The form for pasting the original's address. An error is shown beside the field, which keeps the focus. */
import { useId, useState } from 'preact/hooks';
import type { ProvenanceRecord } from '../../state/provenance-record';
import { parseAddress } from '../../text/address-text';
import { usePanel } from '../panel-context';

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
