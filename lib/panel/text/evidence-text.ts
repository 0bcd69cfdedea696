/** Describes the evidence of a finding in sentences of the reader's language. */

import type { Category, Evidence, Finding, NameEvidence } from '../../core/finding';
import { memoize } from '../../core/memoize';
import type { EarlierVersion } from '../../core/report';
import type { Side } from '../../core/segment';
import { type Localizer, markQuote, markStrong, type RichValue, type Sentence } from '../../i18n/localizer';
import { isStringKey, type StringKey } from '../../i18n/strings';
import { formatPublicationDate } from '../../report/format-dates';
import type { ReaderPosition } from '../../report/passages';
import type { BidiText } from '../../text/bidi-text';
import { shortenText } from '../../text/shorten-text';
import { describeReading, formatValue } from './value-text';

/** Describes a finding; never empty. */
export function describeFinding(localizer: Localizer, finding: Finding): readonly Sentence[] {
  const sentences = finding.evidence.flatMap((evidence) => describeEvidence(localizer, finding, evidence));
  if (sentences.length > 0) return sentences;
  if (finding.kind === 'dropped') return [{ key: 'says.dropped' }];
  return [{ key: finding.kind === 'added' ? 'says.added' : 'says.differs' }];
}

/** Describes how values were read, where the text does not show it. */
export const describeReadings = (localizer: Localizer, finding: Finding): readonly Sentence[] =>
  listValueReadings(localizer, finding).map(({ sentence }) => sentence);

/** A value's side and text, and a sentence on how it was read. */
export interface ValueReading {
  readonly side: Side;
  /** The characters it was read from. */
  readonly text: string;
  readonly sentence: Sentence;
}

export function listValueReadings(localizer: Localizer, finding: Finding): readonly ValueReading[] {
  return finding.evidence.flatMap((evidence) =>
    evidence.type === 'values'
      ? SIDES.flatMap((side) => {
          const value = evidence[side];
          const counterpart = side === 'translation' ? evidence.original : undefined;
          const sentence = value && describeReading(localizer, value, counterpart);
          return sentence ? [{ side, text: value.text.trim(), sentence }] : [];
        })
      : [],
  );
}

const SIDES: readonly Side[] = ['original', 'translation'];

/** The whole explanation of a finding in parts, so that quotations keep their text direction when it is copied. */
export function formatExplanationParts(localizer: Localizer, finding: Finding): BidiText {
  const parts = ({ key, values }: Sentence): BidiText => localizer.parts(key, values);
  const readings = joinParts(describeReadings(localizer, finding).map(parts), '; ');
  const explanation = joinParts(describeFinding(localizer, finding).map(parts), ' ');
  return readings.length > 0 ? [...explanation, ' (', ...readings, ')'] : explanation;
}

const joinParts = (lists: readonly BidiText[], separator: string): BidiText =>
  lists.flatMap((parts, at) => (at === 0 ? parts : [separator, ...parts]));

/** The whole explanation of a finding as plain text. */
export const formatExplanation = (localizer: Localizer, finding: Finding): string =>
  formatExplanationParts(localizer, finding)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');

function describeEvidence(localizer: Localizer, finding: Finding, evidence: Evidence): Sentence[] {
  switch (evidence.type) {
    case 'values':
      return describeValues(localizer, evidence);
    case 'unlinked':
      return describeUnalignedText(localizer, finding, evidence.held);
    case 'length':
      return [
        {
          key: evidence.characters < evidence.expected ? 'says.shorter' : 'says.longer',
          values: { characters: evidence.characters, expected: Math.round(evidence.expected) },
        },
      ];
    case 'concepts':
      return evidence.missing.length === 0 ? [] : [describeMissingConcepts(localizer, finding, evidence.missing)];
    case 'same-text':
      return [
        {
          key: finding.category === 'repeated' ? 'says.repeated' : 'says.same-text',
          values: { text: markQuote(shortenText(evidence.text, 60)) },
        },
      ];
    case 'words':
      return [describeWordChange(evidence)];
    case 'names':
      return describeNameEvidence(localizer, finding, evidence);
    case 'renderings':
      return [describeSpellings(localizer, evidence)];
    case 'polarity':
      return describePolarity(localizer, evidence);
    case 'quotation':
      return [
        { key: `says.quotation.${evidence.quoted}`, values: { text: markQuote(shortenText(evidence.text, 60)) } },
      ];
  }
}

