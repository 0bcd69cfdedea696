import type { Fact } from '../domain';
import type { Locale } from './locale';

/** Spelled-out number → value, as the lexicon carries it from CLDR's spell-out rules. */
export type NumberWords = ReadonlyMap<string, number>;

const HAN = /[〇零一二三四五六七八九十百千万萬億亿两兩]+/gu;
const HAN_DIGIT: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN_UNIT: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const HAN_SCALE: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8 };

/** 三千二百 = 3200, 二〇二五 = 2025; undefined for what is no number. */
export function hanValue(text: string): number | undefined {
  if (!/[十百千万萬億亿]/u.test(text))
    return text.length > 1 || HAN_DIGIT[text] ? Number([...text].map((c) => HAN_DIGIT[c]).join('')) : undefined;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const c of text) {
    if (HAN_DIGIT[c] !== undefined) digit = HAN_DIGIT[c];
    else if (HAN_UNIT[c]) {
      section += (digit ?? 1) * HAN_UNIT[c]!;
      digit = undefined;
    } else {
      total += (section + (digit ?? 0) || 1) * HAN_SCALE[c]!;
      section = 0;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}

const weak = (start: number, text: string, value: number): Fact => ({
  kind: 'number',
  start,
  end: start + text.length,
  text,
  atoms: [{ kind: 'number', value, start, end: start + text.length, read: 'word', weak: true }],
});

/** Number words. All weak: they answer for a figure on the other side, their own absence says nothing. */
export function wordNumbersIn(text: string, locale: Locale, words: NumberWords): Fact[] {
  if (locale.lang === 'ja' || locale.lang === 'zh') {
    return [...text.matchAll(HAN)].flatMap((m) => {
      const value = hanValue(m[0]);
      return value === undefined ? [] : [weak(m.index, m[0], value)];
    });
  }
  if (!words.size) return [];
  return locale.unspaced ? unspacedNumbers(text, words) : spacedNumbers(text, words);
}

const PHRASE = 3;

function spacedNumbers(text: string, words: NumberWords): Fact[] {
  const tokens = [...text.matchAll(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu)];
  const out: Fact[] = [];
  for (let i = 0; i < tokens.length; i++) {
    for (let n = Math.min(PHRASE, tokens.length - i); n > 0; n--) {
      const [first, last] = [tokens[i]!, tokens[i + n - 1]!];
      const stretch = text.slice(first.index, last.index + last[0].length);
      const value = words.get(stretch.toLowerCase());
      if (value === undefined) continue;
      out.push(weak(first.index, stretch, value));
      i += n - 1;
      break;
    }
  }
  return out;
}

const longest = new WeakMap<NumberWords, number>();

function unspacedNumbers(text: string, words: NumberWords): Fact[] {
  let most = longest.get(words);
  if (most === undefined) {
    most = Math.max(...[...words.keys()].map((w) => w.length));
    longest.set(words, most);
  }
  const out: Fact[] = [];
  for (let at = 0; at < text.length; at++) {
    for (let n = Math.min(most, text.length - at); n > 1; n--) {
      const value = words.get(text.slice(at, at + n));
      if (value === undefined) continue;
      out.push(weak(at, text.slice(at, at + n), value));
      at += n - 1;
      break;
    }
  }
  return out;
}
