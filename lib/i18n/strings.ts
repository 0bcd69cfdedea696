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
