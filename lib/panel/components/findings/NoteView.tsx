/** The reader's note on a finding, or the field in which it is written. Each change is stored at once. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { MAX_NOTE_LENGTH } from '../../state/reduce-view';
import { usePanel } from '../panel-context';

interface NoteViewProps {
  readonly id: string;
  readonly note: string;
  readonly writing: boolean;
  /** The accessible name, for example "Your note: Number, paragraph 3". */
  readonly label: string;
}

export function NoteView({ id, note, writing, label }: NoteViewProps) {
  if (writing) return <NoteField id={id} note={note} label={label} />;
  if (note === '') return null;
  return (
    <p class="note" dir="auto">
      <span class="unseen">{label}: </span>
      {note}
    </p>
  );
}

function NoteField({ id, note, label }: Omit<NoteViewProps, 'writing'>) {
  const { localizer, send } = usePanel();
  const field = useRef<HTMLTextAreaElement>(null);
  // A layout effect, so that the next key that is pressed already goes into the note.
  useLayoutEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const closeNote = (): void => {
    send({ type: 'noting' });
    document.getElementById(`row-${id}`)?.focus({ preventScroll: true });
  };
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.metaKey || event.ctrlKey))) return;
    event.preventDefault();
    closeNote();
  };
  return (
    <div class="writing">
      <textarea
        ref={field}
        dir="auto"
        rows={2}
        maxLength={MAX_NOTE_LENGTH}
        aria-label={label}
        placeholder={localizer.say('note.hint')}
        defaultValue={note}
        onInput={(event) => send({ type: 'note', id, text: event.currentTarget.value })}
        onKeyDown={handleKey}
      />
      <button type="button" class="quiet" onClick={closeNote}>
        {localizer.say('note.done')}
      </button>
    </div>
  );
}
