/** The demo, compared with machine translations. */
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../lib/compare/compare-articles';
import { cachedLexicons } from '../tools/cached-lexicons';
import { buildDemoRendering, type DemoRendering, readDemoArticle, readDemoRenderings } from '../tools/demo-articles';
import { type Judgement, judgeShown, listShown } from '../tools/judge';
import { type DemoPair, readDemoPairs } from '../tools/newsroom';

/** Found of all that was planted; of what only an engine can tell, shown and at least possible; alarms at the most. */
interface Floor {
  readonly found: number;
  readonly shown: number;
  readonly possible: number;
  readonly alarms: number;
}

/** A little below what is reached. */
const FLOORS: Readonly<Record<string, Floor>> = {
  'es-en': { found: 26, shown: 3, possible: 4, alarms: 2 },
  'th-vi': { found: 26, shown: 1, possible: 2, alarms: 1 },
  'vi-en': { found: 29, shown: 2, possible: 3, alarms: 2 },
};

function judged(pair: DemoPair, renderings: readonly DemoRendering[]) {
  const [translation, original] = [readDemoArticle(pair, 'translation'), readDemoArticle(pair, 'original')];
  const rendering = buildDemoRendering(original, renderings, pair.translation.lang);
  const report = compareArticles(translation, original, cachedLexicons, { rendering });
  return {
    report,
    without: judgeShown(listShown(compareArticles(translation, original, cachedLexicons)), pair),
    shown: judgeShown(listShown(report), pair, { engine: true }),
    possible: judgeShown(listShown(report, 0), pair, { engine: true }),
  };
}

const ids = (planted: Judgement['found']): string[] => planted.map(({ id }) => id);
const byEngine = ({ found }: Judgement): string[] => ids(found.filter(({ engine }) => engine));

const pairs = readDemoPairs().flatMap((pair) => {
  const renderings = readDemoRenderings(pair);
  return renderings ? [{ pair, renderings, ...judged(pair, renderings) }] : [];
});

console.table(
  pairs.map(({ pair, without, shown, possible }) => ({
    pair: pair.pair,
    planted: pair.findings.length,
    'found without': without.found.length,
    'found with': shown.found.length,
    'only by an engine': pair.findings.filter(({ engine }) => engine).length,
    'of them shown': byEngine(shown).join(' '),
    'or possible': byEngine(possible).join(' '),
    missed: ids(possible.missed).join(' '),
    'alarms without': without.alarms.length,
    'alarms with': shown.alarms.length,
  })),
);

describe('the demo newsroom with an engine’s renderings', () => {
  it('has renderings of every segment for three pairs, none of them the original’s own words', () => {
    expect(pairs.map(({ pair }) => pair.pair)).toEqual(Object.keys(FLOORS));
    const kept = pairs.flatMap((p) => p.renderings).filter(({ text, rendering }) => !rendering || rendering === text);
    expect(kept).toEqual([]);
  });

  it.each(pairs.map((p) => [p.pair.pair, p] as const))(
    '%s: nothing is lost by it, and more is found',
    (name, { report, without, shown, possible }) => {
      const floor = FLOORS[name]!;
      expect(report.verdict).toBe('compared');
      expect(ids(without.found).filter((id) => !ids(shown.found).includes(id))).toEqual([]);
      expect(shown.found.length).toBeGreaterThanOrEqual(floor.found);
      expect(byEngine(shown).length).toBeGreaterThanOrEqual(floor.shown);
      expect(byEngine(possible).length).toBeGreaterThanOrEqual(floor.possible);
      expect(shown.alarms.length).toBeLessThanOrEqual(floor.alarms);
    },
  );

  it('what is the same in another form is no flag here either', () => {
    for (const { pair, shown } of pairs) {
      const said = shown.alarms.flatMap(({ marks }) => marks);
      const neutral = (pair.neutral ?? []).filter(({ kind }) => kind === 'converted' || kind === 'rounded');
      expect(neutral.filter(({ translation }) => said.includes(translation))).toEqual([]);
    }
  });
});
