/** Texts that are too long for their place. */
import { describe, expect, it } from 'vitest';
import { shortenText } from '../../lib/text/shorten-text';

describe('a text that is too long', () => {
  it.each([
    ['stays as it is where it fits', 'Two lakes', 9, 'Two lakes'],
    ['ends with a whole word', 'Two lakes were dug', 12, 'Two lakes…'],
    ['keeps a word that just fits', 'Two lakes were dug', 15, 'Two lakes were…'],
    ['ends with no comma', 'Two lakes, dug', 12, 'Two lakes…'],
    ['ends with a whole word where no spaces are set', 'ครัวเรือนได้รับผลกระทบ', 12, 'ครัวเรือน…'],
    ['cuts one endless word', 'x'.repeat(40), 12, `${'x'.repeat(11)}…`],
    ['does not cut a character in two', '🌊'.repeat(20), 12, `${'🌊'.repeat(11)}…`],
  ])('%s', (_, text, most, expected) => {
    expect(shortenText(text, most)).toBe(expected);
  });
});
