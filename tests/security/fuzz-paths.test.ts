/** Patterns of any text on trees of any names: `.versoignore`, maps, and the layouts that are found by themselves. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPages } from '../../lib/cli/check/list-files';
import { isPage, type PairedPaths, pairByLayout, pairByMaps, pairFolders } from '../../lib/cli/check/pair-paths';
import { createPathMapper, type PathMap, parsePathMap } from '../../lib/cli/check/path-map';
import { check, counted, LONG, NASTY } from './fuzzing';

counted();

const STEPS = [
  'en',
  'de',
  'pt-BR',
  'zh_Hant',
  'docs',
  'i18n',
  'locales',
  'current',
  '_i18n',
  'v1.2',
  'a',
  '...',
  '-',
  '{lang}',
  '*',
  '[a]',
  '$&',
  '%2e%2e',
  '\\',
  '=',
  ...NASTY.slice(0, 3),
];
const FILES = [
  'a.md',
  'b.de.md',
  'index.html',
  'x.mdx',
  'README.zh-CN.md',
  'README.md',
  'a.txt',
  '.md',
  'a',
  '$1.md',
  '__proto__.md',
  'constructor.md',
  'é.md',
  'e\u0301.md',
  '🏳️‍🌈.md',
];
const step = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...STEPS) }, fc.string({ minLength: 1, maxLength: 8 }));
const file = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...FILES) },
  fc.string({ maxLength: 8 }).map((name) => `${name}.md`),
);
const anyPath = fc.tuple(fc.array(step, { maxLength: 4 }), file).map(([steps, name]) => [...steps, name].join('/'));
const docusaurus = fc
  .tuple(step, fc.constantFrom('docs', 'blog', 'pages', 'docs-x'), fc.constantFrom('', 'current/', 'version-1/'), file)
  .map(([lang, plugin, version, name]) => `i18n/${lang}/docusaurus-plugin-content-${plugin}/${version}${name}`);
const paths = fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: anyPath }, docusaurus), { maxLength: 12 });

const PIECES = [
  '{lang}',
  '*',
  '**',
  '/',
  'docs',
  'i18n',
  '.md',
  'a',
  '(',
  '[',
  '\\',
  '^$',
  '(?<lang>',
  '+',
  '.',
  ' ',
  './',
  '{lang',
  '{{lang}}',
  '***',
];
const side = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 4 })), { maxLength: 8 })
  .map((parts) => parts.join(''));
const mapText = fc.oneof(
  fc.tuple(side, side).map((sides) => sides.join(' = ')),
  side.map((one) => `${one}=${one}`),
  side.map((one) => `i18n/{lang}/${one} = ${one.replaceAll('{lang}', '')}`),
  fc.string(),
);

/** Nothing is in two places, nothing is made up, and what is a page of its own is not paired with itself. */
function checkSound(paired: PairedPaths, all: readonly string[]): void {
  const there = new Set(all);
  const translations = [...paired.pairs.map(({ translation }) => translation), ...paired.orphans];
  expect(new Set(translations).size).toBe(translations.length);
  for (const one of [
    ...translations,
    ...paired.pairs.map(({ original }) => original),
    ...paired.missing.map(({ original }) => original),
  ])
    expect(there.has(one)).toBe(true);
}

describe('a map of any text', () => {
  it('is refused, or leads each path to one other or to none', LONG, () =>
    check(fc.tuple(mapText, anyPath), 2000, ([text, one]) => {
      const map = parsePathMap(text);
      if (!map) return;
      const to = createPathMapper(map)(one);
      if (to) expect([typeof to.original, ['string', 'undefined'].includes(typeof to.lang)]).toEqual(['string', true]);
    }),
  );

  it('pairs what is there, and each translation once', LONG, () =>
    check(fc.tuple(fc.array(mapText, { minLength: 1, maxLength: 3 }), paths), 500, ([texts, all]) => {
      const maps = texts.map(parsePathMap).filter((map): map is PathMap => map !== undefined);
      checkSound(pairByMaps(all, maps), all);
    }),
  );
});

describe('trees of any names', () => {
  it('are paired by their layout, and by two folders, with what is there', LONG, () =>
    check(fc.tuple(paths, step, step, fc.option(step, { nil: undefined })), 1000, ([all, own, other, from]) => {
      checkSound(pairByLayout(all, from), all);
      const below = (folder: string) => all.map((one) => `${folder}/${one}`);
      const files = { translation: below(own), original: below(other) };
      checkSound(pairFolders({ translation: own, original: other }, files), [...files.translation, ...files.original]);
    }),
  );

  const RULES = [
    '*',
    '**',
    '!*',
    '!',
    '/',
    '/a',
    'a/',
    '**/',
    '#',
    '\\',
    '\\#',
    '[',
    '[a-',
    '[!a]',
    '{a,b}',
    '?',
    ' ',
    '  \\ ',
    '*.md',
    '!a.md',
    '/**/a',
    '../x',
    './a.md',
    '\u0000',
    '__proto__',
    '**********a',
    '(',
    '+',
    '$',
  ];
  const rule = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...RULES) },
    fc.array(fc.constantFrom(...RULES), { maxLength: 5 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const ignoreFile = fc
    .tuple(fc.array(rule, { maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([rules, end]) => rules.join(end));
  const NAMES = [
    'a.md',
    'b.html',
    'deep/a.md',
    'deep/deeper/c.txt',
    'de/a.md',
    '-x.md',
    ' .md',
    '#.md',
    '!a.md',
    '[a].md',
    'é.md',
    'line\nbreak.md',
    '\u001b[31m.md',
    '__proto__/a.md',
  ];

  it(
    'are listed without what `.versoignore` names, whatever stands in it, and a rule only takes away',
    LONG,
    async () => {
      const root = mkdtempSync(path.join(tmpdir(), 'verso-paths-'));
      for (const name of NAMES) {
        mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
        writeFileSync(path.join(root, name), '');
      }
      const [top, deep] = [path.join(root, '.versoignore'), path.join(root, 'deep/.versoignore')];
      const every = listPages('.', root);
      expect(new Set(every)).toEqual(new Set(NAMES));
      await check(fc.tuple(ignoreFile, ignoreFile), 300, ([one, other]) => {
        writeFileSync(top, one);
        writeFileSync(deep, other);
        const listed = listPages('.', root);
        expect(listed).toEqual(every.filter((name) => listed.includes(name)));
        expect(listed.every(isPage)).toBe(true);
      });
      writeFileSync(top, '**/a.md\n');
      writeFileSync(deep, '!a.md\nc.txt');
      expect(listPages('.', root).filter((name) => name.endsWith('/a.md') || name.endsWith('.txt'))).toEqual([]);
      rmSync(root, { recursive: true });
    },
  );
});
