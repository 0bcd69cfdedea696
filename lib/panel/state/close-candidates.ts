/** Lists the candidates that a reader should choose between, before anything was requested. */
import type { Candidate } from '../../core/detection';

/** With a score below this, the best candidate is a guess. */
const MIN_LIKELY_SCORE = 0.5;
/** Candidates this close to a good best one are listed with it. */
const MAX_SCORE_GAP = 0.15;
/** Where the best one is a guess, candidates with at least this share of its score are listed with it. */
const MIN_SCORE_SHARE = 0.5;

export const isUnlikely = (candidate: Candidate | undefined): boolean => (candidate?.score ?? 1) < MIN_LIKELY_SCORE;

/** The best candidate and those close to it; only one where it stands out. Expects `candidates` best first. */
export function listCloseCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  const bestScore = candidates[0]?.score ?? 0;
  const minScore = bestScore < MIN_LIKELY_SCORE ? bestScore * MIN_SCORE_SHARE : bestScore - MAX_SCORE_GAP;
  return candidates.filter(({ score }) => score >= minScore);
}
