import { isSpacedLetter } from '../phrase-table';
import type { Lexis } from './number-grammar';
import type { Numeral } from './numerals';
import { type Composed, composeAt } from './parse-number';
import { type Quantity, quantityOf } from './quantity-affixes';

const STARTS = /[\p{L}\p{M}]+|[¼½¾⅓-⅞]/gu;

/**
 * All numbers of a text, of digits or words, in order and apart, with what stands around them. `text` is folded,
 * `written` as it stands. Work is linear in the text.
 */
export function numbersIn(text: string, written: string, lexis: Lexis, numerals: readonly Numeral[]): Quantity[] {
  const byStart = new Map(numerals.map((numeral) => [numeral.start, numeral]));
  const out: Quantity[] = [];
  let done = 0;
  const attempt = (at: number) => {
    if (at < done) return;
    const found = composeAt(text, at, lexis, byStart);
    if (!found) return;
    if ('skip' in found) done = found.skip;
    else if (!isArticle(found, text) && !isSyllable(found, text, lexis)) {
      const quantity = quantityOf(text, written, found, lexis);
      done = quantity.end;
      out.push(quantity);
    }
  };
  visitStarts(text, lexis, numerals, attempt);
  return out;
}

/** "un 5 %", "năm 2019": an ambiguous word before digits is the other word. */
const isArticle = ({ weak, end }: Composed, text: string) => weak && /^ \d/.test(text.slice(end, end + 2));

/** One Korean syllable is a number only when it stands alone: 세 명, but not 세기. */
const isSyllable = ({ start, end, digits }: Composed, text: string, { lang }: Lexis) =>
  lang === 'ko' &&
  !digits &&
  end - start === 1 &&
  text[end] !== ' ' &&
  !text.startsWith('분의', end) &&
  !text.slice(start - 3, start).startsWith('분의');

/** Visits the places a number may begin at, in order. Plain loops: every word of every text comes through here. */
function visitStarts(text: string, lexis: Lexis, numerals: readonly Numeral[], visit: (at: number) => void): void {
  let next = 0;
  STARTS.lastIndex = 0;
  for (let match = STARTS.exec(text); match; match = STARTS.exec(text)) {
    while (next < numerals.length && numerals[next]!.start < match.index) visit(numerals[next++]!.start);
    if (lexis.spaced) visitWord(match[0], match.index, lexis, visit);
    else visitLetters(match[0], match.index, visit);
  }
  while (next < numerals.length) visit(numerals[next++]!.start);
}

/** A word, and it without up to two letters written together with it: ובקריית. */
function visitWord(word: string, at: number, { clitics, definite }: Lexis, visit: (at: number) => void): void {
  visit(at);
  if (!clitics) return;
  let i = 0;
  for (; i < 2 && i < word.length - 1 && clitics.includes(word[i]!); i++) visit(at + i + 1);
  for (let from = 0; definite && from <= i; from++)
    if (word.startsWith(definite, from)) visit(at + from + definite.length);
}

function visitLetters(word: string, at: number, visit: (at: number) => void): void {
  for (let i = 0; i < word.length; i++) {
    if (i === 0 || !(isSpacedLetter(word[i - 1]) && isSpacedLetter(word[i]))) visit(at + i);
  }
}
