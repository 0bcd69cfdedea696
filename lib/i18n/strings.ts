/** What a string is in English, and what it is in another language. */
import type { en } from './en';

/** One string for each plural category that the language has (`Intl.PluralRules`); the value `count` chooses. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A string of the English table. `{name}` in it is a value that is filled in. */
export interface StringEntry {
  readonly text: string | PluralForms;
  /** For translators: what it is, where it stands, what its values are. */
  readonly note: string;
  /** How wide it may be, in Latin letters, where its place is narrow; see `widthOf`. */
  readonly max?: number;
}

/** A language with more forms than English may need some where English has one: wherever `{count}` is said. */
type TranslatedText<Text> = Text extends string
  ? Text extends `${string}{count}${string}`
    ? string | PluralForms
    : string
  : PluralForms;

export type StringKey = keyof typeof en;

/** Another language's words. What it lacks is said in English. */
export type Dictionary = { readonly [Key in StringKey]?: TranslatedText<(typeof en)[Key]['text']> };

const WIDE_LETTER =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u30FF\uFF01-\uFF60]/u;
/** Letters that a value in a narrow place usually takes. */
const SAMPLE_VALUE = '1234';

/** How wide a text is, in Latin letters: a sign of Chinese, Japanese or Korean takes two, marks upon letters none. */
export function measureWidth(text: string): number {
  const filled = text.replace(/\{\w+\}/g, SAMPLE_VALUE);
  const signs = [...new Intl.Segmenter().segment(filled)];
  return signs.reduce((width, { segment }) => width + (WIDE_LETTER.test(segment) ? 2 : 1), 0);
}
