/** One finding of the list: a row that says what differs, and, once it is opened, everything about it. */

import type { Span } from '../../../core/span';
import { formatPercent } from '../../../i18n/localizer';
import { KIND_SIGNS } from '../../../report/export-model';
import { describeGist, type FindingGist, formatGistParts } from '../../../report/finding-gist';
import { describeFinding, formatPosition, formatWholeTitle } from '../../../report/finding-words';
import { getFindingPassages, isOfReport, type ReportIndex, type ReportWords } from '../../../report/passages';
import { toSafeLanguageTag } from '../../../report/sanitize';
import { usePanel } from '../../panel';
import { Sentences } from '../../parts/Icon';
import { isDoubtful } from '../../state/visible-findings';
import { buildRowWords, describeRowDetails, type RowDetails } from '../../text/row-text';
import { FindingBody } from './FindingBody';
import type { FindingRowProps } from './finding-row-props';

export function MarkedWords({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }) {
  return (
    <>
      {marks.map((mark, index) => (
        <span key={mark.start}>
          {text.slice(marks[index - 1]?.end ?? 0, mark.start)}
          <mark>{text.slice(mark.start, mark.end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}

export function FindingRow(props: FindingRowProps) {
  const { finding, open, confirmed, ticked, selecting, isWithdrawn } = props;
  const { actions } = usePanel();
  const isFaint = isDoubtful(finding) && !confirmed;
  return (
    <li
      class={`flag is-${finding.kind}${open ? ' open' : ''}${isFaint ? ' doubtful' : ''}${ticked ? ' picked' : ''}${isWithdrawn ? ' withdrawn' : ''}`}
      id={`flag-${finding.id}`}
      aria-current={open ? 'true' : undefined}
      onPointerEnter={() => actions.light(finding.id)}
      onPointerLeave={() => actions.light(undefined)}
    >
      {selecting ? <PickLabel {...props} /> : <RowButton {...props} />}
      {open && !selecting && <FindingBody {...props} />}
    </li>
  );
}

function RowButton(props: FindingRowProps) {
  const { finding, open } = props;
  const { send } = usePanel();
  return (
    <h3>
      <button
        type="button"
        class="row"
        id={`row-${finding.id}`}
        aria-expanded={open}
        aria-controls={open ? `body-${finding.id}` : undefined}
        onClick={() => send(open ? { type: 'close' } : { type: 'select', id: finding.id, by: 'pointer' })}
      >
        <RowContent {...props} />
      </button>
    </h3>
  );
}

/** The row as a label of its box, where several are selected. */
function PickLabel(props: FindingRowProps) {
  const { finding, ticked } = props;
  const { send } = usePanel();
  return (
    <h3>
      <label class="row">
        <input
          type="checkbox"
          class="tick"
          id={`row-${finding.id}`}
          checked={ticked}
          onClick={(event) => {
            // With Shift the click selects a range and never deselects, so the box stays checked.
            if (event.shiftKey) event.currentTarget.checked = true;
            send({ type: 'tick', id: finding.id, through: event.shiftKey });
          }}
        />
        <RowContent {...props} />
      </label>
    </h3>
  );
}

function RowContent({ finding, index, open, confirmed, note, selecting, isWithdrawn }: FindingRowProps) {
  const { localizer, words: allWords } = usePanel();
  const place = formatPosition(localizer, getFindingPassages(index, finding).place);
  const known = getKnown(allWords.value, index);
  const gist = describeGist(localizer, finding, known);
  const words = open && !selecting ? undefined : buildRowWords(index, finding, known, isToldIn(gist));
  const isTold = words === undefined || ('title' in gist && gist.holds !== undefined);
  const details = describeRowDetails(localizer, finding, place, { isConfirmed: confirmed, isTold, isWithdrawn });
  return (
    <>
      <span class="glyph" aria-hidden="true">
        {KIND_SIGNS[finding.kind]}
      </span>
      <span class="row-text">
        <span class="unseen">
          {formatWholeTitle(localizer, finding)}. <Sentences sentences={describeFinding(localizer, finding)} />{' '}
          {isToldIn(gist) && (
            <>
              <Gist gist={gist} />.{' '}
            </>
          )}
          {details.sureness} · {details.about}
        </span>
        <span class={words ? 'gist' : 'gist is-alone'} aria-hidden="true">
          <Gist gist={gist} />
        </span>
        {words && (
          <span class="row-words" aria-hidden="true">
            <span dir="auto" lang={toSafeLanguageTag(words.lang) || undefined}>
              <MarkedWords text={words.text} marks={words.marks} />
            </span>
          </span>
        )}
        <span class="details" aria-hidden="true">
          <Details details={details} confidence={open && !confirmed ? finding.confidence : undefined} />
          {note !== '' && ` · ${localizer.say('flag.note')}`}
        </span>
      </span>
    </>
  );
}

interface DetailsProps {
  readonly details: RowDetails;
  /** Told by a tooltip on the word for it. */
  readonly confidence?: number;
}

/** How sure it is, then what it is about and where. */
export function Details({ details: { sureness, about }, confidence }: DetailsProps) {
  const { localizer } = usePanel();
  // Never 100 %, because no finding is certain.
  const percent = confidence !== undefined && formatPercent(localizer, Math.min(confidence, 0.99));
  return (
    <>
      <span class="sure" data-tip={percent ? localizer.say('sure', { percent }) : undefined}>
        {sureness}
      </span>
      {about && ` · ${about}`}
    </>
  );
}

/** Whether the line tells more than what kind of difference it is, so that nobody needs words that he cannot read. */
const isToldIn = (gist: FindingGist): boolean =>
  'title' in gist ? gist.holds !== undefined : gist.subject !== undefined || gist.about !== undefined;

/** The words of a report, where they are of these texts. */
export const getKnown = (words: ReportWords | undefined, { report }: ReportIndex): ReportWords | undefined =>
  words && isOfReport(words, report) ? words : undefined;

const ARROW = /^ [→←] $/;

/** The line that says what changed. */
export function Gist({ gist }: { readonly gist: FindingGist }) {
  const { localizer } = usePanel();
  return (
    <>
      {formatGistParts(localizer, gist).map((part, at) => {
        if (typeof part !== 'string') return <bdi key={at}>{part.text}</bdi>;
        return ARROW.test(part) ? <i key={at}>{part}</i> : part;
      })}
    </>
  );
}
