/** What a string is in English, and what it is in another language. */
import type { en } from './en';

/** One string for each plural category that the language has (`Intl.PluralRules`); the value `count` chooses. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A string of the English table. `{name}` in it is a value that is filled in. */
export interface Entry {
  readonly text: string | Forms;
  /** For translators: what it is, where it stands, what its values are. */
  readonly note: string;
  /** How wide it may be, in Latin letters, where its place is narrow; see `widthOf`. */
  readonly max?: number;
}

/** A language with more forms than English may need some where English has one: wherever `{count}` is said. */
type Wording<Text> = Text extends string ? (Text extends `${string}{count}${string}` ? string | Forms : string) : Forms;

export type StringKey = keyof typeof en;

/** Another language's words. What it lacks is said in English. */
export type Dictionary = { readonly [Key in StringKey]?: Wording<(typeof en)[Key]['text']> };

const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u30FF\uFF01-\uFF60]/u;
/** Letters that a value in a narrow place usually takes. */
const VALUE = '1234';

/** How wide a text is, in Latin letters: a sign of Chinese, Japanese or Korean takes two, marks upon letters none. */
export function widthOf(text: string): number {
  const filled = text.replace(/\{\w+\}/g, VALUE);
  const signs = [...new Intl.Segmenter().segment(filled)];
  return signs.reduce((width, { segment }) => width + (WIDE.test(segment) ? 2 : 1), 0);
}
