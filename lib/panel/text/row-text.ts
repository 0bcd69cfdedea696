/** What a row of the list says: what differs, the words in the page, where it stands and how sure it is. */
import { FINDING_KINDS, type Finding, type Severity } from '../../core/finding';
import type { Side } from '../../core/segment';
import type { Localizer, Sentence, SentenceValues } from '../../i18n/localizer';
import type { StringKey } from '../../i18n/strings';
import { describeGist } from '../../report/finding-gist';
import {
  describeFinding,
  formatCategory,
  formatExplanation,
  formatFindingTitle,
  formatHeldContent,
  formatPosition,
  formatSureness,
  formatWholeTitle,
  isState,
  lowerFirst,
} from '../../report/finding-words';
import { getPassageRendering } from '../../report/passage-rendering';
import { getFindingPassages, type ReportIndex, type ReportPassage, type ReportWords } from '../../report/passages';
import { buildSnippet, type Snippet } from '../layout/excerpt';
import type { ShownReport } from '../state/shown-report';
import { hasNarrowingFilters } from '../state/visible-findings';

/** The line of details. */
export interface RowDetails {
  /** How sure it is. It comes first: where the line is cut, the end goes. */
  readonly sureness: string;
  /** What it is about, where it stands, and what a lost passage held. */
  readonly about: string;
}

/** What a row says besides what its finding does. */
interface RowStanding {
  readonly isConfirmed?: boolean;
  /** What a lost passage held is told elsewhere: by the words in it, or by the open flag. */
  readonly isTold?: boolean;
  readonly isWithdrawn?: boolean;
}

export function describeRowDetails(
  localizer: Localizer,
  finding: Finding,
  place: string,
  { isConfirmed = false, isTold = false, isWithdrawn = false }: RowStanding = {},
): RowDetails {
  const { say } = localizer;
  const held = isTold || finding.kind === 'altered' ? '' : formatHeldContent(localizer, finding);
  const what = finding.kind === 'altered' && formatRowCategory(localizer, finding);
  const isRespelt = finding.evidence.some((one) => one.type === 'names' && one.alike);
  const since = finding.former
    ? say('earlier.row.former')
    : finding.change === 'corrected-since' && say('earlier.row.since');
  const about = [
    what,
    isRespelt && say('row.alike'),
    place,
    since,
    held && lowerFirst(say('row.held', { list: held }), localizer.locale),
  ];
  const sureness = isWithdrawn ? say('flag.withdrawn') : formatSureness(localizer, finding, isConfirmed);
  return { sureness, about: about.filter(Boolean).join(' · ') };
}

/** The category, unless it is the row's title already. */
function formatRowCategory(localizer: Localizer, finding: Finding): string {
  const category = formatFindingTitle(localizer, finding);
  const gist = describeGist(localizer, finding);
  const isTold =
    'title' in gist ? gist.title === category || finding.category === 'quotation' : gist.subject === category;
  return isTold ? '' : category;
}

/** Sentences that say no more than "1,386 → 1,836" does, where both sides stand there as they stand in the sentence. */
const TOLD_BY_CHANGE: ReadonlySet<StringKey> = new Set(['says.values', 'says.names', 'says.names.alike', 'says.words']);
/** Sentences that say no more than "Sentence dropped" does. */
const TOLD_BY_TITLE: ReadonlySet<StringKey> = new Set(['says.dropped', 'says.added']);
/** Sentences that say less than the words of the passage do. */
const TOLD_BY_WORDS: ReadonlySet<StringKey> = new Set(['says.held.dropped', 'says.held.added']);

/** What an open flag says beneath its row: the explanation without what the row, or the words in it, say already. */
export function describeBeyondRow(localizer: Localizer, finding: Finding, hasWords: boolean): readonly Sentence[] {
  const gist = describeGist(localizer, finding);
  const isTold = ({ key, values = {} }: Sentence): boolean => {
    if ('title' in gist) return TOLD_BY_TITLE.has(key) || (hasWords && TOLD_BY_WORDS.has(key));
    const [before, after] = [values['original'], values['translation']].map(getValueText);
    return TOLD_BY_CHANGE.has(key) && before === gist.original && after === gist.translation;
  };
  return describeFinding(localizer, finding).filter((sentence) => !isTold(sentence));
}

