/** Collects the words of every language as text: what each table gives for a language, and every order that is read. */

import { getMorphology } from '../../lib/align/concepts/word-forms';
import { POLARITY_LANGUAGES } from '../../lib/facts/polarity/find-polarity-cues';
import { CALENDAR_USE, ERA_BASES } from '../../lib/facts/values/calendar-names';
import { getIntlData } from '../../lib/facts/values/intl-data';
import { AMBIGUOUS_MONTH, SHORT_MONTH_NAME } from '../../lib/facts/values/named-dates';
import { CREDIT_NAMES } from '../../lib/languages/by-kind/credit-names';
import { DATES } from '../../lib/languages/by-kind/dates';
import { FUNCTION_WORDS } from '../../lib/languages/by-kind/function-words';
import { NEWS_AGENCIES } from '../../lib/languages/by-kind/news-agencies';
import { NUMBER_WORDS } from '../../lib/languages/by-kind/number-words';
import { PAGE_PHRASES } from '../../lib/languages/by-kind/page-phrases';
import { POLARITY } from '../../lib/languages/by-kind/polarity';
import { PROVENANCE_LABELS } from '../../lib/languages/by-kind/provenance-labels';
import { SENTENCE_MARKS } from '../../lib/languages/by-kind/sentence-marks';
import { SLUG_WORDS } from '../../lib/languages/by-kind/slug-words';
import { SPEECH_VERBS } from '../../lib/languages/by-kind/speech-verbs';
import { TIMES } from '../../lib/languages/by-kind/times';
import { UNITS } from '../../lib/languages/by-kind/units';
import { WORD_ENDINGS } from '../../lib/languages/by-kind/word-endings';
import { LABEL_PURPOSES } from '../../lib/languages/kinds';
import { getPagePhrases } from '../../lib/page/html/page-words';
import { getFunctionWords } from '../../lib/text/common-words';
import { getSentenceMarks } from '../../lib/text/segments/sentence-marks';
import { PAGE_PHRASE_KINDS } from '../../tests/page/page-phrase-kinds';

type Lookup = (lang: string) => unknown;

/** A table without some of its fields; undefined where nothing else is in it. */
function omit(table: object | undefined, ...fields: string[]): unknown {
  const rest = Object.entries(table ?? {}).filter(([name]) => !fields.includes(name));
  return rest.length ? Object.fromEntries(rest) : undefined;
}

/** Number words as they were recorded first; what came later is recorded by what is made of it. */
const omitLaterNumberWords = (lang: string): unknown =>
  omit(NUMBER_WORDS[lang], 'halfAfterUnit', 'syllableNeighbor', 'genitiveOrdinals');

/** What a language has of one kind; undefined where it has nothing. No order of languages is read in these. */
const TABLES: Readonly<Record<string, Lookup>> = {
  ...Object.fromEntries(
    LABEL_PURPOSES.map((purpose): [string, Lookup] => [
      `${purpose} labels`,
      (lang) => PROVENANCE_LABELS[lang]?.[purpose],
    ]),
  ),
  'names in credits': (lang) => omit(CREDIT_NAMES[lang], 'agencies'),
  'speech verbs': (lang) => SPEECH_VERBS[lang],
  'function word list': (lang) => FUNCTION_WORDS[lang],
  'sentence marks': (lang) => omit(SENTENCE_MARKS[lang], 'clauses'),
  clauses: (lang) => SENTENCE_MARKS[lang]?.clauses,
  'endings of words': (lang) => WORD_ENDINGS[lang],
  'numbers in words': omitLaterNumberWords,
  polarity: (lang) => POLARITY[lang],
  'unit names': (lang) => UNITS[lang]?.names,
  scales: (lang) => UNITS[lang]?.scales,
  currencies: (lang) => UNITS[lang]?.currencies,
  'regional variants': (lang) => UNITS[lang]?.variants,
  'named hours': (lang) => TIMES[lang]?.namedHours,
  'hour words': (lang) => TIMES[lang]?.hours,
  'day periods': (lang) => TIMES[lang]?.dayPeriods,
  months: (lang) => DATES[lang]?.months,
  'month numerals': (lang) => DATES[lang]?.monthNumerals,
  'months with capitals': (lang) => DATES[lang]?.capitalMonths,
  'words before months': (lang) => DATES[lang]?.beforeMonth,
  'words after months': (lang) => DATES[lang]?.afterMonth,
  'month adjectives': (lang) => DATES[lang]?.monthAdjectives,
  'words before dates': (lang) => DATES[lang]?.beforeDate,
  weekdays: (lang) => DATES[lang]?.weekdays,
  'short weekdays': (lang) => DATES[lang]?.shortWeekdays,
  'weekdays with capitals': (lang) => DATES[lang]?.capitalWeekdays,
  'weekday endings': (lang) => DATES[lang]?.weekdayEndings,
  'weekday forms': (lang) => DATES[lang]?.weekdayForms,
  'names in weekday forms': (lang) => DATES[lang]?.weekdayFormNames,
  'relative words': (lang) => DATES[lang]?.relativeWords,
  'counts before relative words': (lang) => DATES[lang]?.countBefore,
  'relative words not of Intl': (lang) => DATES[lang]?.ignoredIntlKeys,
  decades: (lang) => DATES[lang]?.decades,
  'decades that are ages': (lang) => DATES[lang]?.weakDecades,
  'words before Roman numerals': (lang) => DATES[lang]?.beforeRomanNumeral,
  'words after Roman numerals': (lang) => DATES[lang]?.afterRomanNumeral,
  'joined prefixes': (lang) => DATES[lang]?.joinedPrefixes,
  'name endings': (lang) => DATES[lang]?.nameEndings,
  ...Object.fromEntries(
    Object.keys(CALENDAR_USE).map((calendar): [string, Lookup] => [
      `${calendar} months`,
      (lang) => DATES[lang]?.calendarMonths?.[calendar],
    ]),
  ),
};

