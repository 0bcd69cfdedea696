import { describe, expect, it } from 'vitest';
import { readArticle } from '../lib/article';
import { parseHtml } from '../lib/cli/dom';
import { fileLexicons } from '../lib/cli/lexicons';
import { compareArticles } from '../lib/compare';
import type { Article } from '../lib/domain';
import { judge, shownIn } from './tools/judge';
import { type DemoPair, demoPairs } from './tools/newsroom';

const lexicons = fileLexicons();

function article(pair: DemoPair, side: 'translation' | 'original'): Article {
  const url = `https://${side}.example${pair[side].path}`;
  const read = readArticle(
    parseHtml(pair.html[side].replaceAll('{{original}}', 'https://original.example'), url),
    url,
    {},
  );
  if (!read.ok) throw new Error(`${pair.pair}: ${read.failure.kind}`);
  return read.value;
}

const judged = demoPairs().map((pair) => {
  const report = compareArticles(article(pair, 'translation'), article(pair, 'original'), lexicons);
  return { pair, report, ...judge(shownIn(report), pair) };
});

const isPassage = ({ kind }: { kind: string }) => kind !== 'altered';

/** Facts that stand there to be compared, with no knowledge of what words mean. */
const VALUES: ReadonlySet<string> = new Set(['number', 'percentage', 'money', 'date', 'time', 'year']);

describe('the demo newsroom', () => {
  it.each(judged.map((j) => [j.pair.pair, j] as const))(
    '%s: nearly all that was planted is found, and hardly anything besides',
    (_, { pair, missed, found, alarms, report }) => {
      expect(report.verdict).toBe('compared');
      const values = pair.findings.filter((p) => p.kind === 'altered' && VALUES.has(p.category));
      expect(values.length).toBeGreaterThanOrEqual(4);
      expect(missed.filter((p) => values.includes(p)).length).toBeLessThanOrEqual(1);
      expect(found.length / (found.length + missed.length)).toBeGreaterThanOrEqual(0.6);
      expect(alarms.length).toBeLessThanOrEqual(3);
    },
  );

  it('at least nine in ten of the dropped and added passages are found', () => {
    const planted = judged.flatMap((j) => j.pair.findings.filter(isPassage));
    const found = judged.flatMap((j) => j.found.filter(isPassage));
    expect(planted.length).toBe(59);
    expect(found.length / planted.length).toBeGreaterThanOrEqual(0.9);
  });
});
