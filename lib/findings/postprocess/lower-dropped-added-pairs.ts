/** Lowers the confidence of dropped and added passages that say the same according to the machine translation. */
import type { Mark, Side } from '../../core';
import { findWordKeys } from '../../text/word-keys';
import { type ComparisonContext, type FindingDraft, roundScore } from '../shared/comparison-context';

/** Least number of words that two passages share, and least share of each one's words (0..1). */
const MIN_SHARED_WORDS = 3;
const MIN_SHARE = 0.35;
/** Least sum of both shares. */
const MIN_SHARE_SUM = 0.85;
/** Factor for a confidence: the finding is no longer shown by default, but stays among the possible ones. */
const CONFIDENCE_FACTOR = 0.45;

/**
 * Finds dropped and added passages that share most of their words, and lowers both. They correspond to each other: a
 * heading joined to a sentence, or a sentence that was split differently.
 */
export function lowerDroppedAddedPairs(drafts: readonly FindingDraft[], compared: ComparisonContext): FindingDraft[] {
  const [dropped, added] = (['dropped', 'added'] as const).map((kind) =>
    drafts
      .filter((draft) => draft.kind === kind && draft.category !== 'untranslated' && draft.category !== 'repeated')
      .map((draft) => ({
        draft,
        words: extractMarkedWords(draft, compared, kind === 'dropped' ? 'original' : 'translation'),
      })),
  );
  const found = new Set(
    dropped!.flatMap((one) =>
      added!.flatMap((other) => (hasSameWords(one.words, other.words) ? [one.draft, other.draft] : [])),
    ),
  );
  return drafts.map((draft) =>
    found.has(draft) ? { ...draft, confidence: roundScore(draft.confidence * CONFIDENCE_FACTOR) } : draft,
  );
}

type WordKeySets = readonly ReadonlySet<string>[];

/** The word keys of the marked text in the translation's language; none where there is no machine translation. */
function extractMarkedWords({ marks }: FindingDraft, compared: ComparisonContext, side: Side): WordKeySets {
  const texts = marks.filter((mark) => mark.side === side).map((mark) => sliceTranslation(mark, compared));
  return findWordKeys(texts.join(' ')).map(({ keys }) => new Set(keys));
}

/** The part of a machine translation at the same relative position as the mark in the text. */
function sliceTranslation({ side, segment, start, end }: Mark, compared: ComparisonContext): string {
  const { text, rendered = '' } = compared[side].get(segment)!;
  const scale = rendered.length / Math.max(1, text.length);
  return rendered.slice(Math.floor(start * scale), Math.ceil(end * scale));
}

function hasSameWords(one: WordKeySets, other: WordKeySets): boolean {
  const [a, b] = [countSharedWords(one, other), countSharedWords(other, one)];
  if (a < MIN_SHARED_WORDS || b < MIN_SHARED_WORDS) return false;
  const [mine, theirs] = [a / one.length, b / other.length];
  return Math.min(mine, theirs) >= MIN_SHARE && mine + theirs >= MIN_SHARE_SUM;
}

/** How many of the words the other passage has too. Two words are the same if they share one of their keys. */
function countSharedWords(words: WordKeySets, others: WordKeySets): number {
  const there = new Set(others.flatMap((keys) => [...keys]));
  return words.filter((keys) => [...keys].some((key) => there.has(key))).length;
}
