import type { PolarityCue } from './find-polarity-cues';

/** Says no so that something must answer it. */
const isNegator = (p: PolarityCue): boolean => p.kind === 'negation' && p.strength > 0.5;

/** Says no in any way: by a negator, or by a word that is negative in itself. */
const isNegativeCue = (p: PolarityCue): boolean => p.kind === 'negation' || p.kind === 'lexical';

export const filterNegators = (words: readonly PolarityCue[]): readonly PolarityCue[] => words.filter(isNegator);

/** The only negator of a passage, where nothing in the other passage could say the same. Two may cancel out. */
export function findUnmatchedNegator(
  mine: readonly PolarityCue[],
  theirs: readonly PolarityCue[],
): PolarityCue | undefined {
  const [first, second] = filterNegators(mine);
  return first && !second && !theirs.some(isNegativeCue) ? first : undefined;
}

/** What a passage's words of direction say together: the first of them, unless they disagree. */
function findCommonDirection(words: readonly PolarityCue[]): PolarityCue | undefined {
  const [first, ...rest] = words.filter((p) => p.kind === 'rise' || p.kind === 'fall');
  return first && rest.every((p) => p.kind === first.kind) ? first : undefined;
}

/** The words of direction of two passages, where one only rises and the other only falls. */
export function findOppositeDirections(
  mine: readonly PolarityCue[],
  theirs: readonly PolarityCue[],
): readonly [PolarityCue, PolarityCue] | undefined {
  const [a, b] = [findCommonDirection(mine), findCommonDirection(theirs)];
  return a && b && a.kind !== b.kind ? [a, b] : undefined;
}

/** A word that says it is not certain, where nothing in the other passage could say the same. */
export function findLostHedge(mine: readonly PolarityCue[], theirs: readonly PolarityCue[]): PolarityCue | undefined {
  const isUncertain = (p: PolarityCue) => p.kind === 'uncertain';
  return theirs.some(isUncertain) ? undefined : mine.find((p) => isUncertain(p) && p.strength === 1);
}
