import { describe, expect, it, vi } from 'vitest';
import { parseHtml } from '../../lib/cli/parse-html';
import { compareArticles } from '../../lib/compare/compare-articles';
import {
  type ComparePagesDeps,
  comparePages,
  type OriginalSource,
  type PageSource,
} from '../../lib/compare/compare-pages';
import { createFailure, createSuccess, type Result } from '../../lib/core';
import { cachedLexicons } from '../../tools/cached-lexicons';
import { demoPairs } from '../../tools/newsroom';

const pair = demoPairs().find(({ pair }) => pair === 'es-en')!;
const HERE = 'https://translation.example/a';
const THERE = 'https://original.example/b';

const outside = (original: Result<OriginalSource>, changes: Partial<ComparePagesDeps> = {}): ComparePagesDeps => ({
  original: async () => original,
  page: async (): Promise<Result<PageSource>> => createSuccess({ html: pair.html.translation, url: HERE }),
  parse: (html) => parseHtml(html, THERE),
  detectLanguage: async () => undefined,
  compare: async (translation, ours) => compareArticles(translation, ours, cachedLexicons),
  step: vi.fn(),
  signal: new AbortController().signal,
  ...changes,
});

describe('the journey', () => {
  it('goes from two pages to a report, and looks at what the original says of itself', async () => {
    const result = await comparePages(THERE, outside(createSuccess({ html: pair.html.original, url: THERE })));
    expect(result).toMatchObject({ ok: true, value: { report: { verdict: 'compared' }, sighting: { article: true } } });
  });

  it('takes text that the reader pasted', async () => {
    const document = parseHtml(pair.html.original, THERE);
    const text = [...document.querySelectorAll('article p')].map((p) => p.textContent).join('\n\n');
    const result = await comparePages(
      '',
      outside(createSuccess({ text }), { detectLanguage: async () => pair.original.lang }),
    );
    expect(result).toMatchObject({ ok: true, value: { report: { verdict: 'compared', original: { url: '' } } } });
    expect(result.ok && result.value.sighting).toBeUndefined();
  });

  it('says that nothing was pasted', async () => {
    expect(await comparePages('', outside(createSuccess({ text: ' \n\n ' })))).toMatchObject({
      failure: { kind: 'unreadable', reason: 'empty' },
    });
  });

  it('tells of what is too large before anything is made of it', async () => {
    const large = (detail: string) => ({ failure: { kind: 'unreadable', reason: 'large', detail } });
    const compare = vi.fn();
    const text = 'It rained. '.repeat(20_001);
    expect(await comparePages('', outside(createSuccess({ text }), { compare }))).toMatchObject(
      large('more than 20,000 sentences'),
    );
    const parse = () => ({ getElementsByTagName: () => ({ length: 250_001 }) }) as unknown as Document;
    const page = createSuccess({ html: '', url: THERE });
    expect(await comparePages(THERE, outside(page, { compare, parse }))).toMatchObject(
      large('more than 250,000 elements'),
    );
    expect(compare).not.toHaveBeenCalled();
  });

  it('carries an archived copy into the report', async () => {
    const archived = { url: 'https://archive.example/web/2026id_/b', taken: '2026-03-13T08:09:10Z' };
    const result = await comparePages(
      THERE,
      outside(createSuccess({ html: pair.html.original, url: THERE, archived })),
    );
    expect(result).toMatchObject({ value: { report: { original: { url: THERE, archived } } } });
  });

  it('notices an address that leads back to the page', async () => {
    const result = await comparePages(
      THERE,
      outside(createSuccess({ html: pair.html.translation, url: `${HERE}#top` })),
    );
    expect(result).toMatchObject({ failure: { kind: 'not-the-original', reason: 'itself', url: THERE } });
  });

  it('compares a page that is being translated in place with itself', async () => {
    const result = await comparePages(HERE, outside(createSuccess({ html: pair.html.original, url: HERE })));
    expect(result).toMatchObject({ ok: true });
  });

  it('passes failures on, and stops when cancelled', async () => {
    const gone = createFailure('fetch-failed', { reason: 'gone', url: THERE });
    expect(await comparePages(THERE, outside(gone))).toEqual(gone);
    const control = new AbortController();
    control.abort();
    const cancelled = outside(createSuccess({ html: pair.html.original, url: THERE }), { signal: control.signal });
    expect(await comparePages(THERE, cancelled)).toMatchObject({ failure: { kind: 'cancelled' } });
  });
});
