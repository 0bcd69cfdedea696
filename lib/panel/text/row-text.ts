/** What a row of the list says: what differs, the words in the page, where it stands and how sure it is. */
import { type Evidence, FINDING_KINDS, type Finding, type NameEvidence, type Severity } from '../../core';
import { isStringKey, type Localizer, type StringKey } from '../../i18n';
import { getFindingPassages, getPassageRendering, type ReportIndex, type ReportPassage } from '../../report';
import { buildSnippet, type Snippet } from '../layout/excerpt';
import type { ShownReport } from '../state/shown-report';
import { hasNarrowingFilters } from '../state/visible-findings';
import {
  formatExplanation,
  formatFindingTitle,
  formatHeldContent,
  formatPosition,
  type NamePairEvidence,
  shortenText,
} from './evidence-text';
import { formatShortValue } from './value-text';

/** What differs: both sides, one of which may have nothing, or a title where it cannot be put as a change. */
export type FindingGist = { readonly original?: string; readonly translation?: string } | { readonly title: string };

/** UTF-16 units of one side of a change. */
const MAX_SIDE = 48;

/** Describes in as few words as possible what differs: "1,386 → 1,836", "Sentence dropped". */
export function describeGist(localizer: Localizer, finding: Finding): FindingGist {
  const change =
    finding.kind === 'altered' && finding.evidence.map((one) => describeChange(localizer, one)).find(Boolean);
  return change || { title: formatFindingTitle(localizer, finding) };
}

function describeChange(localizer: Localizer, evidence: Evidence): FindingGist | undefined {
  switch (evidence.type) {
    case 'values':
      return toChange(evidence, (value) => formatShortValue(localizer, value));
    case 'names':
      return describeNameChange(localizer, evidence);
    case 'polarity':
      // With words of one side only there is no change to show: the category is the title.
      return evidence.original && evidence.translation && toChange(evidence, ({ text }) => text);
    case 'words':
      return toChange(evidence, (text) => text);
    case 'renderings':
      return { title: shortenText(evidence.spellings.map(({ text }) => text).join(' · '), MAX_SIDE) };
    default:
      return undefined;
  }
}

function toChange<T>(
  { original, translation }: { readonly original?: T; readonly translation?: T },
  format: (side: T) => string,
): FindingGist | undefined {
  const formatSide = (side: T | undefined): string => (side ? shortenText(format(side).trim(), MAX_SIDE) : '');
  const [before, after] = [formatSide(original), formatSide(translation)];
  return before || after ? { original: before, translation: after } : undefined;
}

/** Two names in Latin letters, for readers of neither script; as they are written where that would make them the same. */
function describeNameChange(localizer: Localizer, names: NamePairEvidence): FindingGist | undefined {
  const format = (name: NameEvidence): string => formatName(localizer, name);
  const { original, translation } = names;
  const isTold = !original || !translation || format(original) !== format(translation);
  return toChange(names, isTold ? format : ({ text }) => text);
}

function formatName({ say }: Localizer, { text, latin, role }: NameEvidence): string {
  const key = `role.${role}`;
  if (role !== undefined && isStringKey(key)) return say(key);
  return latin ?? text;
}

/** Below these shares of certainty another word is used. */
const CONFIDENCE_WORDS: readonly (readonly [number, StringKey])[] = [
  [0.95, 'sure.certain'],
  [0.75, 'sure.likely'],
  [0.5, 'sure.maybe'],
];

/** How sure a finding is, as a string: almost certain, likely, maybe, a guess. */
export const getConfidenceKey = (confidence: number): StringKey =>
  CONFIDENCE_WORDS.find(([least]) => confidence >= least)?.[1] ?? 'sure.guess';

/** From this confidence on a row does not say how sure it is. */
export const MIN_LIKELY_CONFIDENCE = 0.75;

/**
 * The line of details: the category, the place, how sure where that is little, and what a lost passage held. The last is
 * the longest: where the line is cut off, the others are still read.
 */
export function formatRowDetails(localizer: Localizer, finding: Finding, place: string, isConfirmed: boolean): string {
  const { say } = localizer;
  const held = formatHeldContent(localizer, finding);
  const what = finding.kind === 'altered' && formatRowCategory(localizer, finding);
  const isRespelt = finding.evidence.some((one) => one.type === 'names' && one.alike);
  const sureness = isConfirmed
    ? say('sure.confirmed')
    : finding.confidence < MIN_LIKELY_CONFIDENCE && say(getConfidenceKey(finding.confidence));
  const since = finding.former
    ? say('earlier.row.former')
    : finding.change === 'corrected-since' && say('earlier.row.since');
  return [
    what,
    isRespelt && say('row.alike'),
    place,
    sureness,
    since,
    finding.kind !== 'altered' && held && lowerFirst(say('row.held', { list: held }), localizer.locale),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The category, unless it is the row's title already. */
function formatRowCategory(localizer: Localizer, finding: Finding): string {
  const category = formatFindingTitle(localizer, finding);
  const gist = describeGist(localizer, finding);
  return 'title' in gist && gist.title === category ? '' : category;
}

/** The words of a row: their text, cut to begin near what differs, and the language that they are in. */
export interface RowWords extends Snippet {
  readonly lang: string;
}

/** The words in the page; of a dropped passage those of the original, or of its machine translation. */
export function buildRowWords(index: ReportIndex, finding: Finding): RowWords | undefined {
  const { translation, original } = getFindingPassages(index, finding);
  if (finding.kind !== 'dropped' && translation) return shortenPassage(translation);
  const rendering = original && getPassageRendering(index, finding.original);
  const [first] = rendering?.pieces ?? [];
  // The machine translation of a part cannot be marked: nobody knows which of its words are the missing ones.
  if (rendering && first && finding.marks.length === 0)
    return { lang: rendering.lang, ...buildSnippet(first.text, []) };
  const passage = original ?? translation;
  return passage && shortenPassage(passage);
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

/** Only the first letter, since nouns within have capitals in some languages. */
const lowerFirst = (text: string, locale: string): string => text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);

/** What a filtered list is narrowed to: "Only dropped." Undefined where nothing is hidden. */
export function describeFilters(localizer: Localizer, { view }: Pick<ShownReport, 'view'>): string | undefined {
  if (!hasNarrowingFilters(view)) return undefined;
  const { say, locale } = localizer;
  const { hidden, category, severity, change, least = 0, usual } = view;
  const parts = [
    ...(hidden.length > 0
      ? FINDING_KINDS.filter((kind) => !hidden.includes(kind)).map((kind) => say(`kind.${kind}`))
      : []),
    ...(category ? [say(`category.${category}`).toLocaleLowerCase(locale)] : []),
    ...(severity ? [formatSeverity(localizer, severity)] : []),
    ...(change ? [lowerFirst(say(`earlier.${change}`), locale)] : []),
    ...(least > usual ? [say(least >= MIN_LIKELY_CONFIDENCE ? 'sure.likely' : 'sure.maybe')] : []),
  ];
  return say('filter.only', { list: new Intl.ListFormat(locale).format(parts) });
}

/** A tick of the lanes as a screen reader says it: kind, title, what both texts say, and place. */
export function formatTickName(localizer: Localizer, index: ReportIndex, finding: Finding): string {
  return [
    `${localizer.say(`kind.${finding.kind}`)}: ${formatFindingTitle(localizer, finding)}.`,
    formatExplanation(localizer, finding),
    formatPosition(localizer, getFindingPassages(index, finding).place),
  ].join(' ');
}
