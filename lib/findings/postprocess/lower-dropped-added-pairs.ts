/** Lowers the confidence of dropped and added passages that say the same according to the machine translation. */
import type { Mark, Side } from '../../core';
import { findWordKeys } from '../../text/word-keys';
import type { ComparisonContext, FindingDraft } from '../shared/comparison-context';
import { lowerToPossible } from '../shared/confidence';

/** Least number of words that two passages share, and least share of each one's words (0..1). */
const MIN_SHARED_WORDS = 3;
const MIN_SHARE = 0.35;
/** Least sum of both shares. */
const MIN_SHARE_SUM = 0.85;

/**
 * Finds dropped and added passages that share most of their words, and lowers both. They correspond to each other: a
 * heading joined to a sentence, or a sentence that was split differently.
 */
export function lowerDroppedAddedPairs(drafts: readonly FindingDraft[], context: ComparisonContext): FindingDraft[] {
  const [dropped, added] = (['dropped', 'added'] as const).map((kind) =>
    drafts
      .filter((draft) => draft.kind === kind && draft.category !== 'untranslated' && draft.category !== 'repeated')
      .map((draft) => ({
        draft,
        words: extractMarkedWords(draft, context, kind === 'dropped' ? 'original' : 'translation'),
      })),
  );
  const pairedDrafts = new Set(
    dropped!.flatMap((one) =>
      added!.flatMap((other) => (hasSameWords(one.words, other.words) ? [one.draft, other.draft] : [])),
    ),
  );
  return drafts.map((draft) => (pairedDrafts.has(draft) ? lowerToPossible(draft) : draft));
}

type WordKeySets = readonly ReadonlySet<string>[];

/** The word keys of the marked text in the translation's language; none where there is no machine translation. */
function extractMarkedWords({ marks }: FindingDraft, context: ComparisonContext, side: Side): WordKeySets {
  const texts = marks.filter((mark) => mark.side === side).map((mark) => sliceTranslation(mark, context));
  return findWordKeys(texts.join(' ')).map(({ keys }) => new Set(keys));
}

/** The part of a machine translation at the same relative position as the mark in the text. */
function sliceTranslation({ side, segment, start, end }: Mark, context: ComparisonContext): string {
  const { text, rendering = '' } = context[side].get(segment)!;
  const scale = rendering.length / Math.max(1, text.length);
  return rendering.slice(Math.floor(start * scale), Math.ceil(end * scale));
}

function hasSameWords(one: WordKeySets, other: WordKeySets): boolean {
  const [oneCount, otherCount] = [countSharedWords(one, other), countSharedWords(other, one)];
  if (oneCount < MIN_SHARED_WORDS || otherCount < MIN_SHARED_WORDS) return false;
  const [oneShare, otherShare] = [oneCount / one.length, otherCount / other.length];
  return Math.min(oneShare, otherShare) >= MIN_SHARE && oneShare + otherShare >= MIN_SHARE_SUM;
}

/** How many of the words the other passage has too. Two words are the same if they share one of their keys. */
function countSharedWords(words: WordKeySets, others: WordKeySets): number {
  const otherKeys = new Set(others.flatMap((keys) => [...keys]));
  return words.filter((keys) => [...keys].some((key) => otherKeys.has(key))).length;
}
