/** Scans a text for numbers of digits or words. */
import { isSpacedLetter } from '../phrase-table';
import type { NumberGrammar } from './number-grammar';
import type { Numeral } from './numerals';
import { type ParsedNumber, parseNumberAt } from './parse-number';
import { type Quantity, readQuantity } from './quantity';

const NUMBER_START = /[\p{L}\p{M}]+|[¼½¾⅓-⅞]/gu;

/**
 * Finds all numbers of a text with their affixes, in reading order and not overlapping. `text` is folded, `written` is
 * the text unchanged. Takes time linear in the text.
 */
export function findNumbers(
  text: string,
  written: string,
  grammar: NumberGrammar,
  numerals: readonly Numeral[],
): Quantity[] {
  const numeralsByStart = new Map(numerals.map((numeral) => [numeral.start, numeral]));
  const quantities: Quantity[] = [];
  let searchFrom = 0;
  const tryNumberAt = (at: number) => {
    if (at < searchFrom) return;
    const number = parseNumberAt(text, at, grammar, numeralsByStart);
    if (!number) return;
    if ('skip' in number) searchFrom = number.skip;
    else if (!isArticleWord(number, text) && !isPartOfWord(number, text, grammar)) {
      const quantity = readQuantity({ text, written, number, grammar });
      searchFrom = quantity.end;
      quantities.push(quantity);
    }
  };
  visitStarts(text, grammar, numerals, tryNumberAt);
  return quantities;
}

/** Whether an ambiguous number word before digits is another word: in "un 5 %" an article, in "năm 2019" a year. */
const isArticleWord = ({ weak, end }: ParsedNumber, text: string) => weak && /^ \d/.test(text.slice(end, end + 2));

/** Whether a syllable is part of a longer word. As a number it has a space behind it: Korean 세 명, but not 세기. */
const isPartOfWord = ({ start, end, digits }: ParsedNumber, text: string, { syllableNeighbor }: NumberGrammar) =>
  syllableNeighbor !== undefined &&
  !digits &&
  end - start === 1 &&
  text[end] !== ' ' &&
  !text.startsWith(syllableNeighbor, end) &&
  !text.slice(start - syllableNeighbor.length - 1, start).startsWith(syllableNeighbor);

/** Calls `visit` for each position where a number may begin, in order. Plain loops, because they run for every word. */
function visitStarts(
  text: string,
  grammar: NumberGrammar,
  numerals: readonly Numeral[],
  visit: (at: number) => void,
): void {
  let nextNumeral = 0;
  NUMBER_START.lastIndex = 0;
  for (let match = NUMBER_START.exec(text); match; match = NUMBER_START.exec(text)) {
    while (nextNumeral < numerals.length && numerals[nextNumeral]!.start < match.index)
      visit(numerals[nextNumeral++]!.start);
    if (grammar.spaced) visitWord(match[0], match.index, grammar, visit);
    else visitLetters(match[0], match.index, visit);
  }
  while (nextNumeral < numerals.length) visit(numerals[nextNumeral++]!.start);
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
