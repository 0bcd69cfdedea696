/** The tools below the kept ones: export all to a file, import from a file, and delete all. */
import { useRef } from 'preact/hooks';
import { listOnShelf, type SavedState } from '../../state/saved-state';
import { describeTransfer } from '../../text/saved-text';
import { usePanel } from '../panel-context';
import { SavedQuestion, useQuestionFocus } from './SavedQuestion';

export function SavedTools({ state }: { readonly state: SavedState }) {
  const { localizer, effects } = usePanel();
  const { say } = localizer;
  useQuestionFocus(state.asking, '.saved-tools .delete-all');
  if (state.moving) return <TransferStatus moving={state.moving} />;
  const count = listOnShelf(state, 'kept').length;
  if (state.asking === 'delete-all')
    return (
      <SavedQuestion
        text={say('saved.all.ask', { count })}
        yes={say('saved.all.yes')}
        no={say('saved.all.no')}
        onYes={effects.saved.removeAll}
      />
    );
  return <FileTools any={count > 0} />;
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
        <button
          type="button"
          class="quiet delete-all"
          onClick={() => saved.send({ type: 'ask', asking: 'delete-all' })}
        >
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
