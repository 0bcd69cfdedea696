/** Texts that are only partly there are compared up to their end, and accused of nothing beyond it. */
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/compare/compare-articles';
import type { Article } from '../../lib/core/article';
import { type Finding, MIN_SHOWN_CONFIDENCE } from '../../lib/core/finding';
import type { Report } from '../../lib/core/report';
import type { Side } from '../../lib/core/segment';
import { cachedLexicons } from '../../tools/cached-lexicons';
import { readDemoArticle } from '../../tools/demo-articles';
import { readDemoPairs } from '../../tools/newsroom';

const pair = readDemoPairs().find((one) => one.pair === 'es-en')!;
const translation = readDemoArticle(pair, 'translation');
const original = readDemoArticle(pair, 'original');

const WALLED = { partial: 'paywall' } as const;
const keepFirst = (article: Article, blocks: number, signs: Partial<Article> = {}): Article => ({
  ...article,
  ...signs,
  blocks: article.blocks.slice(0, blocks),
});
const compare = (one: Article, other: Article): Report => compareArticles(one, other, cachedLexicons);
const whole = compare(translation, original);

const listShown = ({ findings }: Report): Finding[] =>
  findings.filter(({ confidence }) => confidence >= MIN_SHOWN_CONFIDENCE);
/** Findings about passages of a side that come behind one. */
const listBeyond = (report: Report, side: Side, after: string): Finding[] => {
  const order = report[side].segments.map(({ id }) => id);
  return report.findings.filter((finding) => finding[side].some((id) => order.indexOf(id) > order.indexOf(after)));
};
/** What is said, whichever segments beside it belong to it as well. */
const toKeys = (report: Report): string[] =>
  listShown(report).map(({ kind, marks }) => `${kind} ${marks.map(({ segment }) => segment).sort()[0]}`);

/** Passages that only one side has: what a text goes on with after the other has ended is one flag of many. */
const countPassages = (report: Report, kind: 'dropped' | 'added') =>
  listShown(report)
    .filter((finding) => finding.kind === kind)
    .flatMap((finding) => finding[kind === 'dropped' ? 'original' : 'translation']).length;

describe('an original that its page cuts off', () => {
  it.each([2, 3, 5, 9, 16, 27, 35])('is compared up to its end: %i blocks', (blocks) => {
    const report = compare(translation, keepFirst(original, blocks, WALLED));
    expect(report.verdict).toBe('compared');
    expect(report.truncated).toMatchObject({ side: 'original', sign: 'wall' });
    const { after, paragraphs } = report.truncated!;
    expect(listBeyond(report, 'translation', after)).toEqual([]);
    expect(Math.abs(paragraphs.shared - (blocks * paragraphs.of) / original.blocks.length)).toBeLessThan(4);
    // What stands before its end is judged as it was, give or take one.
    const known = new Set(toKeys(whole));
    expect(toKeys(report).filter((key) => !known.has(key)).length).toBeLessThanOrEqual(1);
    // Beyond it, nothing is linked, and every segment is in one link all the same.
    const ids = report.links.flatMap((link) => link.translation);
    expect([...ids].sort()).toEqual(report.translation.segments.map(({ id }) => id).sort());
  });

  it('still shows what was altered before its end', () => {
    const report = compare(translation, keepFirst(original, 20, WALLED));
    const before = listShown(whole).filter(({ kind }) => kind === 'altered');
    expect(listShown(report).filter(({ kind }) => kind === 'altered').length).toBeGreaterThanOrEqual(5);
    expect(before.length).toBeGreaterThan(5);
  });

  it('is no other story for being short', () => {
    expect(compare(translation, keepFirst(original, 3, WALLED)).coverage.translation).toBeGreaterThan(0.5);
  });

  it('is another story where it is one', () => {
    const other = readDemoArticle(readDemoPairs().find((one) => one.pair === 'ar-fr')!, 'original');
    const report = compare(translation, keepFirst(other, 9, WALLED));
    expect(report.verdict).not.toBe('compared');
    expect(listShown(report)).toEqual([]);
  });

  it('breaks off within a sentence: nothing is said of that', () => {
    const last = original.blocks[6]!;
    const cut = keepFirst(original, 6, WALLED);
    const open: Article = {
      ...cut,
      blocks: [...cut.blocks, { ...last, text: `${last.text.slice(0, last.text.length / 2)}…` }],
    };
    const report = compare(translation, open);
    const id = report.original.segments.at(-1)!.id;
    expect(report.findings.filter((finding) => finding.original.includes(id))).toEqual([]);
  });

  it('is told where the other text has nothing beyond it, for the rest is not known', () => {
    const report = compare(keepFirst(translation, 8), keepFirst(original, 8, WALLED));
    expect(report.truncated?.side).toBe('original');
    expect(report.truncated!.paragraphs.of - report.truncated!.paragraphs.shared).toBeLessThanOrEqual(1);
  });
});

describe('an original whose page says nothing', () => {
  it('is a teaser where most of the translation follows behind its end', () => {
    const report = compare(translation, keepFirst(original, 9));
    expect(report.truncated).toMatchObject({ side: 'original', sign: 'text' });
    expect(listBeyond(report, 'translation', report.truncated!.after)).toEqual([]);
  });

  it('is whole where the translation has a few paragraphs more: they are added', () => {
    const cut = original.blocks.length - 6;
    const report = compare(translation, keepFirst(original, cut));
    expect(report.truncated).toBeUndefined();
    expect(countPassages(report, 'added')).toBeGreaterThan(countPassages(whole, 'added') + 1);
  });

  it('needs less to be one where the page declares that not all of it is free', () => {
    const blocks = Math.round(0.6 * original.blocks.length);
    expect(compare(translation, keepFirst(original, blocks)).truncated).toBeUndefined();
    expect(compare(translation, keepFirst(original, blocks, { free: false })).truncated?.sign).toBe('text');
    expect(compare(translation, { ...original, free: false }).truncated).toBeUndefined();
  });
});

describe('a translation that stops', () => {
  it('is accused of nothing where its page cuts it off', () => {
    const report = compare(keepFirst(translation, 12, WALLED), original);
    expect(report.truncated).toMatchObject({ side: 'translation', sign: 'wall' });
    expect(listBeyond(report, 'original', report.truncated!.after)).toEqual([]);
    expect(listShown(report).length).toBeGreaterThan(0);
  });

  it.each([{}, { free: false } as const])('has dropped the rest where nothing says that it is cut off', (signs) => {
    const report = compare(keepFirst(translation, 20, signs), original);
    expect(report.truncated).toBeUndefined();
    expect(countPassages(report, 'dropped')).toBeGreaterThan(countPassages(whole, 'dropped') + 10);
  });
});

it('a pair that is all there is compared as it was', () => {
  expect(whole.truncated).toBeUndefined();
});
