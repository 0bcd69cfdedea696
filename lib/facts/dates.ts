import type { Atom, Fact } from '../domain';
import { without } from './digits';
import type { Locale } from './locale';

type Part = Omit<Atom, 'start' | 'end'> & { readonly group: number };
type Indices = RegExpMatchArray & { indices?: RegExpIndicesArray };

/** A written form of a date: its pattern, the languages it holds for (none: all), its parts by group. */
interface Form {
  readonly pattern: RegExp;
  readonly langs?: string;
  readonly parts: (match: RegExpMatchArray, lang: string) => Part[] | undefined;
}

const year = (group: number, raw: string): Part | undefined => {
  const value = Number(raw);
  if (raw.length === 2) return { kind: 'year', group, value: 2000 + value, read: 'two-digit' };
  if (value >= 2400 && value <= 2600) return { kind: 'year', group, value: value - 543, or: value, read: 'buddhist' };
  return value >= 1000 && value <= 2399 ? { kind: 'year', group, value } : undefined;
};
const month = (group: number, raw: string): Part | undefined => {
  const value = Number(raw);
  return value >= 1 && value <= 12 ? { kind: 'month', group, value } : undefined;
};
const day = (group: number, raw: string): Part | undefined => {
  const value = Number(raw);
  return value >= 1 && value <= 31 ? { kind: 'day', group, value } : undefined;
};
const all = (...parts: (Part | undefined)[]): Part[] | undefined =>
  parts.every((p) => p) ? (parts as Part[]) : undefined;

/** 3/4 is 4 March in American English and 3 April nearly everywhere else; English keeps both readings. */
function numericDay(match: RegExpMatchArray, lang: string, withYear: boolean): Part[] | undefined {
  const [a, b] = [Number(match[1]), Number(match[2])];
  const last = withYear ? year(3, match[3]!) : undefined;
  if (withYear && !last) return undefined;
  const tail = last ? [last] : [];
  if (lang === 'en' && a <= 12 && b <= 31 && a >= 1 && b >= 1) {
    const both = b <= 12;
    return [
      { kind: 'month', group: 1, value: a, ...(both ? { or: b } : {}) },
      { kind: 'day', group: 2, value: b, ...(both ? { or: a } : {}) },
      ...tail,
    ];
  }
  const parts = all(day(1, match[1]!), month(2, match[2]!));
  return parts && [...parts, ...tail];
}

const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };

const FORMS: readonly Form[] = [
  {
    pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/dg,
    parts: (m) => all(year(1, m[1]!), month(2, m[2]!), day(3, m[3]!)),
  },
  {
    pattern: /(?<![\d.,])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/dg,
    parts: (m, lang) => numericDay(m, lang, true),
  },
  {
    pattern: /(?<![\d.,/])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/dg,
    parts: (m, lang) => numericDay(m, lang, true),
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})\s?-\s?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/dg,
    langs: 'vi th es pt it fr id ms el tr ro',
    parts: (m) => {
      const head = all(day(1, m[1]!), day(2, m[2]!), month(3, m[3]!));
      return head && (m[4] ? all(...head, year(4, m[4])) : head);
    },
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})[/-](\d{4})(?![\d/])/dg,
    parts: (m) => all(month(1, m[1]!), year(2, m[2]!)),
  },
  {
    pattern: /(?<=(?:ngày|sáng|chiều|tối|trưa|đêm|hôm|từ|đến|mùng|\()\s{0,2})(\d{1,2})\/(\d{1,2})(?![\d/%])/dgi,
    langs: 'vi',
    parts: (m) => all(day(1, m[1]!), month(2, m[2]!)),
  },
  {
    pattern: /(令和|平成|昭和|大正|明治)\s?(\d{1,2}|元)(?=年)/dg,
    langs: 'ja',
    parts: (m) => [
      { kind: 'year', group: 2, value: ERAS[m[1]!]! + (m[2] === '元' ? 1 : Number(m[2])), read: 'japanese-era' },
    ],
  },
  { pattern: /(?<!\d)(\d{4})\s?(?=年|년)/dg, langs: 'ja zh ko', parts: (m) => all(year(1, m[1]!)) },
  { pattern: /(?<!\d)(\d{1,2})\s?(?=月(?!間)|월)/dg, langs: 'ja zh ko', parts: (m) => all(month(1, m[1]!)) },
  {
    pattern: /(?<!\d)(\d{1,2})\s?(?=日(?!間|间|連続)|号(?!线|館|室)|일(?!간|째))/dg,
    langs: 'ja zh ko',
    parts: (m) => all(day(1, m[1]!)),
  },
  {
    pattern: /(?<=tháng\s{1,2})(\d{1,2})(?!\d)(?:\s?[/-]\s?(\d{4}))?/dgi,
    langs: 'vi',
    parts: (m) => all(month(1, m[1]!), ...(m[2] ? [year(2, m[2])] : [])),
  },
  { pattern: /(?<=(?:ngày|mùng|mồng)\s{1,2})(\d{1,2})(?!\d)/dgi, langs: 'vi', parts: (m) => all(day(1, m[1]!)) },
  { pattern: /(?<=วันที่\s{0,2})(\d{1,2})(?!\d)/dg, langs: 'th', parts: (m) => all(day(1, m[1]!)) },
  { pattern: /(?<=ວັນທີ\s{0,2})(\d{1,2})(?!\d)/dg, langs: 'lo', parts: (m) => all(day(1, m[1]!)) },
  {
    pattern: /(?<=(?:พ\.ศ\.|ค\.ศ\.|พุทธศักราช|คริสต์ศักราช|ปี|B\.?E\.?)\s{0,2})(\d{4})(?!\d)/dg,
    parts: (m) => all(year(1, m[1]!)),
  },
];

/** Dates written in figures alone or with a counter (10月, tháng 12). `text` has ASCII digits. */
export function numericDatesIn(text: string, locale: Locale): Fact[] {
  if (!/\d|元/.test(text)) return [];
  const out: Fact[] = [];
  let rest = text;
  for (const form of FORMS) {
    if (form.langs && !form.langs.split(' ').includes(locale.lang)) continue;
    const found: Fact[] = [];
    for (const match of rest.matchAll(form.pattern) as Iterable<Indices>) {
      const parts = form.parts(match, locale.lang);
      if (parts) found.push(factOf(text, match, parts));
    }
    for (const fact of found) out.push(fact);
    rest = without(rest, found);
  }
  return out;
}

function factOf(text: string, match: Indices, parts: readonly Part[]): Fact {
  const atoms = parts.map(({ group, ...atom }) => {
    const [start, end] = match.indices![group]!;
    return { ...atom, start, end };
  });
  const start = match.index!;
  return { kind: 'date', start, end: start + match[0].length, text: text.slice(start, start + match[0].length), atoms };
}
