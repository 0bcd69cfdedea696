/** From keys to sentences: values filled in, plural form chosen, numbers written as the language writes them. */
import { en, type StringKey } from './en';

/** One string, or one for each plural category of `Intl.PluralRules`, chosen by the value `count`. */
interface Entry {
  readonly text: string | Forms;
  /** For translators: where it stands and what the values are. */
  readonly note: string;
}
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type Table = Readonly<Record<StringKey, Entry>>;

/** A value that is to be seen as something: the point of the sentence, or words from a page. */
export interface Shown {
  readonly text: string;
  readonly as: 'strong' | 'quote';
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
  readonly locale: string;
  readonly say: (key: StringKey, values?: Values) => string;
  /** The same in its parts, so that values can be set apart by markup. */
  readonly parts: (key: StringKey, values?: Values) => readonly (string | Shown)[];
}

export function speaker(locale = 'en', table: Table = en): Speaker {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const parts = (key: StringKey, values: Values = {}): (string | Shown)[] =>
    form(table[key].text, values, plurals)
      .split(/(\{\w+\})/)
      .filter((part) => part !== '')
      .flatMap((part) => filled(part, values, numbers));
  const say = (key: StringKey, values?: Values): string =>
    parts(key, values)
      .map((part) => (typeof part === 'string' ? part : part.text))
      .join('');
  return { locale, say, parts };
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
