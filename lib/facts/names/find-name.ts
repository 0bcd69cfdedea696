/** Finds a name in a text by its sound. */
import { memoizeByObject } from '../../core/memoize';
import { computeDeletionCost, MAX_ALIGNED_PHONEMES } from './align-phonemes';
import { computeNameFeatures, MIN_WORD_COST, scoreNameFeatures } from './score';
import { generateComparablePairs, getWordPositions, listWordOrders } from './similarity';
import {
  DOUBTFUL_BEGIN,
  DOUBTFUL_END,
  MAY_BEGIN,
  MAY_END,
  type PhonemeSequence,
  selectPhonemes,
  slicePhonemes,
} from './sounds/phoneme-sequence';
import { DISTANCE, SYLLABIC, TABLE_STRIDE } from './sounds/phonemes';
import { type Pronunciations, pronounce } from './sounds/pronounce';

// Locates a name in the phonemes of a long text, cheaply and approximately.

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

/** A span of a text in UTF-16 offsets, and how likely it is the name, 0..1, as `computeNameSimilarity` gives it. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  /** Where the name ends without a case ending that is written together with it; otherwise the same as `end`. */
  readonly stem: number;
  readonly score: number;
}

/** What a match must fulfil. */
export interface FindNameOptions {
  /** Whether the words may be in another order; true by default. */
  readonly anyOrder?: boolean;
  /** Least score of a match, 0..1; 0.5 by default. */
  readonly least?: number;
}

/** Largest cost of a span that is scored, as a share of the cost of leaving out the whole name. */
const MAX_COST_SHARE = 0.45;
/** How many spans of a text are scored. */
const MAX_CANDIDATES = 3;

/** If a word of the name is nowhere found within this share of its cost, the whole name is not there. */
const MAX_WORD_COST_SHARE = 0.6;

/** A name in all orders that its words may have. */
interface NameVariants {
  readonly variants: readonly { readonly phonemes: PhonemeSequence; readonly turned: number }[];
  /** Cost of leaving out all its phonemes. */
  readonly totalCost: number;
  /** Its words, if it has several, with the largest cost of each; the largest first. */
  readonly words: readonly { readonly phonemes: PhonemeSequence; readonly limit: number }[];
}

const getNameVariants = memoizeByObject((name: PhonemeSequence): NameVariants => {
  const reorderings = listWordOrders(name, name, true).filter(({ turned }) => turned);
  const words = getWordPositions(name).map((places) => {
    const phonemes = selectPhonemes(name, places);
    return { phonemes, limit: MAX_WORD_COST_SHARE * Math.max(MIN_WORD_COST, computeDeletionCost(phonemes, 0).all) };
  });
  return {
    variants: [
      { phonemes: name, turned: 0 },
      ...reorderings.map(({ places }) => ({ phonemes: selectPhonemes(name, places), turned: 1 })),
    ],
    totalCost: computeDeletionCost(name, 0).all,
    words: words.length > 1 ? words.sort((a, b) => b.limit - a.limit) : [],
  };
});

/** A span that may be the name, and the features that score it. */
export interface NameCandidate {
  readonly start: number;
  readonly end: number;
  readonly stem: number;
  readonly features: readonly number[];
}

/** A span found in one pair of pronunciations, before it is scored. */
interface HeardSpan {
  readonly name: PhonemeSequence;
  readonly text: PhonemeSequence;
  readonly span: NameSpan;
  readonly turned: number;
  readonly indirect: number;
  readonly cost: number;
}

/** The spans of a text in all pairs of pronunciations, the cheapest first. */
function findHeardSpans(name: Pronunciations, text: Pronunciations, anyOrder: boolean): HeardSpan[] {
  const out: HeardSpan[] = [];
  for (const { a, b, indirect, turns } of generateComparablePairs(name, text)) {
    const { variants, totalCost, words } = getNameVariants(a);
    const orders = anyOrder && turns && !indirect ? variants : variants.slice(0, 1);
    const found = orders.flatMap(({ phonemes, turned }) =>
      findNameSpans(phonemes, b, MAX_COST_SHARE * totalCost).map((span) => ({
        name: phonemes,
        text: b,
        span,
        turned,
        indirect,
        cost: span.cost / totalCost + 0.05 * (turned + indirect),
      })),
    );
    if (!found.length) continue;
    // A word costs no more than the whole name, so that in most names that are there none has to be searched.
    const cheapest = Math.min(...found.map(({ span }) => span.cost));
    if (words.every(({ phonemes, limit }) => cheapest <= limit || hasNameWithin(phonemes, b, limit)))
      out.push(...found);
  }
  return out.sort((x, y) => x.cost - y.cost);
}

/** The offset at which a name's word ends, with a case ending or possessive. */
function findWordEnd({ words, kinds, edges, ends, length }: PhonemeSequence, to: number): number {
  let at = to;
  while (at < length && words[at] === words[to - 1] && kinds[at] !== SYLLABIC && !(edges[at]! & MAY_BEGIN)) at++;
  return ends[at - 1]!;
}

/** Characters that no name contains. */
const NAME_BREAK = /[\p{Nd},;:!?"“”«»。、，；：！？「」…|\n]/u;

/** How many of a span's two edges cut a word of the dictionary. */
const countCutEdges = ({ edges }: PhonemeSequence, from: number, to: number): number =>
  Number((edges[from]! & DOUBTFUL_BEGIN) > 0) + Number((edges[to - 1]! & DOUBTFUL_END) > 0);

/** The spans of a text that are nearest to a name, over all pronunciations of both, with their features. */
export function findNameCandidates(
  name: Pronunciations,
  text: Pronunciations,
  anyOrder: boolean,
  maxCandidates: number,
): NameCandidate[] {
  return findHeardSpans(name, text, anyOrder)
    .slice(0, maxCandidates)
    .flatMap(({ name: namePhonemes, text: textPhonemes, span: { from, to }, turned, indirect }) => {
      const range = {
        start: textPhonemes.starts[from]!,
        end: findWordEnd(textPhonemes, to),
        stem: textPhonemes.ends[to - 1]!,
      };
      if (NAME_BREAK.test(text.text.slice(range.start, range.stem))) return [];
      const conditions = { turned, omitted: 0, indirect, cuts: countCutEdges(textPhonemes, from, to) };
      const features = computeNameFeatures(namePhonemes, slicePhonemes(textPhonemes, from, to), conditions);
      return features ? [{ ...range, features }] : [];
    });
}

/** All spans of a text that may be a name, best first; they may overlap. */
export function findNameMatches(
  name: Pronunciations,
  text: Pronunciations,
  options: FindNameOptions = {},
  maxCandidates = MAX_CANDIDATES,
): NameMatch[] {
  const minScore = options.least ?? 0.5;
  return findNameCandidates(name, text, options.anyOrder ?? true, maxCandidates)
    .map(({ start, end, stem, features }) => ({ start, end, stem, score: scoreNameFeatures(features) }))
    .filter(({ score }) => score >= minScore)
    .sort((x, y) => y.score - x.score || x.start - y.start);
}

/** The best match of a name in a text, both already pronounced; undefined where none reaches the least score. */
export function findBestNameMatch(
  name: Pronunciations,
  text: Pronunciations,
  options: FindNameOptions = {},
): NameMatch | undefined {
  return findNameMatches(name, text, options)[0];
}

/** The best match of a name in a text by sound; undefined where none reaches the least score. Never throws. */
export function findName(
  name: string,
  langName: string,
  text: string,
  langText: string,
  options: FindNameOptions = {},
): NameMatch | undefined {
  return findBestNameMatch(pronounce(name, langName), pronounce(text, langText), options);
}
