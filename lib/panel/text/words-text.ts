/** Writes the words of a passage in the reader's language: “lake · drainage · 31 hectares · not yet · connected”. */
import type { PassageWord, ValueEvidence, WordsBySegment } from '../../core';
import type { Localizer } from '../../i18n';
import type { WordsLine } from '../../report';
import { formatShortValue } from './value-text';

/** One of them as it is shown. */
export interface ShownWord {
  readonly text: string;
  /** Figures, names, negations and hedges: they are bold, and ordinary words are left out before them. */
  readonly isKept: boolean;
  /** A name as the passage writes it, where `text` has other letters. */
  readonly written?: string;
}

export const WORD_SEPARATOR = ' · ';

/** UTF-16 units of a list: one line of a row, and two lines under a passage or in a copy. */
export const WORDS_LENGTH = { row: 42, passage: 110 } as const;

/**
 * Formats words. Where they take more than `most` UTF-16 units, ordinary ones are left out first, then names and figures,
 * the last ones first; never a negation or a hedge.
 */
export function formatWords(localizer: Localizer, words: readonly PassageWord[], most: number): readonly ShownWord[] {
  let shown = words
    .map((word) => ({ kind: word.kind, shown: formatWord(localizer, word) }))
    .filter(({ shown: { text } }) => text !== '');
  const isTooLong = () =>
    shown.reduce((sum, { shown: { text } }) => sum + text.length + WORD_SEPARATOR.length, -WORD_SEPARATOR.length) >
    most;
  for (const kinds of [['word'], ['name', 'figure']]) {
    while (isTooLong()) {
      const at = shown.findLastIndex(({ kind }) => kinds.includes(kind));
      if (at < 0) break;
      shown = shown.filter((_, index) => index !== at);
    }
  }
  return shown.map((one) => one.shown);
}

/** A name with its own letters where they were changed: “Dnipro (Дніпро)”. */
export const formatWholeWord = ({ text, written }: ShownWord): string => (written ? `${text} (${written})` : text);

/** The line of a copy, labeled; undefined without words. */
export function formatWordsLine(
  localizer: Localizer,
  words: readonly PassageWord[],
  known: WordsBySegment | undefined,
): WordsLine | undefined {
  const shown = formatWords(localizer, words, WORDS_LENGTH.passage);
  if (!known || shown.length === 0) return undefined;
  return {
    label: localizer.say('words.copied'),
    lang: known.lang,
    text: shown.map(formatWholeWord).join(WORD_SEPARATOR),
  };
}

function formatWord(localizer: Localizer, word: PassageWord): ShownWord {
  switch (word.kind) {
    case 'word':
      return { text: word.text, isKept: false };
    case 'cue':
      return { text: localizer.say(`words.${word.cue}`), isKept: true };
    case 'name':
      return { text: word.text, isKept: true, ...(word.text === word.written ? {} : { written: word.written }) };
    case 'figure':
      return { text: formatFigure(localizer, word), isKept: true };
  }
}

type Figure = Extract<PassageWord, { kind: 'figure' }>;

/** A date in the reader's calendar, a quantity with its unit; the two ends of a range with a dash. */
function formatFigure(localizer: Localizer, { values, expression }: Figure): string {
  const dates = expression === 'date' ? splitDates(values).map((parts) => formatDate(localizer.locale, parts)) : [];
  if (dates.length > 0 && !dates.includes('')) return dates.join(' – ');
  const texts = values.map((value) => formatFraction(value) ?? formatShortValue(localizer, value));
  return texts.join(expression === 'ratio' ? ' : ' : '–');
}

const DATE_PARTS = ['year', 'month', 'day', 'weekday'] as const;

/** The dates of an expression: "22 and 29 April" are two days of one month, "1943 to 1945" two years. */
function splitDates(values: readonly ValueEvidence[]): readonly (readonly ValueEvidence[])[] {
  const kinds = values.map(({ kind }) => kind);
  const repeated = DATE_PARTS.find((part) => kinds.indexOf(part) !== kinds.lastIndexOf(part));
  if (repeated === undefined) return [values];
  const shared = values.filter(({ kind }) => kind !== repeated);
  const own = values.filter(({ kind }) => kind === repeated).sort((a, b) => a.value - b.value);
  return own.map((value) => [value, ...shared]);
}

/** Empty where a part is there twice, or where it is no part of a date, such as "last year". */
function formatDate(locale: string, values: readonly ValueEvidence[]): string {
  const parts = new Map(values.map(({ kind, value }) => [kind, value]));
  if (parts.size !== values.length || values.some(({ kind }) => !DATE_PARTS.some((part) => part === kind))) return '';
  const [year = 2024, month = 1, day = 1] = [parts.get('year'), parts.get('month'), parts.get('day')];
  const weekday = parts.get('weekday');
  // Only a whole date can be told in a calendar whose years begin at another time.
  const isWhole = parts.has('year') && parts.has('month') && parts.has('day');
  const { calendar } = new Intl.DateTimeFormat(locale).resolvedOptions();
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    calendar: isWhole || SAME_YEARS.has(calendar) ? calendar : 'gregory',
    ...(parts.has('year') ? { year: 'numeric' } : {}),
    ...(parts.has('month') ? { month: 'long' } : {}),
    ...(parts.has('day') ? { day: 'numeric' } : {}),
  });
  const weekdayText = weekday === undefined ? undefined : formatShortWeekday(locale, weekday);
  const isDated = parts.size > (weekday === undefined ? 0 : 1);
  const date = isDated ? format.format(new Date(Date.UTC(year, month - 1, day))) : undefined;
  return [weekdayText, date].filter(Boolean).join(', ');
}

/** Calendars whose years begin on the first of January. */
const SAME_YEARS: ReadonlySet<string> = new Set(['gregory', 'buddhist', 'japanese', 'roc']);

/** 2026-06-01 is a Monday. */
const formatShortWeekday = (locale: string, weekday: number): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 5, weekday)));

const MAX_DENOMINATOR = 12;

/** "2/3" for a fraction; undefined for another value. */
function formatFraction({ value, read, unit, kind }: ValueEvidence): string | undefined {
  if (kind !== 'number' || unit || Number.isInteger(value) || read !== 'fraction') return undefined;
  for (let below = 2; below <= MAX_DENOMINATOR; below++) {
    const above = value * below;
    if (Math.abs(above - Math.round(above)) < 1e-3) return `${Math.round(above)}/${below}`;
  }
  return undefined;
}
