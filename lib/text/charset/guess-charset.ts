/** Guesses the encoding of a page that is not UTF-8, from what it declares and how much sense the text makes. */

import { memoize } from '../../core/memoize';
import { CHARSET_LANGUAGES, LATIN_ALPHABETS } from '../../languages/groups';
import { decodeBytes } from './decode-bytes';
import {
  buildTextSample,
  type CharsetScript,
  countPatternMatches,
  scoreBestFit,
  scoreScriptFit,
  type TextSample,
} from './script-fit';

// Tells Latin encodings apart by the letters of the languages that are written in them.

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

/** Encodings with the script and the languages they are for. Of equal ones the first is taken. */
const CANDIDATE_CHARSETS: readonly (readonly [charset: string, script: CharsetScript, languages: string])[] = [
  ...CHARSET_LANGUAGES,
  ...LATIN_CHARSETS.map((charset) => [charset, 'latin', ''] as const),
];

/** Number of bytes that are looked at; a limit on the time, since every candidate decodes them. */
const MAX_SAMPLE_BYTES = 16_384;
/** Longest span taken from one place, so that one long script does not decide for the page. */
const MAX_SPAN_BYTES = 2048;

/**
 * Collects the tags, and the spans between tags, that contain non-ASCII bytes. In no encoding are the bytes of < and >
 * part of another character.
 */
function collectSampleBytes(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(MAX_SAMPLE_BYTES + MAX_SPAN_BYTES);
  let [size, start, hasNonAscii] = [0, 0, false];
  for (let i = 0; i <= bytes.length && size < MAX_SAMPLE_BYTES; i += 1) {
    const byte = bytes[i];
    if (byte !== undefined && byte >= 0x80) hasNonAscii = true;
    if (byte !== undefined && byte !== 0x3c && byte !== 0x3e) continue;
    if (hasNonAscii) {
      const span = bytes.subarray(start, Math.min(i + 1, start + MAX_SPAN_BYTES));
      sample.set(span, size);
      size += span.length;
    }
    [start, hasNonAscii] = [i + 1, false];
  }
  return sample.subarray(0, size);
}

/** An encoding, the text as decoded in it, and how much sense that text makes (0 to 1). */
interface ScoredCharset {
  readonly charset: string;
  readonly sample: TextSample;
  readonly fit: number;
}

/** From this score on a declared encoding is used. */
const MIN_DECLARED_FIT = 0.75;
/** Least score at which the second declared encoding, or a guessed one, replaces the first. */
const MIN_SECOND_FIT = 0.6;
const MIN_GUESSED_FIT = 0.75;
/** And the least difference to the score of the encoding that is replaced. */
const MIN_FIT_MARGIN = 0.2;
/**
 * Least number of non-ASCII characters at which a declared encoding is replaced: by another declared one, and by a
 * guessed one.
 */
const MIN_NON_ASCII = 10;
const MIN_NON_ASCII_TO_GUESS = 20;
/** Largest share of replacement characters; truncated or spliced pages have fewer. */
const MAX_DAMAGE = 0.1;
/** Least score of an encoding for the page's language, where no declared encoding can be used. */
const MIN_PAGE_LANGUAGE_FIT = 0.3;

/** Decodes the sample of a page in an encoding. */
type SampleReader = (charset: string) => TextSample;

const createSampleReader = (sample: Uint8Array): SampleReader =>
  memoize((charset) => buildTextSample(decodeBytes(sample, charset)));

const selectBestCharset = (candidates: readonly ScoredCharset[]): ScoredCharset | undefined =>
  candidates.reduce<ScoredCharset | undefined>(
    (best, candidate) => (best && best.fit >= candidate.fit ? best : candidate),
    undefined,
  );

function scoreCharset(charset: string, read: SampleReader): ScoredCharset {
  const sample = read(charset);
  return { charset, sample, fit: scoreBestFit(sample) };
}

function scoreCandidateCharsets(read: SampleReader): readonly (ScoredCharset & { languages: string })[] {
  return CANDIDATE_CHARSETS.map(([charset, script, languages]) => {
    const sample = read(charset);
    const fit = script === 'latin' ? scoreLatinFit(charset, sample) : scoreScriptFit(script, sample);
    return { charset, sample, fit, languages };
  });
}

const isConvincing = ({ fit, sample }: ScoredCharset): boolean =>
  fit >= MIN_GUESSED_FIT && sample.foreign >= MIN_NON_ASCII;

