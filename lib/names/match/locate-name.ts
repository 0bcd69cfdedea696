import { DOUBTFUL_BEGIN, DOUBTFUL_END, MAY_BEGIN, MAY_END, type PhonemeSequence } from '../phoneme-sequence';
import { DISTANCE, KIND_COUNT, STRIDE } from '../phonemes';
import { MAX_ALIGNED_PHONEMES } from './align-phonemes';

/** A stretch of a text, the sounds `from`..`to` (without `to`), and what it costs to hear a name in it. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/** A cell holds the cost and, in its lower bits, the sound at which the stretch begins: one comparison does for both. */
const ORIGIN_BITS = 12;
const ORIGIN_MASK = (1 << ORIGIN_BITS) - 1;
/** Sounds looked through at once, and how many of them are looked through again at the beginning of the next block. */
const WINDOW_LENGTH = ORIGIN_MASK - 1;
const WINDOW_OVERLAP = 2 * MAX_ALIGNED_PHONEMES;
/** Cost of beginning a name inside a word: more than anything else can cost. */
const INSIDE_WORD_COST = 100_000;
/** Cost of cutting a word of the dictionary in two. */
const CUT_WORD_COST = 30;

const computeStartCost = (edge: number): number =>
  edge & MAY_BEGIN ? (edge & DOUBTFUL_BEGIN ? CUT_WORD_COST : 0) : INSIDE_WORD_COST;

const SUBSTITUTION_COST = Int32Array.from(DISTANCE, (distance) => distance << ORIGIN_BITS);
const cells = new Int32Array(WINDOW_LENGTH + 2);
const deletionCosts = new Int32Array(KIND_COUNT);

/** Fills `cells`: in the end cell j tells the cheapest way to hear the name in sounds that end before j. */
function fillCells(name: PhonemeSequence, text: PhonemeSequence, offset: number, n: number, anywhere: boolean): void {
  const { codes, kinds, drops, edges, length } = text;
  for (let j = 0; j <= n; j++) {
    const cost = anywhere ? 0 : j < n ? computeStartCost(edges[offset + j]!) : INSIDE_WORD_COST;
    cells[j] = (cost << ORIGIN_BITS) | j;
  }
  const m = Math.min(name.length, MAX_ALIGNED_PHONEMES);
  for (let i = 0; i < m; i++) {
    const row = name.codes[i]! * STRIDE;
    const base = name.kinds[i]! * length + offset;
    for (let kind = 0; kind < KIND_COUNT; kind++)
      deletionCosts[kind] = name.drops[kind * name.length + i]! << ORIGIN_BITS;
    let diagonal = cells[0]!;
    let left = diagonal + deletionCosts[kinds[offset]!]!;
    cells[0] = left;
    for (let j = 1; j <= n; j++) {
      const k = offset + j - 1;
      const above = cells[j]!;
      const swap = diagonal + SUBSTITUTION_COST[row + codes[k]!]!;
      const up = above + deletionCosts[kinds[k]!]!;
      left += drops[base + j - 1]! << ORIGIN_BITS;
      if (swap < left) left = swap;
      if (up < left) left = up;
      cells[j] = left;
      diagonal = above;
    }
  }
}

/** The best end for each beginning, where a name may end. */
function collectNameSpans(text: PhonemeSequence, offset: number, n: number, limit: number, out: NameSpan[]): void {
  const most = (limit + 1) << ORIGIN_BITS;
  for (let j = 1; j <= n; j++) {
    const cell = cells[j]!;
    if (cell >= most || !(text.edges[offset + j - 1]! & MAY_END)) continue;
    const from = offset + (cell & ORIGIN_MASK);
    const to = offset + j;
    const cost = (cell >> ORIGIN_BITS) + (text.edges[to - 1]! & DOUBTFUL_END ? CUT_WORD_COST : 0);
    const last = out.at(-1);
    if (from >= to || (last?.from === from && last.cost <= cost)) continue;
    if (last?.from === from) out.pop();
    out.push({ from, to, cost });
  }
}

/**
 * Looks for a name in a text: semi-global alignment (Sellers 1980), which lets the name begin and end anywhere in the
 * text where a name may. Returns, for each place where it may begin, the best stretch that costs at most `limit`.
 * Takes time proportional to the name's length times the text's.
 */
export function findNameSpans(name: PhonemeSequence, text: PhonemeSequence, limit: number): NameSpan[] {
  const out: NameSpan[] = [];
  if (name.length === 0) return out;
  for (let offset = 0; offset < text.length; offset += WINDOW_LENGTH - WINDOW_OVERLAP) {
    const n = Math.min(WINDOW_LENGTH, text.length - offset);
    fillCells(name, text, offset, n, false);
    collectNameSpans(text, offset, n, limit, out);
    if (offset + n === text.length) break;
  }
  return out;
}

/** Whether some stretch of a text, at the edge of words or not, costs at most `limit`: quick, for a part of a name. */
export function hasNameWithin(part: PhonemeSequence, text: PhonemeSequence, limit: number): boolean {
  const most = (limit + 1) << ORIGIN_BITS;
  for (let offset = 0; offset < text.length; offset += WINDOW_LENGTH - WINDOW_OVERLAP) {
    const n = Math.min(WINDOW_LENGTH, text.length - offset);
    fillCells(part, text, offset, n, true);
    for (let j = 1; j <= n; j++) if (cells[j]! < most) return true;
    if (offset + n === text.length) break;
  }
  return false;
}
