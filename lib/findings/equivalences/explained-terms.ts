import type { AnalyzedSegment } from '../../core';
import { findName } from '../../names';
import type { Compared, Passage } from '../shared/comparison-context';
import type { Balance } from '../shared/value-matching';

/** The longest term that ends at `end`: a name or a value that the original has as well. */
export function termBefore(
  compared: Compared,
  balance: Balance,
  segment: AnalyzedSegment,
  end: number,
): string | undefined {
  const before = segment.text.slice(0, end).replace(/[\s"”»」』’]{1,4}$/u, '');
  const starts = [
    ...conceptStarts(balance.passage, segment, before.length),
    ...valueStarts(balance, segment, before.length),
    ...nameStarts(compared, balance.passage, before),
  ];
  return starts.length ? before.slice(Math.min(...starts)) : undefined;
}

/** Only what one side at least writes as a name: a verb has a concept too, and is no term. */
function conceptStarts({ original }: Passage, segment: AnalyzedSegment, end: number): number[] {
  return segment.mentions
    .filter((m) => m.end === end)
    .filter((m) =>
      original.some((s) =>
        s.mentions.some((o) => o.concept === m.concept && (isCapital(segment, m.start) || isCapital(s, o.start))),
      ),
    )
    .map((m) => m.start);
}

const isCapital = ({ text }: AnalyzedSegment, at: number) => /\p{Lu}/u.test(text.charAt(at));

const valueStarts = ({ answered }: Balance, { id }: AnalyzedSegment, end: number): number[] =>
  answered.flatMap(({ translation: t }) => (t.segment.id === id && t.fact.end === end ? [t.fact.start] : []));

/** Up to four words in capitals at the end of a text. */
const CAPITALISED = /(?:\p{Lu}[\p{L}\p{M}'’.-]{0,40}\s{1,2}){0,3}\p{Lu}[\p{L}\p{M}'’-]{1,40}$/u;
/** A stretch of a script without capitals. */
const STRETCH = /(?:[\p{Script=Han}々]{2,12}|[\p{Script=Katakana}ー・＝]{3,24}|[\p{Script=Hangul}]{2,12})$/u;
const NAMES = /\p{Lu}[\p{L}\p{M}'’-]{2,40}(?:\s\p{Lu}[\p{L}\p{M}'’-]{1,40}){0,3}/gu;

/** From here two names are taken for one. */
const SAME_NAME = { least: 0.7 };
/** So many UTF-16 units before its end a name is looked for where its script does not say where it begins. */
const BACK = 40;

export const textOf = ({ original }: Passage): string => original.map((s) => s.text).join(' ');

/** Where the name begins that `before` ends with and the original has too; none or one. */
function nameStarts(compared: Compared, passage: Passage, before: string): number[] {
  const text = textOf(passage);
  const written = CAPITALISED.exec(before) ?? STRETCH.exec(before);
  if (!written) return soundsAtEnd(compared, text, before);
  return isNamed(compared, written[0], text) ? [written.index] : [];
}

function isNamed({ langs }: Compared, name: string, text: string): boolean {
  return text.includes(name) || (name.length > 3 && sounds(langs, name, text));
}

const sounds = (langs: Compared['langs'], name: string, text: string): boolean =>
  findName(name, langs.translation, text, langs.original, SAME_NAME) !== undefined;

/** Whether the original has a name that sounds like these words of the translation. */
export const isSaidIn = ({ langs }: Compared, passage: Passage, words: string): boolean =>
  sounds(langs, words, textOf(passage));

/** The original's names are looked for at the end of a text without capitals. */
function soundsAtEnd({ langs }: Compared, text: string, before: string): number[] {
  const from = Math.max(0, before.length - BACK);
  for (const [name] of text.matchAll(NAMES)) {
    const found = findName(name, langs.original, before.slice(from), langs.translation, SAME_NAME);
    if (found && from + found.end === before.length) return [from + found.start];
  }
  return [];
}

/** Han characters that are a name are read aloud in brackets: 井内沙織（いうち・さおり）. */
const HAN = /[\p{Script=Han}々]{2,12}$/u;
const LETTERS_READ = /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・＝\s]{3,}$/u;

/** How the characters before it are read, where the original has that name. */
export function readingOf({ langs }: Compared, passage: Passage, before: string, words: string): string | undefined {
  const han = HAN.exec(before)?.[0];
  if (!han || !LETTERS_READ.test(words)) return undefined;
  return sounds(langs, words, textOf(passage)) ? han : undefined;
}