const getValueText = (value: SentenceValues[string] | undefined): string | undefined =>
  typeof value === 'object' && 'text' in value ? value.text : undefined;

/** The words of a row: their text, cut to begin near what differs, and the language that they are in. */
export interface RowWords extends Snippet {
  readonly lang: string;
}

/** The sides whose words a row shows, the first one rather: what is there, and both where one became the other. */
const listShownSides = ({ kind, category }: Finding): readonly Side[] => {
  if (kind === 'dropped') return ['original'];
  return kind === 'added' || isState(category) ? ['translation'] : ['translation', 'original'];
};

/**
 * The words in the page; of a dropped passage those of the original, or of its machine translation; of a change those of
 * the side that the reader can read. `isTold`: where he can read neither, his own words say more.
 */
export function buildRowWords(
  index: ReportIndex,
  finding: Finding,
  known: ReportWords | undefined,
  isTold: boolean,
): RowWords | undefined {
  const found = getFindingPassages(index, finding);
  const passages = listShownSides(finding).flatMap((side) => found[side] ?? []);
  const [first] = passages;
  const rendering = first?.side === 'original' ? getPassageRendering(index, finding.original) : undefined;
  const [piece] = rendering?.pieces ?? [];
  // The machine translation of a part cannot be marked: nobody knows which of its words are the missing ones.
  if (rendering && piece && finding.marks.length === 0)
    return { lang: rendering.lang, ...buildSnippet(piece.text, []) };
  const readable = passages.find(({ side }) => !known?.unread.includes(side));
  const shown = readable ?? (isTold ? undefined : first);
  return shown && shortenPassage(shown);
}

/** A mark over more than this share of a passage means all of it. */
const WHOLE_SHARE = 0.9;

function shortenPassage({ lang, pieces }: ReportPassage): RowWords | undefined {
  const piece = pieces.find(({ marks }) => marks.length > 0) ?? pieces[0];
  if (!piece) return undefined;
  // Where all of it is meant, a line under all of it would tell nothing.
  const isWhole = piece.marks.some(({ start, end }) => end - start > piece.text.length * WHOLE_SHARE);
  return { lang, ...buildSnippet(piece.text, isWhole ? [] : piece.marks) };
}

const formatSeverity = ({ say, locale }: Localizer, severity: Severity): string =>
  severity === 'high' ? say('filter.serious').toLocaleLowerCase(locale) : say(`severity.${severity}`);

/** What a filtered list is narrowed to: "Only dropped." Undefined where nothing is hidden. */
export function describeFilters(localizer: Localizer, { view }: Pick<ShownReport, 'view'>): string | undefined {
  if (!hasNarrowingFilters(view)) return undefined;
  const { say, locale } = localizer;
  const { hidden, category, severity, change, least = 0, usual } = view;
  const parts = [
    ...(hidden.length > 0
      ? FINDING_KINDS.filter((kind) => !hidden.includes(kind)).map((kind) => say(`kind.${kind}`))
      : []),
    ...(category ? [formatCategory(localizer, category)] : []),
    ...(severity ? [formatSeverity(localizer, severity)] : []),
    ...(change ? [lowerFirst(say(`earlier.${change}`), locale)] : []),
    ...(least > usual ? [lowerFirst(formatSureness(localizer, { confidence: least }), locale)] : []),
  ];
  return say('filter.only', { list: new Intl.ListFormat(locale).format(parts) });
}

/** A tick of the lanes as a screen reader says it: kind, title, what both texts say, and place. */
export function formatTickName(localizer: Localizer, index: ReportIndex, finding: Finding): string {
  return [
    `${formatWholeTitle(localizer, finding)}.`,
    formatExplanation(localizer, finding),
    formatPosition(localizer, getFindingPassages(index, finding).place),
  ].join(' ');
}
