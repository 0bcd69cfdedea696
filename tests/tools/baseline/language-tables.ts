/** Collects every table of every language as text, keys in the order in which they stand. */

import { BOILERPLATE_WORDS } from '../../../lib/languages/boilerplate-words';
import { DATE_WORDS, DATE_WORDS_AFTER, MONTH_ADJECTIVES, MORE_MONTHS } from '../../../lib/languages/month-names';
import { NAMED_HOURS } from '../../../lib/languages/named-hours';
import { getNumberTable } from '../../../lib/languages/number-words';
import type { PagePhraseKind } from '../../../lib/languages/page-phrase-types';
import { getPagePhrases } from '../../../lib/languages/page-phrases';
import { LABELS } from '../../../lib/languages/provenance-labels';
import { RELATIVE_WORDS } from '../../../lib/languages/relative-words';
import { getSentenceMarks } from '../../../lib/languages/sentence-marks';
import { UNIT_NAMES } from '../../../lib/languages/unit-names';
import { MORE_WEEKDAYS, SHORT_WEEKDAYS, WEEKDAY_FORMS } from '../../../lib/languages/weekday-names';
import { getMorphology } from '../../../lib/languages/word-endings';
import { SPEECH_WORDS } from '../../../lib/quotations/speech-verbs';
import { getFunctionWords } from '../../../lib/text/function-words';
import { getIntlData } from '../../../lib/values/intl-data';
import { MORE_CURRENCIES, MORE_SCALES, REGIONAL_VARIANTS } from '../../../lib/values/numbers/units-and-currencies';

/** Tables that hold all languages, by name. */
const WHOLE_TABLES: Readonly<Record<string, object>> = {
  labels: LABELS,
  boilerplate: BOILERPLATE_WORDS,
  speech: SPEECH_WORDS,
  units: UNIT_NAMES,
  scales: MORE_SCALES,
  currencies: MORE_CURRENCIES,
  variants: REGIONAL_VARIANTS,
  'named hours': NAMED_HOURS,
  'relative words': RELATIVE_WORDS,
  months: MORE_MONTHS,
  'date words': DATE_WORDS,
  'date words behind': DATE_WORDS_AFTER,
  'month adjectives': MONTH_ADJECTIVES,
  weekdays: MORE_WEEKDAYS,
  'short weekdays': SHORT_WEEKDAYS,
  'weekday forms': WEEKDAY_FORMS,
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

/** Tables that are asked for a language. */
const ASKED_TABLES: Readonly<Record<string, (lang: string) => unknown>> = {
  'word endings': getMorphology,
  'function words': getFunctionWords,
  locale: getIntlData,
  'number words': getNumberTable,
  sentences: getSentenceMarks,
};

const toPlain = (_: string, value: unknown): unknown => {
  if (value instanceof Map) return { map: [...value] };
  if (value instanceof Set) return { set: [...value] };
  if (value instanceof RegExp) return { pattern: value.source, flags: value.flags };
  return typeof value === 'function' ? `${value.length} arguments` : value;
};

/** Tags of all languages that any table knows. */
function listTags(): string[] {
  const tags = Object.values(WHOLE_TABLES).flatMap((table) => Object.keys(table));
  const labels = Object.values(LABELS).flatMap((table) => Object.keys(table));
  return [...new Set([...tags, ...labels, 'en', 'yo'])].filter((tag) => /^[a-z]{2,3}(?:-\w+)?$/.test(tag)).sort();
}

/** Each table, and what each language gets of those that are asked. */
export function collectLanguageTables(): ReadonlyMap<string, string> {
  const whole = Object.entries(WHOLE_TABLES).map(([name, table]) => [name, JSON.stringify(table, toPlain)] as const);
  const asked = Object.entries(ASKED_TABLES).flatMap(([name, ask]) =>
    listTags().map((tag) => [`${name} ${tag}`, JSON.stringify(ask(tag), toPlain) ?? ''] as const),
  );
  const phrases = PHRASE_KINDS.map((kind) => [`page phrases ${kind}`, JSON.stringify(getPagePhrases(kind))] as const);
  return new Map([...whole, ...asked, ...phrases]);
}
