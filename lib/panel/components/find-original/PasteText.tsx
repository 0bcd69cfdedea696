/** The form for pasting the text of the original. Text that is too short is reported beside the field. */
import { useId, useState } from 'preact/hooks';
import { isComparableText } from '../../is-comparable-text';
import { Icon } from '../Icon';
import { usePanel } from '../panel-context';

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
