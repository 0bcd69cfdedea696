/** From keys to sentences: values filled in, plural form chosen, numbers written as the language writes them. */
import { isRightToLeft } from '../util/writing/bidi-text';
import { type Dictionary, en, type PluralForms, type StringKey } from './strings';

/** A value that is to be seen as something: the point of the sentence, keys to press, or words from a page. */
export interface RichValue {
  readonly text: string;
  readonly as: 'strong' | 'quote' | 'keys';
  readonly lang?: string;
}
/** A list stands there piece by piece, so that each word of a page keeps its own direction. */
type SentenceValue = string | number | RichValue | readonly (string | RichValue)[];
export type SentenceValues = Readonly<Record<string, SentenceValue>>;

/** A sentence not yet said: evidence is explained once and shown in the panel, copied, or read out. */
export interface Sentence {
  readonly key: StringKey;
  readonly values?: SentenceValues;
}

export interface Localizer {
  /** What numbers, dates and names of languages are written for: "de-AT" where the words are those of "de". */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly say: (key: StringKey, values?: SentenceValues) => string;
  /** The same in its parts, so that values can be set apart by markup. */
  readonly parts: (key: StringKey, values?: SentenceValues) => readonly (string | RichValue)[];
}

/** Says everything in the words of a dictionary, and in English what that lacks. */
export function createLocalizer(locale = 'en', words: Dictionary = {}): Localizer {
  const numbers = new Intl.NumberFormat(locale);
  const own = new Intl.PluralRules(locale);
  const english = new Intl.PluralRules('en');
  const parts = (key: StringKey, values: SentenceValues = {}): (string | RichValue)[] => {
    const text = words[key];
    return (text === undefined ? selectPluralForm(en[key], values, english) : selectPluralForm(text, values, own))
      .split(/(\{\w+\})/)
      .filter((part) => part !== '')
      .flatMap((part) => fillPlaceholder(part, values, numbers));
  };
  const say = (key: StringKey, values?: SentenceValues): string =>
    parts(key, values)
      .map((part) => (typeof part === 'string' ? part : part.text))
      .join('');
  return { locale, dir: isRightToLeft(locale) ? 'rtl' : 'ltr', say, parts };
}

function selectPluralForm(text: string | PluralForms, values: SentenceValues, plurals: Intl.PluralRules): string {
  if (typeof text === 'string') return text;
  const count = values['count'];
  return (typeof count === 'number' ? text[plurals.select(count)] : undefined) ?? text.other;
}

function fillPlaceholder(
  part: string,
  values: SentenceValues,
  numbers: Intl.NumberFormat,
): string | RichValue | readonly (string | RichValue)[] {
  const name = /^\{(\w+)\}$/.exec(part)?.[1];
  if (name === undefined) return part;
  const value = values[name] ?? '';
  return typeof value === 'number' ? numbers.format(value) : value;
}

export const markStrong = (text: string): RichValue => ({ text, as: 'strong' });
export const markQuote = (text: string, lang?: string): RichValue => ({ text, as: 'quote', lang });
export const markKeys = (text: string): RichValue => ({ text, as: 'keys' });
