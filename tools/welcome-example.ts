// `npx tsx tools/welcome-example.ts [PAIR]`: writes the comparison that the welcome page shows, of one of the demo's
// own pairs as the extension compares it by rules alone.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createFileLexicons } from '../lib/cli/shared/lexicons';
import { parseHtml } from '../lib/cli/shared/parse-html';
import { compareArticles } from '../lib/compare/compare-articles';
import type { Article } from '../lib/core/article';
import { type Report, toSavedReport } from '../lib/core/report';
import type { SavedComparison } from '../lib/core/saved-comparison';
import type { Side } from '../lib/core/segment';
import { detectTranslation } from '../lib/provenance/detect-translation';
import { readDemoArticle } from './demo-articles';
import { readDemoPairs } from './newsroom';

const FILE = path.join(import.meta.dirname, '../entrypoints/welcome/example.json');
/** How many paragraphs, headings and captions of each side. */
const BLOCKS = 18;
/** When it is said to have been read and kept: the file is the same on every day. */
const DAY = '2026-11-02T09:00:00.000Z';

/** The beginning of an article: the whole would take twice the room in the package, and nobody reads it there. */
const truncateArticle = (article: Article): Article => ({ ...article, blocks: article.blocks.slice(0, BLOCKS) });

function buildExample(slug: string): SavedComparison {
  const pair = readDemoPairs().find((one) => one.pair === slug);
  if (!pair) throw new Error(`There is no pair “${slug}”`);
  const [translation, original] = [
    truncateArticle(readDemoArticle(pair, 'translation')),
    truncateArticle(readDemoArticle(pair, 'original')),
  ];
  const html = pair.html.translation.replaceAll('{{original}}', new URL(original.url).origin);
  const { candidates, ...detection } = detectTranslation(parseHtml(html, translation.url), translation.url);
  const { url, title, byline, published, site } = translation;
  return {
    saved: DAY,
    accessed: DAY,
    chosen: original.url,
    trail: {
      page: { url, title, byline, published, site },
      sighting: { ...detection, candidates: [] },
      candidates: candidates.filter((one) => one.url === original.url),
      credits: {},
    },
    decisions: { dismissed: [], confirmed: [], notes: {} },
    report: toSavedReport(removeUnseen(compareArticles(translation, original, createFileLexicons()))),
  };
}

/**
 * The welcome page lists no equivalences, and shows of the articles only passages that differ: the others are blanks of
 * the same length, which keep what is drawn of them in its place and take no room in the package.
 */
const removeUnseen = (report: Report): Report => ({
  ...report,
  neutral: [],
  original: blankUnseen(report, 'original'),
  translation: blankUnseen(report, 'translation'),
});

function blankUnseen<S extends Side>(report: Report, side: S): Report[S] {
  const seen = new Set(report.findings.flatMap((finding) => finding[side]));
  const { blocks, segments } = report[side];
  const texts = blocks.map(({ text }) => text);
  for (const { id, block, start, end } of segments)
    if (!seen.has(id))
      texts[block] = texts[block]!.slice(0, start) + ' '.repeat(end - start) + texts[block]!.slice(end);
  return {
    ...report[side],
    blocks: blocks.map((block, at) => ({ ...block, text: texts[at]! })),
    segments: segments.map((segment) => ({
      ...segment,
      text: texts[segment.block]!.slice(segment.start, segment.end),
    })),
  };
}

const example = buildExample(process.argv[2] ?? 'en-ja');
writeFileSync(FILE, `${JSON.stringify(example, null, 1)}\n`);
const { findings } = example.report;
for (const { kind, category, severity, confidence } of findings) console.log(kind, category, severity, confidence);
