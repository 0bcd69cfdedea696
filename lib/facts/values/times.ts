/** Finds times of day in a text. */

import { memoize } from '../../core/memoize';
import { escapeRegExp, findMatches, type IndexedMatch } from '../../core/regexp';
import type { Value, ValueExpression } from '../../core/value';
import { TIMES } from '../../languages/by-kind/times';
import type { TimeForm } from '../../languages/kinds';
import { type DayPeriod, findDayPeriod, toHourOfDay } from './day-periods';
import { blankOut } from './digits';
import type { IntlData } from './intl-data';
import { hasWordBoundaries, toFlexiblePattern, toLookupKey } from './value-patterns';

// Hours spelled out in words, by language ("three", "trois").

/** The hours of a language: lower-cased word → hour, and all words as alternatives of a pattern, longest first. */
export const getHourWords = memoize(
  (lang: string): { readonly values: ReadonlyMap<string, number>; readonly body: string } => {
    const values = new Map(
      (TIMES[lang]?.hours ?? '')
        .split(',')
        .flatMap((words, i) => words.split('|').map((word): [string, number] => [toLookupKey(word), i + 1]))
        .filter(([word]) => word),
    );
    const body = [...values.keys()].sort((a, b) => b.length - a.length).join('|');
    return { values, body: body.replace(/ /g, '\\s').replace(/['’ʼ]/g, "['’ʼ]") };
  },
);

/** The hour that a matched word names. */
export const parseHourWord = (word: string, lang: string): number | undefined =>
  getHourWords(lang).values.get(toLookupKey(word));

// Reads the other end of a range of hours, where only one end says that it is a time: "8 to 10 p.m.", 晚上8点到10点.

const HOUR_WORD = 'h|giờ|Uhr|uur|時|时|시|点|點';
/** The ending of an ordinal: 8-ї, "9." */
const ENDING = '(?:-\\p{L}{1,3}|\\.)?';
const LINK =
  '-|~|〜|～|to|and|à|et|bis|und|đến|và|ถึง|a|al|y|e|até|às|tot|en|до|и|і|й|та|do|až|i|έως|και|إلى|و|hingga|sampai|ile|से|から|至|到|til|till|och|og|untill?|hasta';

const getRangeStart = memoize((lang: string): RegExp => {
  const { body } = getHourWords(lang);
  const words = body ? `|(?<!\\p{L})(?:${body})` : '';
  return new RegExp(
    `(?<![\\d.,:/])(\\d{1,2}${words})${ENDING}(?:[.:](\\d{2}))?(?:\\s?(?:${HOUR_WORD}))?\\s?(?:${LINK})\\s?$`,
    'iu',
  );
});

/** How far before a time the other end of its range is searched, in characters. */
const START_REACH = 20;

/**
 * Adds the first hour of a range: "8 to 10 a.m.". It is in the same half of the day, unless it would then be later than
 * the second hour. Where the second is written on the 24-hour clock, so is the first.
 */
export function addRangeStart(
  text: string,
  expression: ValueExpression,
  previousEnd: number,
  lang: string,
): ValueExpression {
  const before = text.slice(Math.max(previousEnd, expression.start - START_REACH), expression.start);
  const match = getRangeStart(lang).exec(before);
  const endHour = expression.atoms[0];
  if (!match || !endHour) return expression;
  const isWord = /^\D/.test(match[1]!);
  const hour = isWord ? parseHourWord(match[1]!, lang) : Number(match[1]);
  if (hour === undefined || hour > 24 || (hour < 1 && !match[2]) || (hour > 12 && hour >= endHour.value))
    return expression;
  const start = expression.start - match[0].length;
  const isAsWritten = endHour.or !== undefined || hour > 12 || isOn24HourClock(text, endHour);
  const atom: Value = {
    kind: 'hour',
    value: (isAsWritten ? hour : chooseEarlierHour(hour, endHour.value)) % 24,
    ...(endHour.or === undefined ? {} : { or: (hour + 12) % 24 }),
    start,
    end: start + match[1]!.length,
    ...(isWord ? { read: 'word' as const } : {}),
  };
  const minuteStart = start + match[0].indexOf(match[2] ?? '', match[1]!.length);
  const atoms = match[2] ? [atom, buildMinute(match[2], minuteStart)] : [atom];
  return { ...expression, start, text: text.slice(start, expression.end), atoms: [...atoms, ...expression.atoms] };
}

const isOn24HourClock = (text: string, { start, end }: Value): boolean => Number(text.slice(start, end)) > 12;

const RANGE_END = new RegExp(
  `^(?:\\s?(?:${HOUR_WORD}))?\\s?(?:${LINK})\\s?(?:(?:las|klukkan|klockan|kl\\.?)\\s)?(\\d{1,2})(?:[.:](\\d{2}))?(?=\\s?(?:${HOUR_WORD}|[;!?)»”"。，、；]|[.,](?!\\d)|$))`,
  'iu',
);

/** Adds the second hour of a range where only the first says that it is a time. `rest` lacks what is read already. */
export const addRangeEnds = (rest: string, expressions: readonly ValueExpression[]): ValueExpression[] =>
  expressions.map((expression) => addRangeEnd(rest, expression));

function addRangeEnd(rest: string, expression: ValueExpression): ValueExpression {
  const startHour = expression.atoms.findLast(({ kind }) => kind === 'hour');
  const match = RANGE_END.exec(rest.slice(expression.end, expression.end + START_REACH));
  const hour = Number(match?.[1] ?? 25);
  if (!match || !startHour || expression.atoms.length > 2 || hour > 24 || hour < 1) return expression;
  const start = expression.end + match[0].indexOf(match[1]!);
  const end = expression.end + match[0].length;
  const isOpen = startHour.or !== undefined && hour <= 12;
  const value = hour > 12 || isOpen ? hour : chooseLaterHour(hour, startHour.value);
  const atom: Value = {
    kind: 'hour',
    value: value % 24,
    ...(isOpen ? { or: (hour + 12) % 24 } : {}),
    start,
    end: start + match[1]!.length,
  };
  const atoms = match[2] ? [atom, buildMinute(match[2], end - 2)] : [atom];
  return { ...expression, end, text: expression.text + match[0], atoms: [...expression.atoms, ...atoms] };
}

const buildMinute = (raw: string, start: number): Value => ({
  kind: 'minute',
  value: Number(raw) % 60,
  start,
  end: start + 2,
  ...(Number(raw) === 0 ? { weak: true } : {}),
});

function chooseEarlierHour(hour: number, last: number): number {
  const sameHalf = (hour % 12) + (last >= 12 ? 12 : 0);
  return sameHalf < last ? sameHalf : hour % 12;
}

function chooseLaterHour(hour: number, first: number): number {
  const sameHalf = (hour % 12) + (first >= 12 ? 12 : 0);
  return sameHalf > first ? sameHalf : (sameHalf + 12) % 24;
}

const ISO_FORM: TimeForm = { pattern: '(?<=\\dT)<D>:<M>(?::\\d{2}(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d{2}:?\\d{2})?' };
const MERIDIEM_FORM: TimeForm = { pattern: '(?<![\\d.,:])<D>(?:[:.]<M>)?\\s?(?=[ap]\\.?\\s?m\\.?(?!\\p{L}))' };

/** Forms of all languages that are tried after the language's own. */
const LAST_FORMS: readonly TimeForm[] = [
  { pattern: '(?<![\\d.,])<D>[.:]<M>(?=\\s?(?:ч\\.|hrs?\\.?)(?!\\p{L}))' },
  { pattern: '(?<![\\d:.,]|\\d\\s?/\\s?)<D>:<M>(?![\\d:]|[.,]\\d|\\s?/\\s?\\d)' },
];

/** All forms of a language. Each is tried on what those before it did not match. */
export const listTimeForms = (lang: string): readonly TimeForm[] => [
  ISO_FORM,
  ...(TIMES[lang]?.earlyForms ?? []),
  MERIDIEM_FORM,
  ...(TIMES[lang]?.forms ?? []),
  ...LAST_FORMS,
];

/**
 * What no word is read from: escapes, placeholders such as <H>, classes of characters, and what `toFlexiblePattern` lets
 * be written in other ways.
 */
const NO_WORD = /\\p\{\w+\}|\\.|<[A-Z]>|\[[^[\]]*\]|\p{L}\u093C|['’ʼ]/gsu;
/** A group that has none within it, with what says how often it occurs. */
const INNERMOST_GROUP = /\([^()]*\)[?*]?/gu;
/** A run of letters, without the last one where that may be missing or come again. */
const WORD = /[\p{L}\p{M}]+(?![?*{])/gu;

/**
 * The longest run of letters outside all groups of a pattern, which is not optional. Undefined where there is none, or
 * where the pattern is one of several. `body` is a regular expression's source with placeholders as in `TimeForm`.
 */
export function findNeededWord(body: string): string | undefined {
  let rest = body.normalize('NFC').replace(NO_WORD, ' ');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(INNERMOST_GROUP, ' ');
  }
  if (rest.includes('|')) return undefined;
  const words = rest.match(WORD) ?? [];
  return words.reduce<string | undefined>(
    (longest, word) => (word.length > (longest?.length ?? 0) ? word : longest),
    undefined,
  );
}

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
