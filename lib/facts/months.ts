import type { Atom, Fact } from '../domain';
import type { Locale } from './locale';

const DAY_BEFORE =
  /(?<!\d)(\d{1,2})(?:\s?(?:st|nd|rd|th|er|º|ª|°)|\.|-го|-е|-ого)?\s{0,2}(?:(?:de|of|di|d['’]|da|ngày|เดือน|tháng|bulan|of the)\s{0,2})?$/iu;
const RANGE_BEFORE =
  /(?<!\d)(\d{1,2})(?:\.|er|st|nd|rd|th)?\s{0,2}(?:-|al?|au|und|and|y|et|e|и|і|và|และ|ถึง|bis|to|sampai|dan|و|إلى|तथा|और)\s{0,2}$/iu;
const DAY_AFTER = /^\s{0,2}(\d{1,2})(?:st|nd|rd|th)?(?![\d:.,]\d|\d|\s?(?:a|p)\.?m)/iu;
const RANGE_AFTER = /^\s{0,2}(?:-|to|and)\s{0,2}(\d{1,2})(?:st|nd|rd|th)?(?!\d|:)/iu;
const YEAR_AFTER =
  /^(?:\s{0,2}(?:de|del|of|di|do|г\.|р\.|พ\.ศ\.|ค\.ศ\.|ปี|năm|,|-|\/|سنة|عام)){0,2}\s{0,2}(\d{4})(?!\d|[.,]\d)/iu;

/** Day before the name, or, in languages that put it so, after it. */
const AFTER_LANGS = new Set(['en', 'hu', 'eu', 'lt', 'lv', 'ms', 'fil']);

/** Short names and everyday words count only beside a day or a year. */
const needsCompany = (name: string, lang: string) =>
  name.length < 4 || (lang === 'en' && /^(?:may|march)$/i.test(name));

/** Dates with a month's name: the name and the day and year beside it. `text` has ASCII digits. */
export function namedDatesIn(text: string, locale: Locale): Fact[] {
  if (!locale.monthPattern) return [];
  const out: Fact[] = [];
  for (const match of text.matchAll(locale.monthPattern)) {
    const value = locale.months.get(match[0].toLowerCase());
    if (value !== undefined) {
      const fact = dateAround(text, match.index, match[0], value, locale.lang, out.at(-1)?.end ?? 0);
      if (fact) out.push(fact);
    }
  }
  return out;
}

/** `free`: where the date before this one ends; what stands before is that one's. */
function dateAround(
  text: string,
  start: number,
  name: string,
  value: number,
  lang: string,
  free: number,
): Fact | undefined {
  const atoms: Atom[] = [{ kind: 'month', value, start, end: start + name.length, read: 'name' }];
  const nameEnd = start + name.length + (text[start + name.length] === '.' ? 1 : 0);
  const from = daysBefore(text, start, atoms, free);
  let to = nameEnd;
  if (from === start && AFTER_LANGS.has(lang)) to = daysAfter(text, nameEnd, atoms);
  const year = YEAR_AFTER.exec(text.slice(to, to + 24));
  if (year) {
    const at = to + year[0].length - 4;
    atoms.push(yearAtom(Number(year[1]), at));
    to = at + 4;
  }
  if (atoms.length === 1 && needsCompany(name, lang)) return undefined;
  return { kind: 'date', start: from, end: to, text: text.slice(from, to), atoms };
}

function daysBefore(text: string, start: number, atoms: Atom[], free: number): number {
  const first = DAY_BEFORE.exec(text.slice(Math.max(free, start - 18), start));
  if (!first || !isDay(first[1]!)) return start;
  const at = start - first[0].length;
  atoms.push({ kind: 'day', value: Number(first[1]), start: at, end: at + first[1]!.length });
  const range = RANGE_BEFORE.exec(text.slice(Math.max(free, at - 14), at));
  if (!range || !isDay(range[1]!)) return at;
  const from = at - range[0].length;
  atoms.push({ kind: 'day', value: Number(range[1]), start: from, end: from + range[1]!.length });
  return from;
}

function daysAfter(text: string, end: number, atoms: Atom[]): number {
  const first = DAY_AFTER.exec(text.slice(end, end + 12));
  if (!first || !isDay(first[1]!)) return end;
  const at = end + first[0].indexOf(first[1]!);
  atoms.push({ kind: 'day', value: Number(first[1]), start: at, end: at + first[1]!.length });
  const after = end + first[0].length;
  const range = RANGE_AFTER.exec(text.slice(after, after + 12));
  if (!range || !isDay(range[1]!)) return after;
  const second = after + range[0].indexOf(range[1]!);
  atoms.push({ kind: 'day', value: Number(range[1]), start: second, end: second + range[1]!.length });
  return after + range[0].length;
}

const isDay = (raw: string) => Number(raw) >= 1 && Number(raw) <= 31;

/** Years from 2400 to 2600 are Buddhist: no other calendar in the press reaches there. */
export function yearAtom(value: number, start: number): Atom {
  const at = { kind: 'year' as const, start, end: start + 4 };
  return value >= 2400 && value <= 2600 ? { ...at, value: value - 543, or: value, read: 'buddhist' } : { ...at, value };
}

/** Names of weekdays: weak, since they are often left out. */
export function weekdaysIn(text: string, locale: Locale): Fact[] {
  if (!locale.weekdayPattern) return [];
  return [...text.matchAll(locale.weekdayPattern)].map((match) => {
    const at = { start: match.index, end: match.index + match[0].length };
    const value = locale.weekdays.get(match[0].toLowerCase()) ?? 0;
    return {
      kind: 'date' as const,
      ...at,
      text: match[0],
      atoms: [{ kind: 'weekday' as const, value, ...at, read: 'name' as const, weak: true }],
    };
  });
}
