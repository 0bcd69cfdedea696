/** Learns how sure a rule may be, and prints how well what it learnt holds. */
import { toProbability } from '../../lib/core/logistic';
import type { WeightsId } from '../../lib/findings/rules';
import { learnLogistic } from './adam';
import type { Judged } from './labels';

const listNames = (judged: readonly Judged[]) => [...new Set(judged.flatMap((j) => Object.keys(j.features)))].sort();

function fitWeights(judged: readonly Judged[], names: readonly string[]): Float64Array {
  return learnLogistic(
    judged.map((j) => ({ x: toVector(j, names), y: j.true ? 1 : 0, weight: j.true ? getWorth(j.weights) : 1 })),
    Math.max(LEAST_RIDGE, RIDGE / judged.length),
  );
}

/** The fewer examples, the stronger: of .0001 to .03 what suits rules with 200 to 2,200 of them, by the other half. */
const [RIDGE, LEAST_RIDGE] = [3, 2e-4];

/**
 * A wrong value is worth a false alarm and a half: readers check one at a glance, and miss it without a flag. Names are
 * altered in what is learnt from (`npx tsx tools/altered-names.ts`) several times as often as in what people read.
 */
const WORTHS: Readonly<Partial<Record<WeightsId, number>>> = {
  values: 1.5,
  names: 0.6,
  'names among nouns': 0.6,
  'names in foreign letters': 0.6,
  'names spelt otherwise': 0.4,
  'clipped by tokens': 0.85,
  'stretched by tokens': 0.3,
  lost: 0.2,
  inserted: 0.25,
  'names by meaning': 0.6,
  'names by letters and meaning': 0.5,
  'names of two scripts by meaning': 0.8,
  'names spelt otherwise by meaning': 0.3,
  'lost by meaning': 0.6,
  'inserted by meaning': 0.6,
  'lost by letters and meaning': 0.3,
  'inserted by letters and meaning': 0.2,
};
const getWorth = (weights: WeightsId): number => WORTHS[weights] ?? 1;

const toVector = ({ features }: Judged, names: readonly string[]) =>
  Float64Array.from([1, ...names.map((name) => features[name] ?? 0)]);

/** Weights by feature name, with `bias`. */
export function learnSureness(judged: readonly Judged[]): Record<string, number> {
  const names = listNames(judged);
  const weights = fitWeights(judged, names);
  return Object.fromEntries(['bias', ...names].map((name, k) => [name, Math.round(1000 * weights[k]!) / 1000]));
}

/** Each half asked with what the other half taught: found and false at one half, and whether a confidence means what it says. */
export function printSureness(weightsId: WeightsId, judged: readonly Judged[]): void {
  const names = listNames(judged);
  const asked = ([0, 1] as const).flatMap((fold) => {
    const weights = fitWeights(
      judged.filter((j) => j.fold !== fold),
      names,
    );
    return judged
      .filter((j) => j.fold === fold)
      .map((j) => ({
        p: toProbability(toVector(j, names).reduce((z, x, k) => z + x * weights[k]!, 0)),
        y: j.true,
      }));
  });
  const all = asked.filter((a) => a.y).length;
  console.log(`${weightsId}: ${all} differences, ${asked.length - all} false alarms`);
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const shown = asked.filter((a) => a.p >= threshold);
    const right = shown.filter((a) => a.y).length;
    console.log(`  from ${threshold}: found ${right} (${(right / all).toFixed(3)}), false ${shown.length - right}`);
  }
  for (let from = 0; from < 1; from += 0.2) {
    const bin = asked.filter((a) => a.p >= from && a.p < from + 0.2);
    const share = bin.filter((a) => a.y).length / Math.max(1, bin.length);
    console.log(`  said ${from.toFixed(1)}–${(from + 0.2).toFixed(1)}: ${bin.length}, right ${share.toFixed(2)}`);
  }
}
