/** Pages as sixteen translation tools leave them are two clean articles, with the pairs of their blocks. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../lib/cli/shared/detect-language';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import { readArticle } from '../../lib/page/html/read-article';
import { type BilingualPage, readBilingualPage } from '../../lib/page/html/read-bilingual-page';

const FOLDER = path.join(import.meta.dirname, '../pages/bilingual');
const URL = 'https://news.example/a';

interface ArticleTexts {
  readonly original: readonly string[];
  readonly translation: readonly string[];
  readonly langs: readonly [string, string];
}

const TEXTS: Record<string, ArticleTexts> = JSON.parse(readFileSync(path.join(FOLDER, 'texts.json'), 'utf8'));

/** Which article a page shows; the paragraphs that have no translation yet, and those that the page leaves out. */
const PAGES: Record<string, { texts: string; waiting?: readonly number[]; absent?: readonly number[] }> = {
  'immersive-dual': { texts: 'en-es' },
  'immersive-lazy': { texts: 'en-es', waiting: [5, 6, 7, 8, 9] },
  'immersive-loading': { texts: 'en-es', waiting: [8, 9] },
  'immersive-before': { texts: 'de-fr' },
  'immersive-rtl': { texts: 'en-ar' },
  'immersive-vertical': { texts: 'ja-en' },
  'old-immersive-copies': { texts: 'en-es' },
  'read-frog-bilingual': { texts: 'de-en' },
  'read-frog-loading': { texts: 'de-en', waiting: [7, 8, 9] },
  'read-frog-mixed-container': { texts: 'de-en', absent: [3, 6, 7] },
  'kiss-after': { texts: 'en-ja' },
  'kiss-first': { texts: 'en-ja' },
  'kiss-loading': { texts: 'en-ja', waiting: [6, 7] },
  'kiss-only': { texts: 'en-es' },
  'kiss-several-in-one': { texts: 'de-zh', absent: [3, 6, 7] },
  'fluentread-bilingual': { texts: 'de-zh' },
  'fluentread-loading': { texts: 'de-zh', waiting: [7, 8, 9] },
  'fluentread-segments': { texts: 'de-zh', absent: [3, 6, 7] },
  'sc-translator-both': { texts: 'de-fr' },
  'sc-translator-translation': { texts: 'de-fr' },
  'papago-hidden': { texts: 'en-ja' },
  'yandex-spans': { texts: 'en-es' },
  'google-source-text': { texts: 'de-en' },
  'unknown-inside': { texts: 'de-zh' },
  'unknown-beside': { texts: 'en-ar' },
};

const openPage = (name: string): Document => parseHtml(readFileSync(path.join(FOLDER, `${name}.html`), 'utf8'), URL);

function readPage(name: string): BilingualPage {
  const read = readBilingualPage(openPage(name), URL, { detectLanguage });
  if (!read.ok) throw new Error(`${name} is not bilingual`);
  return read.value;
}

const listTexts = ({ blocks }: BilingualPage['original']): readonly string[] => blocks.map(({ text }) => text);

const listPairTexts = ({ original, translation, pairs }: BilingualPage): readonly (readonly [string, string])[] =>
  pairs.map((pair) => [
    pair.original.map((at) => original.blocks[at]!.text).join(' '),
    pair.translation.map((at) => translation.blocks[at]!.text).join(' '),
  ]);

