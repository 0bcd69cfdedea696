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
  // Devanagari has two rows for the t and d of other languages, and may write the vowel that is not heard after an n.
  [/[\u091f\u0920]/gu, '\u0924'],
  [/[\u0921\u0922]/gu, '\u0926'],
  [/\u0928(?=[\u0924-\u0927])/gu, '\u0902'],
  [/\u093f\u092f(?![\u093e-\u094d])/gu, '\u093f\u090f'],
  // Vowels of Cyrillic that systems of transcription write in two ways.
  [/э/gu, 'е'],
  [/Э/gu, 'Е'],
  [/[иї]/gu, 'і'],
  [/[ИЇ]/gu, 'І'],
  [/я/gu, 'іа'],
  [/Я/gu, 'Іа'],
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
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Katakana}ー\p{Script=Arabic}\p{Script=Cyrillic}]/u;

/** A spelling with one sign for each sound, in scripts that have several. */
export const foldAlikeSigns = (spelling: string): string =>
  MARKED_SCRIPT.test(spelling)
    ? ALIKE.reduce((text, [pattern, sign]) => text.replace(pattern, sign), spelling.normalize('NFC'))
    : spelling;
