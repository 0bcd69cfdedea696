/** Files of translated documentation are paired by the layouts that generators of sites use. */
import { describe, expect, it } from 'vitest';
import { pairByLayout, pairByMaps, pairFolders } from '../../../lib/cli/check/pair-paths';
import { parsePathMap } from '../../../lib/cli/check/path-map';

const list = ({ pairs }: ReturnType<typeof pairByLayout>) =>
  pairs.map(({ translation, original, langs }) => `${translation} ← ${original} (${langs?.translation})`);

describe('a layout', () => {
  it.each([
    [
      'Docusaurus',
      [
        'docs/a.md',
        'docs/b.mdx',
        'i18n/fr/docusaurus-plugin-content-docs/current/a.md',
        'versioned_docs/version-1/a.md',
        'i18n/fr/docusaurus-plugin-content-docs/version-1/a.md',
      ],
      [
        'i18n/fr/docusaurus-plugin-content-docs/current/a.md ← docs/a.md (fr)',
        'i18n/fr/docusaurus-plugin-content-docs/version-1/a.md ← versioned_docs/version-1/a.md (fr)',
      ],
    ],
    ['Hugo, folders', ['content/en/a.md', 'content/de/a.md'], ['content/de/a.md ← content/en/a.md (de)']],
    ['Hugo and MkDocs, endings', ['docs/a.md', 'docs/a.pt-br.md'], ['docs/a.pt-br.md ← docs/a.md (pt-BR)']],
    ['VitePress', ['docs/guide/a.md', 'docs/zh/guide/a.md'], ['docs/zh/guide/a.md ← docs/guide/a.md (zh)']],
    ['Jekyll', ['_i18n/en/a.md', '_i18n/es/a.md'], ['_i18n/es/a.md ← _i18n/en/a.md (es)']],
    [
      'a tree of translations',
      ['README.md', 'translations/ja/README.md', 'README.de.md'],
      ['translations/ja/README.md ← README.md (ja)', 'README.de.md ← README.md (de)'],
    ],
    [
      'Starlight, without a folder of its own for the first language',
      ['src/content/docs/a.mdx', 'src/content/docs/ko/a.mdx', 'src/content/docs/zh-cn/a.mdx'],
      [
        'src/content/docs/ko/a.mdx ← src/content/docs/a.mdx (ko)',
        'src/content/docs/zh-cn/a.mdx ← src/content/docs/a.mdx (zh-CN)',
      ],
    ],
    [
      'two translations of the same size, without a folder for the originals',
      ['docs/a.md', 'docs/b.md', 'docs/ja/a.md', 'docs/ja/b.md', 'docs/ko/a.md', 'docs/ko/b.md'],
      [
        'docs/ja/a.md ← docs/a.md (ja)',
        'docs/ja/b.md ← docs/b.md (ja)',
        'docs/ko/a.md ← docs/a.md (ko)',
        'docs/ko/b.md ← docs/b.md (ko)',
      ],
    ],
    [
      'folders with regions',
      ['docs/de_DE/a.md', 'docs/en_US/a.md', 'docs/pt_BR/a.md'],
      ['docs/de_DE/a.md ← docs/en_US/a.md (de-DE)', 'docs/pt_BR/a.md ← docs/en_US/a.md (pt-BR)'],
    ],
    [
      'endings beside words that look like languages',
      ['docs/how-to.md', 'docs/sign-in.md', 'docs/de/how-to.md', 'docs/de/sign-in.md'],
      ['docs/de/how-to.md ← docs/how-to.md (de)', 'docs/de/sign-in.md ← docs/sign-in.md (de)'],
    ],
    [
      'folders that look like languages',
      ['docs/id/a.md', 'docs/b.md', 'docs/fr/id/a.md', 'docs/fr/b.md'],
      ['docs/fr/id/a.md ← docs/id/a.md (fr)', 'docs/fr/b.md ← docs/b.md (fr)'],
    ],
    [
      'versions, each with its languages',
      ['docs/v1/a.md', 'docs/v1/es/a.md', 'docs/v2/a.md', 'docs/v2/es/a.md'],
      ['docs/v1/es/a.md ← docs/v1/a.md (es)', 'docs/v2/es/a.md ← docs/v2/a.md (es)'],
    ],
    [
      'a README beside folders of languages',
      ['README.md', 'README.zh-CN.md', 'docs/en/a.md', 'docs/en/b.md', 'docs/zh/a.md', 'docs/zh/b.md'],
      ['README.zh-CN.md ← README.md (zh-CN)', 'docs/zh/a.md ← docs/en/a.md (zh)', 'docs/zh/b.md ← docs/en/b.md (zh)'],
    ],
    ['no languages', ['docs/a.md', 'docs/cli/a.md', 'docs/api/a.md'], []],
  ])('%s is found', (_, files, expected) => {
    expect(list(pairByLayout(files, undefined))).toEqual(expected);
  });

  it('tells what is missing and what is left over', () => {
    const files = ['content/en/a.md', 'content/en/b.md', 'content/de/a.md', 'content/de/old.md', 'content/fr/b.md'];
    const { missing, orphans } = pairByLayout(files, undefined);
    expect(orphans).toEqual(['content/de/old.md']);
    expect(missing).toEqual([
      { original: 'content/en/a.md', langs: ['fr'] },
      { original: 'content/en/b.md', langs: ['de'] },
    ]);
  });

  it.each([
    ['originals without a language', ['docs/a.md', 'docs/ko/a.md', 'docs/ja/a.md'], undefined],
    ['originals in English', ['docs/en/a.md', 'docs/ko/a.md'], undefined],
    ['no English', ['docs/ko/a.md', 'docs/ja/a.md'], { taken: 'ko', other: 'ja' }],
    ['less in English', ['en/a.md', 'fr/a.md', 'ko/a.md', 'fr/b.md', 'ko/b.md'], { taken: 'fr', other: 'en' }],
    ['both', ['docs/a.md', 'docs/en/a.md', 'docs/ko/a.md'], { taken: '', other: 'en' }],
  ])('is doubted where it does not tell the originals: %s', (_, files, doubt) => {
    expect(pairByLayout(files, undefined).doubt).toEqual(doubt);
    expect(pairByLayout(files, 'ko').doubt).toBeUndefined();
  });

  it('takes the language that is asked for', () => {
    expect(list(pairByLayout(['docs/de/a.md', 'docs/en/a.md'], 'de'))).toEqual(['docs/en/a.md ← docs/de/a.md (en)']);
  });
});

