/** Pages of Markdown, MDX, HTML and plain text, with any front matter, are read with their lines, or refused calmly. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMarkup, MARKUP_RULES } from '../../lib/cli/check/markup/compare-markup';
import { buildMarkupPair } from '../../lib/cli/check/markup/markup-pair';
import { readPageText } from '../../lib/cli/check/read-page';
import type { Article } from '../../lib/core/article';
import type { Report } from '../../lib/core/report';
import { readFrontMatter } from '../../lib/page/markdown/read-markdown';
import { anyScript, check, counted, LONG, NASTY, page, piece, text } from './fuzzing';

counted();

const MARKS = [
  '# ',
  '###### ',
  '> ',
  '- ',
  '12. ',
  '- [ ] ',
  '    ',
  '\t',
  '```',
  '~~~mdx',
  '`',
  '``',
  '**',
  '_',
  '~~',
  '](',
  '[',
  '![',
  '[^1]',
  '[^1]: ',
  '[ref]: <x> "',
  '<https://a.example>',
  '| a | b |\n|---|:-:|\n',
  '|',
  '\\',
  '&#0;',
  '&nbsp;',
  '===\n',
  '---\n',
  '  \n',
];
const ADDED = [
  '<!-- verso-ignore -->',
  '<!-- verso-ignore-file -->',
  '<!--',
  '-->',
  '{/*',
  '*/}',
  '{/* verso-ignore */}',
  ':::note',
  ':::',
  '::::tip[x]',
  '!!! note "x"',
  '> [!WARNING]',
  '{{< highlight go >}}',
  '{{% /x %}}',
  '{% raw %}',
  '{#anchor}',
  'import x from "y"',
  'export const a = {',
  '<Tabs>',
  '</Tabs>',
  '<A b={() => { "}" }} {...c}>',
  '<a.b:c />',
  '{`${',
  '}',
  '<br>',
  '<details><summary>',
];
const HEADS = ['---', '+++', '--- ', '---\r', '...', ''];
const FIELDS = [
  'title: Bridges',
  'title: "Bridges"',
  'title: >\n  Folded\n  lines',
  'title = "Bridges"',
  "description = '''\nmany\n'''",
  'title: [a, b]',
  'title: null',
  'title: 2024-13-45',
  'title: !!js/function "x"',
  'title: !!binary "////"',
  '&a [*a, *a]',
  'a: &x [1]\nb: *x\n<<: *x',
  '<<: {title: merged}',
  '? {complex: key}\n: value',
  '__proto__: {title: polluted, lang: xx}',
  'constructor: {prototype: {title: polluted}}',
  '[__proto__]\ntitle = "polluted"',
  '[[a.b]]\nc = 1979-05-27T07:32:00Z',
  '"__proto__"."title" = "polluted"',
  'lang: en',
  'lang: "\u202e"',
  '\ttitle: tab',
  '%YAML 9.9',
  '# title',
  '---',
  '*missing',
  'a: *a',
];

const markup = fc.oneof(
  fc.constantFrom(...MARKS),
  fc.constantFrom(...ADDED),
  fc.constantFrom(...NASTY),
  text,
  anyScript,
);
const line = fc.array(markup, { maxLength: 6 }).map((parts) => parts.join(''));
const ends = fc.constantFrom('\n', '\r\n', '\n\n', '\r', '\u2028');
const body = fc
  .array(fc.tuple(fc.oneof({ weight: 3, arbitrary: line }, piece), ends), { maxLength: 20 })
  .map((lines) => lines.flat().join(''));
const field = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...FIELDS) }, line, fc.json());
const head = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.constantFrom(...HEADS),
    fc.array(field, { maxLength: 5 }),
    fc.constantFrom(...HEADS),
  )
  .map(([mark, open, fields, close]) => `${mark}${[open, ...fields, close].join('\n')}\n`);
const source = fc
  .tuple(fc.oneof(head, fc.constant('')), fc.oneof({ weight: 4, arbitrary: body }, page))
  .map((parts) => parts.join(''));
/** Marks that nest or stand in a row, as far as any page of a project has them. */
const repeated = fc
  .tuple(fc.constantFrom(...MARKS, ...ADDED), fc.integer({ min: 1, max: 300 }), line)
  .map(([mark, times, rest]) => mark.repeat(times) + rest);
