/** Which candidates a reader should choose between, before anything was requested. */
import type { Candidate } from '../../core';

/** Below this the best candidate is a guess. */
const SURE = 0.5;
/** A good candidate is rivalled by what comes this near … */
const NEAR = 0.15;
/** … a guess by what is at least this share as likely. */
const SHARE = 0.5;

export const isGuess = (candidate: Candidate | undefined): boolean => (candidate?.score ?? 1) < SURE;

/** The best and those that come close to it: one where it stands out. `candidates`: best first. */
export function rivals(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = candidates[0]?.score ?? 0;
  const least = best < SURE ? best * SHARE : best - NEAR;
  return candidates.filter(({ score }) => score >= least);
}
