/** What an open finding adds to its row: the reason, both passages, how values were read, the note, and its actions. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../../core/finding';
import type { Side } from '../../../core/segment';
import { type Localizer, markQuote } from '../../../i18n/localizer';
import {
  describeChange,
  formatEngineName,
  formatFindingTitle,
  formatPosition,
  listValueReadings,
  type ValueReading,
} from '../../../report/finding-words';
import { getPassageRendering } from '../../../report/passage-rendering';
import { getFindingPassages, listFindingWords, type ReportIndex } from '../../../report/passages';
import { formatWords, WORDS_LENGTH } from '../../../report/words-text';
import { formatBidiText } from '../../../text/bidi-text';
import { useToolbar } from '../../hooks/use-toolbar';
import { usePanel } from '../../panel';
import { Icon, LocalizedText, SentenceParts, Sentences } from '../../parts/Icon';
import { MAX_NOTE_LENGTH } from '../../state/reduce-view';
import { describeBeyondRow } from '../../text/row-text';
import type { FindingRowProps } from './finding-row-props';
import { PassageView, type ValueTooltip } from './PassageView';

// The reader's note on a finding, or the field in which it is written. Each change is stored at once.

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

export function FindingBody({ finding, index, confirmed, note, noting, isEdited, isReadOnly }: FindingRowProps) {
  const { localizer, words: known } = usePanel();
  const { say } = localizer;
  const listWords = (side: Side) =>
    formatWords(localizer, listFindingWords(known.value, index.report, finding, side), WORDS_LENGTH);
  const passages = getFindingPassages(index, finding);
  const place = formatPosition(localizer, passages.place);
  const title = formatFindingTitle(localizer, finding);
  const readings = listValueReadings(localizer, finding);
  const getReadingId = (order: number): string => `read-${finding.id}-${order}`;
  const listTooltips = (side: Side): ValueTooltip[] =>
    readings.flatMap((reading, order) =>
      reading.side === side
        ? [{ text: reading.text, tip: formatReadingTooltip(localizer, reading), saidIn: getReadingId(order) }]
        : [],
    );
  const { original, translation } = passages;
  const words = { original: listWords('original'), translation: listWords('translation') };
  const says = describeBeyondRow(localizer, finding, words.original.length + words.translation.length > 0);
  return (
    <div class="body" id={`body-${finding.id}`}>
      {says.length > 0 && (
        <p class="says">
          <Sentences sentences={says} />
        </p>
      )}
      {isEdited && <p class="says">{say('changed.sentence')}</p>}
      <ChangeNote finding={finding} index={index} />
      <PassageView
        side="original"
        passage={original}
        facing={translation}
        lang={index.report.original.lang}
        kind={finding.kind}
        rendering={getPassageRendering(index, finding.original)}
        words={words.original}
        tooltips={listTooltips('original')}
      />
      <PassageView
        side="translation"
        passage={translation}
        facing={original}
        lang={index.report.translation.lang}
        kind={finding.kind}
        words={words.translation}
        tooltips={listTooltips('translation')}
      />
      {readings.length > 0 && (
        <ul class="readings">
          {readings.map(({ sentence }, order) => (
            <li key={getReadingId(order)} id={getReadingId(order)}>
              <SentenceParts sentence={sentence} />
            </li>
          ))}
        </ul>
      )}
      <RenderingNote finding={finding} index={index} />
      {!isReadOnly && (
        <>
          <NoteView id={finding.id} note={note} writing={noting} label={say('note.label', { title, place })} />
          <FindingActions finding={finding} confirmed={confirmed} place={place} noting={noting} />
        </>
      )}
    </div>
  );
}

const formatReadingTooltip = (localizer: Localizer, { sentence }: ValueReading): string =>
  formatBidiText(localizer.parts(sentence.key, sentence.values), localizer.locale);

/** What became of it since the original was translated. */
function ChangeNote({ finding, index }: { readonly finding: Finding; readonly index: ReportIndex }) {
  const sentence = describeChange(usePanel().localizer, finding, index.report.earlier);
  return sentence ? (
    <p class="rests">
      <SentenceParts sentence={sentence} />
    </p>
  ) : null;
}

/** A note on findings that could not have been made without the engine. */
function RenderingNote({ finding, index }: { readonly finding: Finding; readonly index: ReportIndex }) {
  const { localizer } = usePanel();
  const { rendering } = index.report;
  if (!finding.byEngine || !rendering) return null;
  return (
    <p class="rests">
      <LocalizedText say="gloss.rests" values={{ engine: markQuote(formatEngineName(localizer, rendering.engine)) }} />
    </p>
  );
}

interface FindingActionsProps {
  readonly finding: Finding;
  readonly confirmed: boolean;
  readonly place: string;
  readonly noting: boolean;
}

/** The actions on a finding. Their accessible names say which one they belong to: "Copy: Number, paragraph 3". */
function FindingActions({ finding, confirmed, place, noting }: FindingActionsProps) {
  const { localizer, effects, actions, send } = usePanel();
  const { say } = localizer;
  const toolbar = useRef<HTMLDivElement>(null);
  useToolbar(toolbar);
  const title = formatFindingTitle(localizer, finding);
  const label = (action: string): string => say('flag.next-to', { action, title, place });
  return (
    <div class="do" role="toolbar" aria-label={`${title}, ${place}`} ref={toolbar}>
      {effects.goToPage && (
        <button
          type="button"
          class="second wide go"
          aria-label={label(say('flag.show'))}
          onClick={() => actions.goToPage(finding.id)}
        >
          {say('flag.show')}
        </button>
      )}
      <CommonActions finding={finding} confirmed={confirmed} place={place} />
      {/* Together, so that none of them falls onto a line by itself. */}
      <span class="ends">
        <button
          type="button"
          class="icon"
          aria-expanded={noting}
          aria-label={label(say('flag.note'))}
          title={`${say('flag.note')} (n)`}
          onClick={() => send({ type: 'noting', id: noting ? undefined : finding.id })}
        >
          <Icon of="note" />
        </button>
        <button
          type="button"
          class="icon flip"
          aria-label={say('flag.back')}
          title={`${say('flag.back')} (Esc)`}
          onClick={() => send({ type: 'close' })}
        >
          <Icon of="back" />
        </button>
      </span>
    </div>
  );
}

/** Copy, confirm, dismiss. */
export function CommonActions({ finding, confirmed, place }: Omit<FindingActionsProps, 'noting'>) {
  const { localizer, actions, send } = usePanel();
  const { say } = localizer;
  const title = formatFindingTitle(localizer, finding);
  const label = (action: string): string => say('flag.next-to', { action, title, place });
  const confirm = say(confirmed ? 'flag.confirmed' : 'flag.confirm');
  return (
    <>
      <button
        type="button"
        class="text"
        aria-label={label(say('flag.copy'))}
        onClick={() => actions.copy([finding.id])}
      >
        {say('flag.copy')}
      </button>
      <button
        type="button"
        class="text decide"
        aria-pressed={confirmed}
        aria-label={label(confirm)}
        onClick={() => send({ type: 'confirm', id: finding.id })}
      >
        {confirm}
      </button>
      <button
        type="button"
        class="text"
        aria-label={label(say('flag.dismiss'))}
        onClick={() => send({ type: 'dismiss', id: finding.id })}
      >
        {say('flag.dismiss')}
      </button>
    </>
  );
}