/** What is made of a language's tables. */
const MADE: Readonly<Record<string, Lookup>> = {
  'word endings': getMorphology,
  'function words': getFunctionWords,
  locale: getIntlData,
  'number words': (lang) => omitLaterNumberWords(lang) ?? {},
  sentences: getSentenceMarks,
};

const sort = (words: readonly string[]): string[] => [...new Set(words)].sort();
const listAlternatives = ({ source }: RegExp): string[] => sort(source.slice('^(?:'.length, -')$'.length).split('|'));

/** What is read of all languages at once: lists in their order, sets sorted. */
const WHOLE: Readonly<Record<string, unknown>> = {
  'languages with labels': Object.keys(PROVENANCE_LABELS),
  'purposes of labels': LABEL_PURPOSES,
  'slug words': Object.entries(SLUG_WORDS),
  'news agencies': Object.entries(NEWS_AGENCIES),
  'languages with polarity': POLARITY_LANGUAGES,
  'ambiguous months': listAlternatives(AMBIGUOUS_MONTH),
  'short months': listAlternatives(SHORT_MONTH_NAME),
  eras: Object.entries(ERA_BASES).sort(([a], [b]) => (a < b ? -1 : 1)),
  'agencies of pictures': sort(Object.values(CREDIT_NAMES).flatMap(({ agencies }) => agencies?.split('|') ?? [])),
};

/** Languages that got a table after the first record. */
const LATER_TAGS = ['yue'];

/** Every tag that has a table, and one that has none. */
const TAGS: readonly string[] = sort([
  ...[CREDIT_NAMES, DATES, FUNCTION_WORDS, NEWS_AGENCIES, NUMBER_WORDS, PAGE_PHRASES, POLARITY].flatMap(Object.keys),
  ...[PROVENANCE_LABELS, SENTENCE_MARKS, SLUG_WORDS, SPEECH_VERBS, TIMES, UNITS, WORD_ENDINGS].flatMap(Object.keys),
  'yo',
]).filter((tag) => !LATER_TAGS.includes(tag));

const toPlain = (_: string, value: unknown): unknown => {
  if (value instanceof Map) return { map: [...value] };
  if (value instanceof Set) return { set: [...value] };
  if (value instanceof RegExp) return { pattern: value.source, flags: value.flags };
  return typeof value === 'function' ? `${value.length} arguments` : value;
};

/** Each table by its name, and what is made for each language. */
export function collectLanguageTables(): ReadonlyMap<string, string> {
  const tables = Object.entries(TABLES).map(([name, lookUp]): [string, string] => {
    const rows = TAGS.map((tag) => [tag, lookUp(tag)] as const).filter(([, words]) => words !== undefined);
    return [name, JSON.stringify(rows, toPlain)];
  });
  const made = Object.entries(MADE).flatMap(([name, make]) =>
    TAGS.map((tag): [string, string] => [`${name} ${tag}`, JSON.stringify(make(tag), toPlain) ?? '']),
  );
  const whole = Object.entries(WHOLE).map(([name, words]): [string, string] => [name, JSON.stringify(words)]);
  const phrases = PAGE_PHRASE_KINDS.map((kind): [string, string] => [
    `page phrases ${kind}`,
    JSON.stringify(getPagePhrases(kind)),
  ]);
  return new Map([...tables, ...made, ...whole, ...phrases]);
}
