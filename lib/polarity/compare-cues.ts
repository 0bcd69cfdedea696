import type { Polarity } from './find-polarity-cues';

/** Says no so that something must answer it. */
const negates = (p: Polarity): boolean => p.kind === 'negation' && p.strength > 0.5;

/** Says no in any way: by a negator, or by a word that is negative in itself. */
const answers = (p: Polarity): boolean => p.kind === 'negation' || p.kind === 'lexical';

export const negators = (words: readonly Polarity[]): readonly Polarity[] => words.filter(negates);

/** The only negator of a passage, where nothing in the other passage could say the same. Two may cancel out. */
export function unanswered(mine: readonly Polarity[], theirs: readonly Polarity[]): Polarity | undefined {
  const [first, second] = negators(mine);
  return first && !second && !theirs.some(answers) ? first : undefined;
}

/** What a passage's words of direction say together: the first of them, unless they disagree. */
function direction(words: readonly Polarity[]): Polarity | undefined {
  const [first, ...rest] = words.filter((p) => p.kind === 'rise' || p.kind === 'fall');
  return first && rest.every((p) => p.kind === first.kind) ? first : undefined;
}

/** The words of direction of two passages, where one only rises and the other only falls. */
export function turned(
  mine: readonly Polarity[],
  theirs: readonly Polarity[],
): readonly [Polarity, Polarity] | undefined {
  const [a, b] = [direction(mine), direction(theirs)];
  return a && b && a.kind !== b.kind ? [a, b] : undefined;
}

/** A word that says it is not certain, where nothing in the other passage could say the same. */
export function unqualified(mine: readonly Polarity[], theirs: readonly Polarity[]): Polarity | undefined {
  const isUncertain = (p: Polarity) => p.kind === 'uncertain';
  return theirs.some(isUncertain) ? undefined : mine.find((p) => isUncertain(p) && p.strength === 1);
}
