/** Folds signs that sound alike, which spellings of one name differ in. */

/** Signs for one sound, and marks that are often left out, each with what stands for all of them. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  // The dot below of the scripts of India, and the length of their vowels.
  [/[\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc]/gu, ''],
  [/\u0940/gu, '\u093f'],
  [/\u0942/gu, '\u0941'],
  [/\u0908/gu, '\u0907'],
  [/\u090a/gu, '\u0909'],
  [/\u0949/gu, '\u093e'],
  [/\u0911/gu, '\u0906'],
  [/[\u0901\u0902]|[\u0919\u091e\u0923\u0928\u092e]\u094d(?=[\u0915-\u0939])/gu, '\u0902'],
  // Length and foreign consonants of katakana.
  [/ヴァ/gu, 'バ'],
  [/ヴィ/gu, 'ビ'],
  [/ヴェ/gu, 'ベ'],
  [/ヴォ/gu, 'ボ'],
  [/ヴ/gu, 'ブ'],
  [/[ーッ]/gu, ''],
  // Letters of Arabic that news leaves without their marks.
  [/[أإآٱ]/gu, 'ا'],
  [/ى/gu, 'ي'],
  [/ة/gu, 'ه'],
  [/[\u064b-\u0652\u0640]/gu, ''],
];

const MARKED_SCRIPT =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Katakana}ー\p{Script=Arabic}]/u;

/** A spelling with one sign for each sound, in scripts that have several. */
export const foldAlikeSigns = (spelling: string): string =>
  MARKED_SCRIPT.test(spelling)
    ? ALIKE.reduce((text, [pattern, sign]) => text.replace(pattern, sign), spelling.normalize('NFC'))
    : spelling;
