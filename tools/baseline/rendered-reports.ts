/** Compares the demo's articles with the machine translations that were written for them. */
import { createFileLexicons } from '../../lib/cli/lexicons';
import { compareArticles } from '../../lib/compare/compare-articles';
import { buildMachineTranslation, readDemoArticle, readRenderings } from '../demo-articles';
import { readDemoPairs } from '../newsroom';

/** Reports as JSON, by pair. */
export function collectRenderedReports(): ReadonlyMap<string, string> {
  const reports = new Map<string, string>();
  for (const pair of readDemoPairs()) {
    const renderings = readRenderings(pair);
    if (!renderings) continue;
    const [translation, original] = [readDemoArticle(pair, 'translation'), readDemoArticle(pair, 'original')];
    const gloss = buildMachineTranslation(original, renderings, pair.translation.lang);
    reports.set(pair.pair, JSON.stringify(compareArticles(translation, original, createFileLexicons(), { gloss })));
  }
  return reports;
}
