/** Counts how often names of each class have a counterpart in this pair of articles. */
import type { AnalyzedSegment, Side } from '../../core/segment';
import { hasOverlap, type Span } from '../../core/span';
import type { CapitalizedRun } from '../../facts/names/capitalized-runs';

/** Whether the lexicon knows a word at this span. */
export const isInLexicon = ({ mentions }: AnalyzedSegment, word: Span): boolean =>
  mentions.some((m) => hasOverlap(m, word));

/**
 * The class of a name. Names of one class have a counterpart equally often: it depends on whether they begin a
 * sentence, are in the lexicon and have several words.
 */
export function getNameClass(run: Pick<CapitalizedRun, 'words' | 'initial'>, segment: AnalyzedSegment): string {
  const known = run.words.filter((w) => isInLexicon(segment, w)).length / run.words.length;
  return `${run.initial ? 'initial' : 'inner'} ${known > 0.5 ? 'known' : 'unknown'} ${run.words.length > 1 ? 'many' : 'one'}`;
}

/** Weight of the prior, as a number of names. */
const PRIOR_COUNT = 4;

/** Match rates by class, smoothed toward the rate of the side where a class is rare. */
export class MatchRates {
  private readonly counts = new Map<string, [there: number, all: number]>();

  add(side: Side, of: string, isMatched: boolean): void {
    for (const key of [side, `${side} ${of}`]) {
      const [matched, all] = this.counts.get(key) ?? [0, 0];
      this.counts.set(key, [matched + (isMatched ? 1 : 0), all + 1]);
    }
  }

  of(side: Side, of: string): number {
    const [matched, all] = this.counts.get(side) ?? [0, 0];
    const whole = (matched + PRIOR_COUNT / 2) / (all + PRIOR_COUNT);
    const [classMatched, classAll] = this.counts.get(`${side} ${of}`) ?? [0, 0];
    return (classMatched + PRIOR_COUNT * whole) / (classAll + PRIOR_COUNT);
  }
}
