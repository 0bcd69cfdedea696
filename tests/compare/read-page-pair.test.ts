/** From two pages to a report, with whatever may go wrong between. */
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import { compareArticles } from '../../lib/compare/compare-articles';
import { type OriginalSource, type ReadPageDeps, readPagePair } from '../../lib/compare/read-page-pair';
import { cachedLexicons } from '../../tools/cached-lexicons';
import { readDemoPairs } from '../../tools/newsroom';

const pair = readDemoPairs().find(({ pair }) => pair === 'es-en')!;
const HERE = 'https://translation.example/a';
const THERE = 'https://original.example/b';

const DEPS: ReadPageDeps = { parse: (html) => parseHtml(html, THERE), detectLanguage: async () => undefined };

/** Reads the demo's translation and an original. */
const read = (address: string, original: OriginalSource, changes: Partial<ReadPageDeps> = {}) =>
  readPagePair(address, { page: { html: pair.html.translation, url: HERE }, original }, { ...DEPS, ...changes });

/** The same, and compares the two. */
async function compare(...given: Parameters<typeof read>) {
  const result = await read(...given);
  if (!result.ok) throw new Error(result.failure.kind);
  const { translation, original, detection } = result.value;
  return { report: compareArticles(translation, original, cachedLexicons), detection };
}

describe('a pair of pages', () => {
  it('becomes two articles that can be compared, with what the original says of itself', async () => {
    expect(await compare(THERE, { html: pair.html.original, url: THERE })).toMatchObject({
      report: { verdict: 'compared' },
      detection: { article: true },
    });
  });

  it('may have text that the reader pasted in place of one', async () => {
    const document = parseHtml(pair.html.original, THERE);
    const text = [...document.querySelectorAll('article p')].map((p) => p.textContent).join('\n\n');
    const { report, detection } = await compare('', { text }, { detectLanguage: async () => pair.original.lang });
    expect(report).toMatchObject({ verdict: 'compared', original: { url: '' } });
    expect(detection).toBeUndefined();
  });

  it('of which nothing was pasted is none', async () => {
    expect(await read('', { text: ' \n\n ' })).toMatchObject({ failure: { kind: 'unreadable', reason: 'empty' } });
  });

  it('that is too large is not made anything of', async () => {
    const large = (detail: string) => ({ failure: { kind: 'unreadable', reason: 'large', detail } });
    const text = 'It rained. '.repeat(20_001);
    expect(await read('', { text })).toMatchObject(large('more than 20,000 sentences'));
    const parse = () => ({ getElementsByTagName: () => ({ length: 250_001 }) }) as unknown as Document;
    expect(await read(THERE, { html: '', url: THERE }, { parse })).toMatchObject(large('more than 250,000 elements'));
  });

  it('carries an archived copy into the report', async () => {
    const archived = { url: 'https://archive.example/web/2026id_/b', taken: '2026-03-13T08:09:10Z' };
    const { report } = await compare(THERE, { html: pair.html.original, url: THERE, archived });
    expect(report).toMatchObject({ original: { url: THERE, archived } });
  });

  it('is none where the address leads back to the page', async () => {
    expect(await read(THERE, { html: pair.html.translation, url: `${HERE}#top` })).toMatchObject({
      failure: { kind: 'not-the-original', reason: 'itself', url: THERE },
    });
  });

  it('may be a page that is being translated in place, and itself', async () => {
    expect(await read(HERE, { html: pair.html.original, url: HERE })).toMatchObject({ ok: true });
  });
});
