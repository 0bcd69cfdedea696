/** Which candidates a reader should choose between, before anything was requested. */
import type { Candidate } from '../../core';

/** Below this the best candidate is a guess. */
const MIN_LIKELY_SCORE = 0.5;
/** A good candidate is rivalled by what comes this near … */
const MAX_SCORE_GAP = 0.15;
/** … a guess by what is at least this share as likely. */
const MIN_SCORE_SHARE = 0.5;

export const isUnlikely = (candidate: Candidate | undefined): boolean => (candidate?.score ?? 1) < MIN_LIKELY_SCORE;

/** The best and those that come close to it: one where it stands out. `candidates`: best first. */
export function listCloseCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = candidates[0]?.score ?? 0;
  const least = best < MIN_LIKELY_SCORE ? best * MIN_SCORE_SHARE : best - MAX_SCORE_GAP;
  return candidates.filter(({ score }) => score >= least);
}
