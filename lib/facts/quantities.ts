import type { Atom, Fact } from '../domain';
import type { Locale } from './locale';
import { type Numeral, numeralsIn } from './numerals';
import { PERCENT_AFTER, PERCENT_BEFORE } from './percent';

const LETTERS = "[\\p{L}\\p{M}$€£¥₫฿₩₹₽₺₴￥°'’]{1,24}";
const WORD = new RegExp(`^[\\s\\u00a0\\u202f-]{0,2}(?:de\\s|d['’])?(${LETTERS}(?: ${LETTERS})?)`, 'u');
const SPACED =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;

interface Named<T> {
  readonly value: T;
  readonly end: number;
}

/** A unit, scale or currency word at this place: two words before one ("degrees Fahrenheit"), inflected where languages do. */
function wordAt<T>(text: string, at: number, words: ReadonlyMap<string, T>, locale: Locale): Named<T> | undefined {
  const match = WORD.exec(text.slice(at, at + 60));
  if (!match) return undefined;
  const from = at + match[0].length - match[1]!.length;
  const two = match[1]!.toLowerCase();
  const one = two.split(' ')[0]!;
  for (const token of new Set([two, one])) {
    const value = words.get(token);
    if (value !== undefined) return { value, end: from + token.length };
  }
  if (SPACED.test(one)) return INFLECTING.has(locale.lang) ? inflected(one, from, words) : undefined;
  return longestStart(one, from, words);
}

/** Unspaced scripts: the longest entry that begins here. */
function longestStart<T>(token: string, from: number, words: ReadonlyMap<string, T>): Named<T> | undefined {
  for (let length = token.length; length > 0; length--) {
    const value = words.get(token.slice(0, length));
    if (value !== undefined) return { value, end: from + length };
  }
  return undefined;
}

/** Where a number is written as a sum: 3億2000万, 1만 5000. */
const CHAINS = new Set(['ja', 'zh', 'ko']);

const INFLECTING = new Set([
  'de',
  'nl',
  'sv',
  'da',
  'no',
  'ru',
  'uk',
  'be',
  'bg',
  'pl',
  'cs',
  'sk',
  'sl',
  'hr',
  'sr',
  'fi',
  'et',
  'hu',
  'tr',
  'lt',
  'lv',
  'el',
  'hi',
  'ar',
  'he',
  'fa',
]);

/** миллионами, milyonluk: a known word of four letters or more with up to three more behind it. */
function inflected<T>(
  token: string,
  from: number,
  words: ReadonlyMap<string, T>,
): { value: T; end: number } | undefined {
  for (let length = token.length - 1; length >= Math.max(3, token.length - 3); length--) {
    const value = words.get(token.slice(0, length));
    if (value !== undefined) return { value, end: from + token.length };
  }
  return undefined;
}

/** "1,2 nghìn tỷ" multiplies on; "3億2000万" adds on. */
function scaled(
  text: string,
  numeral: Numeral,
  rest: Numeral[],
  locale: Locale,
): { end: number; value: number; or?: number; scaled: boolean } {
  let { end, value, or } = numeral;
  let smallest = Number.POSITIVE_INFINITY;
  let any = false;
  for (let word = wordAt(text, end, locale.scales, locale); word; word = wordAt(text, end, locale.scales, locale)) {
    value *= word.value;
    if (or !== undefined) or *= word.value;
    smallest = word.value;
    end = word.end;
    any = true;
  }
  const next = rest[0];
  if (any && next && CHAINS.has(locale.lang) && next.start - end <= 1 && next.value < smallest) {
    const more = scaled(text, next, rest.slice(1), locale);
    return { end: more.end, value: value + more.value, scaled: true };
  }
  return { end, value: clean(value), ...(or === undefined ? {} : { or: clean(or) }), scaled: any };
}

/** 1.1 × 1e9 without the tail of binary fractions. */
const clean = (value: number) => Number(value.toPrecision(12));

function currencyBefore(text: string, at: number, locale: Locale): string | undefined {
  const before = /(?:^|[\s(\u00a0\u202f])([\p{L}]{0,3}[$€£¥₫฿₩₹₽₺₴￥]|[A-Z]{3}|Rp\.?|RM)[\s\u00a0\u202f]?$/u.exec(
    text.slice(Math.max(0, at - 6), at),
  );
  return before ? locale.currencies.get(before[1]!.toLowerCase().replace(/\.$/, '')) : undefined;
}

const percentAfter = (text: string, at: number) => PERCENT_AFTER.exec(text.slice(at, at + 24))?.[0].length ?? 0;

/** Numbers, percentages and money in a text whose other facts have been blanked out. `text` has ASCII digits. */
export function quantitiesIn(text: string, locale: Locale): Fact[] {
  const numerals = numeralsIn(text, locale);
  const out: Fact[] = [];
  let done = 0;
  numerals.forEach((numeral, i) => {
    if (numeral.start < done) return;
    const fact = quantityAt(text, numeral, numerals.slice(i + 1, i + 4), locale);
    done = fact.end;
    out.push(fact);
  });
  return withDurations(out);
}

/** "1時間20分" is also 80 minutes: the minutes carry that reading, the hours may be left unsaid. */
function withDurations(facts: Fact[]): Fact[] {
  return facts.map((fact, i) => {
    const [atom, before, after] = [fact.atoms[0]!, facts[i - 1], facts[i + 1]];
    const follows = (a: Fact | undefined, b: Fact | undefined) =>
      a && b && b.start - a.end <= 6 && a.atoms[0]!.unit === 'hour' && b.atoms[0]!.unit === 'minute';
    if (follows(before, fact)) return { ...fact, atoms: [{ ...atom, or: before!.atoms[0]!.value * 60 + atom.value }] };
    return follows(fact, after) ? { ...fact, atoms: [{ ...atom, weak: true }] } : fact;
  });
}

function quantityAt(text: string, numeral: Numeral, rest: Numeral[], locale: Locale): Fact {
  const { end, value, or, scaled: hasScale } = scaled(text, numeral, rest, locale);
  const { start } = numeral;
  const extra = { ...(or === undefined ? {} : { or }), ...(hasScale ? { read: 'scale' as const } : {}) };
  const fact = (kind: Fact['kind'], stop: number, atom: Pick<Atom, 'kind' | 'currency' | 'unit'>): Fact => ({
    kind,
    start,
    end: stop,
    text: text.slice(start, stop),
    atoms: [{ value, start, end, ...extra, ...atom }],
  });
  const percent = percentAfter(text, end);
  if (percent || PERCENT_BEFORE.test(text.slice(Math.max(0, start - 16), start)))
    return fact('percent', end + percent, { kind: 'percent' });
  const before = currencyBefore(text, start, locale);
  if (before) return fact('money', end, { kind: 'money', currency: before });
  const unit = wordAt(text, end, locale.units, locale);
  const currency = wordAt(text, end, locale.currencies, locale);
  if (currency && (!unit || currency.end >= unit.end))
    return fact('money', currency.end, { kind: 'money', currency: currency.value });
  if (unit) return fact('number', unit.end, { kind: 'number', unit: unit.value });
  return fact('number', end, { kind: 'number' });
}
