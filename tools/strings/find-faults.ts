/** Finds what is missing from a language's words, and what is not as it must be. */

import { memoize } from '../../lib/core/memoize';
import { type Dictionary, isStringKey, type PluralForms, type StringKey } from '../../lib/i18n/strings';
import { getEntry, KEYS } from './locales';
import { measureWidth } from './measure-width';

export const getForms = (text: string | PluralForms): [form: string, text: string][] =>
  typeof text === 'string' ? [['', text]] : Object.entries(text);

/** The plural categories of a language, in the order in which they are written down. */
export function getPluralCategories(language: string): readonly Intl.LDMLPluralRule[] {
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return order.filter((category) => pluralCategories.includes(category));
}

/** What a language says only in English so far. */
export const findMissing = (words: Dictionary): StringKey[] => KEYS.filter((key) => words[key] === undefined);

/** What is not as it must be among a language's words, a sentence each. */
export function findFaults(language: string, words: Dictionary): string[] {
  const unknown = Object.keys(words).filter((key) => !isStringKey(key));
  const faults = KEYS.flatMap((key) => {
    const text = words[key];
    if (text === undefined) return [];
    if (!isText(text)) return [`${key}: is neither a string nor an object of strings by plural category`];
    const forms = getForms(text).flatMap(([form, one]) => findTextFaults(language, key, form, one));
    return [...findCategoryFaults(language, key, text), ...forms].map((fault) => `${key}: ${fault}`);
  });
  return [...unknown.map((key) => `${key}: no string has this key`), ...faults];
}

/** What stands in a file may be anything: the compiler reads no language but English. */
const isText = (value: unknown): value is string | PluralForms =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && Object.values(value).every((form) => typeof form === 'string'));

/** Forms that English has are needed; where its text holds `{count}`, another language may have them without English. */
function findCategoryFaults(language: string, key: StringKey, text: string | PluralForms): string[] {
  const [has, wants] = [getForms(text).map(([form]) => form), getPluralCategories(language)];
  const { text: english } = getEntry(key);
  if (typeof text === 'string') return typeof english === 'string' ? [] : [`needs forms: ${wants.join(', ')}`];
  if (typeof english === 'string' && !english.includes('{count}')) return ['has forms without “{count}” in English'];
  return [
    ...wants.filter((form) => !has.includes(form)).map((form) => `the form “${form}” is missing`),
    ...has.filter((form) => !wants.some((wanted) => wanted === form)).map((form) => `there is no form “${form}”`),
  ];
}

const findPlaceholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

function findTextFaults(language: string, key: StringKey, form: string, text: string): string[] {
  const { text: english, max = Number.POSITIVE_INFINITY } = getEntry(key);
  const wants = findPlaceholders(getForms(english).at(-1)![1]);
  const has = findPlaceholders(text);
  const spared = isOneNumber(language, form) ? wants.filter((value) => value !== '{count}') : wants;
  const fits = [wants, spared].some((values) => String(values) === String(has));
  return [
    ...(text.trim() === '' || text !== text.trim() ? ['stands empty, or has a space at an end'] : []),
    ...(fits ? [] : [`has the values ${has.join(' ') || 'none'} in place of ${wants.join(' ') || 'none'}`]),
    ...(max < Number.POSITIVE_INFINITY && measureWidth(text) > max
      ? [`is ${measureWidth(text)} wide where ${max} is the most: “${text}”`]
      : []),
  ];
}

/** The plural category of each number below 200. */
const getCategories = memoize((language: string): readonly string[] => {
  const plurals = new Intl.PluralRules(language);
  return Array.from({ length: 200 }, (_, n) => plurals.select(n));
});

/** Whether a form is said of one number alone, which the words can then name: “two passages”. */
const isOneNumber = (language: string, form: string): boolean =>
  getCategories(language).filter((category) => category === form).length === 1;
