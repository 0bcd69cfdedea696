/** Aligns two pronunciations phoneme by phoneme, by dynamic programming over edit costs. */
import type { PhonemeSequence } from './sounds/phoneme-sequence';
import { DISTANCE, TABLE_STRIDE, VOWEL_FLAGS } from './sounds/phonemes';

/** The costs of an alignment, in hundredths: 100 replaces a phoneme by one that has nothing in common with it. */
export interface PhonemeAlignment {
  readonly cost: number;
  /** The part of the cost that is due to consonants. */
  readonly consonants: number;
  /** Cost at each phoneme of the first side, and of the second. */
  readonly left: Float32Array;
  readonly right: Float32Array;
}

/** How many phonemes of a name are aligned at most; the rest is ignored. */
export const MAX_ALIGNED_PHONEMES = 160;
/** Reused for all alignments, since allocating it each time is slow. */
let costTable = new Int32Array(0);

function allocateCostTable(cells: number): Int32Array {
  if (costTable.length < cells) costTable = new Int32Array(cells * 2);
  return costTable;
}

/** Fills the table of the cheapest costs: row i, column j for the first i phonemes of `a` and the first j of `b`. */
function fillCostTable(a: PhonemeSequence, b: PhonemeSequence, lengthA: number, lengthB: number): Int32Array {
  const width = lengthB + 1;
  const cells = allocateCostTable((lengthA + 1) * width);
  cells[0] = 0;
  const first = a.kinds[0]! * b.length;
  for (let j = 1; j <= lengthB; j++) cells[j] = cells[j - 1]! + b.drops[first + j - 1]!;
  for (let i = 1; i <= lengthA; i++) {
    const row = i * width;
    const distances = a.codes[i - 1]! * TABLE_STRIDE;
    const dropsB = a.kinds[i - 1]! * b.length;
    cells[row] = cells[row - width]! + a.drops[b.kinds[0]! * a.length + i - 1]!;
    for (let j = 1; j <= lengthB; j++) {
      const substitution = cells[row - width + j - 1]! + DISTANCE[distances + b.codes[j - 1]!]!;
      const deletion = cells[row - width + j]! + a.drops[b.kinds[j - 1]! * a.length + i - 1]!;
      const insertion = cells[row + j - 1]! + b.drops[dropsB + j - 1]!;
      cells[row + j] = Math.min(substitution, deletion, insertion);
    }
  }
  return cells;
}

/**
 * Finds the cheapest alignment of two whole pronunciations (Needleman and Wunsch 1970). All zero where one is empty.
 */
export function alignPhonemes(a: PhonemeSequence, b: PhonemeSequence): PhonemeAlignment {
  const lengthA = Math.min(a.length, MAX_ALIGNED_PHONEMES);
  const lengthB = Math.min(b.length, MAX_ALIGNED_PHONEMES);
  const left = new Float32Array(lengthA);
  const right = new Float32Array(lengthB);
  if (lengthA === 0 || lengthB === 0) return { cost: 0, consonants: 0, left, right };
  const cells = fillCostTable(a, b, lengthA, lengthB);
  const width = lengthB + 1;
  let consonants = 0;
  let i = lengthA;
  let j = lengthB;
  while (i > 0 || j > 0) {
    const cell = cells[i * width + j]!;
    const substitution = i > 0 && j > 0 ? DISTANCE[a.codes[i - 1]! * TABLE_STRIDE + b.codes[j - 1]!]! : 0;
    if (i > 0 && j > 0 && cells[(i - 1) * width + j - 1]! + substitution === cell) {
      i--;
      j--;
      left[i] = substitution;
      right[j] = substitution;
      if (!VOWEL_FLAGS[a.codes[i]!] || !VOWEL_FLAGS[b.codes[j]!]) consonants += substitution;
      continue;
    }
    const deletion = i > 0 ? a.drops[b.kinds[Math.max(0, j - 1)]! * a.length + i - 1]! : 0;
    if (i > 0 && cells[(i - 1) * width + j]! + deletion === cell) {
      i--;
      left[i] = deletion;
      if (!VOWEL_FLAGS[a.codes[i]!]) consonants += deletion;
    } else {
      j--;
      const cost = b.drops[a.kinds[Math.max(0, i - 1)]! * b.length + j]!;
      right[j] = cost;
      if (!VOWEL_FLAGS[b.codes[j]!]) consonants += cost;
    }
  }
  return { cost: cells[lengthA * width + lengthB]!, consonants, left, right };
}

/** Cost of leaving out all phonemes against a kind of script, and of the consonants among them. */
export function computeDeletionCost(phonemes: PhonemeSequence, kind: number): { all: number; consonants: number } {
  let all = 0;
  let consonants = 0;
  const length = Math.min(phonemes.length, MAX_ALIGNED_PHONEMES);
  for (let at = 0; at < length; at++) {
    const cost = phonemes.drops[kind * phonemes.length + at]!;
    all += cost;
    if (!VOWEL_FLAGS[phonemes.codes[at]!]) consonants += cost;
  }
  return { all, consonants };
}
