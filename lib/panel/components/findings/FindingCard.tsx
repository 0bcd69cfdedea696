/** One finding of the list: its kind, place and explanation, both passages, and its buttons. */
import type { Finding, Side } from '../../../core';
import { type Localizer, markQuote } from '../../../i18n';
import { getFindingPassages, getPassageTranslation, KIND_SIGNS, type ReportIndex } from '../../../report';
import { formatBidiText } from '../../../util/writing/bidi-text';
import { isDoubtful } from '../../state/visible-findings';
import { formatEngineName } from '../../text/engine-text';
import {
  describeFinding,
  formatFindingTitle,
  formatPercent,
  formatPosition,
  listValueReadings,
  type ValueReading,
} from '../../text/evidence-text';
import { LocalizedText, SentenceParts, Sentences } from '../LocalizedText';
import { usePanel } from '../panel-context';
import { NoteView } from './NoteView';
import { PassageView, type ValueTooltip } from './PassageView';

/** Input of a card. All values are compared, so that an unchanged card is not drawn again. */
export interface FindingCardProps {
  readonly finding: Finding;
  readonly index: ReportIndex;
  readonly current: boolean;
  readonly confirmed: boolean;
  readonly ticked: boolean;
  readonly note: string;
  readonly noting: boolean;
}

export function FindingCard({ finding, index, current, confirmed, ticked, note, noting }: FindingCardProps) {
  const { speaker, actions, send } = usePanel();
  const { say } = speaker;
  const passages = getFindingPassages(index, finding);
  const place = formatPosition(speaker, passages.place);
  const title = formatFindingTitle(speaker, finding);
  const readings = listValueReadings(speaker, finding);
  const getReadingId = (order: number): string => `read-${finding.id}-${order}`;
  const listTooltips = (side: Side): ValueTooltip[] =>
    readings.flatMap((reading, order) =>
      reading.side === side
        ? [{ text: reading.text, tip: formatReadingTooltip(speaker, reading), saidIn: getReadingId(order) }]
        : [],
    );
  return (
    <li
      class={`flag is-${finding.kind}${isDoubtful(finding) && !confirmed ? ' doubtful' : ''}${ticked ? ' ticked-one' : ''}`}
      id={`flag-${finding.id}`}
      tabIndex={-1}
      aria-current={current ? 'true' : undefined}
      aria-labelledby={`title-${finding.id}`}
      onFocusIn={() => {
        if (!current) actions.select(finding.id, 'pointer');
      }}
    >
      <h3 id={`title-${finding.id}`}>
        <span class="glyph" aria-hidden="true">
          {KIND_SIGNS[finding.kind]}
        </span>
        <span>{title}</span>
        <small>
          <span class={`severity ${finding.severity}`}>{say(`severity.${finding.severity}`)}</span>
          <span>{place}</span>
        </small>
      </h3>
      <input
        type="checkbox"
        class="tick"
        checked={ticked}
        aria-label={say('flag.next-to', { action: say('tick.one'), title, place })}
        onClick={(event) => {
          // With Shift the click selects a range and never deselects, so the box stays checked.
          if (event.shiftKey) event.currentTarget.checked = true;
          send({ type: 'tick', id: finding.id, through: event.shiftKey });
        }}
      />
      <p class="says">
        <Sentences sentences={describeFinding(speaker, finding)} />{' '}
        <ConfidenceLabel finding={finding} confirmed={confirmed} />
      </p>
      <MachineTranslationNote finding={finding} index={index} />
      <PassageView
        side="original"
        passage={passages.original}
        lang={index.report.original.lang}
        kind={finding.kind}
        gloss={getPassageTranslation(index, finding.original)}
        tooltips={listTooltips('original')}
        canFocusTooltips={current}
      />
      <PassageView
        side="translation"
        passage={passages.translation}
        lang={index.report.translation.lang}
        kind={finding.kind}
        tooltips={listTooltips('translation')}
        canFocusTooltips={current}
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
      <NoteView id={finding.id} note={note} writing={noting} label={say('note.label', { title, place })} />
      <FindingButtons finding={finding} confirmed={confirmed} place={place} noting={noting} />
    </li>
  );
}

const formatReadingTooltip = (speaker: Localizer, { sentence }: ValueReading): string =>
  formatBidiText(speaker.parts(sentence.key, sentence.values), speaker.locale);

/** A note on findings that could not have been made without the engine. */
function MachineTranslationNote({ finding, index }: Pick<FindingCardProps, 'finding' | 'index'>) {
  const { speaker } = usePanel();
  const { gloss } = index.report;
  if (!finding.byEngine || !gloss) return null;
  return (
    <p class="rests">
      <LocalizedText say="gloss.rests" values={{ engine: markQuote(formatEngineName(speaker, gloss.engine)) }} />
    </p>
  );
}

function ConfidenceLabel({ finding, confirmed }: { readonly finding: Finding; readonly confirmed: boolean }) {
  const { speaker } = usePanel();
  if (confirmed) return <span class="sure">{speaker.say('sure.confirmed')}</span>;
  const key = isDoubtful(finding) ? 'sure.possible' : 'sure';
  // Never shows 100 %, because no finding is certain.
  return (
    <span class="sure">
      {speaker.say(key, { percent: formatPercent(speaker, Math.min(finding.confidence, 0.99)) })}
    </span>
  );
}

interface FindingButtonsProps {
  readonly finding: Finding;
  readonly confirmed: boolean;
  readonly place: string;
  readonly noting: boolean;
}

/** The buttons of a finding. Their accessible names say which finding they belong to: "Copy: Number, paragraph 3". */
function FindingButtons({ finding, confirmed, place, noting }: FindingButtonsProps) {
  const { speaker, actions, send } = usePanel();
  const { say } = speaker;
  const title = formatFindingTitle(speaker, finding);
  const label = (action: string): string => say('flag.next-to', { action, title, place });
  return (
    <div class="do">
      <button type="button" aria-label={label(say('flag.show'))} onClick={() => actions.show(finding.id)}>
        {say('flag.show')}
      </button>
      <button type="button" aria-label={label(say('flag.copy'))} onClick={() => actions.copy([finding.id])}>
        {say('flag.copy')}
      </button>
      <button
        type="button"
        aria-expanded={noting}
        aria-label={label(say('flag.note'))}
        onClick={() => send({ type: 'noting', id: noting ? undefined : finding.id })}
      >
        {say('flag.note')}
      </button>
      <button
        type="button"
        class="decide"
        aria-pressed={confirmed}
        aria-label={label(say(confirmed ? 'flag.confirmed' : 'flag.confirm'))}
        onClick={() => actions.confirm(finding.id)}
      >
        {say(confirmed ? 'flag.confirmed' : 'flag.confirm')}
      </button>
      <button type="button" aria-label={label(say('flag.dismiss'))} onClick={() => actions.dismiss(finding.id)}>
        {say('flag.dismiss')}
      </button>
    </div>
  );
}
