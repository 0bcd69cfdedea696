/** Scans a text for numbers of digits or words. */
import { isSpacedLetter } from '../phrase-table';
import type { NumberGrammar } from './number-grammar';
import type { Numeral } from './numerals';
import { type ParsedNumber, parseNumberAt } from './parse-number';
import { type Quantity, readQuantity } from './quantity-affixes';

const NUMBER_START = /[\p{L}\p{M}]+|[¼½¾⅓-⅞]/gu;

/**
 * Finds all numbers of a text with their affixes, in reading order and not overlapping. `text` is folded, `written` is
 * the text unchanged. Takes time linear in the text.
 */
export function findNumbers(
  text: string,
  written: string,
  lexis: NumberGrammar,
  numerals: readonly Numeral[],
): Quantity[] {
  const byStart = new Map(numerals.map((numeral) => [numeral.start, numeral]));
  const out: Quantity[] = [];
  let done = 0;
  const attempt = (at: number) => {
    if (at < done) return;
    const found = parseNumberAt(text, at, lexis, byStart);
    if (!found) return;
    if ('skip' in found) done = found.skip;
    else if (!isArticleWord(found, text) && !isPartOfKoreanWord(found, text, lexis)) {
      const quantity = readQuantity(text, written, found, lexis);
      done = quantity.end;
      out.push(quantity);
    }
  };
  visitStarts(text, lexis, numerals, attempt);
  return out;
}

/** Whether an ambiguous number word before digits is another word: in "un 5 %" an article, in "năm 2019" a year. */
const isArticleWord = ({ weak, end }: ParsedNumber, text: string) => weak && /^ \d/.test(text.slice(end, end + 2));

/** Whether one Korean syllable is part of a longer word. As a number it is followed by a space: 세 명, but not 세기. */
const isPartOfKoreanWord = ({ start, end, digits }: ParsedNumber, text: string, { lang }: NumberGrammar) =>
  lang === 'ko' &&
  !digits &&
  end - start === 1 &&
  text[end] !== ' ' &&
  !text.startsWith('분의', end) &&
  !text.slice(start - 3, start).startsWith('분의');

/** Calls `visit` for each position where a number may begin, in order. Plain loops, because they run for every word. */
function visitStarts(
  text: string,
  lexis: NumberGrammar,
  numerals: readonly Numeral[],
  visit: (at: number) => void,
): void {
  let next = 0;
  NUMBER_START.lastIndex = 0;
  for (let match = NUMBER_START.exec(text); match; match = NUMBER_START.exec(text)) {
    while (next < numerals.length && numerals[next]!.start < match.index) visit(numerals[next++]!.start);
    if (lexis.spaced) visitWord(match[0], match.index, lexis, visit);
    else visitLetters(match[0], match.index, visit);
  }
  while (next < numerals.length) visit(numerals[next++]!.start);
}

/** Visits a word's start, and its start without up to two letters or an article written together with it: ובקריית. */
function visitWord(word: string, at: number, { clitics, definite }: NumberGrammar, visit: (at: number) => void): void {
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
