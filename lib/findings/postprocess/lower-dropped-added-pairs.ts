/** Lowers the confidence of dropped and added passages that say the same, by machine translation or by embeddings. */
import type { Mark, Side, TokenEmbeddings } from '../../core';
import { findBestLikeness, sliceTokens, toAbsence } from '../../meaning/token-likeness';
import { findWordKeys } from '../../text/word-keys';
import { type ComparisonContext, type FindingDraft, roundScore } from '../shared/comparison-context';

/** Least number of words that two passages share, and least share of each one's words (0..1). */
const MIN_SHARED_WORDS = 3;
const MIN_SHARE = 0.35;
/** Least sum of both shares. */
const MIN_SHARE_SUM = 0.85;
/** Factor for a confidence: the finding is no longer shown by default, but stays among the possible ones. */
const CONFIDENCE_FACTOR = 0.45;

/** Passages with fewer tokens may be alike by chance. */
const MIN_TOKENS = 4;
/** Most log-odds (nats) that a token has no counterpart, on average, where two passages say the same. */
const MAX_ABSENCE = -0.7;
/** More pairs of passages are not compared by tokens: the texts differ too much for that to help. */
const MAX_PAIRS = 2_000;

/**
 * Finds dropped and added passages that say the same, and lowers both. They correspond to each other: a heading joined to
 * a sentence, or a sentence that was split differently.
 */
export function lowerDroppedAddedPairs(drafts: readonly FindingDraft[], context: ComparisonContext): FindingDraft[] {
  const [dropped, added] = (['dropped', 'added'] as const).map((kind) =>
    drafts
      .filter((draft) => draft.kind === kind && draft.category !== 'untranslated' && draft.category !== 'repeated')
      .map((draft) => ({
        draft,
        words: extractMarkedWords(draft, context, kind === 'dropped' ? 'original' : 'translation'),
        tokens: pickMarkedTokens(draft, context, kind === 'dropped' ? 'original' : 'translation'),
      })),
  );
  const isCompared = dropped!.length * added!.length <= MAX_PAIRS;
  const pairedDrafts = new Set(
    dropped!.flatMap((one) =>
      added!.flatMap((other) =>
        hasSameWords(one.words, other.words) || (isCompared && hasSameTokens(one.tokens, other.tokens))
          ? [one.draft, other.draft]
          : [],
      ),
    ),
  );
  return drafts.map((draft) =>
    pairedDrafts.has(draft) ? { ...draft, confidence: roundScore(draft.confidence * CONFIDENCE_FACTOR) } : draft,
  );
}

function pickMarkedTokens({ marks }: FindingDraft, context: ComparisonContext, side: Side): readonly TokenEmbeddings[] {
  return marks.flatMap(({ side: markSide, segment, start, end }) => {
    const tokens = markSide === side ? context[side].get(segment)!.embedding?.tokens : undefined;
    return tokens ? [sliceTokens(tokens, start, end)] : [];
  });
}

const hasSameTokens = (one: readonly TokenEmbeddings[], other: readonly TokenEmbeddings[]): boolean =>
  isSaidBy(one, other) && isSaidBy(other, one);

function isSaidBy(own: readonly TokenEmbeddings[], others: readonly TokenEmbeddings[]): boolean {
  const absences = own.flatMap((tokens) => [...findBestLikeness(tokens, others)].map(toAbsence));
  const sum = absences.reduce((total, absence) => total + absence, 0);
  return absences.length >= MIN_TOKENS && sum <= MAX_ABSENCE * absences.length;
}

type WordKeySets = readonly ReadonlySet<string>[];

/** The word keys of the marked text in the translation's language; none where there is no machine translation. */
function extractMarkedWords({ marks }: FindingDraft, context: ComparisonContext, side: Side): WordKeySets {
  const texts = marks.filter((mark) => mark.side === side).map((mark) => sliceTranslation(mark, context));
  return findWordKeys(texts.join(' ')).map(({ keys }) => new Set(keys));
}

/** The part of a machine translation at the same relative position as the mark in the text. */
function sliceTranslation({ side, segment, start, end }: Mark, context: ComparisonContext): string {
  const { text, rendered = '' } = context[side].get(segment)!;
  const scale = rendered.length / Math.max(1, text.length);
  return rendered.slice(Math.floor(start * scale), Math.ceil(end * scale));
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
