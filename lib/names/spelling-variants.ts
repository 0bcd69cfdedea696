import { findAllSounds } from './match/find-name';
import { nameLength, trusted } from './match/min-score';
import { soundsOf } from './pronounce';

/** A text in which a name may stand. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
}

/** Where a name is rendered, UTF-16 offsets, and how sure that is. */
export interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** One spelling of a name and the places where it stands, in reading order. */
export interface Rendering {
  /** As it stands at the first place, without what is joined to it. */
  readonly spelling: string;
  readonly places: readonly Place[];
}

type Spelt = Place & { readonly spelling: string };

/** Letters a case ending may add or change, and the least that has to be left. */
const ENDING = 3;
const STEM = 3;
const TRIVIAL = /[\s\u00ad\u200b-\u200f\u2060\ufeff'’·・.-]+/g;
/** Where a text has the name plainly, other places must be nearly as plain: their share of the best score. */
const ALIKE = 0.88;
/** Scripts whose languages join endings to names. */
const INFLECTED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{M}]+$/u;

/** A spelling without differences that change nothing: blanks, case, hyphens, joiners. Tones and accents stay. */
const keyOf = (spelling: string): string => spelling.normalize('NFC').replace(TRIVIAL, '').toLowerCase();

/** Languages that add nothing to a name. */
const WITHOUT_ENDINGS: ReadonlySet<string> = new Set(['vi', 'id', 'ms', 'en', 'th', 'lo', 'zh', 'ja']);

/** Whether two keys are one spelling with different endings. */
function sameKey(a: string, b: string, lang: string): boolean {
  if (a === b) return true;
  if (WITHOUT_ENDINGS.has(lang)) return false;
  if (!INFLECTED.test(a) || !INFLECTED.test(b)) return false;
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  return common > STEM && Math.max(a.length, b.length) - common <= ENDING && shorter - common <= 1;
}

/** The best stretches of a text, none overlapping another, in reading order. */
function placesIn(
  { id, text }: NamedText,
  langText: string,
  name: ReturnType<typeof soundsOf>,
  least: number,
): Spelt[] {
  const taken: Spelt[] = [];
  for (const { start, end, stem, score } of findAllSounds(
    name,
    soundsOf(text, langText),
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
export function renderingsOf(
  name: string,
  langName: string,
  texts: readonly NamedText[],
  langText: string,
  least?: number,
): Rendering[] {
  const sounds = soundsOf(name, langName);
  const floor = least ?? trusted(nameLength(sounds));
  const places = texts.flatMap((text) => placesIn(text, langText, sounds, floor));
  const best = Math.max(0, ...places.map(({ score }) => score));
  const groups: { spelling: string; key: string; places: Place[] }[] = [];
  for (const { spelling, ...place } of places.filter(({ score }) => score >= ALIKE * best)) {
    const key = keyOf(spelling);
    const group = groups.find((known) => sameKey(known.key, key, langText));
    if (group) group.places.push(place);
    else groups.push({ spelling, key, places: [place] });
  }
  return groups.map(({ spelling, places }) => ({ spelling, places }));
}
