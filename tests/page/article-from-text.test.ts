/** Pasted text becomes an article. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildArticleFromParagraphs, buildArticleFromText } from '../../lib/page/article-from-text';

it('keeps every paragraph as it is: number and text', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (paragraphs) => {
      const { blocks } = buildArticleFromParagraphs(paragraphs, 'en');
      expect(blocks.map(({ text }) => text)).toEqual(paragraphs);
      expect(blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
    }),
  );
});

it('parts a text file at blank lines only', () => {
  const text = '\uFEFFHeadline\r\n\r\nFirst  line\nsecond line.\n \t\n\n\nThird.\n';
  const article = buildArticleFromText(text, { lang: 'en', url: 'https://a.example/x' }, {});
  expect(article.blocks.map((block) => block.text)).toEqual(['Headline', 'First  line\nsecond line.', 'Third.\n']);
  expect(article).toMatchObject({ url: 'https://a.example/x', lang: 'en', title: '' });
});

it('asks the detector where no language is given', () => {
  expect(buildArticleFromText('Der Zug hält.', {}, { detectLanguage: () => 'de' }).lang).toBe('de');
  expect(buildArticleFromParagraphs(['สวัสดีครับ'], undefined).lang).toBe('th');
});

it('an empty file has no blocks', () => {
  expect(buildArticleFromText(' \n\n ', {}, {}).blocks).toEqual([]);
});
