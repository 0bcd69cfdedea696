/** Finds out whether a word of a name stands in a passage in another form: inflected, in part, or as another of its kind. */

import { getBaseLanguage } from '../../core/language-tag';
import { memoize, memoizeBounded, memoizeByKey, memoizeByObject, WORD_CACHE } from '../../core/memoize';
import { listNameBases } from '../../facts/names/name-bases';
import { WORD_ENDINGS } from '../../languages/by-kind/word-endings';
import { isCommonWord } from '../../text/common-words';
import { toLatin } from '../../text/consonant-skeleton';
import { foldNameWord, hasSpelling, type NameSearchText } from '../shared/name-match';

/** Least length in letters of what is left of a word without its ending. */
const MIN_STEM = 3;

/** The endings that words of a language may have, and the length of the longest. */
const getEndings = memoize((lang: string) => {
  const { suffixes = '', minStem = MIN_STEM } = WORD_ENDINGS[lang] ?? WORD_ENDINGS[getBaseLanguage(lang)] ?? {};
  const endings = suffixes.split(' ').filter((ending) => ending !== '');
  return { set: new Set(endings), longest: Math.max(0, ...endings.map((ending) => ending.length)), minStem };
});

/** A word in lower case without each ending that it may have, the longest stem first. */
export function listNameStems(word: string, lang: string): string[] {
  const { set, longest, minStem } = getEndings(lang);
  const lower = word.toLowerCase();
  const stems: string[] = [];
  for (let length = 1; length <= longest && lower.length - length >= minStem; length++)
    if (set.has(lower.slice(-length))) stems.push(lower.slice(0, -length));
  return stems;
}

/** Least length in letters of a stem that two forms of a name share, and of one that is the whole of one of them. */
const MIN_SHARED_STEM = 4;
const MIN_WHOLE_STEM = 3;
/** Endings are taken off twice, since a possessive can be inflected: "Biden-ov-ých". */
const ENDING_ROUNDS = 2;
const FINAL_VOWEL = /[aeiouyаеиоуыэюяіїαειου]$/u;

/** The stems that a word of a name may have in a language, folded, itself included. */
const getNameStemsIn = memoize((lang: string) =>
  memoizeBounded((word: string): ReadonlySet<string> => {
    let layer = [word.toLowerCase()];
    const stems = new Set<string>();
    for (let round = 0; round <= ENDING_ROUNDS; round++) {
      for (const form of layer) {
        const folded = foldNameWord(form);
        if (folded.length >= MIN_WHOLE_STEM) stems.add(folded);
        if (folded.length > MIN_SHARED_STEM && FINAL_VOWEL.test(folded)) stems.add(folded.slice(0, -1));
      }
      layer = round < ENDING_ROUNDS ? layer.flatMap((form) => listNameStems(form, lang)) : [];
    }
    for (const base of listNameBases(word.toLowerCase(), lang)) {
      const folded = foldNameWord(base);
      if (folded.length >= MIN_WHOLE_STEM) stems.add(folded);
    }
    return stems;
  }, WORD_CACHE),
);

const getNameStems = (word: string, lang: string): ReadonlySet<string> => getNameStemsIn(lang)(word);

/** Spellings of one sound in the languages of Latin letters, the longest first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tsj|cz/g, 'č'],
  [/sch|sz|sh|sj/g, 's'],
  [/zh|ž/g, 'z'],
  [/que$|que(?=s?$)/g, 'k'],
  [/ck|kh|[cqg]/g, 'k'],
  [/č/g, 'ks'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/th|dh/g, 't'],
  [/ou|oo|oe/g, 'u'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/(.)\1+/gu, '$1'],
  [/(?<=.{4})[eh]$/g, ''],
];

/** What "ch" may stand for: as in "Chopin", "Michail". */
const CH_SOUNDS = ['s', 'k'];
/** What "c" before a bright vowel may stand for: as in "Jelcin", otherwise by the list. */
const SOFT_C = /c(?=[eiy])/g;

/** A folded word with one spelling for each sound: languages write foreign names by their own rules. */
const listSpellings = (folded: string): string[] => {
  const written = folded.includes('ch') ? CH_SOUNDS.map((sound) => folded.replaceAll('ch', sound)) : [folded];
  return [
    ...written,
    ...written.map((word) => word.replace(SOFT_C, 'ts')).filter((word) => !written.includes(word)),
  ].map((word) => SPELLINGS.reduce((text, [pattern, letters]) => text.replace(pattern, letters), word));
};

