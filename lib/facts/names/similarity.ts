/** Computes how likely two names are the same, over all ways to pronounce and order them. */

import { computeDeletionCost } from './align-phonemes';
import { computeNameFeatures, type NameMatchConditions, scoreNameFeatures } from './score';
import { MAY_BEGIN, type PhonemeSequence, selectPhonemes, slicePhonemes } from './sounds/phoneme-sequence';
import { UNVOWELED } from './sounds/phonemes';
import { type PronunciationKind, type Pronunciations, pronounce } from './sounds/pronounce';

// Lists the orders and parts of a name's words in which it may be compared with another name.

/** Positions of a name's phonemes, in some order of its words or without some of them. */
export interface WordOrder {
  readonly places: readonly number[];
  readonly turned: boolean;
}

/** Names of more words are compared only in their own order. */
const MAX_WORDS = 5;

/** The positions of the phonemes of each word. */
export function getWordPositions(phonemes: PhonemeSequence): number[][] {
  const words: number[][] = [];
  for (let at = 0; at < phonemes.length; at++) {
    if (at > 0 && phonemes.words[at] === phonemes.words[at - 1]) words.at(-1)!.push(at);
    else words.push([at]);
  }
  return words;
}

/** Orders with the last word first and with the first word last, since family names come first in some languages. */
function listRotations(count: number): number[][] {
  const indices = Array.from({ length: count }, (_, k) => k);
  const lastFirst = [count - 1, ...indices.slice(0, -1)];
  const firstLast = [...indices.slice(1), 0];
  return count === 2 ? [lastFirst] : [lastFirst, firstLast];
}

/** Runs of neighboring words without the others, and the first and last word without those between. */
function listPartialOrders(count: number, minWords: number): number[][] {
  const orders: number[][] = [];
  for (let size = minWords; size < count; size++) {
    for (let from = 0; from + size <= count; from++) orders.push(Array.from({ length: size }, (_, k) => from + k));
  }
  if (count > 2 && minWords <= 2) orders.push([0, count - 1]);
  return orders;
}

/**
 * The orders in which a name's words may be compared with another name, its own order first. Words are left out only if
 * the other name has fewer of them and is clearly shorter.
 */
export function listWordOrders(whole: PhonemeSequence, other: PhonemeSequence, canReorder: boolean): WordOrder[] {
  const words = getWordPositions(whole);
  const originalOrder: WordOrder = { places: words.flat(), turned: false };
  const count = words.length;
  if (count < 2 || count > MAX_WORDS) return [originalOrder];
  const reordered = (canReorder ? listRotations(count) : []).map((order) => ({
    places: order.flatMap((k) => words[k]!),
    turned: true,
  }));
  const otherCount = getWordPositions(other).length;
  const isShorter =
    otherCount < count && computeDeletionCost(other, 0).consonants < 0.8 * computeDeletionCost(whole, 0).consonants;
  const partialOrders = isShorter ? listPartialOrders(count, otherCount) : [];
  return [
    originalOrder,
    ...reordered,
    ...partialOrders.map((order) => ({ places: order.flatMap((k) => words[k]!), turned: false })),
  ];
}

const PLAIN_KINDS: ReadonlySet<PronunciationKind> = new Set(['own', 'foreign']);

/** Two pronunciations that may be compared. */
export interface PronunciationPair {
  readonly a: PhonemeSequence;
  readonly b: PhonemeSequence;
  /** 1 if one is pronounced differently from how its language spells. */
  readonly indirect: number;
  /** Whether the words may be reordered; Han characters may not. */
  readonly turns: boolean;
}

/**
 * The pairs of pronunciations of two texts that may be compared. Two texts in Han characters are compared character by
 * character, whatever their languages. An indirect pronunciation is only compared with a direct one.
 */
export function* generateComparablePairs(a: Pronunciations, b: Pronunciations): Generator<PronunciationPair> {
  const isHanPair = hasHanPronunciation(a) && hasHanPronunciation(b);
  for (const trackA of a.tracks) {
    for (const trackB of b.tracks) {
      const indirect = isHanPair
        ? computeHanIndirectness(trackA.reading, trackB.reading)
        : computeIndirectness(trackA.reading, trackB.reading, a, b);
      if (indirect !== undefined) yield { a: trackA.track, b: trackB.track, indirect, turns: !isHanPair };
    }
  }
}

const hasHanPronunciation = ({ tracks }: Pronunciations): boolean =>
  tracks.some(({ reading }) => reading === 'characters');

/** 0 for two texts in Han characters, read one by one; undefined for pairs that are not compared. */
const computeHanIndirectness = (kindA: PronunciationKind, kindB: PronunciationKind): number | undefined =>
  kindA === 'characters' && kindB === kindA ? 0 : undefined;

/**
 * 0 for a direct pair, 1 where one side is pronounced differently from how its language spells, undefined for pairs
 * that are not compared. A Latin text meets such a side as `foreign`, unless the pronunciation is in the text's own
 * language.
 */
