/** Parts of the day beside a time ("7:30 sáng", "8 in the evening"), and the hours they mean. */

import { getBaseLanguage } from '../../core/language-tag';
import { memoize } from '../../core/memoize';
import { escapeRegExp } from '../../core/regexp';
import type { Span } from '../../core/span';
import { TIMES } from '../../languages/by-kind/times';
import { hasWordBoundaries, toFlexiblePattern, tryOrUndefined } from './value-patterns';

/** The hours of a part of the day: from inclusive, to exclusive. A `to` above 24 is after midnight. */
export interface DayPeriod {
  readonly from: number;
  readonly to: number;
}

/** The day periods that `Intl` writes, each with the span of the hours it is written at. */
function getIntlDayPeriods(lang: string): [string, DayPeriod][] {
  const hours = new Map<string, number[]>();
  for (const options of [{ dayPeriod: 'long' }, { dayPeriod: 'short' }, {}] as const) {
    const format = tryOrUndefined(
      () => new Intl.DateTimeFormat(lang, { hour: 'numeric', hourCycle: 'h12', timeZone: 'UTC', ...options }),
    );
    for (let hour = 0; format && hour < 24; hour++) {
      const parts = format.formatToParts(Date.UTC(2024, 0, 1, hour));
      const word = parts.find((part) => part.type === 'dayPeriod')?.value;
      if (word && word.length > 1) hours.set(word, [...(hours.get(word) ?? []), hour]);
    }
  }
  return [...hours].map(([word, periodHours]) => [escapeRegExp(word), toDayPeriod(periodHours)]);
}

/** The span of a period's hours. Hours before and after midnight belong together. */
function toDayPeriod(hours: readonly number[]): DayPeriod {
  const sorted = [...new Set(hours)].sort((a, b) => a - b);
  const gap = sorted.findIndex((hour, i) => i > 0 && hour - sorted[i - 1]! > 1);
  if (gap < 0) return { from: sorted[0]!, to: sorted.at(-1)! + 1 };
  return { from: sorted[gap]!, to: 25 + sorted[gap - 1]! };
}

interface DayPeriodTable {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly spans: readonly DayPeriod[];
}

const getDayPeriodTable = memoize((lang: string): DayPeriodTable | undefined => {
  const ownEntries = Object.entries(TIMES[lang]?.dayPeriods ?? {}).map(([span, words]): [string, DayPeriod] => {
    const [from, to] = span.split('-').map(Number);
    return [words, { from: from!, to: to! }];
  });
  const entries = ownEntries.length ? ownEntries : getIntlDayPeriods(lang);
  if (!entries.length) return undefined;
  const body = entries.map(([words]) => `(${toFlexiblePattern(words)})`).join('|');
  const wordStart = hasWordBoundaries(lang) ? '(?<![\\p{L}\\p{M}])' : '';
  const wordEnd = hasWordBoundaries(lang) ? '(?![\\p{L}\\p{M}])' : '';
  return {
    before: new RegExp(`${wordStart}(?:${body})[\\s,]{0,2}(?:${CONNECTING_WORD})?$`, 'iu'),
    after: new RegExp(`^[\\s,]{0,2}(?:${CONNECTING_WORD})?(?:${body})${wordEnd}`, 'iu'),
    spans: entries.map(([, span]) => span),
  };
});

/** Words that can be between a time and its part of the day. */
const CONNECTING_WORD = '(?:lúc|um|at|alle|à|om|в|о|o|pukul|jam|saat|των|hôm|vào lúc|karşı|の|من|في|,)\\s{1,2}';

const SEARCH_LENGTH = 24;
const matchPeriodAfter = (table: DayPeriodTable, text: string, end: number) =>
  table.after.exec(text.slice(end, end + SEARCH_LENGTH));
const matchPeriodBefore = (table: DayPeriodTable, text: string, start: number) =>
  table.before.exec(text.slice(Math.max(0, start - SEARCH_LENGTH), start));

/** The span of a time together with the part of the day directly before or after it: "7:30 sáng" for "7:30". */
export function extendToDayPeriod(text: string, start: number, end: number, lang: string): Span {
  const table = getDayPeriodTable(lang);
  const after = table && matchPeriodAfter(table, text, end);
  if (after) return { start, end: end + after[0].length };
  const before = table && matchPeriodBefore(table, text, start);
  return { start: start - (before ? before.input.length - before.index : 0), end };
}

/** The part of the day directly before or after a time. */
export function findDayPeriod(text: string, start: number, end: number, lang: string): DayPeriod | undefined {
  const table = getDayPeriodTable(lang);
  if (!table) return undefined;
  const match = matchPeriodAfter(table, text, end) ?? matchPeriodBefore(table, text, start);
  const group = match ? match.findIndex((part, i) => i > 0 && part !== undefined) : -1;
  return group > 0 ? table.spans[group - 1] : undefined;
}

const isInPeriod = (hour: number, { from, to }: DayPeriod) =>
  (hour >= from && hour < to) || (hour + 24 >= from && hour + 24 < to);

/**
 * Converts an hour of the 12-hour clock to the 24-hour clock: the half of the day that is in the period, or the nearer
 * one. Hours above 12 are unchanged.
 */
export function toHourOfDay(hour: number, period: DayPeriod): number {
  if (hour > 12 || hour === 0) return hour % 24;
  const [morning, evening] = [hour % 12, (hour % 12) + 12];
  const [isMorningInPeriod, isEveningInPeriod] = [isInPeriod(morning, period), isInPeriod(evening, period)];
  if (isMorningInPeriod !== isEveningInPeriod) return isMorningInPeriod ? morning : evening;
  return computeHourDistance(morning, period) <= computeHourDistance(evening, period) ? morning : evening;
}

function computeHourDistance(hour: number, { from, to }: DayPeriod): number {
  const middle = ((from + to - 1) / 2) % 24;
  const distance = Math.abs(hour - middle);
  return Math.min(distance, 24 - distance);
}

/** How far from a date the word for its night can be, in characters. */
const NIGHT_REACH = 24;

const getNightPattern = memoize((lang: string): RegExp | undefined => {
  const words = TIMES[lang]?.nights;
  if (!words) return undefined;
  const [start, end] = hasWordBoundaries(lang) ? ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'] : ['', ''];
  return new RegExp(`${start}(?:${words})${end}`, 'iu');
});

/** Whether a date has a word for the night beside it: "the night of the 11th", "Nacht zum 12.". */
export const hasNightBeside = (text: string, start: number, end: number, lang: string): boolean =>
  getNightPattern(getBaseLanguage(lang))?.test(text.slice(Math.max(0, start - NIGHT_REACH), end + NIGHT_REACH)) ??
  false;
