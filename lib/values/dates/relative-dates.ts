import type { Value, ValueExpression } from '../../core';
import { COUNT_BEFORE, RELATIVE_WORDS } from '../../languages/relative-words';
import { escapeRegExp, findMatches } from '../../util/regexp';
import type { Locale } from '../intl-data';
import { attempt, flexible, once, UNSPACED } from '../value-patterns';

type Unit = 'day' | 'week' | 'month' | 'year';
const UNITS: Readonly<Record<string, Unit>> = { d: 'day', w: 'week', m: 'month', y: 'year' };

/** One word's meaning: so many units from publication. */
interface Distance {
  readonly value: number;
  readonly unit: Unit;
  readonly weak: boolean;
}

interface Finder {
  readonly pattern: RegExp;
  /** By the number of the pattern's group, from 1. */
  readonly distances: readonly Distance[];
}

/** The words `Intl` has for distances that need no figure, by key ("-1d"). */
function given(lang: string): Map<string, string[]> {
  const out = new Map<string, string[]>();
  const format = attempt(() => new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }));
  // A language ICU does not know is answered in another one.
  if (!format?.resolvedOptions().locale.startsWith(lang)) return out;
  for (const [key, unit] of Object.entries(UNITS)) {
    for (const value of key === 'd' ? [-2, -1, 0, 1, 2] : [-1, 0, 1]) {
      const parts = format.formatToParts(value, unit);
      const words = parts.map((part) => part.value).join('');
      if (parts.length === 1 && parts[0]!.type === 'literal') out.set(`${value}${key}`, [escapeRegExp(words)]);
    }
  }
  return out;
}

/** Words read otherwise than `Intl` has them: both yesterday and tomorrow, or an everyday word. */
const NOT_GIVEN: Readonly<Record<string, readonly string[]>> = {
  hi: ['-2d', '-1d', '1d', '2d'],
  de: ['1d'],
  es: ['1d'],
  nl: ['1d'],
  ko: ['-1w', '2d'],
  zh: ['-1w', '0w', '1w'],
  vi: ['-1w', '1w', '-1m', '1m', '1y'],
};

const finderOf = once((lang: string): Finder | undefined => {
  const bodies = given(lang);
  for (const key of NOT_GIVEN[lang] ?? []) bodies.delete(key);
  for (const [key, body] of Object.entries(RELATIVE_WORDS[lang] ?? {}))
    bodies.set(key, [body, ...(bodies.get(key) ?? [])]);
  // The longer of two words that begin alike is that of the farther day.
  const keys = [...bodies.keys()].sort((a, b) => Math.abs(Number.parseInt(b, 10)) - Math.abs(Number.parseInt(a, 10)));
  if (!keys.length) return undefined;
  const groups = keys.map((key) => `(${flexible(bodies.get(key)!.join('|'))})`);
  return { pattern: bounded(groups.join('|'), lang), distances: keys.map(distance) };
});

/** What may be written onto a Korean word: particles and parts of the day. */
const KOREAN_END =
  '(?=(?:은|는|이|가|을|를|의|에|부터|까지|도|만|와|과|로|으로|엔|처럼|보다|나|밤|아침|저녁|오전|오후|새벽|낮|쯤|께|이후|이전|들어|초|말|중|한|같은|하루)|[^가-힣]|$)';

function bounded(body: string, lang: string): RegExp {
  if (UNSPACED.has(lang)) return new RegExp(body, 'gu');
  const joined = lang === 'ar' ? '[وفبلك]{0,2}' : lang === 'he' ? '[ובלמשה]{0,2}' : '';
  return new RegExp(
    `(?<![\\p{L}\\p{M}])${joined}(?:${body})${lang === 'ko' ? KOREAN_END : '(?![\\p{L}\\p{M}])'}`,
    'giu',
  );
}

function distance(key: string): Distance {
  const value = Number.parseInt(key, 10);
  return { value, unit: UNITS[key.replace(/[^dwmy]/g, '')]!, weak: value === 0 || key.endsWith('~') };
}

/** "yesterday", năm ngoái, 来週: the day, week, month or year counted from the day of publication. */
export function relativeDatesIn(text: string, locale: Locale): ValueExpression[] {
  const { lang } = locale;
  const finder = finderOf(lang);
  const out = finder ? found(text, finder, lang) : [];
  if (lang === 'de') out.push(...germanTomorrow(text));
  if (lang === 'hi') out.push(...hindiNeighbours(text));
  return out.sort((a, b) => a.start - b.start);
}

const WEEKDAY_BEHIND = /^(?:[一二三四五六日天]|の?[月火水木金土日]曜|\s?[월화수목금토일]요)/u;

function found(text: string, finder: Finder, lang: string): ValueExpression[] {
  const out: ValueExpression[] = [];
  const counted = COUNT_BEFORE[lang];
  for (const match of findMatches(text, finder.pattern)) {
    if (counted?.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    const group = match.findIndex((part, i) => i > 0 && part !== undefined);
    const at = finder.distances[group - 1];
    if (!at) continue;
    const end = match.index + match[0].length;
    // "last Friday" and "on Friday" are the same day to most translators: the week says nothing more.
    const weak = at.weak || (at.unit === 'week' && WEEKDAY_BEHIND.test(text.slice(end, end + 4)));
    out.push(withWeekday(text, relative(match.index, match[0], { ...at, weak }), lang));
  }
  return out;
}

const CHINESE_DAYS = '一二三四五六日';

/** 上周五: the week and its day share a word. */
function withWeekday(text: string, fact: ValueExpression, lang: string): ValueExpression {
  if (lang !== 'zh' || fact.atoms[0]?.unit !== 'week') return fact;
  const value = CHINESE_DAYS.indexOf((text[fact.end] ?? '').replace('天', '日')) + 1;
  if (!value || !text[fact.end]) return fact;
  const atom: Value = { kind: 'weekday', value, start: fact.end, end: fact.end + 1, read: 'name', weak: true };
  return { ...fact, end: atom.end, text: fact.text + text[fact.end], atoms: [...fact.atoms, atom] };
}

function relative(start: number, text: string, { value, unit, weak }: Distance, or?: number): ValueExpression {
  const at = { start, end: start + text.length };
  const atom: Value = { kind: 'relative', value, unit, ...at, read: 'word', ...(weak ? { weak } : {}) };
  return { kind: 'date', ...at, text, atoms: [or === undefined ? atom : { ...atom, or }] };
}

/** "morgen" in small letters and not behind another day is tomorrow; with a capital it is the morning. */
const germanTomorrow = (text: string): ValueExpression[] =>
  [
    ...text.matchAll(
      /(?<!\p{L})(?<!(?:heute|gestern|tag|guten|am) )morgen(?!\p{L})|(?<=(?:^|[.!?„“"]\s?))Morgen(?=\s\p{Ll})/gu,
    ),
  ].map((m) => relative(m.index, m[0], { value: 1, unit: 'day', weak: true }));

const HINDI_FUTURE = /(?:गा|गे|गी)(?![\p{L}\p{M}])/u;

/** कल is yesterday and tomorrow, परसों two days off either way: the verb's tense says which. */
const hindiNeighbours = (text: string): ValueExpression[] =>
  [...text.matchAll(/(?<![\p{L}\p{M}])(कल|परसों)(?![\p{L}\p{M}])/gu)].map((m) => {
    const far = m[1] === 'परसों' ? 2 : 1;
    const sign = HINDI_FUTURE.test(text.slice(m.index, m.index + 160)) ? 1 : -1;
    return relative(m.index, m[0], { value: sign * far, unit: 'day', weak: false }, -sign * far);
  });
