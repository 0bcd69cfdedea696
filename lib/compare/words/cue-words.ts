/** Finds the negations and hedges of a passage, and puts each before the word that it changes. */
import type { PassageWord } from '../../core';
import { POLARITY } from '../../languages/by-kind/polarity';
import { TRAITS } from '../../languages/by-kind/traits';
import type { PolarityWords } from '../../languages/kinds';
import { findNegators, findPolarityCues, type PolarityCue } from '../../polarity/find-polarity-cues';
import { isNone } from '../../polarity/outspoken-negators';
import { getBaseLanguage } from '../../util/language-tag';
import { hasOverlap, type Span } from '../../util/span';

type CueWord = Extract<PassageWord, { kind: 'cue' }>;

/** UTF-16 units between a negator and a word by which it says "not yet". */
const REACH = 20;
/** UTF-16 units between a word and the negator that follows it. */
const MAX_DISTANCE = 12;

/** The negations and hedges that a reader must not miss, in reading order. */
export function findCueWords(text: string, lang: string): CueWord[] {
  const primary = getBaseLanguage(lang);
  const words = Object.hasOwn(POLARITY, primary) ? POLARITY[primary] : undefined;
  if (!words) return [];
  const { alleged = [], untold = [] } = words;
  const negators = findNegators(text, lang).filter((cue) => cue.strength > 0.5 || isNone(cue, words));
  const yets = assignNotYets(text, negators, words);
  const negations = negators.map((cue) => toCueWord(cue, yets.has(cue) ? 'not-yet' : 'not'));
  const isAlleged = (cue: PolarityCue) => alleged.some((entry) => cue.text.toLowerCase().includes(entry));
  const hedges = findPolarityCues(text, lang, ['uncertainty'])
    .filter((cue) => cue.strength === 1 && !untold.includes(cue.text.toLowerCase()))
    .map((cue) => toCueWord(cue, isAlleged(cue) ? 'allegedly' : 'may'));
  return [...negations, ...hedges].filter((cue) => !isProper(text, cue)).sort((a, b) => a.start - b.start);
}

/** "May", within a sentence, is no "may". */
const isProper = (text: string, { start, text: words }: CueWord): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words) && /[\p{L},] $/u.test(text.slice(Math.max(0, start - 2), start));

/**
 * Creates a function that says whether a word stands in a phrase that is negative as a whole, such as "not enough", so
 * that it would say the contrary alone.
 */
export function createContraryTest(text: string, lang: string): (word: Span) => boolean {
  const phrases = findPolarityCues(text, lang, ['negation']).filter(({ strength }) => strength === 0.5);
  // A word that is negative by itself ("refuse") says so in any language.
  const isWhole = ({ kind, start, end }: PolarityCue, word: Span) =>
    kind === 'lexical' && word.start <= start && end <= word.end;
  return (word) => phrases.some((phrase) => hasOverlap(word, phrase) && !isWhole(phrase, word));
}

/** The negators that are a "not yet": each such word belongs to the negator that it has, or to the nearest one. */
function assignNotYets(text: string, negators: readonly PolarityCue[], { notYet = [] }: PolarityWords) {
  const lower = text.toLowerCase();
  const spans = notYet.flatMap((entry) => listOccurrences(lower, entry));
  return new Set(
    spans.flatMap((span) => {
      const getDistance = (cue: PolarityCue) => Math.max(0, cue.start - span.end, span.start - cue.end);
      const [nearest] = [...negators].sort((a, b) => getDistance(a) - getDistance(b));
      return nearest && getDistance(nearest) <= REACH ? [nearest] : [];
    }),
  );
}

function listOccurrences(text: string, entry: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(entry); at >= 0; at = text.indexOf(entry, at + entry.length))
    spans.push({ start: at, end: at + entry.length });
  return spans;
}

const toCueWord = ({ start, end, text }: PolarityCue, cue: CueWord['cue']): CueWord => ({
  kind: 'cue',
  cue,
  text,
  start,
  end,
});

/** Puts cues among words that are in reading order. */
export function placeCues(words: readonly PassageWord[], cues: readonly CueWord[], lang: string): PassageWord[] {
  const followsVerb = TRAITS[getBaseLanguage(lang)]?.finalNegation === true;
  const findPlace = (cue: CueWord): number => {
    const within = words.findIndex((word) => hasOverlap(word, cue));
    if (within >= 0) return within;
    const after = words.filter((word) => word.start < cue.start).length;
    const before = words[after - 1];
    return followsVerb && before && cue.start - before.end <= MAX_DISTANCE ? after - 1 : after;
  };
  const placed = words.map((word): PassageWord[] => [word]);
  const last: PassageWord[] = [];
  for (const cue of cues) {
    const group = placed[findPlace(cue)];
    const list = group ?? last;
    const same = list.some((one) => one.kind === 'cue' && one.cue === cue.cue);
    if (!same) list.splice(group ? group.length - 1 : list.length, 0, cue);
  }
  return [...placed.flat(), ...last];
}
