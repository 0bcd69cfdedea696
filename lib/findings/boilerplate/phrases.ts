import { BOILERPLATE_WORDS, type BoilerplateWords } from '../../languages/boilerplate-words';

/** A language's table made ready; with English, which pages of all languages mix in. */
export interface BoilerplatePhrases {
  readonly words: BoilerplateWords;
  readonly credit: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
  readonly by: readonly string[];
  readonly after: readonly string[];
  readonly whole: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly openings: readonly string[];
  /** Openings that only names may follow. */
  readonly named: readonly string[];
  readonly stamp: readonly string[];
}

const KINDS: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '：': ':',
  '＝': '=',
  '／': '/',
  '｜': '|',
};

/**
 * A line with one kind of apostrophe, colon, bar and space, so that one phrase stands for all ways to set it. As long
 * as before, unit for unit.
 */
export const evened = (text: string): string =>
  text.replace(/[\u2018\u2019：＝／｜]/gu, (c) => KINDS[c]!).replace(/[\s\u200b\u00a0\u202f\u3000]/gu, ' ');

/** As phrases are compared. */
export const lowered = (text: string): string => text.toLowerCase().replaceAll('i\u0307', 'i').normalize('NFC');

const list = (phrases: string | undefined): string[] =>
  phrases ? phrases.split('|').map((phrase) => lowered(evened(phrase))) : [];

const both = (a: BoilerplateWords, b: BoilerplateWords, key: keyof BoilerplateWords): string[] => [
  ...new Set([...list(a[key]), ...list(b[key])]),
];

/** Labels of all languages: a translation may keep a line of its original. */
const labelsOf = (key: 'credit' | 'source'): ReadonlySet<string> =>
  new Set(Object.values(BOILERPLATE_WORDS).flatMap((words) => list(words[key])));

let labels: Readonly<Record<'credit' | 'source', ReadonlySet<string>>> | undefined;

const ending = (phrases: readonly string[], end: string): string[] =>
  phrases.filter((phrase) => phrase.endsWith(end)).map((phrase) => phrase.slice(0, -end.length).trim());

const byLength = (phrases: string[]): string[] => phrases.sort((a, b) => b.length - a.length);

function madeFor(lang: string): BoilerplatePhrases {
  const [own, english] = [BOILERPLATE_WORDS[lang] ?? {}, BOILERPLATE_WORDS['en'] ?? {}];
  labels ??= { credit: labelsOf('credit'), source: labelsOf('source') };
  const call = both(own, english, 'call');
  return {
    words: { ...own, beside: [...both(own, english, 'beside')].join('|') },
    ...labels,
    by: byLength(both(own, english, 'by')),
    after: byLength(both(own, own, 'after')),
    whole: new Set(call.map((phrase) => phrase.replace(/[:…]$/u, '').trim())),
    labels: new Set(ending(call, ':')),
    openings: byLength(
      ending(
        call.filter((phrase) => !phrase.endsWith(' …')),
        '…',
      ),
    ),
    named: byLength(ending(call, ' …')),
    stamp: byLength(both(own, english, 'stamp')),
  };
}

const made = new Map<string, BoilerplatePhrases>();

/** By BCP 47 tag; English alone for a language without a table. */
export function phrasesOf(tag: string): BoilerplatePhrases {
  const lang = tag.split('-')[0]!.toLowerCase();
  const known = Object.hasOwn(BOILERPLATE_WORDS, lang) ? lang : 'en';
  const phrases = made.get(known) ?? madeFor(known);
  made.set(known, phrases);
  return phrases;
}

const WORD_END = /[\p{L}\p{M}\p{N}]$/u;
const WORD_GOES_ON = /^[\p{L}\p{M}\p{N}]/u;
const UNSPACED = /[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** What follows the longest of the phrases that a line begins with as a word; undefined where it begins with none. */
export function behind(line: string, phrases: readonly string[]): { phrase: string; rest: string } | undefined {
  const low = lowered(line);
  const phrase = phrases.find(
    (p) => low.startsWith(p) && !(WORD_END.test(p) && WORD_GOES_ON.test(low.slice(p.length)) && !UNSPACED.test(p)),
  );
  return phrase === undefined ? undefined : { phrase, rest: line.slice(phrase.length) };
}