function describeWordChange({ original, translation }: Extract<Evidence, { type: 'words' }>): Sentence {
  const values = { original: markQuote(shortenText(original)), translation: markQuote(shortenText(translation)) };
  if (original && translation) return { key: 'says.words', values };
  return original ? { key: 'says.words.gone', values } : { key: 'says.words.come', values };
}

function describeValues(localizer: Localizer, evidence: Extract<Evidence, { type: 'values' }>): Sentence[] {
  const original = evidence.original && markStrong(formatValue(localizer, evidence.original));
  const translation = evidence.translation && markStrong(formatValue(localizer, evidence.translation));
  if (original && translation) return [{ key: 'says.values', values: { original, translation } }];
  if (original) return [{ key: 'says.values.original', values: { original } }];
  return translation ? [{ key: 'says.values.translation', values: { translation } }] : [];
}

/** A name that one side has, or one of each side. */
export type NamePairEvidence = Extract<Evidence, { type: 'names' }>;

function describeNameEvidence(localizer: Localizer, finding: Finding, evidence: NamePairEvidence): Sentence[] {
  const [original, translation] = [
    formatRole(localizer, evidence.original),
    formatRole(localizer, evidence.translation),
  ];
  return original && translation
    ? [{ key: 'says.values', values: { original: markStrong(original), translation: markStrong(translation) } }]
    : describeNamePair(localizer, finding, evidence);
}

/**
 * Formats a role: "doctor (Bác sĩ)", or "doctor" where the page has the same word. Undefined without a role, and for a
 * role that the panel has no string for.
 */
function formatRole({ say, locale }: Localizer, evidence: NameEvidence | undefined): string | undefined {
  const key = `role.${evidence?.role}`;
  if (!evidence || !isStringKey(key)) return undefined;
  const role = say(key);
  const forms = role.toLocaleLowerCase(locale).split('/');
  const isSame = forms.includes(evidence.text.toLocaleLowerCase(locale));
  return isSame ? evidence.text : say('says.role', { role, words: evidence.text });
}

function describeNamePair({ say }: Localizer, { category }: Finding, evidence: NamePairEvidence): Sentence[] {
  const formatName = (read: NameEvidence | undefined) =>
    read && markStrong(read.latin ? say('says.name', { name: read.text, latin: read.latin }) : read.text);
  const [original, translation] = [formatName(evidence.original), formatName(evidence.translation)];
  if (original && translation)
    return [{ key: chooseNamePairKey(category, evidence), values: { original, translation } }];
  if (original) return [{ key: 'says.names.original', values: { original } }];
  return translation ? [{ key: 'says.names.translation', values: { translation } }] : [];
}

function chooseNamePairKey(category: Category, { alike }: NamePairEvidence): StringKey {
  if (category === 'speaker') return 'says.speaker';
  return alike ? 'says.names.alike' : 'says.names';
}

function describeSpellings({ locale }: Localizer, evidence: Extract<Evidence, { type: 'renderings' }>): Sentence {
  const spellings = formatQuotedList(
    locale,
    evidence.spellings.map(({ text }) => text),
  );
  return evidence.original
    ? { key: 'says.renderings.of', values: { original: markStrong(evidence.original), list: spellings } }
    : { key: 'says.renderings', values: { list: spellings } };
}

function describePolarity(
  { say }: Localizer,
  { original, translation }: Extract<Evidence, { type: 'polarity' }>,
): Sentence[] {
  if (original && translation && original.kind !== 'stated' && translation.kind !== 'stated') {
    const senses = { was: say(`sense.${original.kind}`), is: say(`sense.${translation.kind}`) };
    const words = { original: markQuote(original.text), translation: markQuote(translation.text) };
    return [{ key: 'says.polarity', values: { ...words, ...senses } }];
  }
  const side = original && original.kind !== 'stated' ? 'original' : 'translation';
  const cue = { original, translation }[side];
  if (!cue || (cue.kind !== 'negation' && cue.kind !== 'uncertain')) return [];
  return [{ key: `says.polarity.${cue.kind}.${side}`, values: { [side]: markQuote(cue.text) } }];
}

