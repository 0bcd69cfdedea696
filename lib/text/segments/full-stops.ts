/** Decides whether a full stop ends a sentence or belongs to an abbreviation, an initial, an ordinal or a date. */
import type { SentenceMarks } from './sentence-marks';

/** The text before and after a possible sentence boundary. */
export interface BoundaryContext {
  /** The end of the sentence so far, without trailing white space. */
  readonly head: string;
  /** The whole text up to the next possible boundary. */
  readonly tail: string;
  /** Whether white space separates them. */
  readonly spaced: boolean;
}

const OPENING_MARKS = /^[\s"'“”„«»‘‚(（[¿¡–—-]+/u;
/** A character that can begin a sentence. Georgian letters count as lower case, but the script has no others in use. */
const CAPITAL = /^[\s"'“”„«»‘‚(（[¿¡–—-]*[\p{Lu}\p{Lt}\p{Lo}\p{Nd}\p{Script=Georgian}]/u;
const QUOTED_CAPITAL = /^\s*["“„«»‘‚¿¡–—-]\s*["“„«»‘¿¡]?\p{Lu}/u;
const FIGURE = /^\s*(?:[\p{Nd}№]|[IVXLC]+(?![\p{L}\p{N}])|\p{Lu}?\d)/u;
const AFTER_FIGURE = /(?:\p{Nd}[°%]?|(?:^|\s)[IVXLC]+)\s?$/u;
/** Before a date, fewer characters than this are no sentence. */
const MIN_SENTENCE_LENGTH = 9;
/** One letter. A consonant with a vowel sign is left out, since it is a word: "था.". */
const INITIAL = /^(?:\p{Lu}\p{M}*|\p{Lo}|\p{Script=Georgian})$/u;
const DOTTED = /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u;
const VOWEL = /[aeiouyæøœаеёиоуыэюяіїєўъαεηιουωıաեէըիոօ\p{Script=Georgian}]/u;
const FEW_LETTERS = /^\p{L}?\p{Ll}{1,4}$/u;

/** Whether a word has no vowel and so must be an abbreviation: "Gng", "plkst", "тлн". */
const isVowelless = (word: string, words: SentenceMarks): boolean => {
  const letters = word.toLowerCase().normalize('NFD');
  return FEW_LETTERS.test(word) && !VOWEL.test(letters) && ![...words.vowels].some((vowel) => letters.includes(vowel));
};

/** The first word of a text in lower case; empty if it is itself abbreviated. */
const getFirstWord = (tail: string): string =>
  (/^[\p{L}\p{M}]+['’]?(?![.\p{L}])/u.exec(tail.replace(OPENING_MARKS, ''))?.[0] ?? '').toLowerCase();

/** Whether a text begins as sentences often do and names never do: with "The", or with a quotation. */
const isSentenceStart = (tail: string, words: SentenceMarks): boolean =>
  QUOTED_CAPITAL.test(tail) || (CAPITAL.test(tail) && words.starters.has(getFirstWord(tail)));

/** The words before a boundary that end with a stop, the last one first: "z. B." → ["B", "z"]. At most five. */
function findStoppedWords(head: string): { word: string; before: string }[] {
  const stoppedWords: { word: string; before: string }[] = [];
  let rest = head;
  while (stoppedWords.length < 5) {
    const match = /(?<![^\s.])([^\s.]+)\.\s?$/u.exec(rest);
    if (!match) break;
    rest = rest.slice(0, match.index);
    const word = match[1]!.replace(/^(?:[\s("“”„«»'‘’[（¿¡–—-]+|\p{L}+['’](?=\p{L}{2}))+/u, '');
    if (!word) break;
    stoppedWords.push({ word, before: rest });
    if (word.length < match[1]!.length && !match[1]!.startsWith('-')) break;
  }
  return stoppedWords;
}

/** Whether the sentence continues after an abbreviation; undefined if the abbreviation is not known. */
function isContinuedAfterAbbreviation(
  abbreviation: string,
  before: string,
  tail: string,
  words: SentenceMarks,
): boolean | undefined {
  const uses = words.abbreviations.get(abbreviation);
  if (!uses) return words.endings.some((end) => abbreviation.endsWith(end)) ? !isSentenceStart(tail, words) : undefined;
  if (uses.has('figure') && FIGURE.test(tail)) return true;
  // "In 2024 r. …": too short for a sentence that ends with its date.
  if (uses.has('unit')) return !AFTER_FIGURE.test(before) || !CAPITAL.test(tail) || before.length < MIN_SENTENCE_LENGTH;
  if (uses.has('either')) return !isSentenceStart(tail, words);
  if (uses.has('before')) return true;
  return uses.has('ends') ? !CAPITAL.test(tail) : undefined;
}

/** Whether the next stop completes an abbreviation of several parts: "EE. | UU.", "d. | Hr.". */
function isAbbreviationPart(stoppedWords: readonly { word: string }[], tail: string, words: SentenceMarks): boolean {
  const next = /^\s?([^\s.]+)\./u.exec(tail)?.[1]?.toLowerCase();
  let abbreviation = next;
  return (
    !!next &&
    stoppedWords.some(({ word }) => {
      abbreviation = `${word.toLowerCase()}.${abbreviation}`;
      return words.abbreviations.has(abbreviation);
    })
  );
}

/**
 * Whether a single letter, or letters with stops, are a name's initials. They are not before a word that begins
 * sentences.
 */
function isNameInitial(word: string, dotted: string, before: string, tail: string, words: SentenceMarks): boolean {
  if (DOTTED.test(dotted)) return !isSentenceStart(tail, words);
  if (!INITIAL.test(word)) return false;
  return !(/\p{Ll}\s$/u.test(before) && isSentenceStart(tail, words));
}

/** Whether initials are spelled out ("ए. पी. जे.") or syllables ("पु. ल."): two of them in a row. */
function isSyllableInitial(head: string, tail: string, words: SentenceMarks): boolean {
  const isInitial = (word: string | undefined) => !!word && (words.letters.has(word) || /^\p{Lo}\p{M}*$/u.test(word));
  const [last, earlier] =
    /(?<![\p{L}\p{M}])(?:([\p{L}\p{M}]+)[.۔]\s?)?([\p{L}\p{M}]+)[.۔]$/u.exec(head)?.slice(1).reverse() ?? [];
  const next = /^\s*([\p{L}\p{M}]+)[.۔]/u.exec(tail)?.[1];
  // The name of a letter alone is no sentence.
  const isLetterName = !!last && words.letters.has(last) && head.trimStart().length === last.length + 1;
  return isLetterName || (isInitial(last) && (isInitial(earlier) || isInitial(next)));
}

/** Whether the full stop at the end of `head` belongs to an abbreviation after which the sentence continues. */
export function isAbbreviationStop({ head, tail }: BoundaryContext, words: SentenceMarks): boolean {
  const stoppedWords = findStoppedWords(head);
  if (stoppedWords.length === 0) return isSyllableInitial(head, tail, words);
  if (isAbbreviationPart(stoppedWords, tail, words)) return true;
  for (let parts = stoppedWords.length; parts > 0; parts--) {
    const lastWords = stoppedWords.slice(0, parts).reverse();
    const abbreviation = lastWords.map(({ word }) => word.toLowerCase()).join('.');
    const isContinued = isContinuedAfterAbbreviation(abbreviation, lastWords[0]!.before, tail, words);
    if (isContinued !== undefined) return isContinued;
  }
  const [{ word, before }] = stoppedWords as [{ word: string; before: string }];
  const joined = /(?<!\S)\S+$/u
    .exec(head)![0]
    .slice(0, -1)
    .replace(/^[^\p{L}]+|-/gu, '');
  if (isNameInitial(word, joined, before, tail, words) || isSyllableInitial(head, tail, words)) return true;
  return isVowelless(word, words) && !AFTER_FIGURE.test(before) && !isSentenceStart(tail, words);
}

const ORDINAL = /(?:^|[\s("“„«–-])(\d{1,4}|[IVXLC]+)\.$/u;
const DATE_END = /(?:19|20)\d\d\.\s?\d{1,2}\.(?:\s?\d{1,2}\.)?$/u;
const YEAR_OF_DATE = /(?:19|20)\d\d\.$/u;

/** Whether a number is a reference such as "č. 5." or "Nr. 5.", and no ordinal. */
const isReferenceNumber = (head: string, words: SentenceMarks): boolean =>
  !!words.abbreviations
    .get(/(?<![^\s.])([^\s.]{1,40})\.?\s?\S{1,40}$/u.exec(head)?.[1]?.toLowerCase() ?? '')
    ?.has('figure');

/**
 * Whether the full stop at the end of `head` marks an ordinal ("3. Oktober") or separates the parts of a date ("2024.
 * 5. 3.").
 */
export function isOrdinalStop({ head, tail }: BoundaryContext, words: SentenceMarks): boolean {
  if (DATE_END.test(head) || (YEAR_OF_DATE.test(head) && /^\s*\d{1,2}\.\s/u.test(tail))) return true;
  const number = words.ordinals && ORDINAL.exec(head)?.[1];
  if (!number || isSentenceStart(tail, words) || isReferenceNumber(head, words)) return false;
  if (/^\s*\p{Nd}/u.test(tail)) return /^\d{1,2}$/u.test(number);
  return /^\s*\p{Ll}/u.test(tail) || (!/^\d{4}$/u.test(number) && /^\s*\p{Lu}/u.test(tail));
}
