/** Describes facts that both texts state in another form, such as another unit or calendar, or merged sentences. */

import type { Equivalence, EquivalenceEvidence, ValueEvidence } from '../core/finding';
import type { Report } from '../core/report';
import { type Localizer, markQuote, type Sentence } from '../i18n/localizer';
import { shortenText } from '../text/shorten-text';
import { describeReading, formatValue, getReadingKey } from './value-words';

export type ReportLanguages = Readonly<Record<'original' | 'translation', string>>;

export const getLanguages = ({ original, translation }: Pick<Report, 'original' | 'translation'>): ReportLanguages => ({
  original: original.lang,
  translation: translation.lang,
});

/** Describes an equivalence; never empty. */
export function describeEquivalence(
  localizer: Localizer,
  equivalence: Equivalence,
  langs: ReportLanguages,
): readonly Sentence[] {
  switch (equivalence.kind) {
    case 'merged':
      return [{ key: 'neutral.says.merged', values: { count: equivalence.original.length } }];
    case 'split':
      return [{ key: 'neutral.says.split', values: { count: equivalence.translation.length } }];
    case 'moved':
      return [{ key: 'neutral.says.moved' }];
    default:
      return equivalence.evidence.map((evidence) =>
        describeEquivalenceEvidence(localizer, equivalence, evidence, langs),
      );
  }
}

function describeEquivalenceEvidence(
  localizer: Localizer,
  { kind }: Equivalence,
  evidence: EquivalenceEvidence,
  langs: ReportLanguages,
): Sentence {
  if (evidence.type === 'gloss') return describeExplanation(evidence, langs);
  const { original, translation } = evidence;
  const values = {
    original: markQuote(formatWrittenValue(localizer, original, translation), langs.original),
    translation: markQuote(formatWrittenValue(localizer, translation, original), langs.translation),
  };
  if (kind === 'rounded') return { key: 'neutral.says.rounded', values };
  if (isInOtherUnit(original, translation)) return { key: 'neutral.says.about', values };
  const readingKey = getPairReadingKey(original, translation);
  if (readingKey) return { key: 'neutral.says.equal.how', values: { ...values, how: localizer.say(readingKey) } };
  if (isPlainValue(localizer, original) || isPlainValue(localizer, translation))
    return { key: 'neutral.says.equal', values };
  return { key: 'neutral.says.equal.value', values: { ...values, value: formatValue(localizer, original) } };
}

/**
 * Whether a reader recognizes the value in the text without knowing the language. A time always counts as such, since
 * its hour or minute alone would say too little.
 */
function isPlainValue(localizer: Localizer, value: ValueEvidence): boolean {
  if (value.kind === 'hour' || value.kind === 'minute') return true;
  return describeReading(localizer, value) === undefined && !(value.kind === 'month' && DIGITS_ONLY.test(value.text));
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
function formatWrittenValue(localizer: Localizer, value: ValueEvidence, other: ValueEvidence): string {
  const isBareNumber = DIGITS_ONLY.test(value.text);
  if (value.kind === 'month' && isBareNumber) return localizer.say('neutral.month', { number: String(value.value) });
  if (value.kind === 'hour' && isBareNumber) return formatValue(localizer, value);
  return isBareNumber && isInOtherUnit(value, other) ? formatValue(localizer, value) : value.text;
}

const isInOtherUnit = (a: ValueEvidence, b: ValueEvidence): boolean =>
  a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit;

function getPairReadingKey(original: ValueEvidence, translation: ValueEvidence) {
  if (original.kind !== 'year' || original.read === translation.read) return undefined;
  return getReadingKey(translation) ?? getReadingKey(original);
}
