/** The tools below the list: export all to a file, import from a file, and delete all. */
import { useEffect, useRef } from 'preact/hooks';
import type { SavedState } from '../../state/saved-state';
import { describeTransfer } from '../../text/saved-text';
import { usePanel } from '../panel-context';

export function SavedTools({ state }: { readonly state: SavedState }) {
  const wasAsking = useRef(false);
  useEffect(() => {
    // Returns the focus to the button that opened the question.
    if (wasAsking.current && !state.asking && document.activeElement === document.body)
      document.querySelector<HTMLElement>('.saved-tools .delete-all')?.focus();
    wasAsking.current = state.asking;
  }, [state.asking]);
  if (state.moving) return <TransferStatus moving={state.moving} />;
  if (state.asking) return <DeleteAllQuestion count={state.entries?.length ?? 0} />;
  return <FileTools any={(state.entries?.length ?? 0) > 0} />;
}

function FileTools({ any }: { readonly any: boolean }) {
  const { localizer, saved, effects } = usePanel();
  const fileInput = useRef<HTMLInputElement>(null);
  const importFile = (input: HTMLInputElement): void => {
    const [chosenFile] = input.files ?? [];
    if (chosenFile) effects.saved.importFrom(chosenFile);
    // Cleared, so that choosing the same file again fires the event.
    input.value = '';
  };
  return (
    <div class="saved-tools">
      {any && (
        <button type="button" class="quiet" onClick={effects.saved.exportAll}>
          {localizer.say('saved.export')}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => fileInput.current?.click()}>
        {localizer.say('saved.import')}
      </button>
      <input
        ref={fileInput}
        type="file"
        hidden
        aria-label={localizer.say('saved.import')}
        accept=".jsonl,.ndjson,.txt,application/jsonl,application/x-ndjson"
        onChange={(event) => importFile(event.currentTarget)}
      />
      {any && (
        <button type="button" class="quiet delete-all" onClick={() => saved.send({ type: 'ask', asking: true })}>
          {localizer.say('saved.all.delete')}
        </button>
      )}
      <p class="small">{localizer.say('saved.files')}</p>
    </div>
  );
}

function TransferStatus({ moving }: { readonly moving: NonNullable<SavedState['moving']> }) {
  const { localizer, effects } = usePanel();
  const status = describeTransfer(localizer, moving);
  return (
    <div class="saved-moving">
      <p>{status}</p>
      <button type="button" class="quiet" onClick={effects.saved.cancel}>
        {localizer.say('saved.cancel')}
      </button>
      <progress aria-label={status} value={moving.done} />
    </div>
  );
}

/** The question before all is deleted. The answer that deletes nothing has the focus. */
function DeleteAllQuestion({ count }: { readonly count: number }) {
  const { localizer, saved, effects } = usePanel();
  const cancelButton = useRef<HTMLButtonElement>(null);
  useEffect(() => cancelButton.current?.focus(), []);
  const closeQuestion = (): void => saved.send({ type: 'ask', asking: false });
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    closeQuestion();
  };
  return (
    <fieldset class="saved-ask" aria-labelledby="saved-ask" onKeyDown={handleKey}>
      <p id="saved-ask">{localizer.say('saved.all.ask', { count })}</p>
      <button type="button" class="second" onClick={effects.saved.removeAll}>
        {localizer.say('saved.all.yes')}
      </button>
      <button type="button" class="second" ref={cancelButton} onClick={closeQuestion}>
        {localizer.say('saved.all.no')}
      </button>
    </fieldset>
  );
}
