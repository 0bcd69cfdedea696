/** Lists the orders and parts of a name's words in which it may be compared with another name. */
import type { PhonemeSequence } from '../phoneme-sequence';
import { computeDeletionCost } from './align-phonemes';

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