/** Least length of a spelling key. Shorter ones are alike by chance. */
const MIN_SPELLING_KEY = 4;
const CYRILLIC_OR_GREEK = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LATIN_WORD = /^[a-zßæœøłı]+$/u;

const isInLatinLetters = memoize((lang: string): boolean => {
  try {
    return new Intl.Locale(lang).maximize().script === 'Latn';
  } catch {
    return true;
  }
});

/** The spelling keys of a word and then of its stems; none for alphabets that are compared by sound alone. */
const getSpellingKeysIn = memoize((lang: string) =>
  memoizeBounded((word: string): readonly string[] => {
    // A name that a text in other letters keeps in Latin ones is to be kept by the translation, too.
    if (LATIN_WORD.test(foldNameWord(word)) && !isInLatinLetters(lang)) return [];
    const stems = [...getNameStems(word, lang)].map((stem) => (CYRILLIC_OR_GREEK.test(stem) ? toLatin(stem) : stem));
    return stems
      .filter((stem) => LATIN_WORD.test(stem))
      .flatMap(listSpellings)
      .filter((key) => key.length >= MIN_SPELLING_KEY);
  }, WORD_CACHE),
);

const getSpellingKeys = (word: string, lang: string): readonly string[] => getSpellingKeysIn(lang)(word);

/** The spelling keys of all words of a passage, and of each word the first, which stands for all of it. */
const indexSpellingKeys = memoizeByObject(({ tokens, lang }: NameSearchText) => {
  const all = new Set<string>();
  const whole: string[] = [];
  for (const word of tokens.keys()) {
    const keys = getSpellingKeys(word, lang);
    if (keys.length) whole.push(keys[0]!);
    for (const key of keys) all.add(key);
  }
  return { all, whole };
});

/** Whether a passage has the word as its language spells it: "Poutine" and "Putin", "Smolyan" and "Smoljan". */
function hasOtherSpelling(word: string, lang: string, searchText: NameSearchText): boolean {
  if (lang === searchText.lang) return false;
  const keys = getSpellingKeys(word, lang);
  if (!keys.length) return false;
  const { all, whole } = indexSpellingKeys(searchText);
  return keys.some((key) => all.has(key)) || whole.some((other) => isBeginningOf(keys[0]!, other));
}

/** How many letters an ending has at most: "Scholz-ových". */
const MAX_ENDING = 5;

/** How many letters two words of one long beginning may differ in at their ends: "Thüring-en", "Thuring-ia". */
const MAX_OWN_ENDING = 3;
const MIN_LONG_BEGINNING = 6;

/** Whether one word is the other with an ending, or both have one of their own. */
function isBeginningOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  const [shortRest, longRest] = [short.length - shared, long.length - shared];
  if (shared >= MIN_LONG_BEGINNING && shortRest <= MAX_OWN_ENDING && longRest <= MAX_OWN_ENDING) return true;
  const isStem = shortRest === 0 || (shortRest === 1 && FINAL_VOWEL.test(short));
  return isStem && shared >= MIN_SHARED_STEM && longRest <= MAX_ENDING;
}

/** Whether a passage has a form of the word with another ending: "Foxem", "Scholzových" for "Scholz's". */
function hasOtherEnding(word: string, lang: string, searchText: NameSearchText): boolean {
  const folded = foldNameWord(word);
  // All stems of a word begin with its first letters, which few words of a passage share.
  const beginning = folded.slice(0, MIN_WHOLE_STEM);
  for (const [token, other] of searchText.tokens) {
    if (!other.startsWith(beginning)) continue;
    if (isBeginningOf(folded, other) || hasSharedStem(word, lang, token, searchText.lang)) return true;
  }
  return false;
}

/** Whether two words share a long stem, or one that is the whole of one of them. */
function hasSharedStem(word: string, lang: string, other: string, otherLang: string): boolean {
  const otherStems = getNameStems(other, otherLang);
  const whole = [foldNameWord(word), foldNameWord(other)];
  for (const stem of getNameStems(word, lang))
    if (otherStems.has(stem) && (stem.length >= MIN_SHARED_STEM || whole.includes(stem))) return true;
  return false;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** What continues a word in letters of two cases: other letters beside it belong to another word. */
const CASED_CHARACTER = /[\p{Lu}\p{Ll}\p{Lt}\p{M}\p{N}]/u;
const BEGINS_CASED = /^[\p{Lu}\p{Ll}]/u;

/** Letters and digits of the full width that East Asian texts write names of Latin letters in. */
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;

const foldWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/** Whether a passage has exactly these characters, not as a part of a longer word: "Ura.ru", "BNT162b2", "Ｊ３". */
const hasSameCharacters = (name: string, text: string): boolean => hasCharacters(foldWidth(name), foldWidth(text));

function hasCharacters(name: string, text: string): boolean {
  const character = BEGINS_CASED.test(name) ? CASED_CHARACTER : WORD_CHARACTER;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!character.test(text.charAt(at - 1)) && !character.test(text.charAt(at + name.length))) return true;
  }
  return false;
}