describe('two folders', () => {
  it('are paired by what is in them', () => {
    const paired = pairFolders(
      { translation: 'docs/de', original: 'docs' },
      {
        translation: ['docs/de/a.md', 'docs/de/c.md'],
        original: ['docs/a.mdx', 'docs/b.md', 'docs/de/a.md', 'docs/fr/b.md'],
      },
    );
    expect(list(paired)).toEqual(['docs/de/a.md ← docs/a.mdx (de)']);
    expect(paired.missing).toEqual([{ original: 'docs/b.md', langs: ['de'] }]);
    expect(paired.orphans).toEqual(['docs/de/c.md']);
  });
});

describe('a pattern', () => {
  it('pairs what fits', () => {
    const map = parsePathMap('i18n/{lang}/docs/** = docs/**')!;
    const paired = pairByMaps(
      ['docs/x/a.md', 'docs/b.md', 'i18n/ko/docs/x/a.md', 'i18n/ko/docs/c.md', 'other.md'],
      [map],
    );
    expect(list(paired)).toEqual(['i18n/ko/docs/x/a.md ← docs/x/a.md (ko)']);
    expect(paired.orphans).toEqual(['i18n/ko/docs/c.md']);
    expect(paired.missing).toEqual([{ original: 'docs/b.md', langs: ['ko'] }]);
  });

  it('may name the language twice, which is then the same', () => {
    const map = parsePathMap('{lang}/docs/{lang}/*.md = docs/*.md')!;
    const paired = pairByMaps(['docs/a.md', 'ko/docs/ko/a.md', 'ko/docs/ja/a.md'], [map]);
    expect(list(paired)).toEqual(['ko/docs/ko/a.md ← docs/a.md (ko)']);
  });

  it('has two sides that fit', () => {
    expect(parsePathMap('docs/**')).toBeUndefined();
    expect(parsePathMap('a/** = b/*')).toBeUndefined();
  });
});
