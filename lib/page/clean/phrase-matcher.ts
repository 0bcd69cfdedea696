import type { PagePhraseKind } from '../../languages/page-phrase-types';
import { getPagePhrases } from '../../languages/page-phrases';
import { createLazy } from '../../util/lazy';
import { escapeRegExp } from '../../util/regexp';

/** Each list is made when it is first asked for: a page asks about most kinds in one way only. */
interface Lists {
  readonly whole: () => ReadonlySet<string>;
  /** By first character, since every short line of a page is held against all phrases. */
  readonly openings: () => ReadonlyMap<string, readonly string[]>;
  readonly labels: () => ReadonlyMap<string, readonly string[]>;
  readonly anywhere: () => RegExp;
}

const kept = /[\p{L}\p{M}\p{N})#]/u;
const begins = /[\p{L}\p{N}#]/u;

/** Letters and digits of ASCII, which most of the asking is about. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);

const codeAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);

/** Without the bullets and brackets before and the stops behind. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && !isPlain(text.charCodeAt(from)) && !begins.test(codeAt(text, from))) from += 1;
  while (to > from && !isPlain(text.charCodeAt(to - 1)) && !kept.test(text.charAt(to - 1)) && !isHalf(text, to - 1))
    to -= 1;
  return text.slice(from, to);
}

/** Whether a unit is the second half of a letter beyond the first plane. */
const isHalf = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff && at > 0 && kept.test(codeAt(text, at - 1));
};

/** Nothing to trim, as far as can be told without asking Unicode: most phrases begin and end in letters. */
const isBare = (phrase: string): boolean =>
  isWordUnit(phrase.charCodeAt(0)) && isWordUnit(phrase.charCodeAt(phrase.length - 1));

/** Letters, but none of the blocks of punctuation: Latin 1, General Punctuation, CJK and full-width forms. */
const isWordUnit = (code: number): boolean =>
  isPlain(code) || (code >= 0xe0 && code < 0x2000) || (code >= 0x3041 && code < 0xd800);

/** As lines and phrases are compared: lower case, composed, one kind of apostrophe, no dot over the Turkish i. */
export const folded = (line: string): string =>
  line
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('i\u0307', 'i')
    .replace(/[\u2018\u2019\u02BB\u02BC]/g, "'");

/** Lines asked about, since every line is asked about in a dozen ways; emptied when it has grown. */
const known = new Map<string, string>();
const MOST = 4000;
/** Longer lines are no phrases, and not worth remembering. */
const LONGEST = 400;

/** A line in lower case without the bullets, brackets and stops around it. */
function bare(line: string): string {
  const found = known.get(line);
  if (found !== undefined) return found;
  const text = trimmed(folded(line));
  if (known.size >= MOST) known.clear();
  if (line.length <= LONGEST) known.set(line, text);
  return text;
}

function byFirst(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases) {
    const group = groups.get(phrase.charAt(0));
    if (group) group.push(phrase);
    else groups.set(phrase.charAt(0), [phrase]);
  }
  return groups;
}

/** Shorter phrases are parts of too many words to be looked for in the middle of a line. */
const TELLING = 6;

const openingsIn = (phrases: readonly string[]): readonly string[] =>
  phrases.filter((phrase) => phrase.endsWith('…')).map((phrase) => phrase.slice(0, -1));

const pattern = (phrases: readonly string[]): RegExp =>
  new RegExp(
    phrases
      .filter((phrase) => phrase.length >= TELLING)
      .map(escapeRegExp)
      .join('|') || '$.',
    'u',
  );

/** The phrases are folded as lines are; a test sees to it. */
function listsFrom(phrases: readonly string[]): Lists {
  return {
    whole: createLazy(
      () => new Set([...phrases, ...openingsIn(phrases)].map((phrase) => (isBare(phrase) ? phrase : trimmed(phrase)))),
    ),
    openings: createLazy(() => byFirst(openingsIn(phrases))),
    labels: createLazy(() => byFirst(phrases)),
    anywhere: createLazy(() => pattern(phrases)),
  };
}

const lists = new Map<PagePhraseKind, Lists>();

function listsOf(kind: PagePhraseKind): Lists {
  const made = lists.get(kind) ?? listsFrom(getPagePhrases(kind));
  lists.set(kind, made);
  return made;
}

/** Scripts that put no space between words: there a word's end cannot be asked for. */
const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Hangul}]$/u;
const endsWord = /[\p{L}\p{M}\p{N}]$/u;
const wordGoesOn = /^[\p{L}\p{M}\p{N}]/u;

/** What follows a phrase at the beginning of a line; undefined where the line does not begin with it as a word. */
function after(line: string, phrase: string): string | undefined {
  if (!line.startsWith(phrase)) return undefined;
  const rest = line.slice(phrase.length);
  return wordGoesOn.test(rest) && endsWord.test(phrase) && !unspaced.test(phrase) ? undefined : rest;
}

/** Whether a phrase of this kind is the whole line. */
export const isWhole = (kind: PagePhraseKind, line: string): boolean => listsOf(kind).whole().has(bare(line));

/** Whether a line begins with one of the kind's openings ("read also…"). */
export function opens(kind: PagePhraseKind, line: string): boolean {
  const text = bare(line);
  const phrases = listsOf(kind).openings().get(text.charAt(0)) ?? [];
  return phrases.some((phrase) => after(text, phrase) !== undefined);
}

/** What follows the label of this kind that a line begins with, longest label first; undefined without a label. */
export function afterLabel(kind: PagePhraseKind, line: string): string | undefined {
  const text = bare(line);
  const phrases = listsOf(kind).labels().get(text.charAt(0)) ?? [];
  const rests = phrases.map((label) => after(text, label)).filter((rest) => rest !== undefined);
  return rests.reduce<string | undefined>((best, rest) => (best && best.length < rest.length ? best : rest), undefined);
}

/** Whether a label of this kind stands anywhere in the line. */
export const mentions = (kind: PagePhraseKind, line: string): boolean => listsOf(kind).anywhere().test(bare(line));
