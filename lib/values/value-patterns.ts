import type { Value, ValueExpression } from '../core';
import { DATES } from '../languages/dates';
import { memoize } from '../util/memoize';
import { escapeRegExp, findMatches, type IndexedMatch } from '../util/regexp';
import { UNSPACED_LANGUAGES } from '../util/writing/scripts';

/** An atom before it has a place: the group of the pattern it was read from (0: the whole match). */
export type ValueDraft = Omit<Value, 'start' | 'end'> & { readonly group: number };

/** A written form: its pattern (flags d and g), the languages it holds for (none: all), what its groups say. */
export interface ValuePattern {
  readonly pattern: RegExp;
  readonly langs?: string;
  readonly parts: (match: RegExpMatchArray, lang: string, text: string) => readonly ValueDraft[] | undefined;
}

/** Devanagari consonants with a dot below as one character; texts have them so, in two, or without the dot. */
const NUKTA: Readonly<Record<string, string>> = {
  क: '\u0958',
  ख: '\u0959',
  ग: '\u095A',
  ज: '\u095B',
  ड: '\u095C',
  ढ: '\u095D',
  फ: '\u095E',
  य: '\u095F',
};

/** A name as it is looked up: small, composed, without the dots texts leave out. */
export const toLookupKey = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replace(/\u093C/g, '');

/** A space stands for any one or two, an apostrophe for each of its shapes. */
export const toFlexiblePattern = (body: string) =>
  body
    .normalize('NFC')
    .replace(/([\u0915-\u092F])\u093C/gu, (_, base: string) => `(?:${NUKTA[base] ?? base}|${base}\u093C?)`)
    .replace(/ \?/g, '\\s{0,2}')
    .replace(/ /g, '\\s{1,2}')
    .replace(/['’ʼ]/g, "['’ʼ]");

/** Alternatives of a pattern, longest first; a space stands for any one or two, an apostrophe for each of its shapes. */
export function buildAlternatives(words: Iterable<string>): string {
  const list = [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length);
  return list.map((word) => toFlexiblePattern(escapeRegExp(word))).join('|');
}

/** Pattern for whole words of a language; group 1 is the word. `undefined` when there are none. */
export function buildWordPattern(words: Iterable<string>, lang: string, flags = 'dgiu'): RegExp | undefined {
  const body = buildAlternatives(words);
  if (!body) return undefined;
  if (UNSPACED_LANGUAGES.has(lang)) return new RegExp(`(${body})`, flags);
  const tail = DATES[lang]?.nameEndings ?? '(?![\\p{L}\\p{M}])';
  return new RegExp(`(?<![\\p{L}\\p{M}])${DATES[lang]?.joinedPrefixes ?? ''}(${body})${tail}`, flags);
}

/** `undefined` rather than a throw for a language or calendar `Intl` does not know. */
export function tryOrUndefined<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** Selects the forms a language uses. */
export const createFormSelector = (forms: readonly ValuePattern[]) =>
  memoize((lang: string) => forms.filter((form) => !form.langs || form.langs.split(' ').includes(lang)));

/** What one form finds in a text. */
export function findFormValues(
  text: string,
  form: ValuePattern,
  lang: string,
  kind: ValueExpression['kind'],
): ValueExpression[] {
  const found: ValueExpression[] = [];
  for (const match of findMatches(text, form.pattern)) {
    const parts = form.parts(match, lang, text);
    if (parts?.length) found.push(buildMatchExpression(match, parts, kind));
  }
  return found;
}

function buildMatchExpression(
  match: IndexedMatch,
  parts: readonly ValueDraft[],
  kind: ValueExpression['kind'],
): ValueExpression {
  const atoms = parts.map(({ group, ...atom }) => {
    const [start, end] = match.indices?.[group] ?? [match.index!, match.index! + match[0].length];
    return { ...atom, start, end };
  });
  const start = match.index!;
  return { kind, start, end: start + match[0].length, text: match[0], atoms };
}
