/** From keys to sentences: values filled in, plural form chosen, numbers written as the language writes them. */
import { isRightToLeft } from '../util/bidi-text';
import { en } from './en';
import type { Dictionary, Forms, StringKey } from './strings';

/** A value that is to be seen as something: the point of the sentence, keys to press, or words from a page. */
export interface Shown {
  readonly text: string;
  readonly as: 'strong' | 'quote' | 'keys';
  readonly lang?: string;
}
/** A list stands there piece by piece, so that each word of a page keeps its own direction. */
type Value = string | number | Shown | readonly (string | Shown)[];
export type Values = Readonly<Record<string, Value>>;

/** A sentence not yet said: evidence is explained once and shown in the panel, copied, or read out. */
export interface Sentence {
  readonly key: StringKey;
  readonly values?: Values;
}

export interface Speaker {
  /** What numbers, dates and names of languages are written for: "de-AT" where the words are those of "de". */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly say: (key: StringKey, values?: Values) => string;
  /** The same in its parts, so that values can be set apart by markup. */
  readonly parts: (key: StringKey, values?: Values) => readonly (string | Shown)[];
}

/** Says everything in the words of a dictionary, and in English what that lacks. */
export function speaker(locale = 'en', words: Dictionary = {}): Speaker {
  const numbers = new Intl.NumberFormat(locale);
  const own = new Intl.PluralRules(locale);
  const english = new Intl.PluralRules('en');
  const parts = (key: StringKey, values: Values = {}): (string | Shown)[] => {
    const text = words[key];
    return (text === undefined ? form(en[key].text, values, english) : form(text, values, own))
      .split(/(\{\w+\})/)
      .filter((part) => part !== '')
      .flatMap((part) => filled(part, values, numbers));
  };
  const say = (key: StringKey, values?: Values): string =>
    parts(key, values)
      .map((part) => (typeof part === 'string' ? part : part.text))
      .join('');
  return { locale, dir: isRightToLeft(locale) ? 'rtl' : 'ltr', say, parts };
}

function form(text: string | Forms, values: Values, plurals: Intl.PluralRules): string {
  if (typeof text === 'string') return text;
  const count = values['count'];
  return (typeof count === 'number' ? text[plurals.select(count)] : undefined) ?? text.other;
}

function filled(
  part: string,
  values: Values,
  numbers: Intl.NumberFormat,
): string | Shown | readonly (string | Shown)[] {
  const name = /^\{(\w+)\}$/.exec(part)?.[1];
  if (name === undefined) return part;
  const value = values[name] ?? '';
  return typeof value === 'number' ? numbers.format(value) : value;
}

export const strong = (text: string): Shown => ({ text, as: 'strong' });
export const quote = (text: string, lang?: string): Shown => ({ text, as: 'quote', lang });
export const keys = (text: string): Shown => ({ text, as: 'keys' });
