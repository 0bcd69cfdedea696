/** Stands in for a sentence encoder, by what texts say in English. */
import { createRandom } from '../random';
import { createEnglishReader, type Known } from './parallel';

export interface Quality {
  /** Share of the words that a text's vector does not hold, 0..1, drawn anew for every text. */
  readonly lost: number;
  /** Length of the noise added to the unit vector of what it says. */
  readonly noise: number;
}

/**
 * Of a thousand sentences of news so many find their English as the nearest: .975, and .93, as multilingual-e5-small has
 * it of a language it knows well (Thai) and of one it knows less (Lao).
 */
export const GOOD: Quality = { lost: 0.24, noise: 0.7 };
export const POOR: Quality = { lost: 0.35, noise: 0.8 };

const WIDTH = 384;
/** Share of a vector that is the same in all, so that cosines lie between .7 and .9 as those of e5 do. */
const COMMON = 0.72;

/** 32 bits of a text (FNV-1a, stirred). */
function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

const drawGaussian = (next: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

function normalizeVector(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
}

const drawUnit = (seed: number): Float32Array => {
  const next = createRandom(seed);
  return normalizeVector(Float32Array.from({ length: WIDTH }, () => drawGaussian(next)));
};

const SHARED = drawUnit(1);

function addVector(into: Float32Array, what: Float32Array, scale: number): void {
  for (let k = 0; k < WIDTH; k++) into[k]! += scale * what[k]!;
}

/** Adds a key in eight places that it alone decides. */
function addKey(into: Float32Array, key: string, weight: number): void {
  const next = createRandom(hashText(key));
  for (let n = 0; n < 8; n++) into[Math.floor(next() * WIDTH)]! += next() < 0.5 ? -weight : weight;
}

/** A word and its four-letter groups; a long word is a rare one. */
function addWord(into: Float32Array, word: string): void {
  const weight = Math.min(1, word.length / 6);
  addKey(into, word, weight);
  const groups = Array.from({ length: Math.max(0, word.length - 3) }, (_, k) => word.slice(k, k + 4));
  for (const group of groups) addKey(into, group, weight / (2 * groups.length));
}

/** What an English text says, less the words lost; `text` decides which these are, and the noise. */
function placeText(english: string, text: string, { lost, noise }: Quality): Float32Array {
  const next = createRandom(hashText(text));
  const said = new Float32Array(WIDTH);
  for (const word of english.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) if (next() >= lost) addWord(said, word);
  const meant = normalizeVector(said);
  addVector(meant, drawUnit(hashText(text, 7)), noise);
  const whole = normalizeVector(meant).map((x) => x * Math.sqrt(1 - COMMON));
  addVector(whole, SHARED, Math.sqrt(COMMON));
  return normalizeVector(whole);
}

/**
 * What stands in for a sentence encoder where none can be had, so that it can be learnt what directions of a given quality
 * are worth: a text is placed by the words and letter groups of its English, which parallel text tells, hashed into 384
 * dimensions, with words lost, noise, and a component that all have in common. It knows that text's sentences, their
 * pieces, and what is one of them a little altered. Weights of lib/align/align that are learnt with it say so.
 */
export function createStandInEncoder(known: readonly Known[]): (text: string, quality: Quality) => Float32Array {
  const english = createEnglishReader(known);
  return (text, quality) => placeText(english(text), text, quality);
}
