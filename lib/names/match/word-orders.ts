import type { PhonemeSequence } from '../phoneme-sequence';
import { computeDeletionCost } from './align-phonemes';

/** Sounds of a name in another order of its words, or without some of them. */
export interface WordOrder {
  readonly places: readonly number[];
  readonly turned: boolean;
}

/** Names of more words are compared as they stand. */
const MAX_WORDS = 5;

/** Places of the sounds of each word. */
export function getWordPositions(track: PhonemeSequence): number[][] {
  const out: number[][] = [];
  for (let at = 0; at < track.length; at++) {
    if (at > 0 && track.words[at] === track.words[at - 1]) out.at(-1)!.push(at);
    else out.push([at]);
  }
  return out;
}

/** The last word first, the first word last: names of families stand in front in some languages, behind in others. */
function listRotations(count: number): number[][] {
  const all = Array.from({ length: count }, (_, k) => k);
  const lastFirst = [count - 1, ...all.slice(0, -1)];
  const firstLast = [...all.slice(1), 0];
  return count === 2 ? [lastFirst] : [lastFirst, firstLast];
}

/** Neighbouring words without the others, and the first and the last without those between. */
function listPartialOrders(count: number, least: number): number[][] {
  const out: number[][] = [];
  for (let size = least; size < count; size++) {
    for (let from = 0; from + size <= count; from++) out.push(Array.from({ length: size }, (_, k) => from + k));
  }
  if (count > 2 && least <= 2) out.push([0, count - 1]);
  return out;
}

/**
 * The orders in which a name's words may be set against another name, the order it stands in first. Words are left out
 * only if the other name has fewer of them and is clearly shorter.
 */
export function listWordOrders(whole: PhonemeSequence, other: PhonemeSequence, turns: boolean): WordOrder[] {
  const words = getWordPositions(whole);
  const plain: WordOrder = { places: words.flat(), turned: false };
  const count = words.length;
  if (count < 2 || count > MAX_WORDS) return [plain];
  const turned = (turns ? listRotations(count) : []).map((order) => ({
    places: order.flatMap((k) => words[k]!),
    turned: true,
  }));
  const otherCount = getWordPositions(other).length;
  const shorter =
    otherCount < count && computeDeletionCost(other, 0).consonants < 0.8 * computeDeletionCost(whole, 0).consonants;
  const omitted = shorter ? listPartialOrders(count, otherCount) : [];
  return [plain, ...turned, ...omitted.map((order) => ({ places: order.flatMap((k) => words[k]!), turned: false }))];
}
