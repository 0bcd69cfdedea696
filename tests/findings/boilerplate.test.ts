/** Credits, bylines and the like, and what only looks like them. */

import { describe, expect, it } from 'vitest';
import { findTrailingCredit, isBoilerplate } from '../../lib/findings/boilerplate/is-boilerplate';
import { getBoilerplatePhrases } from '../../lib/findings/boilerplate/phrase-tables';
import { measureGrowth, PARTS } from '../../tools/growth';
import { SPOKEN } from './boilerplate/article-lines';
import { SILENT } from './boilerplate/boilerplate-lines';

const rows = (of: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(of).flatMap(([lang, lines]) => lines.map((line) => [lang, line] as const));

describe('what is no passage', () => {
  it.each(rows(SILENT))('%s: %s', (lang, line) => {
    expect(isBoilerplate(line, 'paragraph', getBoilerplatePhrases(lang))).toBe(true);
  });

  it('is known in an English form and by its label in any language’s', () => {
    expect(isBoilerplate('Photo by Mara Lindt', 'caption', getBoilerplatePhrases('th'))).toBe(true);
    expect(isBoilerplate('Ảnh: Minh Tuấn', 'caption', getBoilerplatePhrases('th'))).toBe(true);
  });

  it('is known in a language without a table, by the labels of the others', () => {
    expect(isBoilerplate('Foto: Jan Nowak', 'caption', getBoilerplatePhrases('hr'))).toBe(true);
    expect(isBoilerplate('clip_0042.mp4', 'paragraph', getBoilerplatePhrases('xx-YY'))).toBe(true);
  });
});

describe('what only looks like it', () => {
  it.each(rows(SPOKEN))('%s: %s', (lang, line) => {
    expect(isBoilerplate(line, 'paragraph', getBoilerplatePhrases(lang))).toBe(false);
  });

  it('a headline says what it says; a heading is a notice as a whole only', () => {
    expect(isBoilerplate('Watch: the harbour closes', 'title', getBoilerplatePhrases('en'))).toBe(false);
    expect(isBoilerplate('Advertisement', 'title', getBoilerplatePhrases('en'))).toBe(false);
    expect(isBoilerplate('Related articles', 'heading', getBoilerplatePhrases('en'))).toBe(true);
    expect(isBoilerplate('By Land and Sea', 'heading', getBoilerplatePhrases('en'))).toBe(false);
    expect(isBoilerplate('Reuters', 'item', getBoilerplatePhrases('en'))).toBe(false);
  });

  it('is long', () => {
    expect(
      isBoilerplate(`Read more: ${'the harbour closes and '.repeat(8)}`, 'paragraph', getBoilerplatePhrases('en')),
    ).toBe(false);
  });
});

describe('the credit that ends a caption', () => {
  it.each([
    ['en', 'The old quay in March. ', 'Photo: Mara Lindt'],
    ['en', 'The old quay in March ', '(Photo by Mara Lindt / AFP)'],
    ['en', 'The old quay in March. ', 'REUTERS/Mara Lindt'],
    ['en', 'The old quay in March ', '© Harbour Authority'],
    ['th', 'เมืองหลวงฮานอย - สถานที่จัดพิธีลงนามอนุสัญญา ', 'ภาพโดย: Hoang Ha'],
    ['th', 'ได้มีมติรับรองอนุสัญญาฮานอย ', 'ภาพ: สหประชาชาติ'],
    ['vi', 'Bến cảng cũ trong bão. ', 'Ảnh: Minh Tuấn'],
    ['de', 'Der alte Kai im März. ', 'Foto: Jan Weber/dpa'],
    ['ja', '三月の古い港', '（写真：共同通信）'],
    ['ru', 'Старый причал в марте. ', 'Фото: ТАСС'],
  ])('%s: %s%s', (lang, caption, credit) => {
    expect(findTrailingCredit(caption + credit, getBoilerplatePhrases(lang))).toBe(caption.length);
  });

  it.each([
    ['en', 'The family holds a photo by Mara Lindt'],
    ['en', 'A book about the quay written by Mara Lindt'],
    ['en', 'The mayor, left, with the agency’s head at the AP'],
    ['de', 'Ein Foto von Anna Schmidt'],
    ['vi', 'Người dân xem ảnh của Minh Tuấn'],
  ])('is none in %s: %s', (lang, caption) => {
    expect(findTrailingCredit(caption, getBoilerplatePhrases(lang))).toBeUndefined();
  });
});

describe('any text', () => {
  it('is answered, whatever it holds, in time that grows with the text', () => {
    const odd = ['', ' ', ':', '((((', '#', '©', 'a:'.repeat(150), '( '.repeat(150), '- '.repeat(150), 'ก'.repeat(390)];
    for (const text of odd)
      for (const lang of ['en', 'th', 'ja', '', '-'])
        expect(isBoilerplate(text, 'paragraph', getBoilerplatePhrases(lang))).toBeTypeOf('boolean');
    const credits = (count: number) => () =>
      findTrailingCredit('( Photo : '.repeat(count), getBoilerplatePhrases('en'));
    expect(measureGrowth(credits(1250 * PARTS), credits(1250))).toBeLessThan(PARTS / 2);
  });
});
