/** Finds times of day in a text. */
import type { Value, ValueExpression } from '../../core';
import { TIMES } from '../../languages/by-kind/times';
import type { TimeForm } from '../../languages/kinds';
import { memoize } from '../../util/memoize';
import { escapeRegExp, findMatches, type IndexedMatch } from '../../util/regexp';
import { blankOut } from '../digits';
import type { IntlData } from '../intl-data';
import { hasWordBoundaries, toFlexiblePattern } from '../value-patterns';
import { type DayPeriod, findDayPeriod, toHourOfDay } from './day-periods';
import { findNeededWord } from './find-needed-word';
import { getHourWords, parseHourWord } from './hour-words';
import { listTimeForms } from './time-forms';
import { addRangeEnds, addRangeStart } from './time-ranges';

interface CompiledTimeForm {
  readonly pattern: RegExp;
  readonly form: TimeForm;
  readonly figures: boolean;
  /** A word without which the pattern cannot match. Most texts lack it, and that is found in a fraction of the time. */
  readonly neededWord?: RegExp;
}

/** The forms of a language, as they are run. */
export const getCompiledForms = memoize((lang: string): readonly CompiledTimeForm[] => {
  const { body } = getHourWords(lang);
  const forms = listTimeForms(lang).filter((form) => body || !form.pattern.includes('<W>'));
  return forms.map((form) => {
    const neededWord = findNeededWord(form.pattern);
    return {
      form,
      figures: form.hour === undefined && (!body || !/<[HW]>/.test(form.pattern)),
      pattern: new RegExp(expandPlaceholders(form.pattern, body), 'dgiu'),
      ...(neededWord ? { neededWord: new RegExp(escapeRegExp(neededWord), 'iu') } : {}),
    };
  });
});

const expandPlaceholders = (form: string, words: string) =>
  toFlexiblePattern(form)
    .replace(/<D>/g, '(?<h>\\d{1,2})')
    .replace(/<H>/g, words ? `(?<h>\\d{1,2}|${words})` : '(?<h>\\d{1,2})')
    .replace(/<W>/g, `(?<h>${words})`)
    .replace(/<M>/g, '(?<m>\\d{2})');

/** Words before a ratio or scale, which is written like a time: 1:10. */
const RATIO_BEFORE =
  /(?:ratio|scale|odds|tỷ lệ|tỉ lệ|สัดส่วน|อัตราส่วน|比例|比率|縮尺|비율|축척|verhältnis|maßstab|rapport|échelle|proporci[óo]n|propor[çc][ãa]o|escala|rapporto|scala|соотношени[еия]|масштаб\p{L}{0,2}|співвідношенн[яі]|stosun\p{L}{1,3}|skal[aię]|oran\p{L}{0,4}|نسبة|बنسبة|अनुपात|verhouding|schaal|αναλογία|κλίμακα|rasio|skor|score|wynik\p{L}{0,3})(?:\s\p{L}{1,4})?\s{0,2}$/iu;

/**
 * Returns times on the 24-hour clock, in reading order. A time that does not tell its half of the day has the other
 * half as `or`.
 */
export function findTimes(text: string, locale: IntlData): ValueExpression[] {
  const { lang } = locale;
  const expressions: ValueExpression[] = [];
  let rest = text;
  const figures = /\d/.test(text);
  for (const compiled of getCompiledForms(lang)) {
    if ((compiled.figures && !figures) || compiled.neededWord?.test(text) === false) continue;
    const matches = findFormTimes(text, rest, compiled, lang);
    if (!matches.length) continue;
    for (const expression of matches) expressions.push(expression);
    rest = blankOut(rest, matches);
  }
  for (const expression of findNamedHours(rest, lang)) expressions.push(expression);
  return addRangeEnds(
    rest,
    expressions.sort((a, b) => a.start - b.start),
  );
}

function findFormTimes(
  text: string,
  rest: string,
  { pattern, form }: CompiledTimeForm,
  lang: string,
): ValueExpression[] {
  const expressions: ValueExpression[] = [];
  for (const match of findMatches(rest, pattern)) {
    const expression = readMatchedTime(text, rest, match, form, lang);
    if (expression) expressions.push(addRangeStart(rest, expression, expressions.at(-1)?.end ?? 0, lang));
  }
  return expressions;
}

