/** The phrases of boilerplate of a language, as they are handed in, and the search for them in a line. */

import type { NoticeLabels } from '../../text/notice-labels';
import { UNSPACED_CREDIT_LETTERS } from '../../text/scripts';

const FILE_NAME = /^\S.{0,100}\.(?:jpe?g|png|webp|gif|avif|svg|bmp|tiff?|mp4|mov|webm|mp3)$/iu;
const NUMBERED_IMAGE = /^(?:img|image|dsc|photo|screenshot)[\w.-]{0,20}\d{2,6}[\w\s.-]{0,60}$/iu;
const PLAYER_TIME = /^[▶►⏸❚\s]{0,4}\d{1,2}:\d{2}(?::\d{2})?\s{0,2}[/|]\s{0,2}-?\d{1,2}:\d{2}(?::\d{2})?$/u;
const WEB_ADDRESS = /^(?:https?:\/\/|www\.)\S{3,}$/iu;
const MAIL_ADDRESS = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,24}){1,4}$/u;
const HASHTAG = /^#[\p{L}\p{M}\p{N}_]{1,60}$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Whether a line is a file name: a single word, or up to four with a digit or underscore ("image1170x530cropped
 * 48506.jpg").
 */
function isFileName(line: string): boolean {
  const wordCount = line.split(' ').length;
  return (
    (FILE_NAME.test(line) && (wordCount === 1 || (wordCount <= 4 && /[\d_]/u.test(line)))) || NUMBERED_IMAGE.test(line)
  );
}

const hasOnlyHashtags = (line: string): boolean =>
  line.includes('#') &&
  line
    .split(/[\s,|]+/u)
    .filter((word) => word)
    .every((word) => HASHTAG.test(word));

/** Whether a line is a web or e-mail address and nothing else. */
export const isAddress = (line: string): boolean => WEB_ADDRESS.test(line) || MAIL_ADDRESS.test(line);

/** Whether a line is boilerplate by its form alone. */
export function isBoilerplateShape(line: string): boolean {
  if (!LETTER_OR_DIGIT.test(line)) return true;
  return isFileName(line) || PLAYER_TIME.test(line) || isAddress(line) || hasOnlyHashtags(line);
}

/** The boilerplate phrases of a language and of English, which pages in all languages use. */
export interface BoilerplatePhrases {
  /** The BCP 47 tag for which they were looked up. */
  readonly lang: string;
  /** Small words that a credit may contain besides names. */
  readonly small: ReadonlySet<string>;
  /** Letters or words that a name never contains. */
  readonly never: readonly string[];
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
  /** Beginnings of calls that only names may follow: "Follow us on". */
  readonly named: readonly string[];
  /** Labels of time stamps, the longest first. */
  readonly stamp: readonly string[];
  /** Labels that say that a text is a translation, and where it first appeared, of all languages. */
  readonly translated: NoticeLabels;
  readonly original: NoticeLabels;
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

const UNSPACED_END = new RegExp(`[${UNSPACED_CREDIT_LETTERS}]$`, 'u');

/** Whether a phrase ends in a script without spaces, where the end of a word cannot be checked. */
export const hasUnspacedEnd = (phrase: string): boolean => UNSPACED_END.test(phrase);

const WORD_END = /[\p{L}\p{M}\p{N}]$/u;
const WORD_CONTINUATION = /^[\p{L}\p{M}\p{N}]/u;

/** Finds the longest phrase that a line begins with as a word, and the text after it; undefined where there is none. */
export function getTextAfterPhrase(
  line: string,
  phrases: readonly string[],
): { phrase: string; rest: string } | undefined {
  const lowerLine = lowerCase(line);
  const phrase = phrases.find(
    (p) =>
      lowerLine.startsWith(p) &&
      !(WORD_END.test(p) && WORD_CONTINUATION.test(lowerLine.slice(p.length)) && !hasUnspacedEnd(p)),
  );
  return phrase === undefined ? undefined : { phrase, rest: line.slice(phrase.length) };
}
