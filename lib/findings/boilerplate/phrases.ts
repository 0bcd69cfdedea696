/** The phrases of boilerplate of each language, prepared for comparison, and the search for them in a line. */
import { CREDITS } from '../../languages/by-kind/credits';
import type { BoilerplateWords } from '../../languages/kinds';
import { createLazy } from '../../util/lazy';
import { memoize } from '../../util/memoize';
import { UNSPACED_CREDIT_LETTERS } from '../../util/writing/scripts';

/** The boilerplate phrases of a language and of English, which pages in all languages use. */
export interface BoilerplatePhrases {
  readonly words: BoilerplateWords;
  /** Labels of credits and of sources, of all languages. */
  readonly credit: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
  /** Phrases before a name ("by"), the longest first. */
  readonly by: readonly string[];
  /** Phrases after a name, the longest first. */
  readonly after: readonly string[];
  /** Calls to the reader that are all of a line. */
  readonly whole: ReadonlySet<string>;
  /** Calls with a colon, after which text follows. */
  readonly labels: ReadonlySet<string>;
  /** Beginnings of calls, the longest first. */
  readonly openings: readonly string[];
  /** Beginnings of calls that only names may follow. */
  readonly named: readonly string[];
  /** Labels of time stamps, the longest first. */
  readonly stamp: readonly string[];
}

const PLAIN_PUNCTUATION: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '：': ':',
  '＝': '=',
  '／': '/',
  '｜': '|',
};

/**
 * Replaces all kinds of apostrophes, colons, bars and spaces by one of each, so that one phrase matches them all. The
 * length in UTF-16 units stays the same.
 */
export const normalizePunctuation = (text: string): string =>
  text.replace(/[\u2018\u2019：＝／｜]/gu, (c) => PLAIN_PUNCTUATION[c]!).replace(/[\s\u200b\u00a0\u202f\u3000]/gu, ' ');

/** Lower case for comparing phrases. Turkish dotted I becomes a plain i. */
export const lowerCase = (text: string): string => text.toLowerCase().replaceAll('i\u0307', 'i').normalize('NFC');

const parsePhraseList = (phrases: string | undefined): string[] =>
  phrases ? phrases.split('|').map((phrase) => lowerCase(normalizePunctuation(phrase))) : [];

const mergePhraseLists = (a: BoilerplateWords, b: BoilerplateWords, key: keyof BoilerplateWords): string[] => [
  ...new Set([...parsePhraseList(a[key]), ...parsePhraseList(b[key])]),
];

/** Labels of all languages, because a translation may keep a line of its original. */
const collectLabels = (key: 'credit' | 'source'): ReadonlySet<string> =>
  new Set(Object.values(CREDITS).flatMap((words) => parsePhraseList(words[key])));

const getAllLabels = createLazy(() => ({ credit: collectLabels('credit'), source: collectLabels('source') }));

const selectByEnding = (phrases: readonly string[], end: string): string[] =>
  phrases.filter((phrase) => phrase.endsWith(end)).map((phrase) => phrase.slice(0, -end.length).trim());

const sortByLength = (phrases: string[]): string[] => phrases.sort((a, b) => b.length - a.length);

const getPhrasesByLanguage = memoize((lang: string): BoilerplatePhrases => {
  const [words, english] = [CREDITS[lang] ?? {}, CREDITS['en'] ?? {}];
  const calls = mergePhraseLists(words, english, 'call');
  return {
    words: { ...words, beside: [...mergePhraseLists(words, english, 'beside')].join('|') },
    ...getAllLabels(),
    by: sortByLength(mergePhraseLists(words, english, 'by')),
    after: sortByLength(mergePhraseLists(words, words, 'after')),
    whole: new Set(calls.map((phrase) => phrase.replace(/[:…]$/u, '').trim())),
    labels: new Set(selectByEnding(calls, ':')),
    openings: sortByLength(
      selectByEnding(
        calls.filter((phrase) => !phrase.endsWith(' …')),
        '…',
      ),
    ),
    named: sortByLength(selectByEnding(calls, ' …')),
    stamp: sortByLength(mergePhraseLists(words, english, 'stamp')),
  };
});

/** The phrases for a BCP 47 tag. For a language without a table, the English ones. */
export function getBoilerplatePhrases(tag: string): BoilerplatePhrases {
  const lang = tag.split('-')[0]!.toLowerCase();
  return getPhrasesByLanguage(Object.hasOwn(CREDITS, lang) ? lang : 'en');
}

const WORD_END = /[\p{L}\p{M}\p{N}]$/u;
const WORD_CONTINUATION = /^[\p{L}\p{M}\p{N}]/u;
const UNSPACED_END = new RegExp(`[${UNSPACED_CREDIT_LETTERS}]$`, 'u');

/** Finds the longest phrase that a line begins with as a word, and the text after it; undefined where there is none. */
export function getTextAfterPhrase(
  line: string,
  phrases: readonly string[],
): { phrase: string; rest: string } | undefined {
  const lowerLine = lowerCase(line);
  const phrase = phrases.find(
    (p) =>
      lowerLine.startsWith(p) &&
      !(WORD_END.test(p) && WORD_CONTINUATION.test(lowerLine.slice(p.length)) && !UNSPACED_END.test(p)),
  );
  return phrase === undefined ? undefined : { phrase, rest: line.slice(phrase.length) };
}
