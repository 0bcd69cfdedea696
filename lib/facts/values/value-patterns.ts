/** Patterns of written values: how regular expressions for them are built, and how their groups become values. */

import { escapeRegExp, findMatches, type IndexedMatch } from '../../core/regexp';
import type { Value, ValueExpression } from '../../core/value';
import { DATES } from '../../languages/by-kind/dates';
import { TRAITS } from '../../languages/by-kind/traits';

/** A value that has no offsets yet. `group` is the pattern's group it was read from, by number or name (0: the whole match). */
export type ValueDraft = Omit<Value, 'start' | 'end'> & { readonly group: number | string };

/**
 * One way of writing a date: a pattern (flags d and g), and a function that reads the pattern's groups. It returns
 * undefined where the match is no date.
 */
export interface ValuePattern {
  readonly pattern: RegExp;
  /** A cheap test: where it fails, the pattern cannot match. It saves running the expensive pattern. */
  readonly needs?: RegExp;
  readonly parts: (match: RegExpMatchArray, lang: string, text: string) => readonly ValueDraft[] | undefined;
}

/**
 * Devanagari consonants with a dot below as one character. Texts write them so, as two characters, or without the dot.
 */
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

/**
 * The form in which a name is looked up: lower case, composed, with one kind of apostrophe and space, and without the
 * Devanagari dot that texts may leave out.
 */
export const toLookupKey = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replace(/\u093C/g, '')
    .replace(/[ʻʼ’‘`]/g, "'")
    .replace(/\s{1,2}/g, ' ');

/**
 * Makes a pattern tolerant: a space matches one or two, an apostrophe each of its shapes, a Devanagari dot may be
 * missing.
 */
export const toFlexiblePattern = (body: string) =>
  body
    .normalize('NFC')
    .replace(/([\u0915-\u092F])\u093C/gu, (_, base: string) => `(?:${NUKTA[base] ?? base}|${base}\u093C?)`)
    .replace(/ \?/g, '\\s{0,2}')
    .replace(/ /g, '\\s{1,2}')
    .replace(/['’ʼ]/g, "['’ʼ]");

/** Joins words as alternatives of a pattern, longest first, each made tolerant by `toFlexiblePattern`. */
export function buildAlternatives(words: Iterable<string>): string {
  const sorted = [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length);
  return sorted.map((word) => toFlexiblePattern(escapeRegExp(word))).join('|');
}

/** Whether a word of the language begins and ends where no letter adjoins. */
export const hasWordBoundaries = (lang: string): boolean => !TRAITS[lang]?.unspaced && !TRAITS[lang]?.attachedParticles;

/** Letters that may be written together with a relative word or another calendar's month, as a pattern. */
export const getJoinedPrefixes = (lang: string): string =>
  DATES[lang]?.relativePrefixes ?? DATES[lang]?.joinedPrefixes ?? '';

/** Builds a pattern for whole words of a language; group 1 is the word. Undefined when there are no words. */
export function buildWordPattern(words: Iterable<string>, lang: string, flags = 'dgiu'): RegExp | undefined {
  const body = buildAlternatives(words);
  if (!body) return undefined;
  if (TRAITS[lang]?.unspaced) return new RegExp(`(${body})`, flags);
  const tail = DATES[lang]?.nameEndings ?? '(?![\\p{L}\\p{M}])';
  return new RegExp(`(?<![\\p{L}\\p{M}])${DATES[lang]?.joinedPrefixes ?? ''}(${body})${tail}`, flags);
}

/**
 * Runs a function and returns undefined where it throws, as `Intl` does for a language or calendar it does not know.
 */
export function tryOrUndefined<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** Finds the value expressions that one form matches in a text. */
export function findFormValues(
  text: string,
  form: ValuePattern,
  lang: string,
  kind: ValueExpression['kind'],
): ValueExpression[] {
  const expressions: ValueExpression[] = [];
  if (form.needs?.test(text) === false) return expressions;
  for (const match of findMatches(text, form.pattern)) {
    const parts = form.parts(match, lang, text);
    if (parts?.length) expressions.push(buildMatchExpression(match, parts, kind));
  }
  return expressions;
}

function buildMatchExpression(
  match: IndexedMatch,
  parts: readonly ValueDraft[],
  kind: ValueExpression['kind'],
): ValueExpression {
  const atoms = parts.map(({ group, ...atom }) => {
    const indices = typeof group === 'number' ? match.indices?.[group] : match.indices?.groups?.[group];
    const [start, end] = indices ?? [match.index!, match.index! + match[0].length];
    return { ...atom, start, end };
  });
  const start = match.index!;
  return { kind, start, end: start + match[0].length, text: match[0], atoms };
}
