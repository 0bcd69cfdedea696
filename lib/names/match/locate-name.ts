/** Locates a name in the phonemes of a long text, cheaply and approximately. */
import { DOUBTFUL_BEGIN, DOUBTFUL_END, MAY_BEGIN, MAY_END, type PhonemeSequence } from '../phoneme-sequence';
import { DISTANCE, TABLE_STRIDE } from '../phonemes';
import { MAX_ALIGNED_PHONEMES } from './align-phonemes';

/** The phonemes `from`..`to` of a text (without `to`), and the cost of aligning a name with them, in hundredths. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/**
 * A cell holds the cost and, in its lower bits, the phoneme at which the span begins, so that one comparison serves
 * both.
 */
const ORIGIN_BITS = 12;
const ORIGIN_MASK = (1 << ORIGIN_BITS) - 1;
/** How many phonemes are searched at once, and how many of them again in the next window, for names across its edge. */
const WINDOW_LENGTH = ORIGIN_MASK - 1;
const WINDOW_OVERLAP = 2 * MAX_ALIGNED_PHONEMES;
/** Cost of beginning a name inside a word, in hundredths: more than all other costs together. */
const INSIDE_WORD_COST = 100_000;
/** Cost of cutting a word of the dictionary in two, in hundredths. */
const CUT_WORD_COST = 30;

const computeStartCost = (edge: number): number =>
  edge & MAY_BEGIN ? (edge & DOUBTFUL_BEGIN ? CUT_WORD_COST : 0) : INSIDE_WORD_COST;

const SUBSTITUTION_COST = Int32Array.from(DISTANCE, (distance) => distance << ORIGIN_BITS);
const cells = new Int32Array(WINDOW_LENGTH + 2);
const column = new Int32Array(MAX_ALIGNED_PHONEMES + 1);

const toCellLimit = (limit: number): number => (limit + 1) << ORIGIN_BITS;

/**
 * The smaller of two cells. Without a branch: which of them it is looks random to a processor, and its wrong guesses
 * would take most of the time.
 */
function getSmaller(a: number, b: number): number {
  const difference = a - b;
  return b + (difference & (difference >> 31));
}

/**
 * Fills `cells`: afterwards cell j has the least cost of the name in a span of the window that ends before phoneme j,
 * or at least `cellLimit`. The table is filled phoneme by phoneme of the text, and each column only down to where its
 * costs stay below the limit (Ukkonen 1985): in most places a name costs too much after its first phonemes.
 */
function fillCells(
  name: PhonemeSequence,
  text: PhonemeSequence,
  offset: number,
  windowLength: number,
  cellLimit: number,
  canStartAnywhere: boolean,
): void {
  const { codes, kinds, drops, edges, length } = text;
  const { codes: nameCodes, kinds: nameKinds, drops: nameDrops } = name;
  const nameLength = Math.min(name.length, MAX_ALIGNED_PHONEMES);
  column.fill(cellLimit, 0, nameLength + 1);
  let lastBelow = -1;
  for (let j = 0; j <= windowLength; j++) {
    const position = offset + Math.max(0, j - 1);
    const code = codes[position]!;
    const deletions = kinds[position]! * name.length;
    const cost = canStartAnywhere ? 0 : j < windowLength ? computeStartCost(edges[offset + j]!) : INSIDE_WORD_COST;
    let diagonal = column[0]!;
    let current = (cost << ORIGIN_BITS) | j;
    column[0] = current;
    const lastBefore = lastBelow;
    lastBelow = current < cellLimit ? 0 : -1;
    for (let i = 0; i < nameLength && (i <= lastBefore || current < cellLimit); i++) {
      const left = column[i + 1]!;
      const substitution = diagonal + SUBSTITUTION_COST[nameCodes[i]! * TABLE_STRIDE + code]!;
      const deletion = current + (nameDrops[deletions + i]! << ORIGIN_BITS);
      const insertion = left + (drops[nameKinds[i]! * length + position]! << ORIGIN_BITS);
      current = getSmaller(getSmaller(substitution, insertion), deletion);
      column[i + 1] = current;
      diagonal = left;
      if (current < cellLimit) lastBelow = i + 1;
    }
    cells[j] = lastBelow === nameLength ? current : cellLimit;
  }
}

/** Collects the cheapest span for each beginning, among those that end where a name may end. */
function collectNameSpans(
  text: PhonemeSequence,
  offset: number,
  windowLength: number,
  cellLimit: number,
  out: NameSpan[],
): void {
  for (let j = 1; j <= windowLength; j++) {
    const cell = cells[j]!;
    if (cell >= cellLimit || !(text.edges[offset + j - 1]! & MAY_END)) continue;
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
 * Searches a name in a text by semi-global alignment (Sellers 1980): a span may begin and end anywhere that a name may.
 * Returns for each beginning the cheapest span that costs at most `limit`, in hundredths. Takes time proportional to
 * the name's length times the text's.
 */
export function findNameSpans(name: PhonemeSequence, text: PhonemeSequence, limit: number): NameSpan[] {
  const out: NameSpan[] = [];
  if (name.length === 0) return out;
  const cellLimit = toCellLimit(limit);
  for (let offset = 0; offset < text.length; offset += WINDOW_LENGTH - WINDOW_OVERLAP) {
    const windowLength = Math.min(WINDOW_LENGTH, text.length - offset);
    fillCells(name, text, offset, windowLength, cellLimit, false);
    collectNameSpans(text, offset, windowLength, cellLimit, out);
    if (offset + windowLength === text.length) break;
  }
  return out;
}

/** Whether any span of a text, also inside words, costs at most `limit`: a quick test for a part of a name. */
export function hasNameWithin(part: PhonemeSequence, text: PhonemeSequence, limit: number): boolean {
  const cellLimit = toCellLimit(limit);
  for (let offset = 0; offset < text.length; offset += WINDOW_LENGTH - WINDOW_OVERLAP) {
    const windowLength = Math.min(WINDOW_LENGTH, text.length - offset);
    fillCells(part, text, offset, windowLength, cellLimit, true);
    for (let j = 1; j <= windowLength; j++) if (cells[j]! < cellLimit) return true;
    if (offset + windowLength === text.length) break;
  }
  return false;
}
