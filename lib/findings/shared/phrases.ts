/** The phrases of boilerplate of a language, as they are handed in, and the search for them in a line. */

import { memoizeByObject } from '../../core/memoize';
import { foldLine } from '../../text/fold-text';
import { isLetterAt } from '../../text/scripts';
import { createWordTable, type ListedWords } from '../../text/word-table';

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

/** What a line may begin with. */
type BeginningPurpose =
  /** Stands directly before a name ("by"). */
  | 'by'
  /** A call to the reader. */
  | 'opening'
  /** A call that only names may follow: "Follow us on". */
  | 'named'
  /** A time stamp follows. */
  | 'stamp';

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
  /** Phrases after a name, the longest first. */
  readonly after: readonly string[];
  /** Calls to the reader that are all of a line. */
  readonly whole: ReadonlySet<string>;
  /** Calls with a colon, after which text follows. */
  readonly labels: ReadonlySet<string>;
  readonly beginnings: readonly ListedWords<BeginningPurpose>[];
  /** Labels that say that a text is a translation, and where it first appeared, of all languages. */
  readonly notices: readonly ListedWords<'translated' | 'original'>[];
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

// Words come as lists, which can be sent to a worker, and are made a table where they are looked for.
const getBeginnings = memoizeByObject((lists: BoilerplatePhrases['beginnings']) => createWordTable(lists));
const getNotices = memoizeByObject((lists: BoilerplatePhrases['notices']) => createWordTable(lists));

/** Whether a line in plain lower case has a label of a credit of the whole text at an offset, or before it. */
export const hasNotice = (
  line: string,
  { notices }: BoilerplatePhrases,
  purpose: 'translated' | 'original',
  lastStart: number,
): boolean => getNotices(notices).first(line, purpose, lastStart) !== undefined;

/** In Korean, what goes on behind a call or "by" without a space is mostly a particle: the phrase is a part of a sentence. */
const HANGUL = /\p{Script=Hangul}/u;
const hasParticle = (text: string, end: number): boolean => HANGUL.test(text.charAt(end - 1)) && isLetterAt(text, end);

/** Finds the longest phrase that a line begins with as a word, and the text after it; undefined where there is none. */
export function getTextAfterPhrase(
  line: string,
  { beginnings }: BoilerplatePhrases,
  purpose: BeginningPurpose,
): { phrase: string; rest: string } | undefined {
  const lowerLine = foldLine(line);
  const ends = getBeginnings(beginnings)
    .at(lowerLine, 0)
    .flatMap((word) => (word.purpose === purpose && !hasParticle(lowerLine, word.end) ? word.end : []));
  const end = Math.max(...ends);
  return ends.length > 0 ? { phrase: lowerLine.slice(0, end), rest: line.slice(end) } : undefined;
}
