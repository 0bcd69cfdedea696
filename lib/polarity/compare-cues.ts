/** Compares the polarity cues of a linked passage's two sides: negation, direction and hedges. */
import type { PolarityCue } from './find-polarity-cues';

/** Whether a cue is a negator that a translation should express as well. */
const isNegator = (p: PolarityCue): boolean => p.kind === 'negation' && p.strength > 0.5;

/** Whether a cue is negative in any way: a negator, or a word of negative meaning. */
const isNegativeCue = (p: PolarityCue): boolean => p.kind === 'negation' || p.kind === 'lexical';

export const filterNegators = (words: readonly PolarityCue[]): readonly PolarityCue[] => words.filter(isNegator);

/**
 * The only negator of one side, if no cue of the other side could express it. Two negators may cancel each other out.
 */
export function findUnmatchedNegator(
  mine: readonly PolarityCue[],
  theirs: readonly PolarityCue[],
): PolarityCue | undefined {
  const [first, second] = filterNegators(mine);
  return first && !second && !theirs.some(isNegativeCue) ? first : undefined;
}

/** The first cue of rise or fall of one side, unless its cues disagree. */
function findCommonDirection(words: readonly PolarityCue[]): PolarityCue | undefined {
  const [first, ...rest] = words.filter((p) => p.kind === 'rise' || p.kind === 'fall');
  return first && rest.every((p) => p.kind === first.kind) ? first : undefined;
}

/** The cues of both sides, where one side only rises and the other only falls. */
export function findOppositeDirections(
  mine: readonly PolarityCue[],
  theirs: readonly PolarityCue[],
): readonly [PolarityCue, PolarityCue] | undefined {
  const [a, b] = [findCommonDirection(mine), findCommonDirection(theirs)];
  return a && b && a.kind !== b.kind ? [a, b] : undefined;
}

/** A word of uncertainty on one side, if no cue of the other side could express it. */
export function findLostHedge(mine: readonly PolarityCue[], theirs: readonly PolarityCue[]): PolarityCue | undefined {
  const isUncertain = (p: PolarityCue) => p.kind === 'uncertain';
  return theirs.some(isUncertain) ? undefined : mine.find((p) => isUncertain(p) && p.strength === 1);
}
