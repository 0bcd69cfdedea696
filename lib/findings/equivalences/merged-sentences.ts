/** Finds several sentences of one text that are a single sentence in the other. */
import type { AnalyzedSegment, Side } from '../../core';
import { hasClausesAsSegments } from '../../languages/groups';
import type { EquivalenceDraft } from '../shared/comparison-context';
import { type ComparisonContext, getOtherSide } from '../shared/comparison-context';
import { collectMatchKeys } from '../shared/match-keys';
import type { ValueMatching } from '../shared/value-matching';

/** Least score of the link. Below it, another grouping of the sentences is more probable. */
const MIN_LINK_SCORE = 0.5;

/** The merged or split sentences of a link; none in languages whose segments are clauses. */
export function findMergedSentences(context: ComparisonContext, matching: ValueMatching): EquivalenceDraft[] {
  const { passage } = matching;
  const { link, original, translation } = passage;
  const severalSide = getSideWithSeveral(original.length, translation.length);
  if (!severalSide || link.score < MIN_LINK_SCORE || hasClausesAsSegments(context.langs[severalSide])) return [];
  if (!isEverySentenceMatched(matching, severalSide)) return [];
  const kind = severalSide === 'original' ? 'merged' : 'split';
  return [{ kind, translation: link.translation, original: link.original, marks: [], evidence: [] }];
}

function getSideWithSeveral(original: number, translation: number): Side | undefined {
  if (original > 1 && translation === 1) return 'original';
  return translation > 1 && original === 1 ? 'translation' : undefined;
}

/**
 * Whether each of the sentences shares something with the single one. A sentence that does not may only be linked
 * because nothing else fits.
 */
function isEverySentenceMatched({ passage, answered }: ValueMatching, severalSide: Side): boolean {
  const keys = collectMatchKeys(passage[getOtherSide(severalSide)]);
  const isMatched = (segment: AnalyzedSegment) =>
    answered.some((a) => a[severalSide].segment.id === segment.id) ||
    [...collectMatchKeys([segment])].some((key) => keys.has(key));
  return passage[severalSide].every(isMatched);
}
