/** Measures how well scores tell pairs of names apart. */
import type { NamePair } from './pairs';

export type Scored = NamePair & { readonly score: number };

/** Chance that a same pair scores above a different one, ties half. */
export function computeAuc(pairs: readonly { same: boolean; score: number }[]): number {
  const sorted = [...pairs].sort((a, b) => a.score - b.score);
  let wins = 0;
  let below = 0;
  for (let at = 0; at < sorted.length; ) {
    let to = at;
    while (to < sorted.length && sorted[to]!.score === sorted[at]!.score) to++;
    const tied = sorted.slice(at, to);
    const same = tied.filter((pair) => pair.same).length;
    const different = tied.length - same;
    wins += same * (below + different / 2);
    below += different;
    at = to;
  }
  const same = pairs.filter((pair) => pair.same).length;
  return same === 0 || below === 0 ? Number.NaN : wins / (same * below);
}

export function printByGroup(
  title: string,
  scored: readonly Scored[],
  groupsOf: (pair: Scored) => readonly string[],
): void {
  const groups = new Map<string, Scored[]>();
  for (const pair of scored) for (const g of groupsOf(pair)) groups.set(g, [...(groups.get(g) ?? []), pair]);
  const cells = [...groups]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([name, list]) => `${name} ${computeAuc(list).toFixed(3)} (${list.length})`);
  console.log(`${title}: ${cells.join(', ')}`);
}

const SCRIPTS: Readonly<Record<string, string>> = {
  th: 'thai',
  ru: 'cyrillic',
  ar: 'arabic',
  ja: 'kana/kanji',
  ko: 'hangul',
  zh: 'han',
  hi: 'devanagari',
  el: 'greek',
  he: 'hebrew',
};
export const describeScriptPair = (pair: NamePair): string =>
  [pair.langA, pair.langB]
    .map((lang) => SCRIPTS[lang] ?? 'latin')
    .sort()
    .join('–');

/** The score above which the given share of the same pairs lies, and how many pairs above it are the same. */
export function computePrecisionAtRecall(
  scored: readonly Scored[],
  recall: number,
): { precision: number; score: number } {
  const same = scored.filter((pair) => pair.same).sort((a, b) => b.score - a.score);
  const score = same[Math.ceil(recall * same.length) - 1]?.score ?? 0;
  const above = scored.filter((pair) => pair.score >= score);
  return { precision: above.filter((pair) => pair.same).length / above.length, score };
}
