/** A field of a form: label, input, the button beside it, and its own line of status. */

/** What the line under a field says. `trouble`: that something typed or asked for was refused. */
export interface FieldStatus {
  readonly text: string;
  readonly isTrouble?: boolean;
}

interface FieldProps {
  /** The line of status has the id with `-says` at its end. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'url' | 'password';
  readonly placeholder?: string;
  readonly describedBy?: string;
  /** The words on the button that submits the form; none without them. */
  readonly button?: string;
  readonly status?: FieldStatus;
  readonly onType: (text: string) => void;
}

export function Field(props: FieldProps) {
  const { id, label, value, type = 'text', placeholder, describedBy = '', button, status, onType } = props;
  const isRefused = status?.isTrouble && status.text !== '';
  const descriptions = [describedBy, isRefused ? `${id}-says` : ''].filter((one) => one !== '').join(' ');
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      <span class="field-row">
        <input
          id={id}
          name={id}
          // Preact's types know each kind of field by itself alone.
          type={type as 'text'}
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          value={value}
          placeholder={placeholder}
          aria-describedby={descriptions || undefined}
          aria-invalid={isRefused || undefined}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        {button && (
          <button type="submit" class="second">
            {button}
          </button>
        )}
      </span>
      {status && <StatusLine id={`${id}-says`} status={status} />}
    </div>
  );
}

interface StatusLineProps {
  readonly id?: string;
  readonly status: FieldStatus;
  /** Always the same for one line: a line that changes its role is not read out everywhere. */
  readonly isUrgent?: boolean;
}

/** A line that is read out when its words change. It takes no room while it says nothing. */
export function StatusLine({ id, status, isUrgent = false }: StatusLineProps) {
  return (
    <p class={status.isTrouble ? 'status trouble' : 'status'} id={id} role={isUrgent ? 'alert' : 'status'}>
      {status.text}
    </p>
  );
}
