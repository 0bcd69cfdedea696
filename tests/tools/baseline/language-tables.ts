/** Collects the words of every language as text: what each table gives for a language, and every order that is read. */

import { BOILERPLATE_WORDS, AGENCIES as PICTURE_AGENCIES } from '../../../lib/languages/boilerplate-words';
import {
  AMBIGUOUS_MONTH,
  CASED_MONTH_LANGUAGES,
  DATE_WORDS,
  DATE_WORDS_AFTER,
  MONTH_ADJECTIVES,
  MORE_MONTHS,
  SHORT_MONTH_NAME,
  VIETNAMESE_MONTHS,
} from '../../../lib/languages/month-names';
import { NAMED_HOURS } from '../../../lib/languages/named-hours';
import { getNumberTable, NUMBER_TABLES } from '../../../lib/languages/number-words';
import type { PagePhraseKind } from '../../../lib/languages/page-phrase-types';
import { getPagePhrases } from '../../../lib/languages/page-phrases';
import { LABELS, type LabelsByLanguage } from '../../../lib/languages/provenance-labels';
import { COUNT_BEFORE, RELATIVE_WORDS } from '../../../lib/languages/relative-words';
import { getSentenceMarks, LANGUAGES as SENTENCE_MARKS } from '../../../lib/languages/sentence-marks';
import { UNMARKED_LANGUAGES } from '../../../lib/languages/sentence-marks/unmarked';
import { UNIT_NAMES } from '../../../lib/languages/unit-names';
import {
  CASED_WEEKDAY_LANGUAGES,
  COMPOUND_ENDINGS,
  MORE_WEEKDAYS,
  SHORT_WEEKDAYS,
  WEEKDAY_FORMS,
} from '../../../lib/languages/weekday-names';
import { getMorphology, TABLES as WORD_ENDINGS } from '../../../lib/languages/word-endings';
import { POLARITY_LANGUAGES, WORDS_BY_LANGUAGE } from '../../../lib/polarity/find-polarity-cues';
import { SLUG_WORDS } from '../../../lib/provenance/address/slug-language';
import { AGENCIES } from '../../../lib/provenance/news-agencies';
import { SPEECH_WORDS } from '../../../lib/quotations/speech-verbs';
import { FUNCTION_WORDS, getFunctionWords } from '../../../lib/text/function-words';
import { ERA_BASES, MORE_CALENDAR_MONTHS } from '../../../lib/values/dates/calendar-names';
import { DECADE_WORDS, WEAK_WORD_LANGUAGES } from '../../../lib/values/dates/decades';
import { WORDS_BEFORE_DATE } from '../../../lib/values/dates/numeric-date-forms';
import { IGNORED_INTL_KEYS } from '../../../lib/values/dates/relative-dates';
import { WEEKDAY_FORM_VALUES } from '../../../lib/values/dates/weekdays';
import { getIntlData } from '../../../lib/values/intl-data';
import { WORDS_AFTER_NUMERAL, WORDS_BEFORE_NUMERAL } from '../../../lib/values/numbers/roman-numerals';
import {
  MORE_CURRENCIES,
  MORE_SCALES,
  REGIONAL_VARIANTS,
  VIETNAMESE_MONTH_WORDS,
} from '../../../lib/values/numbers/units-and-currencies';
import { DAY_PERIODS } from '../../../lib/values/times/day-periods';
import { HOUR_WORDS } from '../../../lib/values/times/hour-words';
import { JOINED_PREFIXES, NAME_ENDINGS } from '../../../lib/values/value-patterns';

type Lookup = (lang: string) => unknown;

const labelTables = Object.entries(LABELS) as [string, LabelsByLanguage][];

