/** Tells Latin encodings apart by the letters of the languages that are written in them. */
import { LATIN_ALPHABETS } from '../../languages/groups';
import { countPatternMatches, scoreScriptFit, type TextSample } from './script-fit';

/** The alphabets, and what matches a letter of none of them. */
const ALPHABETS = LATIN_ALPHABETS.map(([languages, charsets, letters]) => ({
  languages: languages.split(' '),
  charsets: charsets.split(' '),
  stranger: new RegExp(`[^\\p{ASCII}${letters}]`, 'gu'),
}));

type Alphabets = typeof ALPHABETS;

/** Latin encodings that can be told by their letters. Of equal ones the first is taken. */
export const LATIN_CHARSETS: readonly string[] = [
  'windows-1252',
  'windows-1254',
  ...new Set(ALPHABETS.flatMap((a) => a.charsets)),
];

const filterAlphabetsByLanguage = (alphabets: Alphabets, lang: string): Alphabets =>
  alphabets.filter((a) => a.languages.includes(lang));
const filterAlphabetsByCharset = (alphabets: Alphabets, charset: string): Alphabets =>
  alphabets.filter((a) => a.charsets.includes(charset));

/** Scores the share of non-ASCII letters that belong to a language, for the language that fits best (0 to 1). */
function scoreAlphabetFit({ tokens, foreign }: TextSample, alphabets: Alphabets): number {
  const letters = tokens.join('').toLowerCase();
  return Math.max(
    0,
    ...alphabets.map(({ stranger }) => 1 - countPatternMatches(letters, stranger) / Math.max(1, foreign)),
  );
}

/** Scores how much sense a text makes in a language that is written in the encoding it was decoded in (0 to 1). */
export function scoreLatinFit(charset: string, sample: TextSample): number {
  const scriptFit = scoreScriptFit('latin', sample);
  return scriptFit === 0 ? 0 : scriptFit * scoreAlphabetFit(sample, filterAlphabetsByCharset(ALPHABETS, charset));
}

/** Returns the Latin encodings a language is written in. */
export const getLatinCharsets = (lang: string): readonly string[] =>
  filterAlphabetsByLanguage(ALPHABETS, lang).flatMap((a) => a.charsets);

/** Least score of a better encoding: nearly all letters belong to the language, except in foreign names. */
const MIN_ALPHABET_FIT = 0.97;
/** With fewer non-ASCII letters, only an encoding that the page itself suggests can be better. */
const MIN_UNHINTED_LETTERS = 20;
/**
 * Least difference in score at which another encoding is better: where the page's language or another declaration
 * suggests it, and where nothing does.
 */
const MIN_FIT_GAIN = { hinted: 0.05, alone: 0.25 } as const;

/** What helps to choose between Latin encodings. */
export interface LatinHints {
  /** Primary language that the page declares. */
  readonly lang?: string;
  /** Other encodings that the page declares. */
  readonly claims: readonly string[];
  /** Decodes the sample of the page in an encoding. */
  readonly read: (charset: string) => TextSample;
}

/**
 * Finds the encoding that a text in Latin script is really in, although it made words as it was decoded: its letters
 * belong to no language, as in Czech with ø and ì or Turkish with þ and ý. Undefined where no encoding fits much
 * better.
 */
export function findBetterLatinCharset(sample: TextSample, { lang, claims, read }: LatinHints): string | undefined {
  const ownAlphabets = lang === undefined ? [] : filterAlphabetsByLanguage(ALPHABETS, lang);
  const currentFit = scoreAlphabetFit(sample, ownAlphabets.length === 0 ? ALPHABETS : ownAlphabets);
  const declaredCharsets = LATIN_CHARSETS.filter((charset) => claims.includes(charset));
  return [...declaredCharsets, ...LATIN_CHARSETS].find((charset) => {
    const isHinted = ownAlphabets.length > 0 || declaredCharsets.includes(charset);
    // A language without an entry fits no alphabet, unless the page declares this encoding.
    const alphabets = filterAlphabetsByCharset(
      ownAlphabets.length === 0 && (isHinted || lang === undefined) ? ALPHABETS : ownAlphabets,
      charset,
    );
    if (alphabets.length === 0 || (!isHinted && sample.foreign < MIN_UNHINTED_LETTERS)) return false;
    const otherSample = read(charset);
    const fit = otherSample.broken > 0 ? 0 : scoreAlphabetFit(otherSample, alphabets);
    return fit >= MIN_ALPHABET_FIT && fit - currentFit >= (isHinted ? MIN_FIT_GAIN.hinted : MIN_FIT_GAIN.alone);
  });
}
