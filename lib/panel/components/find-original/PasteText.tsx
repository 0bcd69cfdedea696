/** The form for pasting the text of the original. Text that is too short is reported beside the field. */
import { useId, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { usePanel } from '../panel-context';

/** UTF-16 units. Shorter text is not a paragraph in any script. */
const MIN_TEXT_LENGTH = 60;

export function PasteText() {
  const { speaker, actions } = usePanel();
  const { say } = speaker;
  const [short, setShort] = useState(false);
  const field = useId();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const area = (event.currentTarget as HTMLFormElement).querySelector('textarea');
    const text = area?.value.trim() ?? '';
    setShort(text.length < MIN_TEXT_LENGTH);
    if (text.length >= MIN_TEXT_LENGTH) actions.compareText(text);
    else area?.focus();
  };
  return (
    <details class="way-more">
      <summary class="way">
        <Icon of="text" />
        {say('ways.text')}
      </summary>
      <form class="paste" noValidate onSubmit={submit}>
        <label for={field}>{say('ways.text.label')}</label>
        <textarea
          id={field}
          rows={5}
          dir="auto"
          spellcheck={false}
          aria-invalid={short}
          aria-describedby={short ? `${field}-why` : undefined}
        />
        {short && (
          <p class="why" id={`${field}-why`} role="alert">
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
