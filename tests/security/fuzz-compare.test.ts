/** Comparing any two texts ends, with a report or a reason. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFromHtml } from '../../lib/cli/shared/parse-html';
import { compareArticles } from '../../lib/compare/compare-articles';
import type { Article } from '../../lib/core/article';
import { type Report, toSavedReport } from '../../lib/core/report';
import { buildArticleFromParagraphs } from '../../lib/page/article-from-text';
import { readArticle } from '../../lib/page/html/read-article';
import { toExportFile } from '../../lib/report/formats/export-file';
import { COPY_FORMATS } from '../../lib/report/formats/formats';
import { formatSavedLine, parseSavedLine } from '../../lib/report/saved-file';
import { cachedLexicons } from '../../tools/cached-lexicons';
import { KEPT } from '../panel/fixtures/saved';
import { exportProblems } from '../report/check-markup';
import { reportProblems } from '../report/report-laws';
import { anyScript, check, counted, LONG, piece, text, URL_OF_PAGE } from './fuzzing';
import { LANGS } from './languages';

counted();

const [kept] = KEPT;

const lang = fc.constantFrom(
  ...LANGS,
  '',
  'und',
  'xx',
  'zh-Hant',
  'sr-Latn-RS',
  'EN',
  '__proto__',
  'constructor',
  '../..',
);
const paragraphs = fc.array(fc.oneof(anyScript, text), { maxLength: 8 });
const anyArticle = fc.record({ lang, paragraphs }).map(
  (one): Article => ({
    ...buildArticleFromParagraphs(one.paragraphs, 'en', {}, URL_OF_PAGE),
    lang: one.lang,
  }),
);

/** Two sides of which a part is common, so that there is something to line up. */
const anyPair = fc
  .tuple(anyArticle, anyArticle, fc.boolean())
  .map(([ours, theirs, mixed]): [Article, Article] => [
    ours,
    mixed ? { ...theirs, blocks: [...ours.blocks.slice(1), ...theirs.blocks] } : theirs,
  ]);

const compared = ([ours, theirs]: readonly [Article, Article]): Report => compareArticles(ours, theirs, cachedLexicons);

describe('any two texts, in any scripts and languages', () => {
  it('become a report that obeys its laws, the same each time', LONG, () =>
    check(anyPair, 100, (pair) => {
      const report = compared(pair);
      expect(reportProblems(report)).toEqual([]);
      expect(compared(pair)).toEqual(report);
    }),
  );

  it('become a report that is kept, copied and saved without getting out', LONG, () =>
    check(anyPair, 60, async (pair) => {
      const report = compared(pair);
      const line = formatSavedLine({ ...kept!, report: toSavedReport(report) });
      if (report.verdict !== 'not-the-original') expect(parseSavedLine(line)?.report).toEqual(JSON.parse(line).report);
      for (const format of COPY_FORMATS) {
        const file = await toExportFile(report, report.findings, { accessed: kept!.accessed }, format);
        expect(exportProblems(file.text, format)).toEqual([]);
      }
    }),
  );
});

const STORY = [
  '<h1>The ferry of Ekkerøy sails again</h1>',
  '<p>After 14 months the ferry between Ekkerøy and the mainland sails again, the county said on 3 May 2026.</p>',
  '<p>“Nobody here believed it any more,” said Marit Solbakken, who runs the shop by the quay. It cost 12.4 million kroner.</p>',
  '<p>The captain, Jonas Lie, will not say whether the second boat follows before winter. 1,200 people live on the island.</p>',
];

/** An article with anything between its paragraphs, and some of them missing. */
const anyPage = fc
  .tuple(fc.subarray(STORY, { minLength: 2 }), fc.array(piece, { maxLength: 12 }))
  .map(([story, pieces]) => `<html lang="en"><body><article>${woven(story, pieces)}`);

const woven = (story: readonly string[], pieces: readonly string[]): string =>
  pieces.map((one, at) => one + (story[at] ?? '')).join('') + story.slice(pieces.length).join('');

it('any two pages that are articles become a report that obeys its laws', LONG, async () => {
  let reports = 0;
  await check(fc.tuple(anyPage, anyPage), 60, (pages) => {
    const [ours, theirs] = pages.map((html) =>
      readFromHtml(html, URL_OF_PAGE, (page) => readArticle(page, URL_OF_PAGE, {})),
    );
    if (!ours?.ok || !theirs?.ok) return;
    reports += 1;
    expect(reportProblems(compared([ours.value, theirs.value]))).toEqual([]);
  });
  expect(reports).toBeGreaterThan(20);
});