function readMatchedTime(
  text: string,
  rest: string,
  match: IndexedMatch,
  form: TimeForm,
  lang: string,
): ValueExpression | undefined {
  const raw = match.groups?.['h'] ?? match.groups?.['h2'] ?? '';
  const hour = form.hour ?? (/^\d/.test(raw) ? Number(raw) : parseHourWord(raw, lang));
  const minute = match.groups?.['m'] === undefined ? undefined : Number(match.groups['m']);
  if (hour === undefined || hour > 24 || (minute ?? 0) > 59) return undefined;
  const [start, end] = [match.index!, match.index! + match[0].length];
  const period = form.hours ? { from: form.hours[0], to: form.hours[1] } : findDayPeriod(text, start, end, lang);
  const before = rest.slice(Math.max(0, start - 16), start);
  if (form.needsBefore && !period && !form.needsBefore.test(before)) return undefined;
  if (form.notBefore?.test(rest.slice(end, end + 16)) || RATIO_BEFORE.test(before)) return undefined;
  const hourReading = resolveHour(raw, hour, form, period);
  const atoms =
    minute === undefined && form.minutes !== undefined
      ? buildShiftedTime(hourReading, form.minutes, start, end)
      : buildTimeValues(match, hourReading, minute);
  const zoneEnd = end + (ZONE_AFTER.exec(rest.slice(end, end + 20))?.[0].length ?? 0);
  return { kind: 'time', start, end: zoneEnd, text: text.slice(start, zoneEnd), atoms };
}

/** A time zone after a time. In "(GMT+7)" the number belongs to the zone. */
const ZONE_AFTER = /^(?:\s?[ap]\.?\s?m\.?)?\s?\(?(?:GMT|UTC)\s?[+-]\d{1,2}(?::\d{2})?\)?/iu;

type HourReading = Pick<Value, 'value' | 'or'>;

function resolveHour(
  raw: string,
  writtenHour: number,
  { later }: TimeForm,
  period: DayPeriod | undefined,
): HourReading {
  const hour = later && writtenHour < later.before ? writtenHour + later.hours : writtenHour;
  if (period) return { value: toHourOfDay(hour, period) };
  if (hour > 12 || hour === 0 || later || /^0\d/.test(raw)) return { value: hour % 24 };
  return { value: hour, or: (hour + 12) % 24 };
}

function buildTimeValues(match: IndexedMatch, hourReading: HourReading, minute: number | undefined): Value[] {
  const getSpan = (group: string) => {
    const [start, end] = match.indices?.groups?.[group] ?? [match.index!, match.index! + match[0].length];
    return { start, end };
  };
  const isWord = /^\D/.test(match.groups?.['h'] ?? match.groups?.['h2'] ?? '');
  const hour: Value = {
    kind: 'hour',
    ...hourReading,
    ...getSpan(match.groups?.['h'] ? 'h' : 'h2'),
    ...(isWord ? { read: 'word' as const } : {}),
  };
  if (minute === undefined) return [hour];
  return [hour, { kind: 'minute', value: minute, ...getSpan('m'), ...(minute === 0 ? { weak: true } : {}) }];
}

/** The values of a phrase such as "half past three" or "quarter to five". Both come from the whole phrase. */
function buildShiftedTime(hourReading: HourReading, shift: number, start: number, end: number): Value[] {
  const hoursBack = shift < 0 ? 23 : 0;
  const span = { start, end, read: 'word' as const };
  const value = (hourReading.value + hoursBack) % 24;
  return [
    {
      kind: 'hour',
      value,
      ...(hourReading.or === undefined ? {} : { or: (hourReading.or + hoursBack) % 24 }),
      ...span,
    },
    { kind: 'minute', value: (shift + 60) % 60, ...span },
  ];
}

interface NamedHourTable {
  readonly pattern: RegExp;
  readonly hours: readonly { readonly value: number; readonly weak: boolean }[];
}

const getNamedHourTable = memoize((lang: string): NamedHourTable | undefined => {
  const entries = Object.entries(TIMES[lang]?.namedHours ?? {}).sort(([a], [b]) => a.length - b.length);
  if (!entries.length) return undefined;
  const body = entries.map(([, words]) => `(${toFlexiblePattern(words)})`).join('|');
  const [wordStart, wordEnd] = hasWordBoundaries(lang)
    ? [`(?<![\\p{L}\\p{M}])${TIMES[lang]?.joinedPrefixes ?? ''}`, '(?![\\p{L}\\p{M}])']
    : ['', ''];
  return {
    // Directly after a time ("12 noon") the word only says which half of the day is meant.
    pattern: new RegExp(`(?<![\\d\\u2063]\\s?)${wordStart}(?:${body})${wordEnd}(?!\\s?[\\d\\u2063])`, 'gu'),
    hours: entries.map(([key]) => ({ value: Number.parseInt(key, 10), weak: key.endsWith('~') })),
  };
});

function findNamedHours(text: string, lang: string): ValueExpression[] {
  const table = getNamedHourTable(lang);
  if (!table) return [];
  return findMatches(text, table.pattern).flatMap((match): ValueExpression[] => {
    const hour = table.hours[match.findIndex((part, i) => i > 0 && part !== undefined) - 1];
    if (!hour) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const atom: Value = {
      kind: 'hour',
      value: hour.value,
      ...span,
      read: 'word',
      ...(hour.weak ? { weak: true } : {}),
    };
    return [{ kind: 'time', ...span, text: match[0], atoms: [atom] }];
  });
}
