/** Compares the polarity cues of a linked passage's two sides: negation and direction. */
import type { PolarityCue } from './find-polarity-cues';

/** Whether a cue is a negator that a translation should express as well. */
const isNegator = (cue: PolarityCue): boolean => cue.kind === 'negation' && cue.strength > 0.5;

/** Whether a cue is negative in any way: a negator, or a word of negative meaning. */
export const isNegativeCue = (cue: PolarityCue): boolean => cue.kind === 'negation' || cue.kind === 'lexical';

export const filterNegators = (cues: readonly PolarityCue[]): readonly PolarityCue[] => cues.filter(isNegator);

/**
 * The only negator of one side, if no cue of the other side could express it. Two negators may cancel each other out.
 */
export function findUnmatchedNegator(
  cues: readonly PolarityCue[],
  otherCues: readonly PolarityCue[],
): PolarityCue | undefined {
  const [first, second] = filterNegators(cues);
  return first && !second && !otherCues.some(isNegativeCue) ? first : undefined;
}

/** The first cue of rise or fall of one side, unless its cues disagree. */
function findCommonDirection(cues: readonly PolarityCue[]): PolarityCue | undefined {
  const [first, ...rest] = cues.filter((cue) => cue.kind === 'rise' || cue.kind === 'fall');
  return first && rest.every((cue) => cue.kind === first.kind) ? first : undefined;
}

/** The cues of both sides, where one side only rises and the other only falls. */
export function findOppositeDirections(
  cues: readonly PolarityCue[],
  otherCues: readonly PolarityCue[],
): readonly [PolarityCue, PolarityCue] | undefined {
  const [direction, otherDirection] = [findCommonDirection(cues), findCommonDirection(otherCues)];
  return direction && otherDirection && direction.kind !== otherDirection.kind
    ? [direction, otherDirection]
    : undefined;
}
