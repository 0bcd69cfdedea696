import { en, type StringKey } from '../../../lib/i18n';
import { type Dictionary, measureWidth, type PluralForms, type StringEntry } from '../../../lib/i18n/strings';

export const KEYS = Object.keys(en) as StringKey[];
export const entryOf = (key: StringKey): StringEntry => en[key];

export const formsOf = (text: string | PluralForms): [form: string, text: string][] =>
  typeof text === 'string' ? [['', text]] : Object.entries(text);

/** The plural categories of a language, in the order in which they are written down. */
export function categoriesOf(language: string): readonly Intl.LDMLPluralRule[] {
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return order.filter((category) => pluralCategories.includes(category));
}

/** What a language says only in English so far. */
export const lacking = (words: Dictionary): StringKey[] => KEYS.filter((key) => words[key] === undefined);

/** What is not as it must be among a language's words, a sentence each. */
export function faultsIn(language: string, words: Dictionary): string[] {
  const unknown = Object.keys(words).filter((key) => !Object.hasOwn(en, key));
  const faults = KEYS.flatMap((key) => {
    const text = words[key];
    if (text === undefined) return [];
    const forms = formsOf(text).flatMap(([form, one]) => faultsOf(language, key, form, one));
    return [...categoryFaults(language, key, text), ...forms].map((fault) => `${key}: ${fault}`);
  });
  return [...unknown.map((key) => `${key}: no string has this key`), ...faults];
}

function categoryFaults(language: string, key: StringKey, text: string | PluralForms): string[] {
  const [has, wants] = [formsOf(text).map(([form]) => form), categoriesOf(language)];
  if (typeof text === 'string')
    return typeof entryOf(key).text === 'string' ? [] : [`needs forms: ${wants.join(', ')}`];
  return [
    ...wants.filter((form) => !has.includes(form)).map((form) => `the form “${form}” is missing`),
    ...has.filter((form) => !wants.some((wanted) => wanted === form)).map((form) => `there is no form “${form}”`),
  ];
}

const valuesIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

function faultsOf(language: string, key: StringKey, form: string, text: string): string[] {
  const { text: english, max = Number.POSITIVE_INFINITY } = entryOf(key);
  const wants = valuesIn(formsOf(english).at(-1)![1]);
  const has = valuesIn(text);
  const spared = isOneNumber(language, form) ? wants.filter((value) => value !== '{count}') : wants;
  const fits = [wants, spared].some((values) => String(values) === String(has));
  return [
    ...(text.trim() === '' || text !== text.trim() ? ['stands empty, or has a space at an end'] : []),
    ...(fits ? [] : [`has the values ${has.join(' ') || 'none'} in place of ${wants.join(' ') || 'none'}`]),
    ...(measureWidth(text) > max ? [`is ${measureWidth(text)} wide where ${max} is the most: “${text}”`] : []),
  ];
}

/** Whether a form is said of one number alone, which the words can then name: “two passages”. */
function isOneNumber(language: string, form: string): boolean {
  const plurals = new Intl.PluralRules(language);
  return Array.from({ length: 200 }, (_, n) => plurals.select(n)).filter((category) => category === form).length === 1;
}
