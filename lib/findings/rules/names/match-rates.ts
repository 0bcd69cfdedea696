import type { AnalyzedSegment, Side } from '../../../core';
import type { CapitalizedRun } from '../../../names/capitalized-runs';
import type { Span } from '../../../util/span';

export const isInLexicon = ({ mentions }: AnalyzedSegment, { start, end }: Span): boolean =>
  mentions.some((m) => m.start < end && m.end > start);

/** Words of one class are answered alike often: whether they begin a sentence, are known to a lexicon, are many. */
export function getNameClass(run: Pick<CapitalizedRun, 'words' | 'initial'>, segment: AnalyzedSegment): string {
  const known = run.words.filter((w) => isInLexicon(segment, w)).length / run.words.length;
  return `${run.initial ? 'initial' : 'inner'} ${known > 0.5 ? 'known' : 'unknown'} ${run.words.length > 1 ? 'many' : 'one'}`;
}

/** What is known before the first name is seen counts as so many of them. */
const PRIOR_COUNT = 4;

/** Shares by class, leaning on the side's share where a class is rare. */
export class MatchRates {
  private readonly counts = new Map<string, [there: number, all: number]>();

  add(side: Side, of: string, there: boolean): void {
    for (const key of [side, `${side} ${of}`]) {
      const [t, all] = this.counts.get(key) ?? [0, 0];
      this.counts.set(key, [t + (there ? 1 : 0), all + 1]);
    }
  }

  of(side: Side, of: string): number {
    const [t, all] = this.counts.get(side) ?? [0, 0];
    const whole = (t + PRIOR_COUNT / 2) / (all + PRIOR_COUNT);
    const [own, n] = this.counts.get(`${side} ${of}`) ?? [0, 0];
    return (own + PRIOR_COUNT * whole) / (n + PRIOR_COUNT);
  }
}
