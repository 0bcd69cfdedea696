import type { AnalyzedSegment } from '../../core';
import { countPhonemes, findBestNameMatch, type Pronunciations, pronounce } from '../../names';
import { memoizeBounded, WORD_CACHE } from '../../util/memoize';

/** What a passage offers to a name of the other side. */
export interface Offer {
  readonly text: string;
  readonly lang: string;
  /** Lower-cased words without marks, in Latin, Cyrillic and other scripts with spaces. */
  readonly words: ReadonlySet<string>;
  readonly concepts: ReadonlySet<number>;
  readonly sounds: () => Pronunciations;
}

const WORDS = /[\p{L}\p{M}]{2,}/gu;
const MARKS = /\p{M}+/gu;

export const folded = memoizeBounded(
  (word: string): string => word.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd'),
  WORD_CACHE,
);

const offers = new WeakMap<readonly AnalyzedSegment[], Offer>();

/** Of a side of a passage, made once. */
export function offerOf(segments: readonly AnalyzedSegment[], lang: string): Offer {
  let offer = offers.get(segments);
  if (!offer) {
    offer = offered(segments, lang);
    offers.set(segments, offer);
  }
  return offer;
}

function offered(segments: readonly AnalyzedSegment[], lang: string): Offer {
  const text = segments.map((s) => s.text).join(' ');
  // A rendering calls Beijing Peking and puts names in the translation's cases.
  const rendered = segments.flatMap((s) => (s.rendered === undefined || s.rendered === s.text ? [] : [s.rendered]));
  let sounds: Pronunciations | undefined;
  return {
    text,
    lang,
    words: new Set([text, ...rendered].flatMap((one) => (one.match(WORDS) ?? []).map(folded))),
    concepts: new Set(segments.flatMap((s) => [...s.concepts.keys()])),
    sounds: () => (sounds ??= pronounce(text, lang)),
  };
}

/** Letters at the beginning that two forms of one name share: "Merkel", "Merkels", "Merkel'in". */
const STEM = 4;

/** Whether a word stands on the other side as it is spelt here, an ending aside, or nearly so ("Präsident", "President"). */
export function speltThere(word: string, { words }: Offer): boolean {
  const own = folded(word).replace(/['’].*/su, '');
  if (words.has(own) || words.has(`${own}s`) || (own.endsWith('s') && words.has(own.slice(0, -1)))) return true;
  if (own.length < STEM) return false;
  for (const theirs of words) {
    if (
      theirs.length >= STEM &&
      (sharedStart(own, theirs) >= 0.75 * Math.max(own.length, theirs.length) || alike(own, theirs))
    )
      return true;
  }
  return false;
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

/** Pairs of letters in common (Dice 1945) of three in five. */
function alike(a: string, b: string): boolean {
  if (a.length < 6 || Math.abs(a.length - b.length) > 4) return false;
  const pairs = new Set(Array.from({ length: a.length - 1 }, (_, k) => a.slice(k, k + 2)));
  let shared = 0;
  for (let k = 0; k + 2 <= b.length; k++) if (pairs.has(b.slice(k, k + 2))) shared++;
  return (2 * shared) / (a.length + b.length - 2) >= 0.6;
}

const known = new Map<string, Pronunciations>();

function soundsOfName(name: string, lang: string): Pronunciations {
  const key = `${lang}\u0000${name}`;
  let sounds = known.get(key);
  if (!sounds) {
    if (known.size > 2000) known.clear();
    sounds = pronounce(name, lang);
    known.set(key, sounds);
  }
  return sounds;
}

/** How many sounds a name has. */
export const soundsIn = (name: string, lang: string): number => countPhonemes(soundsOfName(name, lang));

const LETTERS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/**
 * Whether a name is told by its sound over there. Where both write one alphabet names are spelt alike, and what merely
 * sounds alike is chance; only scripts and languages that respell foreign names by ear are listened to.
 */
export function isByEar(name: string, lang: string, offer: Offer): boolean {
  if (RESPELLS.has(offer.lang) || RESPELLS.has(lang)) return true;
  const own = LETTERS.find((script) => script.test(name));
  return own === undefined || /\p{L}{3}/u.test(offer.text.replace(new RegExp(own, 'gu'), ''));
}

const heard = new WeakMap<Offer, Map<string, number>>();

/** How surely a name is heard in the other side's passage, 0..1. A name that comes again is listened for once. */
export function heardThere(name: string, lang: string, offer: Offer): number {
  const before = heard.get(offer) ?? new Map<string, number>();
  heard.set(offer, before);
  const key = `${lang} ${name}`;
  const score = before.get(key) ?? hear(name, lang, offer);
  before.set(key, score);
  return score;
}

function hear(name: string, lang: string, offer: Offer): number {
  if (!isByEar(name, lang, offer)) return 0;
  return findBestNameMatch(soundsOfName(name, lang), offer.sounds(), { least: 0.05 })?.score ?? 0;
}

/** Languages in Latin letters that write foreign names as they sound. */
const RESPELLS: ReadonlySet<string> = new Set(['az', 'lv', 'lt', 'sr', 'sq', 'uz', 'tk']);
