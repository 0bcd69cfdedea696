/** Texts that are only written otherwise fold to one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForms, foldInPlace, foldLetters, foldLine, foldWords } from '../../lib/text/fold-text';

describe('folds', () => {
  it.each([
    [foldLine, 'L’İLK', "l'ilk"],
    [foldLine, 'Ім’Я ТА ІмʼЯ', "ім'я та ім'я"],
    [foldInPlace, 'İKİ\u00a0Buçuk', 'iki buçuk'],
    [foldInPlace, 'N’est‑ce', "n'est-ce"],
    [foldForms, ' Ａ\u3000 b ', 'A b'],
    [foldWords, '“１,200” — Mio.', '1 200 mio'],
    [foldLetters, '1 200', foldLetters('１,200')],
    [foldLetters, '二〇二六年', '二〇二六年'],
  ])('%o of %s is %s', (fold, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keep the length where offsets have to stay', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldInPlace(text).length === text.length));
  });
});
