import { findNameMatches } from './match/find-name';
import { countPhonemes, getMinScore } from './match/min-score';
import { pronounce } from './pronounce';

/** A text in which a name may stand. */
export interface SearchText {
  readonly id: string;
  readonly text: string;
}

/** Where a name is rendered, UTF-16 offsets, and how sure that is. */
export interface NameOccurrence {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** One spelling of a name and the places where it stands, in reading order. */
export interface SpellingVariant {
  /** As it stands at the first place, without what is joined to it. */
  readonly spelling: string;
  readonly places: readonly NameOccurrence[];
}

type SpelledOccurrence = NameOccurrence & { readonly spelling: string };

/** Letters a case ending may add or change, and the least that has to be left. */
const MAX_ENDING_LETTERS = 3;
const MIN_STEM_LETTERS = 3;
const TRIVIAL_CHARACTERS = /[\s\u00ad\u200b-\u200f\u2060\ufeff'’·・.-]+/g;
/** Where a text has the name plainly, other places must be nearly as plain: their share of the best score. */
const MIN_SCORE_SHARE = 0.88;
/** Scripts whose languages join endings to names. */
const INFLECTED_SCRIPTS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{M}]+$/u;

/** A spelling without differences that change nothing: blanks, case, hyphens, joiners. Tones and accents stay. */
const toSpellingKey = (spelling: string): string =>
  spelling.normalize('NFC').replace(TRIVIAL_CHARACTERS, '').toLowerCase();

/** Languages that add nothing to a name. */
const UNINFLECTED_LANGUAGES: ReadonlySet<string> = new Set(['vi', 'id', 'ms', 'en', 'th', 'lo', 'zh', 'ja']);

/** Whether two keys are one spelling with different endings. */
function isSameSpelling(a: string, b: string, lang: string): boolean {
  if (a === b) return true;
  if (UNINFLECTED_LANGUAGES.has(lang)) return false;
  if (!INFLECTED_SCRIPTS.test(a) || !INFLECTED_SCRIPTS.test(b)) return false;
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  return (
    common > MIN_STEM_LETTERS && Math.max(a.length, b.length) - common <= MAX_ENDING_LETTERS && shorter - common <= 1
  );
}

/** The best stretches of a text, none overlapping another, in reading order. */
function findNameOccurrences(
  { id, text }: SearchText,
  langText: string,
  name: ReturnType<typeof pronounce>,
  least: number,
): SpelledOccurrence[] {
  const taken: SpelledOccurrence[] = [];
  for (const { start, end, stem, score } of findNameMatches(
    name,
    pronounce(text, langText),
    { least },
    Number.POSITIVE_INFINITY,
  )) {
    if (taken.some((other) => start < other.end && other.start < end)) continue;
    taken.push({ id, start, end, score, spelling: text.slice(start, stem) });
  }
  return taken.sort((a, b) => a.start - b.start);
}

/**
 * All stretches of the texts that render a name, grouped by spelling in the order they first appear. Spellings that
 * differ in blanks, case, hyphens, joiners or a case ending are one; Thai tone marks and accents make another. `least`
 * is the least score of a stretch, by default what is to be trusted for a name of that length.
 */
export function findSpellingVariants(
  name: string,
  langName: string,
  texts: readonly SearchText[],
  langText: string,
  least?: number,
): SpellingVariant[] {
  const sounds = pronounce(name, langName);
  const floor = least ?? getMinScore(countPhonemes(sounds));
  const places = texts.flatMap((text) => findNameOccurrences(text, langText, sounds, floor));
  const best = Math.max(0, ...places.map(({ score }) => score));
  const groups: { spelling: string; key: string; places: NameOccurrence[] }[] = [];
  for (const { spelling, ...place } of places.filter(({ score }) => score >= MIN_SCORE_SHARE * best)) {
    const key = toSpellingKey(spelling);
    const group = groups.find((known) => isSameSpelling(known.key, key, langText));
    if (group) group.places.push(place);
    else groups.push({ spelling, key, places: [place] });
  }
  return groups.map(({ spelling, places }) => ({ spelling, places }));
}
