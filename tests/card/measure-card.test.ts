/** A card's height says how long its texts are, to about a line, and nothing of their words. */

// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { buildBlankCard, measureCard } from '../../entrypoints/card/measure-card';
import type { PageCard } from '../../lib/core/page-observation';
import { CARDS } from './fixtures/cards';

const WORDS = ['Wärme', 'il', '1.386', '–', 'Hochwasserschutz', 'ma', '貯水池', 'ありがとう', 'ngập', 'ฝนตก', 'مياه'];

/** Other words, of the same lengths and of the same width of letters. */
const replaceLetters = (text: string): string =>
  text.replace(/\p{sc=Han}/gu, '水').replace(/[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{M}]/gu, 'W');

function buildCard(text: string, more: Partial<PageCard> = {}): PageCard {
  return {
    ...CARDS['dropped-words']!,
    passage: { lang: 'vi', isDropped: true, pieces: [{ text, isMarked: false }] },
    ...more,
  };
}

it('is measured on a card that has none of its words', () => {
  for (const card of Object.values(CARDS)) {
    if (!card) continue;
    const { passage, reading, flag, source } = buildBlankCard(card);
    const texts = [passage?.pieces, reading?.parts].flatMap((parts) => (parts ?? []).map(({ text }) => text));
    for (const text of [...texts, ...(flag?.line ?? []), flag?.sureness, flag?.why, source])
      expect(text ?? '').toMatch(/^(?:nnnnn )*n*$/);
  }
});

it('is the same whatever the words are', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 80 }), (words) => {
      const text = words.join(' ');
      const one = { text, isKept: false, isMarked: true };
      const other = { text: replaceLetters(text), isKept: true, isMarked: false };
      const [card, swapped] = [one, other].map((part) =>
        buildCard(part.text, {
          passage: { lang: part === one ? 'vi' : 'de', isDropped: true, pieces: [part] },
          reading: { lang: part === one ? 'en' : 'de', parts: [part] },
        }),
      );
      expect(buildBlankCard(swapped!)).toEqual(buildBlankCard(card!));
    }),
  );
});

it('knows a length to a line alone, and wide letters as two', () => {
  const read = (text: string): number => buildBlankCard(buildCard(text)).passage!.pieces[0]!.text.length;
  expect(new Set([1, 12, 36].map((length) => read('a'.repeat(length)))).size).toBe(1);
  expect(read('a'.repeat(37))).toBeGreaterThan(read('a'.repeat(36)));
  expect(read('水'.repeat(50))).toBe(read('a'.repeat(100)));
  expect(read('ngập'.normalize('NFD').repeat(9))).toBe(read('ngap'.repeat(9)));
  expect(read('a\na')).toBe(read('a'.repeat(22)));
});

it('is one of twelve', () => {
  const element = document.createElement('main');
  const heights = new Set<number>();
  for (let high = 0; high < 900; high += 7) {
    vi.spyOn(element, 'scrollHeight', 'get').mockReturnValue(high);
    heights.add(measureCard(element, CARDS['altered']!));
  }
  expect([...heights].sort((one, other) => one - other)).toEqual(Array.from({ length: 12 }, (_, at) => 72 + 24 * at));
  expect(element.className).not.toContain('measured');
});
