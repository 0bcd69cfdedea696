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

/** A stretch of a text, UTF-16 offsets, and how likely it is the name: comparable with `nameSimilarity`. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  /** Where the name itself ends, if an ending is written together with it; else as `end`. */
  readonly stem: number;
  readonly score: number;
}

export interface FindNameOptions {
  /** Whether the words may stand in another order; true if not given. */
  readonly anyOrder?: boolean;
  /** Least score of what is found; 0.5 if not given. */
  readonly least?: number;
}

/** Of a name's weight, what a stretch may cost and still be looked at. */
const MAX_COST_SHARE = 0.45;
/** How many stretches of a text are looked at closely. */
const MAX_CANDIDATES = 3;

/** A word that is heard nowhere, at this share of its weight, makes looking for the whole name needless. */
const MAX_WORD_COST_SHARE = 0.6;

/** A name in the orders its words may come in. */
interface NameVariants {
  readonly variants: readonly { readonly track: PhonemeSequence; readonly turned: number }[];
  /** What all its sounds weigh. */
  readonly mass: number;
  /** Its words, if it has several, the heaviest first, and what each may cost. */
  readonly words: readonly { readonly track: PhonemeSequence; readonly limit: number }[];
}

const VARIANTS_CACHE = new WeakMap<PhonemeSequence, NameVariants>();

function getNameVariants(name: PhonemeSequence): NameVariants {
  const known = VARIANTS_CACHE.get(name);
  if (known) return known;
  const turns = listWordOrders(name, name, true).filter(({ turned }) => turned);
  const words = getWordPositions(name).map((places) => {
    const track = selectPhonemes(name, places);
    return { track, limit: MAX_WORD_COST_SHARE * Math.max(MIN_WORD_COST, computeDeletionCost(track, 0).all) };
  });
  const wanted: NameVariants = {
    variants: [
      { track: name, turned: 0 },
      ...turns.map(({ places }) => ({ track: selectPhonemes(name, places), turned: 1 })),
    ],
    mass: computeDeletionCost(name, 0).all,
    words: words.length > 1 ? words.sort((a, b) => b.limit - a.limit) : [],
  };
  VARIANTS_CACHE.set(name, wanted);
  return wanted;
}

/** A stretch and what speaks for it. */
export interface NameCandidate {
  readonly start: number;
  readonly end: number;
  readonly stem: number;
  readonly features: readonly number[];
}

/** A stretch heard in one reading, before it is looked at closely. */
interface HeardSpan {
  readonly name: PhonemeSequence;
  readonly text: PhonemeSequence;
  readonly stretch: NameSpan;
  readonly turned: number;
  readonly indirect: number;
  readonly cost: number;
}

function findHeardSpans(name: Pronunciations, text: Pronunciations, anyOrder: boolean): HeardSpan[] {
  const out: HeardSpan[] = [];
  for (const { a, b, indirect, turns } of generateComparablePairs(name, text)) {
    const { variants, mass, words } = getNameVariants(a);
    if (!words.every(({ track, limit }) => hasNameWithin(track, b, limit))) continue;
    for (const { track, turned } of variants) {
      if (turned && !(anyOrder && turns && !indirect)) break;
      for (const stretch of findNameSpans(track, b, MAX_COST_SHARE * mass)) {
        out.push({
          name: track,
          text: b,
          stretch,
          turned,
          indirect,
          cost: stretch.cost / mass + 0.05 * (turned + indirect),
        });
      }
    }
  }
  return out.sort((x, y) => x.cost - y.cost);
}

/** Where a stretch ends with all that is written together with the name: case endings, a possessive. */
function findWordEnd({ words, kinds, edges, ends, length }: PhonemeSequence, to: number): number {
  let at = to;
  while (at < length && words[at] === words[to - 1] && kinds[at] !== SYLLABIC && !(edges[at]! & MAY_BEGIN)) at++;
  return ends[at - 1]!;
}

/** What no name goes across. */
const NAME_BREAK = /[\p{Nd},;:!?"“”«»。、，；：！？「」…|\n]/u;

const countCutEdges = ({ edges }: PhonemeSequence, from: number, to: number): number =>
  Number((edges[from]! & DOUBTFUL_BEGIN) > 0) + Number((edges[to - 1]! & DOUBTFUL_END) > 0);

/** The stretches of a text nearest to a name over all ways to read both, looked at closely. */
export function findNameCandidates(
  name: Pronunciations,
  text: Pronunciations,
  anyOrder: boolean,
  looks: number,
): NameCandidate[] {
  return findHeardSpans(name, text, anyOrder)
    .slice(0, looks)
    .flatMap(({ name: track, text: all, stretch: { from, to }, turned, indirect }) => {
      const range = { start: all.starts[from]!, end: findWordEnd(all, to), stem: all.ends[to - 1]! };
      if (NAME_BREAK.test(text.text.slice(range.start, range.stem))) return [];
      const how = { turned, omitted: 0, indirect, cuts: countCutEdges(all, from, to) };
      const features = computeNameFeatures(track, slicePhonemes(all, from, to), how);
      return features ? [{ ...range, features }] : [];
    });
}

/** All stretches of a text that may be a name, best first; they may overlap. */
export function findNameMatches(
  name: Pronunciations,
  text: Pronunciations,
  options: FindNameOptions = {},
  looks = MAX_CANDIDATES,
): NameMatch[] {
  const least = options.least ?? 0.5;
  return findNameCandidates(name, text, options.anyOrder ?? true, looks)
    .map(({ start, end, stem, features }) => ({ start, end, stem, score: scoreNameFeatures(features) }))
    .filter(({ score }) => score >= least)
    .sort((x, y) => y.score - x.score || x.start - y.start);
}

/** The best stretch of a prepared text that sounds like a prepared name, if any is likely enough. */
export function findBestNameMatch(
  name: Pronunciations,
  text: Pronunciations,
  options: FindNameOptions = {},
): NameMatch | undefined {
  return findNameMatches(name, text, options)[0];
}

/** The best stretch of a text that sounds like the whole name. */
export function findName(
  name: string,
  langName: string,
  text: string,
  langText: string,
  options: FindNameOptions = {},
): NameMatch | undefined {
  return findBestNameMatch(pronounce(name, langName), pronounce(text, langText), options);
}
