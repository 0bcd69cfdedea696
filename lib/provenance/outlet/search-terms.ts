/** Chooses what to look for in an outlet's archive: names and numbers that are written alike in most languages. */
import type { PlacedLine } from '../../core';

/** More terms find nothing: each one must be in the page that is searched. */
const MAX_NAMES = 3;
const MAX_NUMBERS = 2;

/** Matches two to four words in Latin letters that begin with a capital: most are names of persons and places. */
const NAME =
  /(?<![\p{L}\p{N}.])\p{Lu}[\p{L}\p{M}'’-]+(?:\s(?:de|da|van|von|bin|al|el)?\s?\p{Lu}[\p{L}\p{M}'’-]+){1,3}(?![\p{L}\p{N}])/gu;
/** Matches numbers with at least two digits that are no part of a date, a time or a longer number. */
const NUMBER = /(?<![\p{L}\p{Nd}.,:/-])\p{Nd}{2,3}(?:[.,\u00A0\u202F ]\p{Nd}{3}){0,3}(?![\p{L}\p{Nd}:/-]|[.,]\p{Nd})/gu;

const isLatin = (name: string): boolean => !/[^\p{Script=Latin}\p{M}\s'’-]/u.test(name);
const isYear = (number: string): boolean => /^(?:1[89]|2[05])\d{2}$/.test(number);

/** Counts how often each match is there, most often first; where alike, in the order of the text. */
function sortMatches(text: string, pattern: RegExp): readonly string[] {
  const counts = new Map<string, number>();
  for (const [match] of text.matchAll(pattern)) counts.set(match, (counts.get(match) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([match]) => match);
}

/**
 * Chooses names and numbers of an article by which its original may be found, at most five. Names in Latin letters only:
 * others are spelled anew in another language. Sentences begin with capitals, so of those only runs of words count.
 */
export function chooseSearchTerms(lines: readonly Pick<PlacedLine, 'text' | 'zone'>[]): readonly string[] {
  const text = lines
    .filter(({ zone }) => zone === 'main')
    .map((line) => line.text)
    .join('\n');
  const names = sortMatches(text, NAME).filter(isLatin).slice(0, MAX_NAMES);
  const numbers = sortMatches(text, NUMBER)
    .filter((number) => !isYear(number))
    .slice(0, MAX_NUMBERS);
  return [...names, ...numbers];
}

/** What a search needs: the outlet, its host where it is known, and what to look for. */
export interface OutletSearch {
  readonly name: string;
  readonly host?: string;
  readonly terms: readonly string[];
}

/**
 * Builds the address of a search for the original, for the reader to open. Verso itself requests nothing there. With a
 * known host only that site is searched.
 */
export function buildSearchUrl({ name, host, terms }: OutletSearch): string {
  const words = [
    host ? `site:${host}` : `"${name}"`,
    ...terms.map((term) => (term.includes(' ') ? `"${term}"` : term)),
  ];
  const url = new URL('https://duckduckgo.com/');
  url.searchParams.set('q', words.join(' '));
  return url.href;
}