const name = fc.constantFrom('a.md', 'a.mdx', 'a.html', 'a.txt', 'A.MARKDOWN', '__proto__.md', '');
const lang = fc.constantFrom(undefined, 'en', 'zh', 'x-klingon', '__proto__', '');

/** A carriage return alone ends a line of Markdown, too. */
const countLines = (of: string): number => of.split(/\r\n?|\n/).length;

describe('a page of any text', () => {
  it('is read with blocks that have a text and know lines of its file, or refused with a reason', LONG, () =>
    check(fc.tuple(fc.oneof({ weight: 6, arbitrary: source }, repeated), name, lang), 1500, ([all, path, said]) => {
      const read = readPageText(all, path, said);
      if (!read.ok) return expect(read.failure.kind).toMatch(/^(?:unreadable|not-an-article)$/);
      const { article, ignores } = read.value;
      const last = countLines(all);
      for (const block of article.blocks) {
        expect(block.text.trim()).not.toBe('');
        const lines = block.lines ?? [];
        expect(lines.every(({ line: at }) => Number.isInteger(at) && at >= 1 && at <= last)).toBe(true);
        expect(
          lines.every(({ at }, index) => at >= 0 && at < block.text.length && at >= (lines[index - 1]?.at ?? 0)),
        ).toBe(true);
        for (const { start, end } of block.code ?? [])
          expect(0 <= start && start <= end && end <= block.text.length).toBe(true);
      }
      expect(ignores.every(({ line: at }) => Number.isInteger(at) && at >= 1 && at <= last)).toBe(true);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
});

describe('front matter of any text', () => {
  it('loses no line of what stands below it, and says of itself only what is a text', LONG, () =>
    check(fc.tuple(head, body), 1500, ([front, rest]) => {
      const all = front + rest;
      const read = readFrontMatter(all);
      expect(all.endsWith(read.body)).toBe(true);
      expect(
        all
          .split('\n')
          .slice(read.firstLine - 1)
          .join('\n'),
      ).toBe(read.body);
      for (const one of [read.title, read.description])
        if (one) {
          expect(typeof one.text).toBe('string');
          expect(one.line >= 1 && one.line < read.firstLine).toBe(true);
        }
      expect(['string', 'undefined']).toContain(typeof read.lang);
      expect(read.title?.text).not.toBe('polluted');
      expect(({} as { title?: string }).title).toBeUndefined();
    }),
  );
});

/** A report in which each block is one sentence, which corresponds to that in the same place, or is missing. */
function pairInOrder(original: Article, translation: Article): Report {
  const getSide = ({ blocks }: Article, prefix: string) => ({
    blocks,
    segments: blocks.map(({ text: all }, block) => ({ id: `${prefix}${block}`, block, text: all })),
  });
  const shorter = Math.min(original.blocks.length, translation.blocks.length);
  const links = Array.from({ length: shorter }, (_, at) => ({
    original: [`o${at}`],
    translation: [`t${at}`],
    score: 1,
  }));
  const missing = original.blocks.flatMap((_, at) => (at < shorter ? [] : [`o${at}`]));
  const findings = [{ kind: 'dropped', confidence: 1, original: missing }];
  const sides = { original: getSide(original, 'o'), translation: getSide(translation, 't') };
  return { ...sides, links, findings } as unknown as Report;
}

describe('what two pages have beside their words', () => {
  it('is compared with sentences on one line, about lines that both pages have', LONG, () =>
    check(fc.tuple(source, source), 1500, ([one, other]) => {
      const [original, translation] = [readPageText(one, 'a.md', 'en'), readPageText(other, 'b.md', 'de')];
      if (!original.ok || !translation.ok || !original.value.markup || !translation.value.markup) return;
      const markup = { original: original.value.markup, translation: translation.value.markup };
      const report = pairInOrder(original.value.article, translation.value.article);
      const found = compareMarkup(buildMarkupPair(report, markup));
      for (const difference of found) {
        expect(MARKUP_RULES[difference.rule]).toBeDefined();
        expect(difference.message).not.toMatch(/[\n\r]/);
        expect(difference.original.line >= 1 && difference.original.line <= countLines(one)).toBe(true);
        expect(difference.translation.line >= 1 && difference.translation.line <= countLines(other)).toBe(true);
      }
    }),
  );
});
