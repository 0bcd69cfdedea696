/** Finds out whether two names are what different languages call one city. */

import { createLazy, memoizeByObject } from '../../core/memoize';
import { listNameBases } from '../../facts/names/name-bases';
import { foldNameWord, type NameSearchText } from '../shared/name-match';
import largeCities from './listed-cities.json';
import smallerCities from './smaller-cities.json';

/**
 * The names of each city, of which letters and sound do not tell that they are one's: of large cities all that GeoNames
 * lists, of smaller ones those that news uses, kept by hand.
 */
const CITIES: readonly string[] = [...largeCities, ...smallerCities];
const SEPARATOR = '|';

/** Numbers of the cities that a folded name may mean. */
const indexCities = createLazy((): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>();
  for (const [number, names] of CITIES.entries()) {
    for (const name of names.split(SEPARATOR)) {
      const key = foldNameWord(name);
      const numbers = index.get(key);
      if (numbers) numbers.push(number);
      else index.set(key, [number]);
    }
  }
  return index;
});

/** Whether the list has a city of this name. */
export const isListedCity = (name: string): boolean => indexCities().has(foldNameWord(name));

const VOWELS = /[aeiouyаеиоуыэюяіїьъαεηιουω]/gu;

/** The first letter of a folded word and the consonants after it: cases may drop a vowel ("Vídeň", "ve Vídni"). */
const toSkeleton = (word: string): string => word.slice(0, 1) + word.slice(1).replace(VOWELS, '');
const MIN_SKELETON = 3;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * Whether a passage has another name of the city, with whatever ending. `lang` is the name's language; `hasWord` says
 * whether the passage has a word in some form.
 */
export function hasOtherCityName(
  name: string,
  lang: string,
  { text, words }: NameSearchText,
  hasWord: (word: string) => boolean,
): boolean {
  const hasForm = (word: string) => {
    const skeleton = toSkeleton(foldNameWord(word));
    return hasWord(word) || (skeleton.length >= MIN_SKELETON && [...words].some((w) => toSkeleton(w) === skeleton));
  };
  return (
    [...(indexCities().get(foldNameWord(name)) ?? []), ...listCitiesOfForm(name, lang)].some((number) =>
      CITIES[number]!.split(SEPARATOR).some((other) =>
        UNSPACED.test(other) ? text.includes(other) : other.split(' ').every(hasForm),
      ),
    ) || isFormOfCity(name, words)
  );
}

/** Numbers of the cities of which a name may be a form, by the endings and changed consonants of its language: "Praze". */
const listCitiesOfForm = (name: string, lang: string): readonly number[] =>
  [...listNameBases(name.toLowerCase(), lang)].flatMap((base) => indexCityStems().get(foldNameWord(base)) ?? []);

const FINAL_VOWELS = /[aeiouyаеиоуыэюяіїαειουηω]{1,2}$/u;

/** Numbers of the cities by their names without the vowel that cases replace. */
const indexCityStems = createLazy((): ReadonlyMap<string, readonly number[]> => {
  const stems = new Map<string, readonly number[]>();
  for (const [key, numbers] of indexCities())
    for (const stem of new Set([key, key.replace(FINAL_VOWELS, '')]))
      if (stem.length >= MIN_SKELETON) stems.set(stem, [...(stems.get(stem) ?? []), ...numbers]);
  return stems;
});

/** Numbers of the cities that the words of a passage may mean. */
const listCitiesNamed = memoizeByObject((words: ReadonlySet<string>): readonly number[] =>
  [...words].flatMap((word) => indexCities().get(word) ?? []),
);

/** Whether a name is a form of what a city that a passage names is called elsewhere: "Vídně" beside "Vienna". */
function isFormOfCity(name: string, words: ReadonlySet<string>): boolean {
  const skeleton = toSkeleton(foldNameWord(name));
  return (
    skeleton.length >= MIN_SKELETON &&
    listCitiesNamed(words).some((number) =>
      CITIES[number]!.split(SEPARATOR).some((other) => toSkeleton(foldNameWord(other)) === skeleton),
    )
  );
}
