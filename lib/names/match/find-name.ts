import { DOUBTFUL_BEGIN, DOUBTFUL_END, MAY_BEGIN, pick, slice, type Track } from '../phoneme-sequence';
import { SYLLABIC } from '../phonemes';
import { type Sounds, soundsOf } from '../pronounce';
import { massOf } from './align-phonemes';
import { isHeard, type Stretch, stretches } from './locate-name';
import { featuresOf, LIGHT_WORD, scoreOf } from './score';
import { comparable } from './similarity';
import { orders, wordPlaces } from './word-orders';

/** A stretch of a text, UTF-16 offsets, and how likely it is the name: comparable with `nameSimilarity`. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Where the name itself ends, if an ending is written together with it; else as `end`. */
  readonly stem: number;
  readonly score: number;
}

export interface FindOptions {
  /** Whether the words may stand in another order; true if not given. */
  readonly anyOrder?: boolean;
  /** Least score of what is found; 0.5 if not given. */
  readonly least?: number;
}

/** Of a name's weight, what a stretch may cost and still be looked at. */
const DEAREST = 0.45;
/** How many stretches of a text are looked at closely. */
const LOOKS = 3;

/** A word that is heard nowhere, at this share of its weight, makes looking for the whole name needless. */
const DEAREST_WORD = 0.6;

/** A name in the orders its words may come in. */
interface Wanted {
  readonly variants: readonly { readonly track: Track; readonly turned: number }[];
  /** What all its sounds weigh. */
  readonly mass: number;
  /** Its words, if it has several, the heaviest first, and what each may cost. */
  readonly words: readonly { readonly track: Track; readonly limit: number }[];
}

const WANTED = new WeakMap<Track, Wanted>();

function wantedOf(name: Track): Wanted {
  const known = WANTED.get(name);
  if (known) return known;
  const turns = orders(name, name, true).filter(({ turned }) => turned);
  const words = wordPlaces(name).map((places) => {
    const track = pick(name, places);
    return { track, limit: DEAREST_WORD * Math.max(LIGHT_WORD, massOf(track, 0).all) };
  });
  const wanted: Wanted = {
    variants: [{ track: name, turned: 0 }, ...turns.map(({ places }) => ({ track: pick(name, places), turned: 1 }))],
    mass: massOf(name, 0).all,
    words: words.length > 1 ? words.sort((a, b) => b.limit - a.limit) : [],
  };
  WANTED.set(name, wanted);
  return wanted;
}

/** A stretch and what speaks for it. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly stem: number;
  readonly features: readonly number[];
}

/** A stretch heard in one reading, before it is looked at closely. */
interface Heard {
  readonly name: Track;
  readonly text: Track;
  readonly stretch: Stretch;
  readonly turned: number;
  readonly indirect: number;
  readonly cost: number;
}

function heard(name: Sounds, text: Sounds, anyOrder: boolean): Heard[] {
  const out: Heard[] = [];
  for (const { a, b, indirect, turns } of comparable(name, text)) {
    const { variants, mass, words } = wantedOf(a);
    if (!words.every(({ track, limit }) => isHeard(track, b, limit))) continue;
    for (const { track, turned } of variants) {
      if (turned && !(anyOrder && turns && !indirect)) break;
      for (const stretch of stretches(track, b, DEAREST * mass)) {
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
function wordEnd({ words, kinds, edges, ends, length }: Track, to: number): number {
  let at = to;
  while (at < length && words[at] === words[to - 1] && kinds[at] !== SYLLABIC && !(edges[at]! & MAY_BEGIN)) at++;
  return ends[at - 1]!;
}

/** What no name goes across. */
const BREAK = /[\p{Nd},;:!?"“”«»。、，；：！？「」…|\n]/u;

const cutsOf = ({ edges }: Track, from: number, to: number): number =>
  Number((edges[from]! & DOUBTFUL_BEGIN) > 0) + Number((edges[to - 1]! & DOUBTFUL_END) > 0);

/** The stretches of a text nearest to a name over all ways to read both, looked at closely. */
export function candidates(name: Sounds, text: Sounds, anyOrder: boolean, looks: number): Candidate[] {
  return heard(name, text, anyOrder)
    .slice(0, looks)
    .flatMap(({ name: track, text: all, stretch: { from, to }, turned, indirect }) => {
      const range = { start: all.starts[from]!, end: wordEnd(all, to), stem: all.ends[to - 1]! };
      if (BREAK.test(text.text.slice(range.start, range.stem))) return [];
      const how = { turned, omitted: 0, indirect, cuts: cutsOf(all, from, to) };
      const features = featuresOf(track, slice(all, from, to), how);
      return features ? [{ ...range, features }] : [];
    });
}

/** All stretches of a text that may be a name, best first; they may overlap. */
export function findAllSounds(name: Sounds, text: Sounds, options: FindOptions = {}, looks = LOOKS): Found[] {
  const least = options.least ?? 0.5;
  return candidates(name, text, options.anyOrder ?? true, looks)
    .map(({ start, end, stem, features }) => ({ start, end, stem, score: scoreOf(features) }))
    .filter(({ score }) => score >= least)
    .sort((x, y) => y.score - x.score || x.start - y.start);
}

/** The best stretch of a prepared text that sounds like a prepared name, if any is likely enough. */
export function findSounds(name: Sounds, text: Sounds, options: FindOptions = {}): Found | undefined {
  return findAllSounds(name, text, options)[0];
}

/** The best stretch of a text that sounds like the whole name. */
export function findName(
  name: string,
  langName: string,
  text: string,
  langText: string,
  options: FindOptions = {},
): Found | undefined {
  return findSounds(soundsOf(name, langName), soundsOf(text, langText), options);
}
