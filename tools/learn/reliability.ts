/** Counts how much of what was given a score is right. */
import type { Link } from '../../lib/core/segment';
import type { GoldPair } from './gold';
import { computeCoveredShare, isRight, type Texts } from './score';

interface Bin {
  count: number;
  right: number;
  score: number;
}

const BINS = 10;
const createBins = (): Bin[] => Array.from({ length: BINS }, () => ({ count: 0, right: 0, score: 0 }));

/**
 * A gap is right where all of it is gold sentences that have no counterpart; undefined in a sentence of which only a
 * part has one, since a piece of it may rightly stand alone.
 */
function isRightGap(pair: GoldPair, texts: Texts, link: Link): boolean | undefined {
  const side = link.original.length > 0 ? 'original' : 'translation';
  const linked = new Set(pair.gold.links.map(([o, t]) => (side === 'original' ? o : t)));
  const segments = link[side].flatMap((id) => texts[side].get(id) ?? []);
  const touched = pair.gold[side].flatMap((span, n) => (computeCoveredShare(span, segments) > 0.1 ? [n] : []));
  const category = side === 'original' ? 'truncated' : 'expanded';
  const clipped = new Set(pair.gold.altered.filter((a) => a.category === category).map((a) => a[side]));
  if (touched.some((n) => clipped.has(n))) return undefined;
  return touched.length > 0 && touched.every((n) => !linked.has(n));
}

/** Of what was given a score, how much is right, in tenths: a calibrated score is its own share of right ones. */
export class Reliability {
  private readonly bins = new Map<string, Bin[]>();

  add(pair: GoldPair, texts: Texts, links: readonly Link[], group: string): void {
    for (const link of links) {
      const isGap = link.original.length === 0 || link.translation.length === 0;
      const right = isGap ? isRightGap(pair, texts, link) : isRight(pair, texts, link);
      if (right !== undefined) this.count(`${group}, ${isGap ? 'alone' : 'linked'}`, link.score, right);
    }
  }

  private count(name: string, score: number, right: boolean): void {
    const bins = this.bins.get(name) ?? createBins();
    this.bins.set(name, bins);
    const bin = bins[Math.min(BINS - 1, Math.floor(score * BINS))] as Bin;
    bin.count++;
    bin.score += score;
    bin.right += right ? 1 : 0;
  }

  table(): string {
    const cell = ({ count, right, score }: Bin): string =>
      count === 0 ? '-' : `${(right / count).toFixed(2)} of ${count} (given ${(score / count).toFixed(2)})`;
    const head = ['score', ...Array.from({ length: BINS }, (_, k) => `.${k}–`)].join('\t');
    return [head, ...[...this.bins].map(([name, bins]) => [name, ...bins.map(cell)].join('\t'))].join('\n');
  }
}
