import { MAY_BEGIN, type PhonemeSequence, selectPhonemes, slicePhonemes } from '../phoneme-sequence';
import { UNVOWELED } from '../phonemes';
import { type PronunciationKind, type Pronunciations, pronounce } from '../pronounce';
import { computeDeletionCost } from './align-phonemes';
import { computeNameFeatures, type NameMatchConditions, scoreNameFeatures } from './score';
import { listWordOrders } from './word-orders';

const PLAIN_KINDS: ReadonlySet<PronunciationKind> = new Set(['own', 'foreign']);

/** Two readings that may be set against each other. */
export interface PronunciationPair {
  readonly a: PhonemeSequence;
  readonly b: PhonemeSequence;
  /** 1 if one is read otherwise than its language spells. */
  readonly indirect: number;
  /** Whether the words may change places; characters may not. */
  readonly turns: boolean;
}

/**
 * Readings of two names that may be set against each other. Two texts in Han characters are compared character by
 * character, however their languages speak them; a reading that is a detour only with one that is none.
 */
export function* generateComparablePairs(a: Pronunciations, b: Pronunciations): Generator<PronunciationPair> {
  const both = hasHanPronunciation(a) && hasHanPronunciation(b);
  for (const x of a.tracks) {
    for (const y of b.tracks) {
      const indirect = both
        ? computeHanIndirectness(x.reading, y.reading)
        : computeIndirectness(x.reading, y.reading, a, b);
      if (indirect !== undefined) yield { a: x.track, b: y.track, indirect, turns: !both };
    }
  }
}

const hasHanPronunciation = ({ tracks }: Pronunciations): boolean =>
  tracks.some(({ reading }) => reading === 'characters');

const computeHanIndirectness = (x: PronunciationKind, y: PronunciationKind): number | undefined =>
  x === 'characters' && y === x ? 0 : undefined;

/** A name read by the rules of its language, or as foreign, against one that is read otherwise than it is spelt. */
function computeIndirectness(
  x: PronunciationKind,
  y: PronunciationKind,
  a: Pronunciations,
  b: Pronunciations,
): number | undefined {
  if (PLAIN_KINDS.has(x) && PLAIN_KINDS.has(y)) return 0;
  const [plain, other, side, far] = PLAIN_KINDS.has(x) ? [x, y, a, b] : [y, x, b, a];
  if (!PLAIN_KINDS.has(plain) || other === 'characters' || (other === 'mandarin' && hasHanPronunciation(side)))
    return undefined;
  const own = side.lang === other || !side.tracks.some(({ reading }) => reading === 'foreign');
  if ((plain === 'own') !== own) return undefined;
  return side.lang === other || far.lang === other ? 0 : 1;
}

const computeOmittedShare = (part: PhonemeSequence, whole: PhonemeSequence): number => {
  const all = computeDeletionCost(whole, 0).all;
  return all === 0 ? 0 : 1 - computeDeletionCost(part, 0).all / all;
};

/** A reading, and the same without a clitic in front (لبوتين, והחמאס) if there may be one. */
function* generateCliticVariants(track: PhonemeSequence): Generator<{ track: PhonemeSequence; bare: boolean }> {
  yield { track, bare: false };
  if (track.length < 4 || track.kinds[0] !== UNVOWELED) return;
  for (let at = 1; at < 4 && track.words[at] === track.words[0]; at++) {
    if (track.edges[at]! & MAY_BEGIN) yield { track: slicePhonemes(track, at, track.length), bare: true };
  }
}

/** All ways two readings may be set against each other: as they stand, words turned, words or a clitic left out. */
export function* generateComparisonFeatures(a: Pronunciations, b: Pronunciations): Generator<number[]> {
  for (const { a: x, b: y, indirect, turns } of generateComparablePairs(a, b)) {
    for (const left of generateCliticVariants(x)) {
      for (const right of generateCliticVariants(y)) {
        if (!(left.bare && right.bare))
          yield* generatePairFeatures(left.track, right.track, indirect, turns, left.bare || right.bare);
      }
    }
  }
}

function* generatePairFeatures(
  x: PhonemeSequence,
  y: PhonemeSequence,
  indirect: number,
  turns: boolean,
  bare: boolean,
): Generator<number[]> {
  const variantsX = bare ? [] : listWordOrders(x, y, turns);
  const flip = variantsX.length < 2;
  const [whole, other] = flip ? [y, x] : [x, y];
  for (const { places, turned } of flip ? listWordOrders(y, x, turns) : variantsX) {
    if (bare && turned) continue;
    const part = places.length === whole.length && !turned ? whole : selectPhonemes(whole, places);
    const how: NameMatchConditions = {
      turned: Number(turned || bare),
      omitted: computeOmittedShare(part, whole),
      indirect,
      cuts: 0,
    };
    const features = flip ? computeNameFeatures(other, part, how) : computeNameFeatures(part, other, how);
    if (features) yield features;
  }
}

/** The best score over all ways to compare two names. */
export function computePronunciationSimilarity(
  a: Pronunciations,
  b: Pronunciations,
  weights?: readonly number[],
): number {
  let best = 0;
  for (const features of generateComparisonFeatures(a, b)) best = Math.max(best, scoreNameFeatures(features, weights));
  return best;
}

/**
 * How likely two names of two languages are the same name, 0..1, by their sound alone. The order of words may differ,
 * words may be left out. Symmetric in its two sides; never throws.
 */
export function computeNameSimilarity(a: string, langA: string, b: string, langB: string): number {
  const x = pronounce(a, langA);
  const y = pronounce(b, langB);
  // One side is always the first: ties of the alignment must not depend on who asks.
  const turned = `${langA}\u0000${a}` > `${langB}\u0000${b}`;
  return turned ? computePronunciationSimilarity(y, x) : computePronunciationSimilarity(x, y);
}
