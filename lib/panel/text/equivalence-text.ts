/** Describes equivalences: the same fact in another form, such as another unit or calendar, or merged sentences. */
import type { Equivalence, EquivalenceEvidence, Report, ValueEvidence } from '../../core';
import { type Localizer, markQuote, type Sentence } from '../../i18n';
import { shortenText } from './evidence-text';
import { describeReading, formatValue, getReadingKey } from './value-text';

export type ReportLanguages = Readonly<Record<'original' | 'translation', string>>;

export const getLanguages = ({ original, translation }: Pick<Report, 'original' | 'translation'>): ReportLanguages => ({
  original: original.lang,
  translation: translation.lang,
});

/** Describes an equivalence; never empty. */
export function describeEquivalence(
  speaker: Localizer,
  neutral: Equivalence,
  langs: ReportLanguages,
): readonly Sentence[] {
  switch (neutral.kind) {
    case 'merged':
      return [{ key: 'neutral.says.merged', values: { count: neutral.original.length } }];
    case 'split':
      return [{ key: 'neutral.says.split', values: { count: neutral.translation.length } }];
    case 'moved':
      return [{ key: 'neutral.says.moved' }];
    default:
      return neutral.evidence.map((evidence) => describeEquivalenceEvidence(speaker, neutral, evidence, langs));
  }
}

function describeEquivalenceEvidence(
  speaker: Localizer,
  { kind }: Equivalence,
  evidence: EquivalenceEvidence,
  langs: ReportLanguages,
): Sentence {
  if (evidence.type === 'gloss') return describeExplanation(evidence, langs);
  const { original, translation } = evidence;
  const values = {
    original: markQuote(formatWrittenValue(speaker, original, translation), langs.original),
    translation: markQuote(formatWrittenValue(speaker, translation, original), langs.translation),
  };
  if (kind === 'rounded') return { key: 'neutral.says.rounded', values };
  if (isInOtherUnit(original, translation)) return { key: 'neutral.says.about', values };
  const how = getPairReadingKey(original, translation);
  if (how) return { key: 'neutral.says.equal.how', values: { ...values, how: speaker.say(how) } };
  if (isPlainValue(speaker, original) || isPlainValue(speaker, translation))
    return { key: 'neutral.says.equal', values };
  return { key: 'neutral.says.equal.value', values: { ...values, value: formatValue(speaker, original) } };
}

/**
 * Whether a reader recognizes the value in the text without knowing the language. A time always counts as such, since
 * its hour or minute alone would say too little.
 */
function isPlainValue(speaker: Localizer, read: ValueEvidence): boolean {
  if (read.kind === 'hour' || read.kind === 'minute') return true;
  return describeReading(speaker, read) === undefined && !(read.kind === 'month' && DIGITS_ONLY.test(read.text));
}

function describeExplanation(
  { term, text }: Extract<EquivalenceEvidence, { type: 'gloss' }>,
  { original, translation }: ReportLanguages,
): Sentence {
  if (term === undefined)
    return { key: 'neutral.says.spelling', values: { text: markQuote(shortenText(text), original) } };
  const values = { term: markQuote(term, translation), text: markQuote(shortenText(text), translation) };
  return { key: 'neutral.says.gloss', values };
}

const DIGITS_ONLY = /^\p{Nd}+$/u;

/** The value as written; formatted where it is a bare number that is only clear from its context. */
function formatWrittenValue(speaker: Localizer, read: ValueEvidence, other: ValueEvidence): string {
  const bare = DIGITS_ONLY.test(read.text);
  if (read.kind === 'month' && bare) return speaker.say('neutral.month', { number: String(read.value) });
  if (read.kind === 'hour' && bare) return formatValue(speaker, read);
  return bare && isInOtherUnit(read, other) ? formatValue(speaker, read) : read.text;
}

const isInOtherUnit = (a: ValueEvidence, b: ValueEvidence): boolean =>
  a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit;

function getPairReadingKey(original: ValueEvidence, translation: ValueEvidence) {
  if (original.kind !== 'year' || original.read === translation.read) return undefined;
  return getReadingKey(translation) ?? getReadingKey(original);
}
