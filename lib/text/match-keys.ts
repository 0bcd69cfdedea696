import { latin, skeletonOf } from './consonant-skeleton';
import { hanNames } from './han-name-keys';

/** Prefixed keys → weight 0..1; equal keys on both sides are evidence that the passages belong together. */
export type StringKeys = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{M}\p{Nd}]+(?:[-'’.][\p{L}\p{M}\p{Nd}]+)*/gu;
const CASED = /^\p{Lu}/u;
const LATIN = /^[\p{Script=Latin}\p{Nd}'’.-]+$/u;
const ALPHABETIC = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const KATAKANA = /[\p{Script=Katakana}ー]{3,}/gu;
const HAN_RUN = /\p{Script=Han}{2,}/gu;
const STREAM = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{6,}/gu;

/** Skeletons shorter than this match by chance. */
const SHORTEST_SKELETON = 3;
const LONGEST_SKELETON = 8;
const GRAM = 4;
/** What Chinese, Japanese and Korean do not write, and English hardly says: Merkel is 默克尔, Parker パーカー. */
const SILENT_R = /r(?![aeiouyr])/g;

/**
 * Three kinds of keys: `w:` words in Latin letters as they are (also inside Thai or Japanese text), `g:` letter
 * four-grams of longer words after transliteration (cognates), `s:` consonant skeletons of names (scripts with
 * capitals, katakana) and of every stretch in scripts without. `h:` pairs of Han characters for Japanese and Chinese.
 */
export function stringKeysOf(text: string): StringKeys {
  const keys = new Map<string, number>();
  const add = (key: string, weight: number) => {
    if ((keys.get(key) ?? 0) < weight) keys.set(key, weight);
  };
  let name = '';
  for (const word of text.match(WORD) ?? []) {
    if (LATIN.test(word)) addLiteral(word, add);
    if (ALPHABETIC.test(word)) {
      name = addAlphabetic(word, name, add);
    } else {
      name = '';
      if (
        /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Hangul}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Tamil}]/u.test(
          word,
        )
      )
        addSkeleton(word, 0.5, add);
    }
  }
  for (const run of text.match(KATAKANA) ?? []) addSkeleton(run, 0.8, add);
  for (const run of text.match(STREAM) ?? []) addStream(skeletonOf(latin(run)), add);
  for (const name of hanNames(text)) addStream(skeletonOf(name), add);
  for (const run of text.match(HAN_RUN) ?? []) {
    for (let i = 0; i + 2 <= run.length; i++) add(`h:${run.slice(i, i + 2)}`, 0.7);
  }
  return keys;
}

type Add = (key: string, weight: number) => void;

function addLiteral(word: string, add: Add): void {
  if (word.length < 2 || /^\d+$/.test(word)) return;
  add(`w:${latin(word)}`, word.length < 4 && !/\d|\p{Lu}{2}/u.test(word) ? 0.4 : 1);
}

/** Grams of the word, and the skeleton of the name it belongs to; returns that name's letters so far. */
function addAlphabetic(word: string, before: string, add: Add): string {
  const ascii = latin(word).replace(/[^a-z]/g, '');
  if (ascii.length >= 5) for (let i = 0; i + GRAM <= ascii.length; i++) add(`g:${ascii.slice(i, i + GRAM)}`, 0.5);
  if (!CASED.test(word)) return '';
  addKey(skeletonOf(ascii), 1, add);
  const silent = ascii.replace(SILENT_R, '');
  if (silent !== ascii) addKey(skeletonOf(silent), 0.6, add);
  const joined = before + ascii;
  if (before) addKey(skeletonOf(joined), 1, add);
  return joined.length > 24 ? '' : joined;
}

function addKey(skeleton: string, weight: number, add: Add): void {
  if (skeleton.length < SHORTEST_SKELETON) return;
  const key = skeleton.slice(0, LONGEST_SKELETON);
  add(`s:${key}`, key.length === SHORTEST_SKELETON ? weight * 0.5 : weight);
}

function addSkeleton(word: string, weight: number, add: Add): void {
  const skeleton = skeletonOf(latin(word));
  addKey(skeleton, weight, add);
  // A one-letter prefix (Arabic and Hebrew "and", "in", "the") may hide the name.
  if (skeleton.length > SHORTEST_SKELETON) addKey(skeleton.slice(1), weight * 0.7, add);
}

/** Without spaces nobody knows where a name begins: every stretch of the skeleton is offered. */
function addStream(skeleton: string, add: Add): void {
  const stream = skeleton.slice(0, 400);
  for (let i = 0; i < stream.length; i++) {
    for (let n = SHORTEST_SKELETON; n <= LONGEST_SKELETON && i + n <= stream.length; n++) {
      add(`s:${stream.slice(i, i + n)}`, n === SHORTEST_SKELETON ? 0.25 : 0.6);
    }
  }
}
