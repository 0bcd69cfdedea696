import type { SentenceMarks } from './sentence-marks';

/** What stands before a possible boundary and what after it. */
export interface BoundaryContext {
  /** The last stretch of the sentence so far, white space at its end taken off. */
  readonly head: string;
  /** The whole next piece. */
  readonly tail: string;
  /** Whether white space parts them. */
  readonly spaced: boolean;
}

const OPENING_MARKS = /^[\s"'“”„«»‘‚(（[¿¡–—-]+/u;
/** What may begin a sentence: Georgian letters count as lower case, but are all there is. */
const CAPITAL = /^[\s"'“”„«»‘‚(（[¿¡–—-]*[\p{Lu}\p{Lt}\p{Lo}\p{Nd}\p{Script=Georgian}]/u;
const QUOTED_CAPITAL = /^\s*["“„«»‘‚¿¡–—-]\s*["“„«»‘¿¡]?\p{Lu}/u;
const FIGURE = /^\s*(?:[\p{Nd}№]|[IVXLC]+(?![\p{L}\p{N}])|\p{Lu}?\d)/u;
const AFTER_FIGURE = /(?:\p{Nd}[°%]?|(?:^|\s)[IVXLC]+)\s?$/u;
/** Fewer characters than this before a date are no sentence. */
const MIN_SENTENCE_LENGTH = 9;
/** A consonant with a vowel's sign is a word as well: "था.". */
const INITIAL = /^(?:\p{Lu}\p{M}*|\p{Lo}|\p{Script=Georgian})$/u;
const DOTTED = /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u;
const VOWEL = /[aeiouyæøœаеёиоуыэюяіїєўъαεηιουωıաեէըիոօ\p{Script=Georgian}]/u;
const FEW_LETTERS = /^\p{L}?\p{Ll}{1,4}$/u;

/** "Gng", "plkst", "тлн": letters that no word is made of. */
const isVowelless = (word: string, words: SentenceMarks): boolean => {
  const letters = word.toLowerCase().normalize('NFD');
  return FEW_LETTERS.test(word) && !VOWEL.test(letters) && ![...words.vowels].some((vowel) => letters.includes(vowel));
};

/** The first word of what follows, unless it is itself abbreviated. */
const getFirstWord = (tail: string): string =>
  (/^[\p{L}\p{M}]+['’]?(?![.\p{L}])/u.exec(tail.replace(OPENING_MARKS, ''))?.[0] ?? '').toLowerCase();

/** Whether what follows begins as sentences often do and names never: "The", or a quotation. */
const isSentenceStart = (tail: string, words: SentenceMarks): boolean =>
  QUOTED_CAPITAL.test(tail) || (CAPITAL.test(tail) && words.starters.has(getFirstWord(tail)));

/** The words right before a boundary that end in a stop, the last first: "z. B." → ["B", "z"]. At most five. */
function findStoppedWords(head: string): { word: string; before: string }[] {
  const out: { word: string; before: string }[] = [];
  let rest = head;
  while (out.length < 5) {
    const match = /(?<![^\s.])([^\s.]+)\.\s?$/u.exec(rest);
    if (!match) break;
    rest = rest.slice(0, match.index);
    const word = match[1]!.replace(/^(?:[\s("“”„«»'‘’[（¿¡–—-]+|\p{L}+['’](?=\p{L}{2}))+/u, '');
    if (!word) break;
    out.push({ word, before: rest });
    if (word.length < match[1]!.length && !match[1]!.startsWith('-')) break;
  }
  return out;
}

/** Does the sentence go on after this abbreviation? `undefined` if it is not known as one. */
function isContinuedAfterAbbreviation(
  abbreviation: string,
  before: string,
  tail: string,
  words: SentenceMarks,
): boolean | undefined {
  const uses = words.abbreviations.get(abbreviation);
  if (!uses) return words.endings.some((end) => abbreviation.endsWith(end)) ? !isSentenceStart(tail, words) : undefined;
  if (uses.has('figure') && FIGURE.test(tail)) return true;
  // "In 2024 r. …": too short a sentence to end with its date.
  if (uses.has('unit')) return !AFTER_FIGURE.test(before) || !CAPITAL.test(tail) || before.length < MIN_SENTENCE_LENGTH;
  if (uses.has('either')) return !isSentenceStart(tail, words);
  if (uses.has('before')) return true;
  return uses.has('ends') ? !CAPITAL.test(tail) : undefined;
}

/** Whether the next stop completes an abbreviation of several parts: "EE. | UU.", "d. | Hr.". */
function isAbbreviationPart(stopped: readonly { word: string }[], tail: string, words: SentenceMarks): boolean {
  const next = /^\s?([^\s.]+)\./u.exec(tail)?.[1]?.toLowerCase();
  let sofar = next;
  return (
    !!next &&
    stopped.some(({ word }) => {
      sofar = `${word.toLowerCase()}.${sofar}`;
      return words.abbreviations.has(sofar);
    })
  );
}

/** A single letter, or letters with stops: a name's initials, unless a word follows that names do not begin with. */
function isNameInitial(word: string, dotted: string, before: string, tail: string, words: SentenceMarks): boolean {
  if (DOTTED.test(dotted)) return !isSentenceStart(tail, words);
  if (!INITIAL.test(word)) return false;
  return !(/\p{Ll}\s$/u.test(before) && isSentenceStart(tail, words));
}

/** Initials spelt out ("ए. पी. जे.") or of one syllable ("पु. ल."): two of them in a row. */
function isSyllableInitial(head: string, tail: string, words: SentenceMarks): boolean {
  const short = (word: string | undefined) => !!word && (words.letters.has(word) || /^\p{Lo}\p{M}*$/u.test(word));
  const [last, earlier] =
    /(?<![\p{L}\p{M}])(?:([\p{L}\p{M}]+)[.۔]\s?)?([\p{L}\p{M}]+)[.۔]$/u.exec(head)?.slice(1).reverse() ?? [];
  const next = /^\s*([\p{L}\p{M}]+)[.۔]/u.exec(tail)?.[1];
  // No sentence is a letter's name and nothing else.
  const alone = !!last && words.letters.has(last) && head.trimStart().length === last.length + 1;
  return alone || (short(last) && (short(earlier) || short(next)));
}

/** Whether the full stop at the end of `head` belongs to an abbreviation after which the sentence goes on. */
export function isAbbreviationStop({ head, tail }: BoundaryContext, words: SentenceMarks): boolean {
  const stopped = findStoppedWords(head);
  if (stopped.length === 0) return isSyllableInitial(head, tail, words);
  if (isAbbreviationPart(stopped, tail, words)) return true;
  for (let parts = stopped.length; parts > 0; parts--) {
    const of = stopped.slice(0, parts).reverse();
    const abbreviation = of.map(({ word }) => word.toLowerCase()).join('.');
    const goesOn = isContinuedAfterAbbreviation(abbreviation, of[0]!.before, tail, words);
    if (goesOn !== undefined) return goesOn;
  }
  const [{ word, before }] = stopped as [{ word: string; before: string }];
  const glued = /(?<!\S)\S+$/u
    .exec(head)![0]
    .slice(0, -1)
    .replace(/^[^\p{L}]+|-/gu, '');
  if (isNameInitial(word, glued, before, tail, words) || isSyllableInitial(head, tail, words)) return true;
  return isVowelless(word, words) && !AFTER_FIGURE.test(before) && !isSentenceStart(tail, words);
}

const ORDINAL = /(?:^|[\s("“„«–-])(\d{1,4}|[IVXLC]+)\.$/u;
const DATE_END = /(?:19|20)\d\d\.\s?\d{1,2}\.(?:\s?\d{1,2}\.)?$/u;
const YEAR_OF_DATE = /(?:19|20)\d\d\.$/u;

/** "č. 5.", "Nr. 5.": a figure that counts nothing. */
const isReferenceNumber = (head: string, words: SentenceMarks): boolean =>
  !!words.abbreviations
    .get(/(?<![^\s.])([^\s.]{1,40})\.?\s?\S{1,40}$/u.exec(head)?.[1]?.toLowerCase() ?? '')
    ?.has('figure');

/** Whether the full stop at the end of `head` makes an ordinal ("3. Oktober") or parts a date ("2024. 5. 3."). */
export function isOrdinalStop({ head, tail }: BoundaryContext, words: SentenceMarks): boolean {
  if (DATE_END.test(head) || (YEAR_OF_DATE.test(head) && /^\s*\d{1,2}\.\s/u.test(tail))) return true;
  const number = words.ordinals && ORDINAL.exec(head)?.[1];
  if (!number || isSentenceStart(tail, words) || isReferenceNumber(head, words)) return false;
  if (/^\s*\p{Nd}/u.test(tail)) return /^\d{1,2}$/u.test(number);
  return /^\s*\p{Ll}/u.test(tail) || (!/^\d{4}$/u.test(number) && /^\s*\p{Lu}/u.test(tail));
}
