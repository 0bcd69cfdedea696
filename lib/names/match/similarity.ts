import { MAY_BEGIN, pick, slice, type Track } from '../phoneme-sequence';
import { UNVOWELLED } from '../phonemes';
import { type Reading, type Sounds, soundsOf } from '../pronounce';
import { massOf } from './align-phonemes';
import { type Circumstances, featuresOf, scoreOf } from './score';
import { orders } from './word-orders';

const PLAIN: ReadonlySet<Reading> = new Set(['own', 'foreign']);

/** Two readings that may be set against each other. */
export interface Reads {
  readonly a: Track;
  readonly b: Track;
  /** 1 if one is read otherwise than its language spells. */
  readonly indirect: number;
  /** Whether the words may change places; characters may not. */
  readonly turns: boolean;
}

/**
 * Readings of two names that may be set against each other. Two texts in Han characters are compared character by
 * character, however their languages speak them; a reading that is a detour only with one that is none.
 */
export function* comparable(a: Sounds, b: Sounds): Generator<Reads> {
  const both = isHan(a) && isHan(b);
  for (const x of a.tracks) {
    for (const y of b.tracks) {
      const indirect = both ? together(x.reading, y.reading) : detour(x.reading, y.reading, a, b);
      if (indirect !== undefined) yield { a: x.track, b: y.track, indirect, turns: !both };
    }
  }
}

const isHan = ({ tracks }: Sounds): boolean => tracks.some(({ reading }) => reading === 'characters');

const together = (x: Reading, y: Reading): number | undefined => (x === 'characters' && y === x ? 0 : undefined);

/** A name read by the rules of its language, or as foreign, against one that is read otherwise than it is spelt. */
function detour(x: Reading, y: Reading, a: Sounds, b: Sounds): number | undefined {
  if (PLAIN.has(x) && PLAIN.has(y)) return 0;
  const [plain, other, side, far] = PLAIN.has(x) ? [x, y, a, b] : [y, x, b, a];
  if (!PLAIN.has(plain) || other === 'characters' || (other === 'mandarin' && isHan(side))) return undefined;
  const own = side.lang === other || !side.tracks.some(({ reading }) => reading === 'foreign');
  if ((plain === 'own') !== own) return undefined;
  return side.lang === other || far.lang === other ? 0 : 1;
}

const share = (part: Track, whole: Track): number => {
  const all = massOf(whole, 0).all;
  return all === 0 ? 0 : 1 - massOf(part, 0).all / all;
};

/** A reading, and the same without a clitic in front (لبوتين, והחמאס) if there may be one. */
function* heads(track: Track): Generator<{ track: Track; bare: boolean }> {
  yield { track, bare: false };
  if (track.length < 4 || track.kinds[0] !== UNVOWELLED) return;
  for (let at = 1; at < 4 && track.words[at] === track.words[0]; at++) {
    if (track.edges[at]! & MAY_BEGIN) yield { track: slice(track, at, track.length), bare: true };
  }
}

/** All ways two readings may be set against each other: as they stand, words turned, words or a clitic left out. */
export function* comparisons(a: Sounds, b: Sounds): Generator<number[]> {
  for (const { a: x, b: y, indirect, turns } of comparable(a, b)) {
    for (const left of heads(x)) {
      for (const right of heads(y)) {
        if (!(left.bare && right.bare)) yield* ways(left.track, right.track, indirect, turns, left.bare || right.bare);
      }
    }
  }
}

function* ways(x: Track, y: Track, indirect: number, turns: boolean, bare: boolean): Generator<number[]> {
  const variantsX = bare ? [] : orders(x, y, turns);
  const flip = variantsX.length < 2;
  const [whole, other] = flip ? [y, x] : [x, y];
  for (const { places, turned } of flip ? orders(y, x, turns) : variantsX) {
    if (bare && turned) continue;
    const part = places.length === whole.length && !turned ? whole : pick(whole, places);
    const how: Circumstances = { turned: Number(turned || bare), omitted: share(part, whole), indirect, cuts: 0 };
    const features = flip ? featuresOf(other, part, how) : featuresOf(part, other, how);
    if (features) yield features;
  }
}

/** The best score over all ways to compare two names. */
export function similarityOfSounds(a: Sounds, b: Sounds, weights?: readonly number[]): number {
  let best = 0;
  for (const features of comparisons(a, b)) best = Math.max(best, scoreOf(features, weights));
  return best;
}

/**
 * How likely two names of two languages are the same name, 0..1, by their sound alone. The order of words may differ,
 * words may be left out. Symmetric in its two sides; never throws.
 */
export function nameSimilarity(a: string, langA: string, b: string, langB: string): number {
  const x = soundsOf(a, langA);
  const y = soundsOf(b, langB);
  // One side is always the first: ties of the alignment must not depend on who asks.
  const turned = `${langA}\u0000${a}` > `${langB}\u0000${b}`;
  return turned ? similarityOfSounds(y, x) : similarityOfSounds(x, y);
}
