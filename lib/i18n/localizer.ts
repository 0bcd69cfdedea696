/** Formats the interface's strings: fills in values, selects plural forms, formats numbers. */
import { createLazy, memoize } from '../core/memoize';
import { isRightToLeft } from '../text/bidi-text';
import { type Dictionary, en, type PluralForms, type StringKey } from './strings';

/** A value with its own markup: emphasized text, keys to press, or a quotation from a page. */
export interface RichValue {
  readonly text: string;
  readonly as: 'strong' | 'quote' | 'keys';
  readonly lang?: string;
}
/** A list is given item by item, so that each quotation keeps its own text direction. */
type SentenceValue = string | number | RichValue | readonly (string | RichValue)[];
export type SentenceValues = Readonly<Record<string, SentenceValue>>;

/** A string key with its values, not formatted yet: the same sentence is shown in the panel, copied, or announced. */
export interface Sentence {
  readonly key: StringKey;
  readonly values?: SentenceValues;
}

export interface Localizer {
  /** The locale for numbers, dates and names of languages: "de-AT" where the strings are those of "de". */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly say: (key: StringKey, values?: SentenceValues) => string;
  /** The same sentence in parts, so that values can have their own markup. */
  readonly parts: (key: StringKey, values?: SentenceValues) => readonly (string | RichValue)[];
}

/** Creates a localizer for a dictionary. English replaces the strings that it lacks. */
export function createLocalizer(locale = 'en', dictionary: Dictionary = {}): Localizer {
  const numbers = new Intl.NumberFormat(locale);
  const pluralRules = new Intl.PluralRules(locale);
  const englishPluralRules = new Intl.PluralRules('en');
  const parts = (key: StringKey, values: SentenceValues = {}): (string | RichValue)[] => {
    const text = dictionary[key];
    return (
      text === undefined
        ? selectPluralForm(en[key], values, englishPluralRules)
        : selectPluralForm(text, values, pluralRules)
    )
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

/** The strings in English, for what has no interface: files, and the command. */
export const getEnglish = createLazy(() => createLocalizer());

/** A share, 0..1. It is 0 or 100 % only where that is exact: "100 % of the original is there" must be true. */
export function formatPercent({ locale }: Pick<Localizer, 'locale'>, share: number): string {
  const rounded = Math.round(share * 100) / 100;
  if (rounded >= 1 && share < 1) return getPercentFormat(locale).format(0.99);
  return getPercentFormat(locale).format(rounded <= 0 && share > 0 ? 0.01 : rounded);
}

const getPercentFormat = memoize((locale: string) => new Intl.NumberFormat(locale, { style: 'percent' }));

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
