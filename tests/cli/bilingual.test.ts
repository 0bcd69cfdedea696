/** The command reads either text of a bilingual page, and compares them from one file. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBilingualPage } from '../../lib/cli/library';
import { readFileText } from '../../lib/cli/shared/input';
import { BY_RULES, verso } from './verso';

const getPage = (name: string): string => path.join(import.meta.dirname, `../pages/bilingual/${name}.html`);
const ONE_TEXT = path.join(import.meta.dirname, '../pages/reading/de-01.html');

describe('read', () => {
  it('gives the original of a bilingual page, or the translation that is asked for', async () => {
    const page = getPage('immersive-dual');
    expect((await verso(['read', page])).out).toContain('The repairs cost 4.2 million pounds');
    const read = await verso(['read', '--side', 'translation', '--json', page]);
    const { lang, title, toolMade, blocks } = JSON.parse(read.out);
    expect([lang, toolMade, title]).toEqual(['es', true, blocks[0].text]);
    expect(blocks[2]).toEqual({
      kind: 'paragraph',
      text: expect.stringMatching(/^Las obras costaron 4,2 millones de libras/),
      renders: [2],
    });
  });

  it('says of a page in one language that it has no second', async () => {
    const { status, err: stderr } = await verso(['read', '--side', 'translation', ONE_TEXT]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('no translation stands in the page beside its text')]);
  });
});

describe('compare', () => {
  it('takes one page that holds both texts', async () => {
    const { out: stdout, status } = await verso([...BY_RULES, getPage('immersive-lazy')]);
    expect(status).toBe(0);
    expect(stdout).toContain(
      '5 paragraphs not translated yet.\nNothing was found to differ; 100 % of the original is there.',
    );
    const json = JSON.parse((await verso([...BY_RULES, '--json', getPage('immersive-lazy')])).out);
    expect([json.untranslated, json.translation.toolMade, json.findings]).toEqual([5, true, []]);
  });

  it.each([
    [
      ['compare', getPage('kiss-after'), '--original-url', 'https://news.example/a'],
      '--original-url goes with two files',
    ],
    [['compare', '--url', 'https://news.example/a', ONE_TEXT, ONE_TEXT], '--url goes with one page'],
    [['compare', '--side', 'original', ONE_TEXT], '--side goes with read'],
    [['read', '--side', 'both', ONE_TEXT], '--side goes with read'],
    [['read', '--side', 'translation', '--removed', ONE_TEXT], 'leave --side out'],
  ])('does not take %j', async (args, message) => {
    const { status, err: stderr } = await verso(args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('the library', () => {
  it('reads both articles with their pairs', async () => {
    const html = readFileText(getPage('kiss-loading'));
    const read = await readBilingualPage({ html: html.ok ? html.value : '', url: 'https://news.example/a' });
    expect(read.ok && [read.value.original.lang, read.value.translation.lang, read.value.untranslated]).toEqual([
      'en',
      'ja',
      2,
    ]);
    expect(read.ok && read.value.pairs.at(-1)).toEqual({ original: [9], translation: [7] });
  });
});
