/** Lowers the confidence of dropped and added passages that say the same, by machine translation or by the encoder. */
import type { Mark } from '../../core/finding';
import { findBestLikeness, sliceTokens, type TokenVectors, toAbsence } from '../../meaning/token-likeness';
import { findWordKeys } from '../../text/word-keys';
import { type ComparisonContext, createPositionLookup, type FindingDraft } from '../shared/comparison-context';
import { lowerToPossible } from '../shared/confidence';

/** Least number of words that two passages share, and least share of each one's words (0..1). */
const MIN_SHARED_WORDS = 3;
const MIN_SHARE = 0.35;
/** Least sum of both shares. */
const MIN_SHARE_SUM = 0.85;

/** So many links apart at most a translator puts what is said in a sentence of its own into another one. */
const MAX_DISTANCE = 3;
/** Up to this absence (mean nats a token) from one another, two passages are taken to say the same. */
const MAX_ABSENCE = -0.3;
/** Up to this one, a passage is taken to be said within the other, which says more. */
const MAX_ABSENCE_WITHIN = -1.5;

/**
 * Finds dropped and added passages that share most of their words, or near one another say the same by meaning, and lowers
 * both. They correspond to each other: a heading joined to a sentence, or a sentence that was split differently.
 */
export function lowerDroppedAddedPairs(drafts: readonly FindingDraft[], context: ComparisonContext): FindingDraft[] {
  const getPosition = createPositionLookup(context.passages);
  const [dropped = [], added = []] = (['dropped', 'added'] as const).map((kind) =>
    drafts
      .filter((draft) => draft.kind === kind && draft.category !== 'untranslated' && draft.category !== 'repeated')
      .map((draft) => describePassage(draft, context, getPosition(draft))),
  );
  const pairedDrafts = new Set(
    dropped.flatMap((one) => added.flatMap((other) => listSaidTwice(one, other).map(({ draft }) => draft))),
  );
  return drafts.map((draft) => (pairedDrafts.has(draft) ? lowerToPossible(draft) : draft));
}

/** A dropped or added passage: the words of it by machine translation, its tokens by the encoder, and which link it is. */
interface DescribedPassage {
  readonly draft: FindingDraft;
  readonly words: WordKeySets;
  readonly tokens: readonly TokenVectors[];
  readonly at: number;
}

function describePassage(draft: FindingDraft, context: ComparisonContext, at: number): DescribedPassage {
  const side = draft.kind === 'dropped' ? 'original' : 'translation';
  const marks = draft.marks.filter((mark) => mark.side === side);
  return { draft, words: extractMarkedWords(marks, context), tokens: listMarkedTokens(marks, context), at };
}

const listMarkedTokens = (marks: readonly Mark[], context: ComparisonContext): readonly TokenVectors[] =>
  marks.flatMap(({ side, segment, start, end }) => {
    const tokens = context[side].get(segment)?.embedding?.tokens;
    return tokens ? [sliceTokens(tokens, start, end)] : [];
  });

/** Those of a dropped and an added passage that the other one says. */
function listSaidTwice(one: DescribedPassage, other: DescribedPassage): readonly DescribedPassage[] {
  if (hasSameWords(one.words, other.words)) return [one, other];
  if (Math.abs(one.at - other.at) > MAX_DISTANCE) return [];
  const absences = [weighAbsence(one, other), weighAbsence(other, one)];
  const most = Math.max(...absences) <= MAX_ABSENCE ? MAX_ABSENCE : MAX_ABSENCE_WITHIN;
  return [one, other].filter((_, at) => absences[at]! <= most);
}

/** How sure the tokens of a passage are not to be said by another: mean log-likelihood ratio (nats). */
function weighAbsence({ tokens }: DescribedPassage, other: DescribedPassage): number {
  const all = tokens.flatMap((own) => [...findBestLikeness(own, other.tokens)].map(toAbsence));
  return all.length ? all.reduce((sum, one) => sum + one, 0) / all.length : Number.POSITIVE_INFINITY;
}

type WordKeySets = readonly ReadonlySet<string>[];

/** The word keys of the marked text in the translation's language; none where there is no machine translation. */
function extractMarkedWords(marks: readonly Mark[], context: ComparisonContext): WordKeySets {
  const texts = marks.map((mark) => sliceTranslation(mark, context));
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