function describeUnalignedText(localizer: Localizer, finding: Finding, lostContent: readonly string[]): Sentence[] {
  const isMissing = finding.kind !== 'added';
  const statement: Sentence = { key: isMissing ? 'says.dropped' : 'says.added' };
  if (lostContent.length === 0) return [statement];
  const list = formatLostContent(localizer, lostContent);
  return [statement, { key: isMissing ? 'says.held.dropped' : 'says.held.added', values: { list } }];
}

const formatLostContent = (localizer: Localizer, lostContent: readonly string[]): string =>
  formatList(
    localizer,
    lostContent.map((thing) => localizer.say(`held.${thing}` as StringKey)),
  );

/** What a dropped or added passage holds: "a figure and a name". Empty where that is nothing of weight. */
export function formatHeldContent(localizer: Localizer, { evidence }: Finding): string {
  const held = evidence.flatMap((one) => (one.type === 'unlinked' ? one.held : []));
  return held.length > 0 ? formatLostContent(localizer, held) : '';
}

function describeMissingConcepts(localizer: Localizer, finding: Finding, missing: readonly string[]): Sentence {
  const key = finding.kind === 'added' ? 'says.concepts.added' : 'says.concepts.dropped';
  return { key, values: { list: formatQuotedList(localizer.locale, missing.slice(0, 6)) } };
}

/** A list whose items keep their own text direction. */
const formatQuotedList = (locale: string, items: readonly string[]): readonly (string | RichValue)[] =>
  getListFormat(locale)
    .formatToParts(items)
    .map((part) => (part.type === 'element' ? markQuote(part.value) : part.value));

const formatList = ({ locale }: Localizer, items: readonly string[]): string => getListFormat(locale).format(items);

const getListFormat = memoize((locale: string) => new Intl.ListFormat(locale, { type: 'conjunction' }));

export function formatPosition({ say }: Localizer, place: ReaderPosition): string {
  if (place.at === 'start') return say('place.start');
  const key: StringKey = place.after ? `place.after.${place.at}` : `place.${place.at}`;
  return say(key, { number: place.number });
}

/** When the copy of an earlier version was made, as a date. */
export const formatCopyDate = (locale: string, { original: { archived } }: EarlierVersion): string =>
  formatPublicationDate(archived?.taken, locale) ?? archived?.taken ?? '';

/** What became of a finding since the original was translated; undefined where that is not known. */
export function describeChange(
  { locale }: Localizer,
  { change }: Finding,
  earlier?: EarlierVersion,
): Sentence | undefined {
  return change && earlier && { key: `earlier.says.${change}`, values: { date: formatCopyDate(locale, earlier) } };
}

/** A finding's title: "Number", "Sentence dropped". */
export const formatFindingTitle = (localizer: Localizer, finding: Pick<Finding, 'kind' | 'category'>): string =>
  finding.kind === 'altered' ? localizer.say(`category.${finding.category}`) : formatWholeTitle(localizer, finding);

/** The same with its kind, where that is not to be seen: "Number altered". */
export function formatWholeTitle({ say }: Localizer, { kind, category }: Pick<Finding, 'kind' | 'category'>): string {
  // Passages have titles of their own, since what was dropped takes the gender of its noun.
  const key = `title.${kind}.${category}`;
  return isStringKey(key) ? say(key) : say(`title.${kind}`, { category: say(`category.${category}`) });
}

export const formatPercent = ({ locale }: Localizer, share: number): string =>
  getPercentFormat(locale).format(roundPercent(share));

const getPercentFormat = memoize((locale: string) => new Intl.NumberFormat(locale, { style: 'percent' }));

/** Rounds a share, but not to 0 or 100 % unless that is exact: "100 % of the original is there" must be true. */
function roundPercent(share: number): number {
  const rounded = Math.round(share * 100) / 100;
  if (rounded >= 1 && share < 1) return 0.99;
  return rounded <= 0 && share > 0 ? 0.01 : rounded;
}
