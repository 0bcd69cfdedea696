import type { ValueExpression } from '../../core';
import {
  CASED_WEEKDAY_LANGUAGES,
  COMPOUND_ENDINGS,
  MORE_WEEKDAYS,
  SHORT_WEEKDAYS,
  WEEKDAY_FORMS,
} from '../../languages/weekday-names';
import { findMatches, type IndexedMatch } from '../../util/regexp';
import type { Locale } from '../intl-data';
import { alternatives, attempt, keyOf, once, UNSPACED, wordsPattern } from '../value-patterns';

const WEEK = [...Array(7).keys()].map((day) => new Date(Date.UTC(2024, 0, 1 + day)));

const listed = (table: string): [string, number][] =>
  table.split(',').flatMap((names, i) => names.split('|').map((name): [string, number] => [name, i + 1]));

interface Table {
  readonly patterns: readonly RegExp[];
  readonly values: ReadonlyMap<string, number>;
}

/** Short names (Mon., mié, пн) as `Intl` gives them; two letters at least. */
function shortNames(lang: string): [string, number][] {
  const format = attempt(() => new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' }));
  const given = format ? WEEK.map((date, i): [string, number] => [format.format(date).replace(/\.$/, ''), i + 1]) : [];
  return [...given, ...listed(SHORT_WEEKDAYS[lang] ?? '')].filter(([name]) => name.length > 1 && !/\d/.test(name));
}

const tables = new WeakMap<Locale, Table>();

function tableOf(locale: Locale): Table {
  const known = tables.get(locale);
  if (known) return known;
  const { lang } = locale;
  const full = [...(lang === 'vi' ? [] : locale.weekdays), ...listed(MORE_WEEKDAYS[lang] ?? '')];
  const short = UNSPACED.has(lang) || lang === 'vi' || lang === 'ko' ? [] : shortNames(lang);
  const cased = CASED_WEEKDAY_LANGUAGES.has(lang);
  const shown = full.flatMap(([name]) => (cased ? [capital(name, lang), name.toLocaleUpperCase(lang)] : [name]));
  const made: Table = {
    patterns: [
      longPattern(shown, lang, cased),
      besideDate(short.map(([name]) => name)),
      ...(WEEKDAY_FORMS[lang] ?? []),
    ].filter((pattern) => pattern !== undefined),
    values: new Map(
      [...short, ...full, ...listed(FORM_VALUES[lang] ?? '')].map(([name, value]) => [keyOf(name), value]),
    ),
  };
  tables.set(locale, made);
  return made;
}

const capital = (name: string, lang: string) => name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);

function longPattern(names: readonly string[], lang: string, cased: boolean): RegExp | undefined {
  const flags = cased ? 'dgu' : 'dgiu';
  const endings = COMPOUND_ENDINGS[lang];
  if (!endings || !names.length) return wordsPattern(names, lang, flags);
  return new RegExp(`(?<!\\p{L})(${alternatives(names)})(?:${endings})?(?!\\p{L})`, flags);
}

/** Short names count only before a figure or a date (dates already read are blanked out with U+2063). */
function besideDate(names: readonly string[]): RegExp | undefined {
  if (!names.length) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{M}])(${alternatives(names)})(?=\\.?,?\\s{0,2}[\\d\\u2063])`, 'dgiu');
}

/** What the groups of WEEKDAY_FORMS may hold. */
const FORM_VALUES: Readonly<Record<string, string>> = {
  ja: '月,火,水,木,金,土,日',
  ko: '월,화,수,목,금,토,일',
  zh: '一,二,三,四,五,六,日|天',
  vi: 'hai|2,ba|3,tư|4,năm|5,sáu|6,bảy|bẩy|7,cn',
  th: 'จันทร์,อังคาร,พุธ,พฤหัส|พฤหัสบดี,ศุกร์,เสาร์,อาทิตย์',
  pt: 'segunda,terça,quarta,quinta,sexta,sábado,domingo',
};

/** Names of weekdays: weak, since they are often left out. */
export function weekdaysIn(text: string, locale: Locale): ValueExpression[] {
  const { patterns, values } = tableOf(locale);
  const out: ValueExpression[] = [];
  for (const pattern of patterns) {
    for (const match of findMatches(text, pattern)) {
      const value = values.get(keyOf(match[1]!));
      if (value !== undefined) out.push(weekday(match, value));
    }
  }
  return apart(out.sort((a, b) => a.start - b.start));
}

function weekday(match: IndexedMatch, value: number): ValueExpression {
  const start = match.index!;
  const end = start + match[0].length;
  const [from, to] = match.indices?.[1] ?? [start, end];
  const atom = { kind: 'weekday' as const, value, start: from, end: to, read: 'name' as const, weak: true };
  return { kind: 'date', start, end, text: match[0], atoms: [atom] };
}

function apart(facts: readonly ValueExpression[]): ValueExpression[] {
  let at = 0;
  return facts.filter((fact) => {
    if (fact.start < at) return false;
    at = fact.end;
    return true;
  });
}

/** Every full name of a weekday, for patterns of dates that stand beside one. */
export const weekdayNames = once((lang: string): string => {
  const format = attempt(() => new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }));
  const given = format ? WEEK.map((date) => format.format(date)) : [];
  return alternatives([...given, ...listed(MORE_WEEKDAYS[lang] ?? '').map(([name]) => name)]);
});
