// `npx tsx tests/tools/welcome-example.ts [PAIR]`: writes the comparison that the welcome page shows, of one of the demo's
// own pairs as the extension compares it by rules alone.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createFileLexicons } from '../../lib/cli/lexicons';
import { parseHtml } from '../../lib/cli/parse-html';
import { compareArticles } from '../../lib/compare/compare-articles';
import type { Report, SavedComparison } from '../../lib/core';
import { detectTranslation } from '../../lib/provenance';
import { demoArticle } from './demo-articles';
import { demoPairs } from './newsroom';

const FILE = path.join(import.meta.dirname, '../../entrypoints/welcome/example.json');
/** When it is said to have been read and kept: the file is the same on every day. */
const DAY = '2026-11-02T09:00:00.000Z';

function buildExample(slug: string): SavedComparison {
  const pair = demoPairs().find((one) => one.pair === slug);
  if (!pair) throw new Error(`There is no pair “${slug}”`);
  const [translation, original] = [demoArticle(pair, 'translation'), demoArticle(pair, 'original')];
  const html = pair.html.translation.replaceAll('{{original}}', new URL(original.url).origin);
  const { candidates, ...sighting } = detectTranslation(parseHtml(html, translation.url), translation.url);
  const { url, title, byline, published, site } = translation;
  return {
    saved: DAY,
    accessed: DAY,
    chosen: original.url,
    trail: {
      page: { url, title, byline, published, site },
      sighting: { ...sighting, candidates: [] },
      candidates: candidates.filter((one) => one.url === original.url),
      credits: {},
    },
    decisions: { dismissed: [], confirmed: [], notes: {} },
    report: withoutUnseen(compareArticles(translation, original, createFileLexicons())),
  };
}

/** The welcome page lists no equivalences. */
const withoutUnseen = (report: Report): Report => ({ ...report, neutral: [] });

const example = buildExample(process.argv[2] ?? 'en-ja');
writeFileSync(FILE, `${JSON.stringify(example, null, 1)}\n`);
const { findings } = example.report;
for (const { kind, category, severity, confidence } of findings) console.log(kind, category, severity, confidence);
