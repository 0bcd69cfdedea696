import { DOUBTFUL_BEGIN, DOUBTFUL_END, MAY_BEGIN, MAY_END, type Track } from '../phoneme-sequence';
import { DISTANCE, KINDS, STRIDE } from '../phonemes';
import { LONGEST } from './align-phonemes';

/** A stretch of a text, the sounds `from`..`to` (without `to`), and what it costs to hear a name in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/** A cell holds the cost and, in its lower bits, the sound at which the stretch begins: one comparison does for both. */
const BITS = 12;
const ORIGIN = (1 << BITS) - 1;
/** Sounds looked through at once, and how many of them are looked through again at the beginning of the next block. */
const BLOCK = ORIGIN - 1;
const OVERLAP = 2 * LONGEST;
/** Cost of beginning a name inside a word: more than anything else can cost. */
const INSIDE = 100_000;
/** Cost of cutting a word of the dictionary in two. */
const CUT = 30;

const beginning = (edge: number): number => (edge & MAY_BEGIN ? (edge & DOUBTFUL_BEGIN ? CUT : 0) : INSIDE);

const SWAP = Int32Array.from(DISTANCE, (distance) => distance << BITS);
const cells = new Int32Array(BLOCK + 2);
const ups = new Int32Array(KINDS);

/** Fills `cells`: in the end cell j tells the cheapest way to hear the name in sounds that end before j. */
function sweep(name: Track, text: Track, offset: number, n: number, anywhere: boolean): void {
  const { codes, kinds, drops, edges, length } = text;
  for (let j = 0; j <= n; j++) {
    const cost = anywhere ? 0 : j < n ? beginning(edges[offset + j]!) : INSIDE;
    cells[j] = (cost << BITS) | j;
  }
  const m = Math.min(name.length, LONGEST);
  for (let i = 0; i < m; i++) {
    const row = name.codes[i]! * STRIDE;
    const base = name.kinds[i]! * length + offset;
    for (let kind = 0; kind < KINDS; kind++) ups[kind] = name.drops[kind * name.length + i]! << BITS;
    let diagonal = cells[0]!;
    let left = diagonal + ups[kinds[offset]!]!;
    cells[0] = left;
    for (let j = 1; j <= n; j++) {
      const k = offset + j - 1;
      const above = cells[j]!;
      const swap = diagonal + SWAP[row + codes[k]!]!;
      const up = above + ups[kinds[k]!]!;
      left += drops[base + j - 1]! << BITS;
      if (swap < left) left = swap;
      if (up < left) left = up;
      cells[j] = left;
      diagonal = above;
    }
  }
}

/** The best end for each beginning, where a name may end. */
function collect(text: Track, offset: number, n: number, limit: number, out: Stretch[]): void {
  const most = (limit + 1) << BITS;
  for (let j = 1; j <= n; j++) {
    const cell = cells[j]!;
    if (cell >= most || !(text.edges[offset + j - 1]! & MAY_END)) continue;
    const from = offset + (cell & ORIGIN);
    const to = offset + j;
    const cost = (cell >> BITS) + (text.edges[to - 1]! & DOUBTFUL_END ? CUT : 0);
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
export function stretches(name: Track, text: Track, limit: number): Stretch[] {
  const out: Stretch[] = [];
  if (name.length === 0) return out;
  for (let offset = 0; offset < text.length; offset += BLOCK - OVERLAP) {
    const n = Math.min(BLOCK, text.length - offset);
    sweep(name, text, offset, n, false);
    collect(text, offset, n, limit, out);
    if (offset + n === text.length) break;
  }
  return out;
}

/** Whether some stretch of a text, at the edge of words or not, costs at most `limit`: quick, for a part of a name. */
export function isHeard(part: Track, text: Track, limit: number): boolean {
  const most = (limit + 1) << BITS;
  for (let offset = 0; offset < text.length; offset += BLOCK - OVERLAP) {
    const n = Math.min(BLOCK, text.length - offset);
    sweep(part, text, offset, n, true);
    for (let j = 1; j <= n; j++) if (cells[j]! < most) return true;
    if (offset + n === text.length) break;
  }
  return false;
}
