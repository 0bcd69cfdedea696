/** Work grows with the text and not with its square. */

import { describe, expect, it } from 'vitest';
import { listBeadShapes } from '../../lib/align/bead-table';
import { buildAlignmentContext } from '../../lib/align/context';
import { compareMarkup } from '../../lib/cli/check/markup/compare-markup';
import { buildMarkupPair } from '../../lib/cli/check/markup/markup-pair';
import { readSideArticle } from '../../lib/cli/shared/input';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import type { Finding } from '../../lib/core/finding';
import type { Report } from '../../lib/core/report';
import type { AnalyzedSegment } from '../../lib/core/segment';
import { listBoilerplatePhrases } from '../../lib/findings/boilerplate/phrase-tables';
import { buildComparisonContext } from '../../lib/findings/shared/comparison-context';
import { findQuotedSpans, groupQuotedBlocks } from '../../lib/findings/shared/quoted-blocks';
import { INCONSISTENT_NAME_RULE } from '../../lib/findings/spellings/inconsistent-names';
import { findOriginalNodes } from '../../lib/page/html/page-body';
import { readMarkdown } from '../../lib/page/markdown/read-markdown';
import { segmentBlocks } from '../../lib/text/segments/segment-blocks';
import { measureCpuTime, measureQuickest } from '../../tools/cpu-time';
import { measureGrowth, PARTS } from '../../tools/growth';

const toSegments = (texts: readonly string[], prefix: 't' | 'o', joined: boolean): AnalyzedSegment[] => {
  let start = 0;
  return texts.map((text, at) => {
    const from = joined ? start : 0;
    start += text.length + 1;
    const place = { id: `${prefix}${at}`, block: joined ? 0 : at, start: from, end: from + text.length, text };
    return { ...place, kind: 'paragraph', facts: [], concepts: new Map(), mentions: [], strings: new Map() };
  });
};

const listMade = (count: number, make: (at: number) => string) => Array.from({ length: count }, (_, at) => make(at));

/** A word of its own for each number, with a capital. */
const makeName = (at: number): string =>
  `Q${[...(at + 1000).toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}ovan`;

