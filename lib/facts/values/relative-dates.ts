/** Finds dates given relative to the day of publication: "yesterday", "last week", 来年. */

import { memoize } from '../../core/memoize';
import { escapeRegExp, findMatches } from '../../core/regexp';
import type { Value, ValueExpression } from '../../core/value';
import { DATES } from '../../languages/by-kind/dates';
import { TRAITS } from '../../languages/by-kind/traits';
import { parseNameList } from '../../languages/groups';
import type { RelativeForm } from '../../languages/kinds';
import type { IntlData } from './intl-data';
import { getJoinedPrefixes, toFlexiblePattern, tryOrUndefined } from './value-patterns';

// Converts relative dates and weekdays to calendar dates, given the day of publication.

/** The day an article was published; `weekday` 1 is Monday. */
export interface PublicationDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

export interface ResolvedDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * The calendar date that a value means. A relative day gives year, month and day, a relative month gives year and
 * month, a relative year the year, a week nothing. A bare weekday is the last one up to and including the day of
 * publication. Any other value gives nothing.
 */
export function resolveDate(value: Value, publicationDay: PublicationDay): ResolvedDate {
  if (value.kind === 'weekday') return addDays(publicationDay, -((publicationDay.weekday - value.value + 7) % 7));
  if (value.kind !== 'relative') return {};
  if (value.unit === 'day') return addDays(publicationDay, value.value);
  if (value.unit === 'month') return addMonths(publicationDay, value.value);
  return value.unit === 'year' ? { year: publicationDay.year + value.value } : {};
}

function addDays({ year, month, day }: PublicationDay, days: number): ResolvedDate {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function addMonths({ year, month }: PublicationDay, months: number): ResolvedDate {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

type DateUnit = 'day' | 'week' | 'month' | 'year';
const UNIT_LETTERS: Readonly<Record<string, DateUnit>> = { d: 'day', w: 'week', m: 'month', y: 'year' };

/** What one word means: a number of units from the day of publication. */
interface DateOffset {
  readonly value: number;
  readonly unit: DateUnit;
  readonly weak: boolean;
}

interface OffsetMatcher {
  readonly pattern: RegExp;
  /** By the pattern's groups, from group 1. */
  readonly offsets: readonly DateOffset[];
}

/** The words that `Intl` has for distances without a number, as patterns by key ("-1d"). */
function getIntlRelativeWords(lang: string): Map<string, string[]> {
  const wordsByKey = new Map<string, string[]>();
  const format = tryOrUndefined(() => new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }));
  // For a language it does not know, ICU answers in another one.
  if (!format?.resolvedOptions().locale.startsWith(lang)) return wordsByKey;
  for (const [key, unit] of Object.entries(UNIT_LETTERS)) {
    for (const value of key === 'd' ? [-2, -1, 0, 1, 2] : [-1, 0, 1]) {
      const parts = format.formatToParts(value, unit);
      const words = parts.map((part) => part.value).join('');
      if (parts.length === 1 && parts[0]!.type === 'literal') wordsByKey.set(`${value}${key}`, [escapeRegExp(words)]);
    }
  }
  return wordsByKey;
}

const getOffsetMatcher = memoize((lang: string): OffsetMatcher | undefined => {
  const patternsByKey = getIntlRelativeWords(lang);
  for (const key of DATES[lang]?.ignoredIntlKeys ?? []) patternsByKey.delete(key);
  for (const [key, ownPattern] of Object.entries(DATES[lang]?.relativeWords ?? {}))
    patternsByKey.set(key, [ownPattern, ...(patternsByKey.get(key) ?? [])]);
  // Of two words that begin alike, the longer one means the more distant day.
  const keys = [...patternsByKey.keys()].sort(
    (a, b) => Math.abs(Number.parseInt(b, 10)) - Math.abs(Number.parseInt(a, 10)),
  );
  if (!keys.length) return undefined;
  const groups = keys.map((key) => `(${toFlexiblePattern(patternsByKey.get(key)!.join('|'))})`);
  return { pattern: addWordBoundaries(groups.join('|'), lang), offsets: keys.map(parseDateOffset) };
});

