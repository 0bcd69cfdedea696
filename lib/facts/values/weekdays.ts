/** Finds names of weekdays. */

import { memoize, memoizeByObject } from '../../core/memoize';
import { findMatches, type IndexedMatch } from '../../core/regexp';
import type { ValueExpression } from '../../core/value';
import { DATES } from '../../languages/by-kind/dates';
import { parseNameList } from '../../languages/groups';
import { capitalizeName, WEEK_DATES } from './calendar-names';
import type { IntlData } from './intl-data';
import { buildAlternatives, buildWordPattern, hasWordBoundaries, toLookupKey, tryOrUndefined } from './value-patterns';

interface WeekdayTable {
  readonly patterns: readonly RegExp[];
  readonly values: ReadonlyMap<string, number>;
}

/** Short names (Mon., mié, пн) as `Intl` gives them, of at least two letters. */
function listShortWeekdays(lang: string): [string, number][] {
  const format = tryOrUndefined(() => new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' }));
  const intlNames = format
    ? WEEK_DATES.map((date, i): [string, number] => [format.format(date).replace(/\.$/, ''), i + 1])
    : [];
  return [...intlNames, ...parseNameList(DATES[lang]?.shortWeekdays ?? '')].filter(
    ([name]) => name.length > 1 && !/\d/.test(name),
  );
}

const getWeekdayTable = memoizeByObject((locale: IntlData): WeekdayTable => {
  const { lang } = locale;
  const { ignoresIntlNames } = DATES[lang] ?? {};
  const fullNames = [...(ignoresIntlNames ? [] : locale.weekdays), ...parseNameList(DATES[lang]?.weekdays ?? '')];
  const shortNames = ignoresIntlNames || !hasWordBoundaries(lang) ? [] : listShortWeekdays(lang);
  const isCapitalized = DATES[lang]?.capitalWeekdays ?? false;
  const spellings = fullNames.flatMap(([name]) =>
    isCapitalized ? [capitalizeName(name, lang), name.toLocaleUpperCase(lang)] : [name],
  );
  return {
    patterns: [
      buildWeekdayPattern(spellings, lang, isCapitalized),
      buildShortWeekdayPattern(shortNames.map(([name]) => name)),
      ...(DATES[lang]?.weekdayForms ?? []),
    ].filter((pattern) => pattern !== undefined),
    values: new Map(
      [...shortNames, ...fullNames, ...parseNameList(DATES[lang]?.weekdayFormNames ?? '')].map(([name, value]) => [
        toLookupKey(name),
        value,
      ]),
    ),
  };
});

function buildWeekdayPattern(names: readonly string[], lang: string, isCapitalized: boolean): RegExp | undefined {
  const flags = isCapitalized ? 'dgu' : 'dgiu';
  const endings = DATES[lang]?.weekdayEndings;
  if (!endings || !names.length) return buildWordPattern(names, lang, flags);
  return new RegExp(`(?<!\\p{L})(${buildAlternatives(names)})(?:${endings})?(?!\\p{L})`, flags);
}

/**
 * A pattern for short names. They count only before digits or a date; dates already found are blanked out with U+2063.
 */
function buildShortWeekdayPattern(names: readonly string[]): RegExp | undefined {
  if (!names.length) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{M}])(${buildAlternatives(names)})(?=\\.?,?\\s{0,2}[\\d\\u2063])`, 'dgiu');
}

/** Returns the weekdays of a text. They are weak, because translations often leave them out. */
export function findWeekdays(text: string, locale: IntlData): ValueExpression[] {
  const { patterns, values } = getWeekdayTable(locale);
  const expressions: ValueExpression[] = [];
  for (const pattern of patterns) {
    for (const match of findMatches(text, pattern)) {
      const value = values.get(toLookupKey(match[1]!));
      if (value !== undefined) expressions.push(buildWeekdayExpression(match, value));
    }
  }
  return removeOverlapping(expressions.sort((a, b) => a.start - b.start));
}

function buildWeekdayExpression(match: IndexedMatch, value: number): ValueExpression {
  const start = match.index!;
  const end = start + match[0].length;
  const [from, to] = match.indices?.[1] ?? [start, end];
  const atom = { kind: 'weekday' as const, value, start: from, end: to, read: 'name' as const, weak: true };
  return { kind: 'date', start, end, text: match[0], atoms: [atom] };
}

function removeOverlapping(expressions: readonly ValueExpression[]): ValueExpression[] {
  let lastEnd = 0;
  return expressions.filter((expression) => {
    if (expression.start < lastEnd) return false;
    lastEnd = expression.end;
    return true;
  });
}

/** All full names of weekdays as alternatives, for patterns of dates that may have a weekday beside them. */
export const getWeekdayAlternatives = memoize((lang: string): string => {
  const format = tryOrUndefined(() => new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }));
  const intlNames = format ? WEEK_DATES.map((date) => format.format(date)) : [];
  return buildAlternatives([...intlNames, ...parseNameList(DATES[lang]?.weekdays ?? '').map(([name]) => name)]);
});