function computeIndirectness(
  kindA: PronunciationKind,
  kindB: PronunciationKind,
  a: Pronunciations,
  b: Pronunciations,
): number | undefined {
  if (PLAIN_KINDS.has(kindA) && PLAIN_KINDS.has(kindB)) return 0;
  const [plainKind, otherKind, plainSide, otherSide] = PLAIN_KINDS.has(kindA)
    ? [kindA, kindB, a, b]
    : [kindB, kindA, b, a];
  if (
    !PLAIN_KINDS.has(plainKind) ||
    otherKind === 'characters' ||
    (otherKind === 'mandarin' && hasHanPronunciation(plainSide))
  )
    return undefined;
  const isOwnExpected = plainSide.lang === otherKind || !plainSide.tracks.some(({ reading }) => reading === 'foreign');
  if ((plainKind === 'own') !== isOwnExpected) return undefined;
  return plainSide.lang === otherKind || otherSide.lang === otherKind ? 0 : 1;
}

/** Share of the whole that is missing in a part, by cost, 0..1. */
const computeOmittedShare = (part: PhonemeSequence, whole: PhonemeSequence): number => {
  const wholeCost = computeDeletionCost(whole, 0).all;
  return wholeCost === 0 ? 0 : 1 - computeDeletionCost(part, 0).all / wholeCost;
};

/** A pronunciation, and the same without each possible prefix of Arabic and Hebrew (لبوتين, והחמאס). */
function* generateCliticVariants(
  phonemes: PhonemeSequence,
): Generator<{ phonemes: PhonemeSequence; isCliticRemoved: boolean }> {
  yield { phonemes, isCliticRemoved: false };
  if (phonemes.length < 4 || phonemes.kinds[0] !== UNVOWELED) return;
  for (let at = 1; at < 4 && phonemes.words[at] === phonemes.words[0]; at++) {
    if (phonemes.edges[at]! & MAY_BEGIN)
      yield { phonemes: slicePhonemes(phonemes, at, phonemes.length), isCliticRemoved: true };
  }
}

/** Features of all ways to compare two texts: as they are, with words reordered, or with words or a prefix left out. */
export function* generateComparisonFeatures(a: Pronunciations, b: Pronunciations): Generator<number[]> {
  for (const { a: phonemesA, b: phonemesB, indirect, turns } of generateComparablePairs(a, b)) {
    for (const variantA of generateCliticVariants(phonemesA)) {
      for (const variantB of generateCliticVariants(phonemesB)) {
        if (!(variantA.isCliticRemoved && variantB.isCliticRemoved))
          yield* generatePairFeatures(
            variantA.phonemes,
            variantB.phonemes,
            indirect,
            turns,
            variantA.isCliticRemoved || variantB.isCliticRemoved,
          );
      }
    }
  }
}

function* generatePairFeatures(
  phonemesA: PhonemeSequence,
  phonemesB: PhonemeSequence,
  indirect: number,
  turns: boolean,
  isCliticRemoved: boolean,
): Generator<number[]> {
  const ordersA = isCliticRemoved ? [] : listWordOrders(phonemesA, phonemesB, turns);
  const isFlipped = ordersA.length < 2;
  const [whole, other] = isFlipped ? [phonemesB, phonemesA] : [phonemesA, phonemesB];
  for (const { places, turned } of isFlipped ? listWordOrders(phonemesB, phonemesA, turns) : ordersA) {
    if (isCliticRemoved && turned) continue;
    const part = places.length === whole.length && !turned ? whole : selectPhonemes(whole, places);
    const conditions: NameMatchConditions = {
      turned: Number(turned || isCliticRemoved),
      omitted: computeOmittedShare(part, whole),
      indirect,
      cuts: 0,
    };
    const features = isFlipped
      ? computeNameFeatures(other, part, conditions)
      : computeNameFeatures(part, other, conditions);
    if (features) yield features;
  }
}

/** The best score, 0..1, over all ways to compare two texts; 0 where there is none. */
export function computePronunciationSimilarity(
  a: Pronunciations,
  b: Pronunciations,
  weights?: readonly number[],
): number {
  let best = 0;
  for (const features of generateComparisonFeatures(a, b)) best = Math.max(best, scoreNameFeatures(features, weights));
  return best;
}

/**
 * How likely two names in two languages are the same, 0..1, by sound alone. The order of words may differ, and words
 * may be left out. Symmetric; never throws.
 */
export function computeNameSimilarity(a: string, langA: string, b: string, langB: string): number {
  const pronunciationsA = pronounce(a, langA);
  const pronunciationsB = pronounce(b, langB);
  // A fixed order of the sides, so that ties of the alignment do not depend on the order of the arguments.
  const isSwapped = `${langA}\u0000${a}` > `${langB}\u0000${b}`;
  return isSwapped
    ? computePronunciationSimilarity(pronunciationsB, pronunciationsA)
    : computePronunciationSimilarity(pronunciationsA, pronunciationsB);
}
