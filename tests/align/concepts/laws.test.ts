/** Laws of finding concepts, in any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractConceptVector, findConcepts } from '../../../lib/align/concepts/find-concepts';
import { countRounds } from '../../../tools/rounds';
import { lexicon } from './stored-lexicons';

const LANGS = ['en', 'de', 'th', 'zh', 'ja', 'ko', 'ar', 'tr', 'vi', 'hi', 'fi', 'my'];
const lang = fc.constantFrom(...LANGS);
const SCRAPS = [
  'Hospital',
  'วันจันทร์',
  '病院',
  'İ',
  'ﬁ',
  "l'",
  '’',
  '-',
  ' ',
  '\n',
  'วั',
  '\u200b',
  '€',
  '5 %',
  'ال',
  '🏥',
  'AI',
  '요일',
];
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 20 }).map((scraps) => scraps.join('')),
);

describe('matching', () => {
  it('finds nothing in nothing', () => {
    for (const one of LANGS) {
      expect(findConcepts('', lexicon(one))).toEqual([]);
      expect(extractConceptVector('', lexicon(one)).size).toBe(0);
      expect(extractConceptVector(' \n\u200b', lexicon(one)).size).toBe(0);
    }
  });

  it('keeps offsets within the text, concepts within the list, weights within 0..1', () => {
    fc.assert(
      fc.property(lang, text, (one, words) => {
        for (const { concept, start, end, weight } of findConcepts(words, lexicon(one))) {
          expect(start >= 0 && start < end && end <= words.length).toBe(true);
          expect(concept >= 0 && concept < lexicon(one).concepts).toBe(true);
          expect(weight > 0 && weight <= 1).toBe(true);
        }
      }),
      { numRuns: countRounds(400) },
    );
  });

  it('the vector holds each matched concept with its heaviest match', () => {
    fc.assert(
      fc.property(lang, text, (one, words) => {
        const heaviest = new Map<number, number>();
        for (const { concept, weight } of findConcepts(words, lexicon(one))) {
          heaviest.set(concept, Math.max(heaviest.get(concept) ?? 0, weight));
        }
        expect(new Map(extractConceptVector(words, lexicon(one)))).toEqual(heaviest);
      }),
    );
  });

  it('says the same of the same text, however much was read in between', () => {
    const sentence = 'Die Krankenhäuser in Bangkok waren am Montag voll.';
    const before = findConcepts(sentence, lexicon('de'));
    for (let i = 0; i < 30_000; i++) extractConceptVector(`wort${i}`, lexicon('de'));
    expect(findConcepts(sentence, lexicon('de'))).toEqual(before);
  });
});

/** The quickest of seven runs, in milliseconds: the machine may be busy. */
function quickest(work: () => void): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('time', () => {
  it.each([
    ['en', 'words of a keyword that never ends', 'last '],
    ['en', 'one word without end', 'a'],
    ['en', 'apostrophes without end', "l'"],
    ['tr', 'endings on endings', 'lar'],
    ['fi', 'a compound without end', 'sairaala'],
    ['ko', 'particles on particles', '에는'],
    ['ar', 'articles on articles', 'ال'],
    ['th', 'a keyword over and over', 'วัน'],
    ['zh', 'a character over and over', '人'],
    ['ja', 'a word over and over', '病院'],
    ['de', 'capitals without end', 'A.'],
    ['en', 'combining marks without end', 'e\u0301'],
  ])('grows no faster than the text (%s: %s)', (one, _, scrap) => {
    const short = scrap.repeat(Math.ceil(8_000 / scrap.length));
    const long = short.repeat(16);
    const inParts = (): void => {
      for (let part = 0; part < 16; part++) extractConceptVector(short, lexicon(one));
    };
    inParts();
    // What grew by the square would take sixteen times as long for the whole as for its parts.
    const parts = quickest(inParts);
    expect(quickest(() => extractConceptVector(long, lexicon(one)))).toBeLessThan(8 * parts + 10);
  });

  it('takes no more than five times what finding the words takes', () => {
    const words = ['Hospital', 'minister', 'said', 'people', 'were', 'running', 'in', 'Bangkok', 'elections', 'the'];
    const word = (i: number): string => `${words[(i * 7) % 10]}${i % 17 === 0 ? i : ''}`;
    const sentences = Array.from({ length: 1000 }, (_, i) =>
      Array.from({ length: 20 }, (_, j) => word(20 * i + j)).join(' '),
    );
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
    let letters = 0;
    const finding = quickest(() => {
      for (const sentence of sentences)
        for (const { segment } of segmenter.segment(sentence)) letters += segment.length;
    });
    expect(letters).toBeGreaterThan(0);
    expect(quickest(() => extractConceptVector(sentences.join(' '), lexicon('en')))).toBeLessThan(5 * finding + 10);
  });
});
