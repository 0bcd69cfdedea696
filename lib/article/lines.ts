import { type PhraseKind, phrasesOf } from './phrases';

interface Lists {
  readonly whole: ReadonlySet<string>;
  /** By first character, since every short line of a page is held against all phrases. */
  readonly openings: ReadonlyMap<string, readonly string[]>;
  readonly labels: ReadonlyMap<string, readonly string[]>;
  readonly anywhere: RegExp;
}

const outside = /^[^\p{L}\p{N}#]+|[^\p{L}\p{M}\p{N})]+$/gu;

/** A line in lower case without the bullets, brackets and stops around it. */
const bare = (line: string): string => line.toLowerCase().replaceAll('\u2019', "'").replace(outside, '');

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

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function listsFrom(given: readonly string[]): Lists {
  const phrases = given.map((phrase) => phrase.replaceAll('\u2019', "'"));
  const openings = phrases.filter((phrase) => phrase.endsWith('…')).map((phrase) => phrase.slice(0, -1));
  const long = phrases.filter((phrase) => phrase.length >= TELLING);
  return {
    whole: new Set([...phrases, ...openings].map(bare)),
    openings: byFirst(openings),
    labels: byFirst(phrases),
    anywhere: new RegExp(long.map(escaped).join('|') || '$.', 'u'),
  };
}

const lists = new Map<PhraseKind, Lists>();

function listsOf(kind: PhraseKind): Lists {
  const made = lists.get(kind) ?? listsFrom(phrasesOf(kind));
  lists.set(kind, made);
  return made;
}

/** Scripts that put no space between words: there a word's end cannot be asked for. */
const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;
const wordGoesOn = /^[\p{L}\p{M}\p{N}]/u;

/** What follows a phrase at the beginning of a line; undefined where the line does not begin with it as a word. */
function after(line: string, phrase: string): string | undefined {
  if (!line.startsWith(phrase)) return undefined;
  const rest = line.slice(phrase.length);
  return wordGoesOn.test(rest) && !unspaced.test(phrase) ? undefined : rest;
}

/** Whether a phrase of this kind is the whole line. */
export const isWhole = (kind: PhraseKind, line: string): boolean => listsOf(kind).whole.has(bare(line));

/** Whether a line begins with one of the kind's openings ("read also…"). */
export function opens(kind: PhraseKind, line: string): boolean {
  const text = bare(line);
  const phrases = listsOf(kind).openings.get(text.charAt(0)) ?? [];
  return phrases.some((phrase) => after(text, phrase) !== undefined);
}

/** What follows the label of this kind that a line begins with, longest label first; undefined without a label. */
export function afterLabel(kind: PhraseKind, line: string): string | undefined {
  const text = bare(line);
  const phrases = listsOf(kind).labels.get(text.charAt(0)) ?? [];
  const rests = phrases.map((label) => after(text, label)).filter((rest) => rest !== undefined);
  return rests.reduce<string | undefined>((best, rest) => (best && best.length < rest.length ? best : rest), undefined);
}

/** Whether a label of this kind stands anywhere in the line. */
export const mentions = (kind: PhraseKind, line: string): boolean => listsOf(kind).anywhere.test(bare(line));
