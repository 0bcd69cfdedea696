/**
 * Declares the interface's strings: their keys and texts from the English file, and what a translation of each may be.
 */
import en from './locales/en.json';

export { en };

/** One string for each plural category of the language (`Intl.PluralRules`); the value `count` selects one. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export type StringKey = keyof typeof en;

export const isStringKey = (key: string): key is StringKey => Object.hasOwn(en, key);

/**
 * What a string may be in another language, by what it is in English. Plural forms stay plural forms; a single string
 * may have forms where it holds `{count}`, since a language may have more forms than English.
 */
type TranslatedText<Text> = Text extends string ? string | PluralForms : PluralForms;

/** The strings of another language. English replaces those that it lacks. */
export type Dictionary = { readonly [Key in StringKey]?: TranslatedText<(typeof en)[Key]> };

const WIDE_LETTER =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u30FF\uFF01-\uFF60]/u;
/** Stands for a value when widths are measured: as many letters as a value usually has. */
const SAMPLE_VALUE = '1234';

/**
 * The width of a text in Latin letters: a Chinese, Japanese or Korean character counts as two, a combining mark as
 * none.
 */
export function measureWidth(text: string): number {
  const sample = text.replace(/\{\w+\}/g, SAMPLE_VALUE);
  const characters = [...new Intl.Segmenter().segment(sample)];
  return characters.reduce((width, { segment }) => width + (WIDE_LETTER.test(segment) ? 2 : 1), 0);
}