function addWordBoundaries(body: string, lang: string): RegExp {
  if (TRAITS[lang]?.unspaced) return new RegExp(body, 'gu');
  const end = DATES[lang]?.relativeEnd ?? '(?![\\p{L}\\p{M}])';
  return new RegExp(`(?<![\\p{L}\\p{M}])${getJoinedPrefixes(lang)}(?:${body})${end}`, 'giu');
}

function parseDateOffset(key: string): DateOffset {
  const value = Number.parseInt(key, 10);
  return { value, unit: UNIT_LETTERS[key.replace(/[^dwmy]/g, '')]!, weak: value === 0 || key.endsWith('~') };
}

/** Returns words for a day, week, month or year counted from the day of publication: "yesterday", năm ngoái, 来週. */
export function findRelativeDates(text: string, locale: IntlData): ValueExpression[] {
  const { lang } = locale;
  const matcher = getOffsetMatcher(lang);
  const expressions = matcher ? findRelativeWords(text, matcher, lang) : [];
  for (const form of DATES[lang]?.relativeForms ?? []) expressions.push(...findFormDays(text, form));
  return expressions.sort((a, b) => a.start - b.start);
}

/** What shows, directly after a word for a week, that a weekday follows. */
const getWeekdayAfterWeek = memoize((lang: string): RegExp | undefined => {
  const body = DATES[lang]?.weekdayAfterWeek;
  return body ? new RegExp(`^(?:${body})`, 'u') : undefined;
});

function findRelativeWords(text: string, matcher: OffsetMatcher, lang: string): ValueExpression[] {
  const expressions: ValueExpression[] = [];
  const countBefore = DATES[lang]?.countBefore;
  const weekdayAfter = getWeekdayAfterWeek(lang);
  for (const match of findMatches(text, matcher.pattern)) {
    if (countBefore?.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    const group = match.findIndex((part, i) => i > 0 && part !== undefined);
    const offset = matcher.offsets[group - 1];
    if (!offset) continue;
    const end = match.index + match[0].length;
    // "last Friday" and "on Friday" mean the same day to most translators, so the week is weak.
    const weak = offset.weak || (offset.unit === 'week' && weekdayAfter?.test(text.slice(end, end + 4)) === true);
    expressions.push(addWeekday(text, buildRelativeDate(match.index, match[0], { ...offset, weak }), lang));
  }
  return expressions;
}

const getWeekdaysInWeek = memoize(
  (lang: string): ReadonlyMap<string, number> => new Map(parseNameList(DATES[lang]?.weekdaysInWeek ?? '')),
);

/** Adds the weekday that shares a word with its week: 上周五. */
function addWeekday(text: string, expression: ValueExpression, lang: string): ValueExpression {
  const name = text[expression.end];
  const value = name && expression.atoms[0]?.unit === 'week' ? getWeekdaysInWeek(lang).get(name) : undefined;
  if (value === undefined) return expression;
  const atom: Value = {
    kind: 'weekday',
    value,
    start: expression.end,
    end: expression.end + 1,
    read: 'name',
    weak: true,
  };
  return {
    ...expression,
    end: atom.end,
    text: expression.text + name,
    atoms: [...expression.atoms, atom],
  };
}

function buildRelativeDate(
  start: number,
  text: string,
  { value, unit, weak }: DateOffset,
  or?: number,
): ValueExpression {
  const span = { start, end: start + text.length };
  const atom: Value = { kind: 'relative', value, unit, ...span, read: 'word', ...(weak ? { weak } : {}) };
  return { kind: 'date', ...span, text, atoms: [or === undefined ? atom : { ...atom, or }] };
}

/** How far behind a word the verb's tense is looked for, in characters. */
const SENTENCE_LENGTH = 160;

/** Finds the days of one form. Where the tense decides which of two days is meant, the other one is kept as `or`. */
const findFormDays = (text: string, { pattern, days, future, isWeak }: RelativeForm): ValueExpression[] =>
  findMatches(text, pattern).map(({ 0: word, index }) => {
    const isFuture = future?.test(text.slice(index, index + SENTENCE_LENGTH)) ?? false;
    const value = isFuture ? -days : days;
    return buildRelativeDate(index, word, { value, unit: 'day', weak: isWeak === true }, future ? -value : undefined);
  });
