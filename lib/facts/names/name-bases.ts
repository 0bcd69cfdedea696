/** Finds the bases of the words of a name: what is left without case endings, and what adjectives are made of. */

import { getBaseLanguage } from '../../core/language-tag';
import { memoize } from '../../core/memoize';
import { NAME_CASES } from '../../languages/by-kind/name-cases';

interface CaseEndings {
  readonly endings: ReadonlySet<string>;
  readonly longest: number;
  /** What a stem ends in before some endings → what it ends in by itself. */
  readonly softened: readonly (readonly [soft: string, plain: string])[];
  /** What adjectives of places have behind the stem, and what stands in its place in the name. */
  readonly adjectives: readonly (readonly [ending: string, plain: string])[];
}

const parsePairs = (pairs = ''): (readonly [string, string])[] =>
  pairs.split(' ').flatMap((pair): [string, string][] => {
    const [one = '', other = ''] = pair.split(':');
    return one ? [[one, other]] : [];
  });

const getCaseEndings = memoize((lang: string): CaseEndings | undefined => {
  // A page may say that its language is "constructor".
  const tag = [lang, getBaseLanguage(lang)].find((one) => Object.hasOwn(NAME_CASES, one));
  const cases = tag && NAME_CASES[tag];
  if (!cases) return undefined;
  const endings = cases.endings.split(' ');
  return {
    endings: new Set(endings),
    longest: Math.max(...endings.map((ending) => ending.length)),
    softened: parsePairs(cases.softened).map(([plain, soft]): [string, string] => [soft, plain]),
    adjectives: parsePairs(cases.adjectives),
  };
});

/** Least length in letters of a stem: "Том". */
const MIN_STEM = 3;
/** Least length of one that is the whole of the other word: "Ян", "Яна". */
const MIN_WHOLE_STEM = 2;
/** A vowel before the last consonant, which cases with an ending leave out: "Павел", "Павла". */
const FLEETING_VOWEL = /(?<=\p{L}{2})[aeěioyеёиоіє](?=\p{L}$)/u;

/** A sign at the end of a stem that only says how its last consonant sounds. */
const SOFT_SIGN = /ь$/u;

/** The stems of a word in lower case, as they are before all endings. */
function listStems(word: string, { endings, longest, softened }: CaseEndings): Set<string> {
  const stems = new Set([word]);
  for (let length = 1; length <= longest && word.length - length >= MIN_WHOLE_STEM; length++) {
    if (!endings.has(word.slice(-length))) continue;
    const stem = word.slice(0, -length);
    stems.add(stem);
    for (const [soft, plain] of softened) if (stem.endsWith(soft)) stems.add(stem.slice(0, -soft.length) + plain);
  }
  for (const stem of [...stems]) stems.add(stem.replace(FLEETING_VOWEL, ''));
  return stems;
}

/** The stems of a word in lower case, also of the name that an adjective is made of: "праг" of "празької". */
export function listNameBases(word: string, lang: string): ReadonlySet<string> {
  const cases = getCaseEndings(lang);
  if (!cases) return new Set([word, word.replace(FLEETING_VOWEL, '')]);
  const stems = listStems(word, cases);
  for (const stem of [...stems])
    for (const [ending, plain] of cases.adjectives)
      if (stem.endsWith(ending) && stem.length - ending.length >= MIN_STEM - 1)
        stems.add((stem.slice(0, -ending.length) + plain).replace(SOFT_SIGN, ''));
  return stems;
}

/** Whether two words in lower case may be one name in two cases of a language. */
export function isSameInAnotherCase(a: string, b: string, lang: string): boolean {
  if (a === b) return true;
  const cases = getCaseEndings(lang);
  if (!cases) return false;
  const stems = listStems(b, cases);
  return [...listStems(a, cases)].some(
    (stem) => stems.has(stem) && (stem.length >= MIN_STEM || stem === a || stem === b),
  );
}
