/**
 * The phonetic alphabet that all scripts are read into, and the distances between its phonemes. One ASCII letter is one
 * phoneme: vowels a e i o u @ (schwa); stops p b t d k g ? (glottal); fricatives f v s z S (ʃ) Z (ʒ) x h T (θ);
 * affricates c (ts) C (tʃ) J (dʒ); nasals m n N (ŋ); l r; glides w y. The letters of `VAGUE_LETTERS` stand for
 * spellings that languages read differently; their distance to a phoneme is that of their nearest reading.
 */

/** The letters for phonemes that are certain. */
const PLAIN_LETTERS = 'aeiou@pbtdkg?fvszSZxhTcCJmnNlrwy';

/** Letters for uncertain spellings, and their possible phonemes, the likeliest first. */
const VAGUE_LETTERS: Readonly<Record<string, string>> = {
  A: 'aeo@',
  U: 'uowv',
  I: 'iey',
  O: 'o@aeu',
  L: 'lr',
  R: 'lrn',
  B: 'bvp',
  V: 'vfwb',
  W: 'wv',
  F: 'fvph',
  G: 'gJZxh',
  Y: 'JZyxhi',
  H: 'CSkxh',
  E: 'sckC',
  K: 'kcCJ',
  X: 'Sszhx',
  Q: 'kCg',
  j: 'JZkgz',
  q: 'CkJ',
  P: 'st',
  D: 'Ct',
  M: 'zcs',
  '!': 'zyJd',
  $: 'sS',
  '&': 'xkh',
  '%': 'zdJ',
  '#': 'rlZy',
  '*': 'ny',
};

/** All letters of the alphabet; a phoneme's code is its index here. */
const LETTERS = PLAIN_LETTERS + Object.keys(VAGUE_LETTERS).join('');
const CODE_COUNT = 64;
/** Distance of two phonemes that have nothing in common. */
export const FULL_DISTANCE = 100;

/**
 * Pairs of phonemes that hearers or spelling systems confuse, and their distance in hundredths. All other pairs: 100.
 */
const NEAR_PAIRS =
  'ae14 ai25 ao14 au22 a@8 ei8 eo18 eu22 e@6 io25 iu20 i@10 ou6 o@8 u@8 ' +
  'iy8 ey25 uw8 ow18 uv35 @w35 @y35 ay45 aw45 ' +
  'pb15 pf25 pv40 bf40 bv18 fv15 vw10 fh35 bw45 fw45 xf50 fT30 ' +
  'td18 tT12 dT30 sT18 zT25 td18 tc45 ts55 tC50 dJ50 dz45 dr55 dl60 dn70 tn75 tJ60 dZ60 ' +
  'kg18 kx28 kh45 gx28 gh32 xh6 k?50 h?20 g?50 x?40 gJ45 gZ50 gy55 kC50 kJ60 kc60 kS65 xS45 hS50 ' +
  'sz12 sS15 sZ30 sc25 sC35 sJ40 zS30 zZ14 zc22 zC40 zJ22 ' +
  'SZ15 Sc30 SC20 SJ30 Zc40 ZC25 ZJ10 Zy35 cC20 cJ30 CJ15 Jy35 zy45 Cy55 Sy55 ' +
  'mn30 mN35 nN10 mb65 mp75 mw75 nl60 nr70 Nl75 Ng40 Nk55 lr12 ry55 ly45 lw50 rw60 lu55 nd70 hw55 hy55 rx50 rg55 rh55';

const getLetterCode = (letter: string): number => LETTERS.indexOf(letter);
const getPossibleSounds = (letter: string): string => VAGUE_LETTERS[letter] ?? letter;
/** What each step to a less likely reading of an uncertain spelling adds to the distance. */
const UNLIKELIER_COST = 3;

function parsePlainDistances(): Map<string, number> {
  const out = new Map<string, number>();
  for (const pair of NEAR_PAIRS.split(' ')) {
    const cost = Number(pair.slice(2));
    out.set(pair.slice(0, 2), cost);
    out.set(pair[1]! + pair[0]!, cost);
  }
  return out;
}

function computeDistances(): Uint8Array {
  const plainDistances = parsePlainDistances();
  const out = new Uint8Array(CODE_COUNT * CODE_COUNT).fill(FULL_DISTANCE);
  for (const a of LETTERS) {
    for (const b of LETTERS) {
      const best = Math.min(
        ...[...getPossibleSounds(a)].flatMap((x, i) =>
          [...getPossibleSounds(b)].map(
            (y, j) => UNLIKELIER_COST * (i + j) + (x === y ? 0 : (plainDistances.get(x + y) ?? FULL_DISTANCE)),
          ),
        ),
      );
      out[getLetterCode(a) * CODE_COUNT + getLetterCode(b)] =
        a === b ? 0 : Math.min(FULL_DISTANCE, best + (a in VAGUE_LETTERS || b in VAGUE_LETTERS ? 2 : 0));
    }
  }
  return out;
}

/** Distance of two phonemes, 0..100, at code × 64 + code. */
export const DISTANCE: Uint8Array = computeDistances();

const VOWELS = 'aeiou@AUIO';
/** 1 for codes of vowels, 0 for others. */
export const VOWEL_FLAGS: Uint8Array = Uint8Array.from(LETTERS, (letter) => Number(VOWELS.includes(letter)));

/** Kinds of scripts: with all vowels, without short vowels, or in syllables that have no consonant clusters. */
export const VOWELED = 0;
export const UNVOWELED = 1;
export const SYLLABIC = 2;
export const KIND_COUNT = 3;

/** Costs of leaving out phonemes that are easily missed, in hundredths. */
const LIGHT_COSTS: Readonly<Record<string, number>> = {
  '?': 5,
  h: 30,
  y: 30,
  w: 35,
  '@': 14,
  A: 24,
  r: 62,
  l: 75,
  n: 75,
  N: 80,
};

function computeLetterDeletionCost(letter: string, kind: number): number {
  const isVowel = VOWELS.includes(letter);
  if (kind === UNVOWELED && isVowel) return 5;
  if (kind === SYLLABIC && 'lrLR'.includes(letter)) return 40;
  return LIGHT_COSTS[letter] ?? (isVowel ? 30 : 85);
}

/** Cost of a phoneme without a counterpart, 0..100, at kind of the other side's script × 64 + code. */
export const DELETION_COST: Uint8Array = Uint8Array.from({ length: KIND_COUNT * CODE_COUNT }, (_, at) =>
  LETTERS[at % CODE_COUNT] === undefined
    ? 0
    : computeLetterDeletionCost(LETTERS[at % CODE_COUNT]!, Math.floor(at / CODE_COUNT)),
);

const CODE_BY_LETTER: ReadonlyMap<string, number> = new Map([...LETTERS].map((letter, code) => [letter, code]));
/** The code of a letter of the alphabet; 0 where it is none. */
export const toPhonemeCode = (letter: string): number => CODE_BY_LETTER.get(letter) ?? 0;
/** The letter of a code; empty where there is none. */
export const fromPhonemeCode = (code: number): string => LETTERS[code] ?? '';
/** Length of a row of `DISTANCE` and `DELETION_COST`; codes have six bits. */
export const TABLE_STRIDE = CODE_COUNT;
