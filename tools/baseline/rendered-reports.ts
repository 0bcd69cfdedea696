/** Compares the demo's articles with the machine translations that were written for them. */
import { createFileLexicons } from '../../lib/cli/lexicons';
import { compareArticles } from '../../lib/compare/compare-articles';
import { demoArticle, glossOf, renderingsOf } from '../demo-articles';
import { demoPairs } from '../newsroom';

/** Reports as JSON, by pair. */
export function collectRenderedReports(): ReadonlyMap<string, string> {
  const reports = new Map<string, string>();
  for (const pair of demoPairs()) {
    const renderings = renderingsOf(pair);
    if (!renderings) continue;
    const [translation, original] = [demoArticle(pair, 'translation'), demoArticle(pair, 'original')];
    const gloss = glossOf(original, renderings, pair.translation.lang);
    reports.set(pair.pair, JSON.stringify(compareArticles(translation, original, createFileLexicons(), { gloss })));
  }
  return reports;
}
