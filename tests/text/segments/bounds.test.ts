/** Texts that are too large are told so. */
import { describe, expect, it, vi } from 'vitest';
import { parseTree } from '../../../lib/cli/shared/build-document';
import { type Article, BOUNDS, limitArticle } from '../../../lib/core/article';
import { createSuccess } from '../../../lib/core/result';
import { hasMoreStops } from '../../../lib/text/determine-language';
import { hasMoreSegments } from '../../../lib/text/segments/segment-blocks';

const article = (texts: readonly string[]): Article => ({
  url: '',
  lang: 'en',
  title: '',
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
});

const tooLarge = (detail: string) => ({ ok: false, failure: { kind: 'unreadable', reason: 'large', detail } });

describe('what is too large is told so, by the bound that it exceeds', () => {
  it('a text of so many sentences is compared, and of one more not', () => {
    const letters = Array.from({ length: BOUNDS.sentences }, () => 'a');
    expect(limitArticle(createSuccess(article(letters)), hasMoreSegments)).toMatchObject({ ok: true });
    expect(limitArticle(createSuccess(article([...letters, 'a'])), hasMoreSegments)).toMatchObject(
      tooLarge('more than 20,000 sentences'),
    );
  });

  it('sentences are counted within a paragraph, and the bound may be another', () => {
    const text = article(['It rained. It rained. It rained.']);
    expect(limitArticle(createSuccess(text), hasMoreSegments, 3)).toMatchObject({ ok: true });
    expect(limitArticle(createSuccess(text), hasMoreSegments, 2)).toMatchObject(tooLarge('more than 2 sentences'));
  });

  it('a paragraph of far too many sentences is refused before all of it is split', () => {
    const split = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    const text = 'It rained all day, and nobody came to see the garden or the gate. '.repeat(1000);
    expect(hasMoreSegments(article([text]).blocks, 'en', 100)).toBe(true);
    const length = split.mock.calls.reduce((sum, [part]) => sum + part.length, 0);
    split.mockRestore();
    expect(length).toBeGreaterThan(100);
    expect(length).toBeLessThan(text.length / 2);
  });

  it.each([
    ['en', 'It rained 1 day. It rained. It rained.'],
    ['th', 'ฝนตก ฝนตกหนัก ฝนตก ฝนตก'],
    ['zh', '下雨了。下雨了。下雨了。'],
  ])('the panel counts stops: %s', (lang, text) => {
    const blocks = article([text, ' ']).blocks;
    expect([hasMoreStops(blocks, lang, 3), hasMoreStops(blocks, lang, 2)]).toEqual([false, true]);
  });

  it('paragraphs without text count, too', () => {
    const empty = Array.from({ length: BOUNDS.paragraphs }, () => '');
    expect(limitArticle(createSuccess(article(empty)), hasMoreSegments)).toMatchObject({ ok: true });
    expect(limitArticle(createSuccess(article([...empty, ''])), hasMoreSegments)).toMatchObject(
      tooLarge('more than 100,000 paragraphs'),
    );
  });

  it.each(['<br>', '<!-- a -->', '<b><p>a'])('a page that is %s over and over is not built', (tag) => {
    expect(parseTree(tag.repeat(BOUNDS.elements + 1))).toBeUndefined();
  });
});