describe('work grows with the text and not with its square', () => {
  it('where one paragraph has many quotations', () => {
    const quote = (count: number) => {
      const segments = toSegments(
        listMade(count, (at) => `“It rained on day ${at}, again.”`),
        't',
        true,
      );
      return () => {
        const block = groupQuotedBlocks(segments, 'en').get(0);
        expect(segments.flatMap((segment) => findQuotedSpans(segment, block))).toHaveLength(count);
      };
    };
    expect(measureGrowth(quote(500 * PARTS), quote(500))).toBeLessThan(PARTS / 2);
  });

  it('where many sentences have names of their own', () => {
    const name = (count: number) => {
      const [translation, original] = (['t', 'o'] as const).map((prefix) =>
        toSegments(
          listMade(count, (at) => `Then ${makeName(at)} went home.`),
          prefix,
          false,
        ),
      ) as [AnalyzedSegment[], AnalyzedSegment[]];
      const links = listMade(count, String).map((at) => ({ translation: [`t${at}`], original: [`o${at}`], score: 1 }));
      return () => {
        const langs = { translation: 'en', original: 'de' };
        const context = buildComparisonContext(
          translation,
          original,
          { links, uncertain: [], support: 0 },
          { langs, phrases: listBoilerplatePhrases(langs.translation, langs.original) },
        );
        expect(INCONSISTENT_NAME_RULE.find(context)).toEqual([]);
      };
    };
    expect(measureGrowth(name(60 * PARTS), name(60))).toBeLessThan(PARTS / 2);
  });

  it('where a page has many nodes side by side', () => {
    const walk = (count: number) => {
      const body = parseHtml('a<!-- b -->'.repeat(count), '').body;
      return () => {
        for (let node: Node | null = body.lastChild; node; node = node.previousSibling) node.nextSibling;
      };
    };
    expect(measureGrowth(walk(800 * PARTS), walk(800))).toBeLessThan(PARTS / 2);
  });

  it('where two long texts share nothing: they are lined up nearer to the diagonal', () => {
    const texts = listMade(6000, () => 'a');
    const { corridor } = buildAlignmentContext(toSegments(texts, 'o', false), toSegments(texts, 't', false));
    expect(corridor.nodes * listBeadShapes(false, false).length).toBeLessThan(9_500_000);
    const fewer = texts.slice(0, 500);
    const { corridor: whole } = buildAlignmentContext(toSegments(fewer, 'o', false), toSegments(fewer, 't', false));
    expect(whole.nodes).toBe(501 * 501);
  });

  it('where texts of a page are alike', () => {
    const find = (count: number) => {
      const list = () =>
        [...parseHtml('<p>a'.repeat(count), '').querySelectorAll('p')].map((p) => p.firstChild as Text);
      const [copies, originals] = [list(), list()];
      return () => void findOriginalNodes(copies, originals);
    };
    expect(measureGrowth(find(1000 * PARTS), find(1000))).toBeLessThan(PARTS / 2);
  });

  it('where a page nests: it takes no longer than one of as many elements side by side', () => {
    const read = (html: string) => () => void readSideArticle({ html: `<article><p>It rained.${html}` });
    const flat = measureQuickest(read('<table><tr><td>a</table>'.repeat(1000)));
    expect(measureQuickest(read('<table><tr><td>a'.repeat(1000)), 1) / flat).toBeLessThan(5);
  });

  it('where a page has many comments: only the first of them are built', () => {
    const count = (times: number) =>
      [...parseHtml('a<!-- b -->'.repeat(times), '').body.childNodes].filter(({ nodeType }) => nodeType === 8).length;
    expect([count(1000), count(20_000)]).toEqual([1000, 5000]);
  });

  it.each([
    [']', 3000],
    ['](', 1500],
    ['![', 1500],
    ['> ', 4000],
    ['>', 4000],
    ['1. ', 600],
    ['- > ', 800],
    ['[a]\n', 800],
    ['[[a]]\n', 600],
    ['a[b]\n', 600],
    ['a\n', 1500],
  ])('where Markdown is %j over and over', (piece, count) => {
    const read = (times: number) => () => readMarkdown(piece.repeat(times), { path: 'a.md', lang: 'en' }, {});
    expect(measureGrowth(read(count * PARTS), read(count))).toBeLessThan(PARTS / 2);
  });

  it('where a quotation goes on over lines without its mark', () => {
    const read = (times: number) => () => readMarkdown(`> a\n${'b\n'.repeat(times)}`, { path: 'a.md', lang: 'en' }, {});
    // Eight times as many lines, and sixty times as much work where each looks through all before it.
    expect(measureCpuTime(read(20_000)) / measureQuickest(read(2500))).toBeLessThan(24);
  });

  it.each([
    ['"', 80_000],
    [']', 80_000],
    ['&a ', 30_000],
    ['? ', 1000],
    ['- ? a: ', 500],
  ])('where front matter is %j over and over: it is passed over, or quick', (piece, count) => {
    const read = () => readMarkdown(`---\ntitle: ${piece.repeat(count)}\n---\na`, { path: 'a.md', lang: 'en' }, {});
    read();
    expect(measureCpuTime(read)).toBeLessThan(1000);
    expect(read().article.blocks.at(-1)!.text).toBe('a');
  });

  it('where a text has no stop: no segment is longer than a sentence can be', () => {
    const text = 'By '.repeat(20_000).trim();
    const segments = segmentBlocks([{ kind: 'paragraph', text }], 'en', 'translation');
    expect(Math.max(...segments.map((segment) => segment.text.length))).toBeLessThanOrEqual(2000);
    expect(segments.map((segment) => segment.text).join(' ')).toBe(text);
  });

  /** A page of many lines, whose paragraphs may be one: told as missing, though linked. */
  const placeLines = (count: number, { joined = false } = {}): Report => {
    const getSide = (prefix: 'o' | 't') => {
      const segments = toSegments(
        listMade(count, (at) => `It rained on day ${at}.`),
        prefix,
        joined,
      );
      const getLine = (at: number) => ({ at: joined ? segments[at]!.start : 0, line: at + 1 });
      const blocks = joined
        ? [{ text: segments.map(({ text }) => text).join(' '), lines: segments.map((_, at) => getLine(at)) }]
        : segments.map(({ text }, at) => ({ text, lines: [getLine(at)] }));
      return { segments, blocks: blocks.map((block) => ({ kind: 'paragraph', ...block })) };
    };
    const links = listMade(count, String).map((at) => ({
      translation: [`t${at}`],
      original: [`o${at}`],
      score: 1,
    }));
    const missing: Partial<Finding> = { kind: 'dropped', confidence: 1, original: listMade(count, (at) => `o${at}`) };
    return { original: getSide('o'), translation: getSide('t'), links, findings: [missing] } as unknown as Report;
  };
  const link = (value: string, at: number, text = 'the page') => ({ kind: 'link', line: at + 1, value, text }) as const;
  const code = (value: string, at: number) =>
    ({ kind: 'code-block', line: at + 1, value, code: { first: at + 1, last: at + 1 } }) as const;

  it.each([
    ['links are bare', {}, (at: number) => [link(`/p${at}`, at), link(`/p${at}`, at, `/p${at}`)]],
    ['links of a paragraph are others', { joined: true }, (at: number) => [link(`/p${at}`, at), link(`/q${at}`, at)]],
    ['a paragraph is missing', { joined: true }, (at: number) => [link(`/p${at}`, at), undefined]],
    ['code is moved', {}, (at: number) => [code(`run ${at}`, at), code(`run ${-at}`, at)]],
  ] as const)('where the markup of a project’s page is compared and many %s', (_, shape, make) => {
    const compare = (count: number) => {
      const report = placeLines(count, shape);
      const made = Array.from({ length: count }, (_, at) => make(at));
      const markup = {
        original: made.flatMap(([own]) => own ?? []),
        translation: made.flatMap(([, other]) => other ?? []),
      };
      return () => compareMarkup(buildMarkupPair(report, markup));
    };
    expect(measureGrowth(compare(300 * PARTS), compare(300))).toBeLessThan(PARTS / 2);
  });
});
