/** Words of a text, whatever its script. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../lib/align/concepts/split-words';
import { isWordSegment } from '../../../lib/text/scripts';

/** The words as the segmenter gives them, and whether a space or hyphen alone is before each. */
function segmentAll(text: string, lang: string): string[] {
  const words: string[] = [];
  let joins = true;
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    if ([' ', '-', '\u00a0', '\u2010', '\u2011', '\n'].includes(segment)) continue;
    const isWord = isWordSegment({ segment });
    if (isWord) words.push(joins ? segment : `|${segment}`);
    joins = isWord;
  }
  return words;
}

const PIECES = [
  ..."don't rock-n-roll l’eau 3.5 a.m. naïve Straße İstanbul ﬁn Ⅷ aͤ e\u0301 \u0301x Việt привет ё҂ Ελλάδα ϶ العربية والـ مَن ۔".split(
    ' ',
  ),
  ...' |  |,|.|"|(|)|’|:|;|-|…|\n|\u00a0|\t|/|_|،|؟'.split('|'),
  ...'日本|ไทย|हिन्दी|שלום|한국'.split('|'),
  ...'the city of Hoi An'.split(' ').flatMap((word) => [word, ' ']),
];

describe('words', () => {
  it('are the segmenter’s, also where they are found without it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }),
        fc.constantFrom('en', 'vi', 'ru', 'el', 'ar', 'th', 'sv'),
        (pieces, lang) => {
          const text = pieces.join('').slice(0, 400);
          const words = splitWords(text, lang).map(({ text: word, joins }) => (joins ? word : `|${word}`));
          expect(words).toEqual(segmentAll(text, lang));
        },
      ),
    );
  });

  it('have their places in the text', () => {
    const text = 'Hoi An, (the “old” city)  costs 5 €…';
    for (const { text: word, start, end } of splitWords(text, 'en')) expect(text.slice(start, end)).toBe(word);
    expect(splitWords(text, 'en').map(({ text: word }) => word)).toEqual([
      'Hoi',
      'An',
      'the',
      'old',
      'city',
      'costs',
      '5',
      '€',
    ]);
  });
});