const NAME_JOINT = /[-‐‑–/.'’]/u;

/** The word without a possessive ending or a case ending after an apostrophe. */
const removePossessive = (word: string): string => word.replace(/(?<=.{2})['’]\p{Ll}{0,5}$/u, '');

/** Least length in letters of what follows a single letter: "O'Leary". */
const MIN_JOINED_PART = 4;

type WordTest = (word: string, lang: string, searchText: NameSearchText) => boolean;

/** Creates a test for a word of a name. Of a joined name ("Dallas-Washington") each part must pass it. */
const createNameTest =
  (hasForm: WordTest): WordTest =>
  (word, lang, searchText) => {
    if (hasSameCharacters(word, searchText.text)) return true;
    const plain = removePossessive(word);
    if (
      hasForm(plain, lang, searchText) ||
      (plain.includes('.') && hasForm(plain.replaceAll('.', ''), lang, searchText))
    )
      return true;
    const all = plain.split(NAME_JOINT);
    const parts = all.filter((part) => part.length > 1);
    const isJoined = parts.length > 1 || (all.length > 1 && (parts[0]?.length ?? 0) >= MIN_JOINED_PART);
    return isJoined && parts.every((part) => hasForm(part, lang, searchText));
  };

/** Whether a passage has exactly this word of a name, with another ending, or as its language spells it. */
export const hasExactNameWord = createNameTest(
  (word, lang, searchText) =>
    searchText.words.has(foldNameWord(word)) ||
    hasOtherEnding(word, lang, searchText) ||
    hasOtherSpelling(word, lang, searchText),
);

/** Whether a word of a name stands in a passage in some form, also in one that is merely similar. */
export const hasNameWord = createNameTest(
  (word, lang, searchText) =>
    hasSpelling(word, searchText) || hasOtherEnding(word, lang, searchText) || hasOtherSpelling(word, lang, searchText),
);

/** Least length in letters of a word whose forms are looked up without their endings. */
const MIN_INFLECTED_LENGTH = 6;

/**
 * Whether a word is mostly written with a small letter, in this form or without an ending: no name, or one of a kind.
 * French may leave the accent off a capital.
 */
export const hasCommonForm = memoizeByKey(
  (word: string, lang: string): boolean => {
    const plain = removePossessive(word).toLowerCase();
    if (plain.split('-').some((part) => part !== plain && part.length >= MIN_SHARED_STEM && isCommonWord(part)))
      return true;
    if (isCommonWord(plain) || (plain.startsWith('e') && isCommonWord(`é${plain.slice(1)}`))) return true;
    return plain.length >= MIN_INFLECTED_LENGTH && listNameStems(plain, lang).slice(0, 2).some(isCommonWord);
  },
  (word, lang) => `${lang} ${word}`,
  { maxEntries: 10_000 },
);

/** Least length in letters of the beginning of each word that a compound has. */
const MIN_COMPOUND_BEGINNING = 4;
/** Least length in letters of a word that may be made of two. */
const MIN_COMPOUND = 10;

/** Whether a word has the beginnings of all words of a name, in their order: "uherskohradišťský" of "Uherské Hradiště". */
function isCompoundOf(compound: string, words: readonly string[]): boolean {
  let at = 0;
  for (const [number, word] of words.entries()) {
    const beginning = word.slice(0, Math.max(MIN_COMPOUND_BEGINNING, word.length - 2));
    const found = compound.indexOf(beginning, at);
    if (word.length < MIN_COMPOUND_BEGINNING || found < 0 || (number === 0 && found > 0)) return false;
    at = found + beginning.length;
  }
  return true;
}

/** Whether a passage makes one word of the words of a name, as adjectives of places are, or several of a single word. */
export function hasAsCompound(words: readonly string[], { tokens }: NameSearchText): boolean {
  const folded = words.map(foldNameWord);
  const others = [...tokens.values()];
  if (folded.length > 1) return others.some((other) => other.length >= MIN_COMPOUND && isCompoundOf(other, folded));
  const [compound = ''] = folded;
  return (
    compound.length >= MIN_COMPOUND &&
    others.some((other, at) => at > 0 && isCompoundOf(compound, [others[at - 1]!, other]))
  );
}
