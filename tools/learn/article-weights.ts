/** Learns how often a flag is right from flags that people judged, and asks pairs of languages that were left out. */

import { toProbability } from '../../lib/core/logistic';
import { JUDGED_KINDS } from '../../lib/findings/shared/confidence';
import { learnLogistic } from './adam';
import type { JudgedRow } from './judged-flags';

/** Ridge for each example: what suits a few hundred flags best where a pair is left out, of .3 to 10. */
const RIDGE = 1;

const toVector = (features: JudgedRow['features'], names: readonly string[]) =>
  Float64Array.from([1, ...names.map((name) => features[name] ?? 0)]);

function fitWeights(rows: readonly JudgedRow[], names: readonly string[], ridge: number): Float64Array {
  return learnLogistic(
    rows.map(({ features, right }) => ({ x: toVector(features, names), y: right ? 1 : 0 })),
    ridge / rows.length,
  );
}

const listNames = (rows: readonly JudgedRow[]) => [...new Set(rows.flatMap(({ features }) => Object.keys(features)))];

/** Weights by feature name, with `bias`. */
export function learnArticleWeights(rows: readonly JudgedRow[], ridge = RIDGE): Record<string, number> {
  const names = listNames(rows);
  const learnt = fitWeights(rows, names, ridge);
  return Object.fromEntries(['bias', ...names].map((name, at) => [name, Math.round(1000 * learnt[at]!) / 1000]));
}

/** Each flag with the share that was learnt without its pair of languages. */
export function askLeftOut(rows: readonly JudgedRow[], ridge = RIDGE): (JudgedRow & { readonly said: number })[] {
  const names = listNames(rows);
  return [...new Set(rows.map(({ pair }) => pair))].flatMap((pair) => {
    const learnt = fitWeights(
      rows.filter((row) => row.pair !== pair),
      names,
      ridge,
    );
    return rows
      .filter((row) => row.pair === pair)
      .map((row) => ({
        ...row,
        said: toProbability(toVector(row.features, names).reduce((z, x, at) => z + x * learnt[at]!, 0)),
      }));
  });
}

/** Said beside found, for all and for each kind: `said`, flags, the mean said, and the share that was right. */
export function tabulateSaid(rows: readonly { readonly said: number; readonly right: boolean }[], bands = 5): string[] {
  return Array.from({ length: bands }, (_, band) => {
    const some = rows.filter(({ said }) => Math.min(bands - 1, Math.floor(said * bands)) === band);
    const right = some.filter((row) => row.right).length;
    const mean = some.reduce((sum, { said }) => sum + said, 0) / Math.max(1, some.length);
    return `${(band / bands).toFixed(1)}–${((band + 1) / bands).toFixed(1)}\t${some.length}\t${some.length ? `${mean.toFixed(2)}\t${(right / some.length).toFixed(2)}` : '–\t–'}`;
  });
}

/** What is shown from one half on, by kind. */
export const tabulateKinds = (rows: readonly (JudgedRow & { readonly said: number })[]): string[] =>
  JUDGED_KINDS.map((kind) => {
    const count = (right: boolean, from: number) =>
      rows.filter((row) => row.kind === kind && row.right === right && row.said >= from).length;
    return `${kind}\t${count(true, 0.5)}/${count(true, 0)}\t${count(false, 0.5)}/${count(false, 0)}`;
  });
