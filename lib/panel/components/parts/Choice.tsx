/** One of several choices: a radio button with a name, a word at its end, a line under it, and what it opens. */
import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  readonly group: string;
  readonly value: string;
  readonly name: ComponentChildren;
  /** A word at the end of the line. */
  readonly end?: string;
  /** A line under the name. */
  readonly note?: string;
  readonly isChosen: boolean;
  readonly isDisabled?: boolean;
  readonly onChoose: () => void;
  /** What stands under the choice, such as the form that it opens. */
  readonly children?: ComponentChildren;
}

export function Choice({ group, value, name, end, note, isChosen, isDisabled, onChoose, children }: ChoiceProps) {
  const noteId = `${value}-note`;
  return (
    <div class="pick">
      <label>
        <input
          type="radio"
          name={group}
          value={value}
          checked={isChosen}
          disabled={isDisabled}
          aria-describedby={note ? noteId : undefined}
          onChange={onChoose}
        />
        <span>{name}</span>
        {end && <span class="small">{end}</span>}
      </label>
      {note && (
        <p class="small" id={noteId}>
          {note}
        </p>
      )}
      {children}
    </div>
  );
}
