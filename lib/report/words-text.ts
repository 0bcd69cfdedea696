/** Writes the words of a passage in the reader's language: “lake · drainage · 31 hectares · not yet · connected”. */
import type { PassageWord, ValueEvidence } from '../core/finding';
import type { Localizer } from '../i18n/localizer';
import { formatShortValue, isInRange } from './value-words';

/** One of them as it is shown. */
export interface ShownWord {
  readonly text: string;
  /** Figures, names, negations and hedges: they are bold, and ordinary words are left out before them. */
  readonly isKept: boolean;
  /** A name as the passage writes it, where `text` has other letters. */
  readonly written?: string;
}

export const WORD_SEPARATOR = ' · ';

/** UTF-16 units of a list: two lines under a passage or in a copy. */
export const WORDS_LENGTH = 110;

/** How many ordinary words, and how many figures and names, tell what a passage is about; of one more each tells something. */
const TELLING = { words: 2, figures: 1 };

/** Numbers up to this one, without a unit, tell little: "two of them". */
const MAX_PLAIN_NUMBER = 12;

/** One of them, and how soon it is left out: the lowest first, `Infinity` never. */
interface RankedWord {
  readonly shown: ShownWord;
  readonly rank: number;
}

/**
 * Formats words. Where they take more than `most` UTF-16 units, those go first that tell least, of equals the last one, an
 * ordinary word before a figure or a name: what is neither among the first ordinary words nor among the first figures and names. The word behind a "not" goes last, and
 * a negation or a hedge never; of two that come to stand side by side one is enough.
 */
export function formatWords(localizer: Localizer, words: readonly PassageWord[], most: number): readonly ShownWord[] {
  let ranked = computeRanks(
    removeRepeats(words)
      .map((word) => ({ word, shown: formatWord(localizer, word) }))
      .filter(({ shown: { text } }) => text !== ''),
  );
  while (measureLine(ranked) > most) {
    const lowest = Math.min(...ranked.map(({ rank }) => rank));
    if (lowest === Number.POSITIVE_INFINITY) break;
    const isLowest = ({ rank }: RankedWord) => rank === lowest;
    const word = ranked.findLastIndex((one) => isLowest(one) && !one.shown.isKept);
    const at = word >= 0 ? word : ranked.findLastIndex(isLowest);
    ranked = mergeCues(ranked.filter((_, index) => index !== at));
  }
  return ranked.map(({ shown }) => shown);
}

/** What is said twice is told once; a figure each time, since it may belong to something else, and so is a negation. */
function removeRepeats(words: readonly PassageWord[]): readonly PassageWord[] {
  const said = new Set<string>();
  return words.filter(({ kind, text }) => {
    if (kind === 'figure' || kind === 'cue') return true;
    const key = text.toLowerCase();
    return !said.has(key) && said.add(key);
  });
}

function computeRanks(listed: readonly { readonly word: PassageWord; readonly shown: ShownWord }[]): RankedWord[] {
  const counted = { words: 0, figures: 0 };
  return listed.map(({ word, shown }, at) => {
    if (word.kind === 'cue') return { shown, rank: Number.POSITIVE_INFINITY };
    if (isPlainNumber(word)) return { shown, rank: 0 };
    const kind = word.kind === 'word' ? 'words' : 'figures';
    counted[kind] += 1;
    if (listed[at - 1]?.word.kind === 'cue') return { shown, rank: 4 };
    return { shown, rank: Math.max(1, 3 - Math.max(0, counted[kind] - TELLING[kind])) };
  });
}

const isPlainNumber = (word: PassageWord): boolean =>
  word.kind === 'figure' &&
  word.values.every(({ kind, value, unit }) => kind === 'number' && unit === undefined && value <= MAX_PLAIN_NUMBER);

const measureLine = (ranked: readonly RankedWord[]): number =>
  ranked.reduce((sum, { shown: { text } }) => sum + text.length + WORD_SEPARATOR.length, -WORD_SEPARATOR.length);

/** Negations and hedges that were parted by nothing but words which are left out. */
const mergeCues = (ranked: readonly RankedWord[]): RankedWord[] =>
  ranked.filter(({ shown, rank }, at) => {
    const before = ranked[at - 1];
    return !(rank === Number.POSITIVE_INFINITY && before?.rank === rank && before.shown.text === shown.text);
  });

/** A name with its own letters where they were changed: “Dnipro (Дніпро)”. */
export const formatWholeWord = ({ text, written }: ShownWord): string => (written ? `${text} (${written})` : text);

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

/** The parts of a date as one; empty where a part is there twice, or where it is none, such as "last year" or a month 13. */
export function formatDate(locale: string, values: readonly ValueEvidence[]): string {
  const parts = new Map(values.map(({ kind, value }) => [kind, value]));
  if (parts.size !== values.length || values.some(({ kind }) => !DATE_PARTS.some((part) => part === kind))) return '';
  const [year = 2024, month = 1, day = 1] = [parts.get('year'), parts.get('month'), parts.get('day')];
  const weekday = parts.get('weekday');
  if (!isInRange(year, 1, 9999) || !isInRange(month, 1, 12) || !isInRange(day, 1, 31) || !isInRange(weekday ?? 1, 0, 7))
    return '';
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