describe('a bilingual page', () => {
  it.each(Object.entries(PAGES))(
    '%s is two articles with their pairs',
    (name, { texts, waiting = [], absent = [] }) => {
      const { original, translation, langs } = TEXTS[texts]!;
      const isShown = (_: string, at: number) => !absent.includes(at);
      const isRendered = (_: string, at: number) => !absent.includes(at) && !waiting.includes(at);
      const read = readPage(name);
      expect(listTexts(read.original)).toEqual(original.filter(isShown));
      expect(listTexts(read.translation)).toEqual(translation.filter(isRendered));
      expect(listPairTexts(read)).toEqual(
        original.map((text, at) => [text, translation[at]!]).filter((_, at) => isRendered('', at)),
      );
      expect(read.untranslated).toBe(waiting.length);
      expect([read.original.lang, read.translation.lang]).toEqual(langs.map((lang) => lang.split('-')[0]));
      expect([read.original.toolMade, read.translation.toolMade]).toEqual([undefined, true]);
    },
  );

  it.each(Object.entries(PAGES))('%s, read with one text, is its original', (name, { texts, absent = [] }) => {
    const page = openPage(name);
    const before = page.documentElement.outerHTML;
    const article = readArticle(page, URL, { detectLanguage });
    expect(article.ok && listTexts(article.value)).toEqual(
      TEXTS[texts]!.original.filter((_, at) => !absent.includes(at)),
    );
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('is read with nested lists, a wrapper behind one, and the rows of a table', () => {
    const read = readPage('kiss-lists-and-table');
    const { original, translation } = TEXTS['de-zh']!;
    const pairs = new Map(listPairTexts(read));
    for (const at of [0, 1, 2, 4, 5, 6, 7, 8, 9]) expect(pairs.get(original[at]!)).toBe(translation[at]);
    expect(pairs.get('Bohrmaschinen 14')).toBe('电钻 14');
    expect(pairs.get('Kettensägen 3')).toBe('链锯 3');
    expect(read.untranslated).toBe(1);
  });

  it('leaves no page of the folder out', () => {
    const names = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
    expect(names.map((name) => name.slice(0, -5)).sort()).toEqual(
      [...Object.keys(PAGES), 'kiss-lists-and-table'].sort(),
    );
  });
});

const toPage = (body: string): Document =>
  parseHtml(
    `<html lang="en"><body><article><h1>What the valley calls its rivers</h1>${body}</article></body></html>`,
    URL,
  );

const SENTENCES = [
  'The council of the valley has counted its rivers again and found that three of them have lost their names.',
  'Nobody remembers what the old people called the brook behind the mill, said the teacher Ana Brand.',
  'Her pupils asked in forty houses and wrote down what they heard, with the name of the one who told it.',
  'In spring the list will hang in the town hall, and whoever knows better may write beside it.',
];

describe('a page in one language', () => {
  it.each([
    [
      'with names in their own script beside each entry',
      SENTENCES.map((text, at) => `<p>${text}</p><li>River ${at} <span class="native">清流川</span></li>`).join(''),
    ],
    [
      'whose editor declares languages at random',
      SENTENCES.map((text) => `<p>${text} <span lang="es-ES">${SENTENCES[0]}</span></p>`).join(''),
    ],
    [
      'that keeps words from being translated',
      SENTENCES.map((text) => `<p>${text} <span class="notranslate" translate="no">${SENTENCES[1]}</span></p>`).join(
        '',
      ),
    ],
    [
      'with one quotation in another script',
      `${SENTENCES.map((text) => `<p>${text}</p>`).join('')}<p>She read: <q class="verse">川の名は水が覚えている、人が忘れても水は流れてゆくのだから。</q></p>`,
    ],
    [
      'of a tool that has not translated anything',
      SENTENCES.map((text) => `<p data-imt-p="1" data-read-frog-walked="x">${text}</p>`).join(''),
    ],
  ])('%s is not bilingual', (_, body) => {
    const read = readBilingualPage(toPage(body), URL, { detectLanguage });
    expect(read).toEqual({ ok: false, failure: { kind: 'no-original', reason: 'one-text', url: URL } });
  });

  it('becomes two where a single paragraph was translated on request', () => {
    const wrapper =
      '<font class="notranslate immersive-translate-target-wrapper" lang="es">El ayuntamiento del valle.</font>';
    const read = readBilingualPage(
      toPage(SENTENCES.map((text, at) => `<p>${text}${at === 1 ? wrapper : ''}</p>`).join('')),
      URL,
    );
    expect(read.ok && [read.value.pairs, read.value.untranslated]).toEqual([[{ original: [2], translation: [0] }], 4]);
  });
});
