import type { Mark, Side } from '../../core';
import { findWordKeys } from '../../text/word-keys';
import { type ComparisonContext, type FindingDraft, roundScore } from '../shared/comparison-context';

/** Words that two passages have in common at least, and the share of either's words, 0..1. */
const MIN_SHARED_WORDS = 3;
const MIN_SHARE = 0.35;
const MIN_SHARE_SUM = 0.85;
/** What is left of a confidence: below what is shown, and still a possibility. */
const CONFIDENCE_FACTOR = 0.45;

/**
 * A passage said to be dropped and one said to be added that say the same, going by the engine's rendering, are each
 * other's: a heading that ran into another sentence, a sentence cut elsewhere. Neither was dropped or added.
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

/** The words of what is marked, in the translation's language; none where nothing was rendered. */
function extractMarkedWords({ marks }: FindingDraft, compared: ComparisonContext, side: Side): WordKeySets {
  const texts = marks.filter((mark) => mark.side === side).map((mark) => sliceTranslation(mark, compared));
  return findWordKeys(texts.join(' ')).map(({ keys }) => new Set(keys));
}

/** Of a rendering the same share as of the text it renders. */
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

/** How many of the words the others have too, in any of the forms they are known by. */
function countSharedWords(words: WordKeySets, others: WordKeySets): number {
  const there = new Set(others.flatMap((keys) => [...keys]));
  return words.filter((keys) => [...keys].some((key) => there.has(key))).length;
}
