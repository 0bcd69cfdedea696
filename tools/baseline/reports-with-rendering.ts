/** Compares the demo's articles with the machine translations that were written for them. */
import { createFileLexicons } from '../../lib/cli/lexicons';
import { compareArticles } from '../../lib/compare/compare-articles';
import { toSavedReport } from '../../lib/core';
import { buildDemoRendering, readDemoArticle, readDemoRenderings } from '../demo-articles';
import { readDemoPairs } from '../newsroom';

/** Reports as JSON in the saved form, by pair. */
export function collectReportsWithRendering(): ReadonlyMap<string, string> {
  const reports = new Map<string, string>();
  for (const pair of readDemoPairs()) {
    const renderings = readDemoRenderings(pair);
    if (!renderings) continue;
    const [translation, original] = [readDemoArticle(pair, 'translation'), readDemoArticle(pair, 'original')];
    const rendering = buildDemoRendering(original, renderings, pair.translation.lang);
    const report = compareArticles(translation, original, createFileLexicons(), { rendering });
    reports.set(pair.pair, JSON.stringify(toSavedReport(report)));
  }
  return reports;
}
