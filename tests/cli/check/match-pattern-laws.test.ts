/** Patterns of paths mean what `.gitignore` and regular expressions say, and take no time for many stars. */
import fc from 'fast-check';
import ignore from 'ignore';
import { describe, expect, it } from 'vitest';
import { parseIgnoreRules } from '../../../lib/cli/check/ignore-rules';
import { createPathMapper, parsePathMap } from '../../../lib/cli/check/path-map';
import { escapeRegExp } from '../../../lib/core/regexp';
import { check } from '../../security/fuzzing';

const joinAll = (parts: readonly string[]) => parts.join('');
const toLines = fc.array(
  fc
    .array(
      fc.constantFrom(
        'a',
        'b',
        'A',
        '*',
        '**',
        '?',
        '/',
        '/**/',
        '**/',
        '.',
        '-',
        '[ab]',
        '[!a]',
        '[a-b]',
        '[[:alpha:]]',
        '\\*',
        '\\?',
        '!',
        ' ',
        '字',
      ),
      { minLength: 1, maxLength: 7 },
    )
    .map(joinAll)
    // The package takes these otherwise than git: see "A run of asterisks" in its page.
    .filter((line) => !/\*{3}|\/\/|[^/]\*\*|\*\*[^/]|^!*\/?$|^!{2}|^!?\/|\/\*\*\/$/.test(line)),
  { maxLength: 4 },
);
const toPaths = fc
  .array(
    fc
      .array(fc.constantFrom('a', 'b', 'A', 'ab', '-', '*', '?', '字', '.md'), { minLength: 1, maxLength: 3 })
      .map(joinAll),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join('/'));

describe('rules of .versoignore', () => {
  it('law: name what the package says', async () => {
    await check(fc.tuple(toLines, toPaths), 3000, ([lines, path]) => {
      const text = lines.join('\n');
      expect([text, path, parseIgnoreRules(text).ignores(path)]).toEqual([
        text,
        path,
        ignore().add(text).ignores(path),
      ]);
    });
  });

  it.each([
    ['# kept\n\nold/\n', 'old/a.md', true],
    ['old/', 'old', false],
    ['/a.md', 'b/a.md', false],
    ['a/b.md', 'x/a/b.md', false],
    ['*.md\n!b.md', 'a/b.md', false],
    ['a/\n!a/b.md', 'a/b.md', true],
    ['a/**', 'a/b/c.md', true],
    ['a/**/c.md', 'a/c.md', true],
    ['**/c.md', 'a/b/c.md', true],
    ['\\#a', '#a', true],
    ['\\!a', '!a', true],
    ['a\\ ', 'a ', true],
    ['a  ', 'a', true],
    ['[]a]', ']', true],
    ['[a', '[a', false],
    ['\uFEFFa\r\nb\r\n', 'b', true],
  ])('%j names %s: %s', (text, path, isNamed) => {
    expect(parseIgnoreRules(text).ignores(path)).toBe(isNamed);
  });
});

/** The same as a regular expression. */
const toRegExp = (side: string) =>
  new RegExp(
    `^${side
      .split(/(\{lang\}|\*\*|\*)/)
      .map((part, at) => (at % 2 === 0 ? escapeRegExp(part) : part === '*' ? '([^/]+)' : '(.+)'))
      .join('')}$`,
    's',
  );

describe('maps', () => {
  it('law: give what a regular expression gives', async () => {
    const toSide = fc
      .array(fc.constantFrom('a', 'b', '/', '-', '*', '**', '.'), { minLength: 1, maxLength: 7 })
      .map(joinAll)
      .filter((side) => !/\*{3}|^\.\//.test(side));
    await check(fc.tuple(toSide, toPaths), 3000, ([side, path]) => {
      const stars = side.match(/\*\*|\*/g) ?? [];
      const found = toRegExp(side).exec(path)?.slice(1);
      const original = `x${stars.join('|')}`;
      expect([side, path, createPathMapper({ translation: side, original })(path)?.original]).toEqual([
        side,
        path,
        found && `x${found.join('|')}`,
      ]);
    });
  });

  it.each([
    ['i18n/{lang}/** = docs/**', 'i18n/pt-BR/a/b.md', { original: 'docs/a/b.md', lang: 'pt-BR' }],
    ['{lang}/*.{lang}.md = en/*.en.md', 'de/a.de.md', { original: 'en/a.en.md', lang: 'de' }],
    ['{lang}/*.{lang}.md = en/*.en.md', 'de/a.fr.md', undefined],
    ['{lang}/** = en/**', 'german/a.md', undefined],
  ])('%s maps %s', (map, path, expected) => {
    expect(createPathMapper(parsePathMap(map)!)(path)).toEqual(expected);
  });
});

describe('many stars', () => {
  const long = 'a'.repeat(250);
  const deep = Array.from({ length: 500 }, () => 'a').join('/');
  it.each([
    [Array(8).fill('*a').join(''), long],
    [`${'*a'.repeat(100)}b`, long],
    ['**/a/**/a/**/b', deep],
    [`${'**/a/'.repeat(8)}b`, deep],
    [`${'*a*/'.repeat(10)}b`, Array.from({ length: 15 }, () => long).join('/')],
    ['?'.repeat(200), long],
    ['[a-b]*'.repeat(60), long],
  ])('%s take no time', (pattern, path) => {
    const start = performance.now();
    parseIgnoreRules(pattern).ignores(path);
    parseIgnoreRules(pattern).ignores(`${path}c`);
    const map = parsePathMap(`${pattern} = ${pattern}`);
    if (map) createPathMapper(map)(`${path}c`);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it('and no pattern is longer than any path', () => {
    expect(parsePathMap(`${'a'.repeat(600)} = ${'b'.repeat(600)}`)).toBeUndefined();
  });
});
