import type { PhonemeSequence } from '../phoneme-sequence';
import { DISTANCE, IS_VOWEL, STRIDE } from '../phonemes';

/** What an alignment of two readings costs, in hundredths of a consonant. */
export interface PhonemeAlignment {
  readonly cost: number;
  /** The part of the cost that consonants make. */
  readonly consonants: number;
  /** Cost at each sound of either side. */
  readonly left: Float32Array;
  readonly right: Float32Array;
}

/** Longest name that is aligned; what is behind it is not looked at. */
export const MAX_ALIGNED_PHONEMES = 160;
let costTable = new Int32Array(0);

function allocateCostTable(cells: number): Int32Array {
  if (costTable.length < cells) costTable = new Int32Array(cells * 2);
  return costTable;
}

function fillCostTable(a: PhonemeSequence, b: PhonemeSequence, m: number, n: number): Int32Array {
  const width = n + 1;
  const cells = allocateCostTable((m + 1) * width);
  cells[0] = 0;
  const first = a.kinds[0]! * b.length;
  for (let j = 1; j <= n; j++) cells[j] = cells[j - 1]! + b.drops[first + j - 1]!;
  for (let i = 1; i <= m; i++) {
    const row = i * width;
    const distances = a.codes[i - 1]! * STRIDE;
    const dropsB = a.kinds[i - 1]! * b.length;
    cells[row] = cells[row - width]! + a.drops[b.kinds[0]! * a.length + i - 1]!;
    for (let j = 1; j <= n; j++) {
      const swap = cells[row - width + j - 1]! + DISTANCE[distances + b.codes[j - 1]!]!;
      const up = cells[row - width + j]! + a.drops[b.kinds[j - 1]! * a.length + i - 1]!;
      const left = cells[row + j - 1]! + b.drops[dropsB + j - 1]!;
      cells[row + j] = Math.min(swap, up, left);
    }
  }
  return cells;
}

/** Aligns two readings whole against whole, sound by sound: the cheapest way to turn one into the other. */
export function alignPhonemes(a: PhonemeSequence, b: PhonemeSequence): PhonemeAlignment {
  const m = Math.min(a.length, MAX_ALIGNED_PHONEMES);
  const n = Math.min(b.length, MAX_ALIGNED_PHONEMES);
  const left = new Float32Array(m);
  const right = new Float32Array(n);
  if (m === 0 || n === 0) return { cost: 0, consonants: 0, left, right };
  const cells = fillCostTable(a, b, m, n);
  const width = n + 1;
  let consonants = 0;
  let i = m;
  let j = n;
  while (i > 0 || j > 0) {
    const here = cells[i * width + j]!;
    const swap = i > 0 && j > 0 ? DISTANCE[a.codes[i - 1]! * STRIDE + b.codes[j - 1]!]! : 0;
    if (i > 0 && j > 0 && cells[(i - 1) * width + j - 1]! + swap === here) {
      i--;
      j--;
      left[i] = swap;
      right[j] = swap;
      if (!IS_VOWEL[a.codes[i]!] || !IS_VOWEL[b.codes[j]!]) consonants += swap;
      continue;
    }
    const drop = i > 0 ? a.drops[b.kinds[Math.max(0, j - 1)]! * a.length + i - 1]! : 0;
    if (i > 0 && cells[(i - 1) * width + j]! + drop === here) {
      i--;
      left[i] = drop;
      if (!IS_VOWEL[a.codes[i]!]) consonants += drop;
    } else {
      j--;
      const cost = b.drops[a.kinds[Math.max(0, i - 1)]! * b.length + j]!;
      right[j] = cost;
      if (!IS_VOWEL[b.codes[j]!]) consonants += cost;
    }
  }
  return { cost: cells[m * width + n]!, consonants, left, right };
}

/** Cost of leaving all sounds out against a kind of script, and of the consonants among them. */
export function computeDeletionCost(track: PhonemeSequence, kind: number): { all: number; consonants: number } {
  let all = 0;
  let consonants = 0;
  const length = Math.min(track.length, MAX_ALIGNED_PHONEMES);
  for (let at = 0; at < length; at++) {
    const drop = track.drops[kind * track.length + at]!;
    all += drop;
    if (!IS_VOWEL[track.codes[at]!]) consonants += drop;
  }
  return { all, consonants };
}