/**
 * Finds the likeliest encoding from the bytes alone. An encoding for the language that the page declares is preferred,
 * unless another makes far more sense.
 */
function findLikeliestCharset(read: SampleReader, lang: string | undefined): ScoredCharset | undefined {
  const candidates = scoreCandidateCharsets(read);
  const latinCharsets = lang === undefined ? [] : getLatinCharsets(lang);
  const bestForLanguage = selectBestCharset(
    candidates.filter(
      (c) => lang !== undefined && (c.languages.split(' ').includes(lang) || latinCharsets.includes(c.charset)),
    ),
  );
  const bestConvincing = selectBestCharset(candidates.filter(isConvincing));
  return bestForLanguage &&
    bestForLanguage.fit >= MIN_PAGE_LANGUAGE_FIT &&
    !(bestConvincing && bestConvincing.fit >= bestForLanguage.fit + MIN_FIT_MARGIN)
    ? bestForLanguage
    : bestConvincing;
}

/** Least number of valid non-ASCII characters for each broken one, in UTF-8 with something else spliced in. */
const MIN_VALID_PER_BROKEN = 8;

/** Whether bytes are UTF-8 with a few exceptions. Text in another encoding is never close to it by chance. */
export function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeBytes(collectSampleBytes(bytes), 'utf-8');
  const validCount = countPatternMatches(text, /[^\p{ASCII}\uFFFD]/gu);
  return validCount >= MIN_VALID_PER_BROKEN * Math.max(1, countPatternMatches(text, /\uFFFD/g));
}

/**
 * Windows encodings of pages that declare ISO-8859, where they have letters or quotation marks at bytes that are
 * control characters in ISO-8859.
 */
const WINDOWS_VARIANTS: Readonly<Record<string, string>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-8-i': 'windows-1255',
  'iso-8859-13': 'windows-1257',
  'iso-8859-15': 'windows-1252',
};

/** Returns the Windows variant of a declared encoding where the bytes 80 to 9F occur and the text fits it as well. */
function chooseWindowsVariant(declared: string, sample: Uint8Array, read: SampleReader): string {
  const variant = WINDOWS_VARIANTS[declared];
  if (!variant || !sample.some((byte) => byte >= 0x80 && byte < 0xa0)) return declared;
  return scoreBestFit(read(variant)) >= scoreBestFit(read(declared)) ? variant : declared;
}

/** Chooses an encoding where the text makes little sense in the first declared one. */
function chooseDeclaredOrGuessed(
  first: ScoredCharset,
  others: readonly ScoredCharset[],
  lang: string | undefined,
  read: SampleReader,
): string {
  const isBetter = ({ fit }: ScoredCharset): boolean => fit >= first.fit + MIN_FIT_MARGIN;
  const second = others.find((other) => other.fit >= MIN_SECOND_FIT && isBetter(other));
  if (second || first.sample.foreign < MIN_NON_ASCII_TO_GUESS) return (second ?? first).charset;
  const guessed = findLikeliestCharset(read, lang);
  return guessed && isConvincing(guessed) && isBetter(guessed) ? guessed.charset : first.charset;
}

/**
 * Guesses the encoding of bytes that are not UTF-8 and returns its WHATWG name. A declared encoding in which the text
 * makes sense is used first; another one only where the text makes no sense in those and much sense in it. `lang` is
 * the primary language that the page declares.
 */
export function guessCharset(bytes: Uint8Array, declared: readonly string[], lang?: string): string {
  const sample = collectSampleBytes(bytes);
  const read = createSampleReader(sample);
  const [first, ...others] = declared
    .map((charset) => scoreCharset(chooseWindowsVariant(charset, sample, read), read))
    .filter(({ sample: decoded }) => decoded.damage <= MAX_DAMAGE);
  if (!first) return findLikeliestCharset(read, lang)?.charset ?? 'windows-1252';
  const findLatinCharset = () =>
    findBetterLatinCharset(first.sample, { lang, claims: others.map(({ charset }) => charset), read });
  if (first.sample.foreign < MIN_NON_ASCII) return (others.length > 0 && findLatinCharset()) || first.charset;
  if (first.fit < MIN_DECLARED_FIT) return chooseDeclaredOrGuessed(first, others, lang, read);
  return (scoreScriptFit('latin', first.sample) >= MIN_DECLARED_FIT && findLatinCharset()) || first.charset;
}