/** What a language has of one kind; undefined where it has nothing. No order of languages is read in these. */
const TABLES: Readonly<Record<string, Lookup>> = {
  ...Object.fromEntries(
    labelTables.map(([purpose, labels]): [string, Lookup] => [`${purpose} labels`, (l) => labels[l]]),
  ),
  credits: (lang) => BOILERPLATE_WORDS[lang],
  'speech verbs': (lang) => SPEECH_WORDS[lang],
  'function word list': (lang) => FUNCTION_WORDS[lang],
  'sentence marks': (lang) => SENTENCE_MARKS[lang],
  clauses: (lang) => UNMARKED_LANGUAGES[lang],
  'endings of words': (lang) => WORD_ENDINGS[lang],
  'numbers in words': (lang) => NUMBER_TABLES[lang],
  polarity: (lang) => WORDS_BY_LANGUAGE[lang],
  'unit names': (lang) => UNIT_NAMES[lang],
  scales: (lang) => MORE_SCALES[lang],
  currencies: (lang) => MORE_CURRENCIES[lang],
  'regional variants': (lang) => REGIONAL_VARIANTS[lang],
  'named hours': (lang) => NAMED_HOURS[lang],
  'hour words': (lang) => HOUR_WORDS[lang],
  'day periods': (lang) => DAY_PERIODS[lang],
  months: (lang) => (lang === 'vi' ? VIETNAMESE_MONTHS : MORE_MONTHS[lang]),
  'month numerals': (lang) => (lang === 'vi' ? VIETNAMESE_MONTH_WORDS.join() : undefined),
  'months with capitals': (lang) => CASED_MONTH_LANGUAGES.has(lang) || undefined,
  'words before months': (lang) => DATE_WORDS[lang],
  'words after months': (lang) => DATE_WORDS_AFTER[lang],
  'month adjectives': (lang) => MONTH_ADJECTIVES[lang],
  'words before dates': (lang) => WORDS_BEFORE_DATE[lang],
  weekdays: (lang) => MORE_WEEKDAYS[lang],
  'short weekdays': (lang) => SHORT_WEEKDAYS[lang],
  'weekdays with capitals': (lang) => CASED_WEEKDAY_LANGUAGES.has(lang) || undefined,
  'weekday endings': (lang) => COMPOUND_ENDINGS[lang],
  'weekday forms': (lang) => WEEKDAY_FORMS[lang],
  'names in weekday forms': (lang) => WEEKDAY_FORM_VALUES[lang],
  'relative words': (lang) => RELATIVE_WORDS[lang],
  'counts before relative words': (lang) => COUNT_BEFORE[lang],
  'relative words not of Intl': (lang) => IGNORED_INTL_KEYS[lang],
  decades: (lang) => DECADE_WORDS[lang],
  'decades that are ages': (lang) => WEAK_WORD_LANGUAGES.has(lang) || undefined,
  'words before Roman numerals': (lang) => WORDS_BEFORE_NUMERAL[lang],
  'words after Roman numerals': (lang) => WORDS_AFTER_NUMERAL[lang],
  'joined prefixes': (lang) => JOINED_PREFIXES[lang],
  'name endings': (lang) => NAME_ENDINGS[lang],
  ...Object.fromEntries(
    Object.entries(MORE_CALENDAR_MONTHS).map(([calendar, months]): [string, Lookup] => [
      `${calendar} months`,
      (lang) => months[lang],
    ]),
  ),
};

/** What is made of a language's tables. */
const MADE: Readonly<Record<string, Lookup>> = {
  'word endings': getMorphology,
  'function words': getFunctionWords,
  locale: getIntlData,
  'number words': getNumberTable,
  sentences: getSentenceMarks,
};

const sort = (words: readonly string[]): string[] => [...new Set(words)].sort();
const listAlternatives = ({ source }: RegExp): string[] => sort(source.slice('^(?:'.length, -')$'.length).split('|'));

/** What is read of all languages at once: lists in their order, sets sorted. */
const WHOLE: Readonly<Record<string, unknown>> = {
  'languages with labels': [...new Set(labelTables.flatMap(([, labels]) => Object.keys(labels)))],
  'purposes of labels': labelTables.map(([purpose]) => purpose),
  'slug words': Object.entries(SLUG_WORDS),
  'news agencies': Object.entries(AGENCIES),
  'languages with polarity': POLARITY_LANGUAGES,
  'ambiguous months': listAlternatives(AMBIGUOUS_MONTH),
  'short months': listAlternatives(SHORT_MONTH_NAME),
  eras: Object.entries(ERA_BASES).sort(([a], [b]) => (a < b ? -1 : 1)),
  'agencies of pictures': PICTURE_AGENCIES,
};

const PHRASE_KINDS: readonly PagePhraseKind[] = [
  'source',
  'original',
  'translation',
  'byline',
  'related',
  'share',
  'subscribe',
  'video',
  'tags',
  'cookies',
  'comments',
  'advertisement',
  'copyright',
  'paywall',
  'credit',
];

const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/;

/** Every tag that may have a table, and one that has none. */
const TAGS: readonly string[] = sort([
  ...labelTables.flatMap(([, labels]) => Object.keys(labels)),
  ...[SENTENCE_MARKS, UNMARKED_LANGUAGES, WORD_ENDINGS, NUMBER_TABLES, WORDS_BY_LANGUAGE, SPEECH_WORDS].flatMap(
    Object.keys,
  ),
  ...[BOILERPLATE_WORDS, FUNCTION_WORDS, SLUG_WORDS, AGENCIES, UNIT_NAMES, MORE_SCALES, MORE_MONTHS].flatMap(
    Object.keys,
  ),
  ...'ca ckb en et fi hu ps ro sr ur yo'.split(' '),
]).filter((tag) => TAG.test(tag));

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
  const phrases = PHRASE_KINDS.map((kind): [string, string] => [
    `page phrases ${kind}`,
    JSON.stringify(getPagePhrases(kind)),
  ]);
  return new Map([...tables, ...made, ...whole, ...phrases]);
}
