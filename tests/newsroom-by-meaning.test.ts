/** The demo, compared with the carried encoder. */
import { beforeAll, describe, expect, it } from 'vitest';
import { compareWithEncoder, OPENING } from '../tools/carried-encoder';
import { readDemoArticle } from '../tools/demo-articles';
import { type Judgement, judgeShown, listShown } from '../tools/judge';
import { type Planted, readDemoPairs } from '../tools/newsroom';

/** A script with capitals and one without, both ways, and two that share an alphabet. */
const PAIRS: ReadonlySet<string> = new Set(['ar-fr', 'en-ja', 'vi-en']);
const NAMES: ReadonlySet<string> = new Set(['name', 'place', 'organisation']);

describe('the demo newsroom, compared with the carried encoder', () => {
  const judged: Judgement[] = [];

  beforeAll(async () => {
    for (const pair of readDemoPairs().filter((one) => PAIRS.has(one.pair))) {
      const report = await compareWithEncoder(readDemoArticle(pair, 'translation'), readDemoArticle(pair, 'original'));
      judged.push(judgeShown(listShown(report), pair));
    }
  }, 10 * OPENING);

  const listNames = (all: readonly Planted[]) => all.filter(({ category }) => NAMES.has(category ?? ''));

  it('finds the names that stand for others', () => {
    expect(judged.flatMap(({ found }) => listNames(found)).length).toBeGreaterThanOrEqual(4);
    expect(judged.flatMap(({ missed }) => listNames(missed)).length).toBeLessThanOrEqual(1);
  });

  it('finds nearly all that was planted, and nothing besides', () => {
    const [found, missed] = [judged.flatMap((one) => one.found), judged.flatMap((one) => one.missed)];
    expect(found.length / (found.length + missed.length)).toBeGreaterThanOrEqual(0.9);
    expect(judged.flatMap(({ alarms }) => alarms)).toEqual([]);
  });
});
