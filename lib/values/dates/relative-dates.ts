/** Finds dates given relative to the day of publication: "yesterday", "last week", 来年. */
import type { Value, ValueExpression } from '../../core';
import { DATES } from '../../languages/by-kind/dates';
import { TRAITS } from '../../languages/by-kind/traits';
import { memoize } from '../../util/memoize';
import { escapeRegExp, findMatches } from '../../util/regexp';
import type { IntlData } from '../intl-data';
import { toFlexiblePattern, tryOrUndefined } from '../value-patterns';

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

/** What can follow a Korean word without a space: particles and parts of the day. */
const KOREAN_END =
  '(?=(?:은|는|이|가|을|를|의|에|부터|까지|도|만|와|과|로|으로|엔|처럼|보다|나|밤|아침|저녁|오전|오후|새벽|낮|쯤|께|이후|이전|들어|초|말|중|한|같은|하루)|[^가-힣]|$)';

function addWordBoundaries(body: string, lang: string): RegExp {
  if (TRAITS[lang]?.unspaced) return new RegExp(body, 'gu');
  const joinedLetters = lang === 'ar' ? '[وفبلك]{0,2}' : lang === 'he' ? '[ובלמשה]{0,2}' : '';
  return new RegExp(
    `(?<![\\p{L}\\p{M}])${joinedLetters}(?:${body})${lang === 'ko' ? KOREAN_END : '(?![\\p{L}\\p{M}])'}`,
    'giu',
  );
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
  if (lang === 'de') expressions.push(...findGermanTomorrow(text));
  if (lang === 'hi') expressions.push(...findHindiNeighborDays(text));
  return expressions.sort((a, b) => a.start - b.start);
}

const WEEKDAY_AFTER = /^(?:[一二三四五六日天]|の?[月火水木金土日]曜|\s?[월화수목금토일]요)/u;

function findRelativeWords(text: string, matcher: OffsetMatcher, lang: string): ValueExpression[] {
  const expressions: ValueExpression[] = [];
  const countBefore = DATES[lang]?.countBefore;
  for (const match of findMatches(text, matcher.pattern)) {
    if (countBefore?.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    const group = match.findIndex((part, i) => i > 0 && part !== undefined);
    const offset = matcher.offsets[group - 1];
    if (!offset) continue;
    const end = match.index + match[0].length;
    // "last Friday" and "on Friday" mean the same day to most translators, so the week is weak.
    const weak = offset.weak || (offset.unit === 'week' && WEEKDAY_AFTER.test(text.slice(end, end + 4)));
    expressions.push(addWeekday(text, buildRelativeDate(match.index, match[0], { ...offset, weak }), lang));
  }
  return expressions;
}

const CHINESE_WEEKDAYS = '一二三四五六日';

/** Adds the weekday that shares a word with its week: 上周五. */
function addWeekday(text: string, expression: ValueExpression, lang: string): ValueExpression {
  if (lang !== 'zh' || expression.atoms[0]?.unit !== 'week') return expression;
  const value = CHINESE_WEEKDAYS.indexOf((text[expression.end] ?? '').replace('天', '日')) + 1;
  if (!value || !text[expression.end]) return expression;
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
    text: expression.text + text[expression.end],
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

const GERMAN_TOMORROW =
  /(?<!\p{L})(?<!(?:heute|gestern|tag|guten|am) )morgen(?!\p{L})|(?<=(?:^|[.!?„“"]\s?))Morgen(?=\s\p{Ll})/gu;

/** Finds German "morgen" (tomorrow): in lower case and not after another day. With a capital it is the morning. */
const findGermanTomorrow = (text: string): ValueExpression[] =>
  findMatches(text, GERMAN_TOMORROW).map((m) =>
    buildRelativeDate(m.index, m[0], { value: 1, unit: 'day', weak: true }),
  );

const HINDI_NEIGHBOR_DAY = /(?<![\p{L}\p{M}])(कल|परसों)(?![\p{L}\p{M}])/gu;
const HINDI_FUTURE = /(?:गा|गे|गी)(?![\p{L}\p{M}])/u;

/**
 * Finds Hindi कल (yesterday or tomorrow) and परसों (two days before or after). The verb's tense tells which is meant.
 */
const findHindiNeighborDays = (text: string): ValueExpression[] =>
  findMatches(text, HINDI_NEIGHBOR_DAY).map((m) => {
    const days = m[1] === 'परसों' ? 2 : 1;
    const sign = HINDI_FUTURE.test(text.slice(m.index, m.index + 160)) ? 1 : -1;
    return buildRelativeDate(m.index, m[0], { value: sign * days, unit: 'day', weak: false }, -sign * days);
  });
