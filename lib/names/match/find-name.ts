/** Finds a name in a text by its sound. */
import { memoizeByObject } from '../../util/memoize';
import {
  DOUBTFUL_BEGIN,
  DOUBTFUL_END,
  MAY_BEGIN,
  type PhonemeSequence,
  selectPhonemes,
  slicePhonemes,
} from '../phoneme-sequence';
import { SYLLABIC } from '../phonemes';
import { type Pronunciations, pronounce } from '../pronounce';
import { computeDeletionCost } from './align-phonemes';
import { findNameSpans, hasNameWithin, type NameSpan } from './locate-name';
import { computeNameFeatures, MIN_WORD_COST, scoreNameFeatures } from './score';
import { generateComparablePairs } from './similarity';
import { getWordPositions, listWordOrders } from './word-orders';

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
