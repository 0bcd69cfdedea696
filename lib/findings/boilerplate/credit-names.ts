/** Decides whether a short text can be the name that a credit gives: a person, an agency or an institution. */
import { CREDIT_NAMES } from '../../languages/by-kind/credit-names';
import { HAN_AND_KANA_LETTERS, UNSPACED_CREDIT_LETTERS } from '../../text/scripts';
import type { BoilerplatePhrases } from '../shared/phrases';
import { isAddress } from '../shared/phrases';

const MAX_NAME_LENGTH = 70;
const SENTENCE_SIGN = /[!?。！？…।۔؟"“”«»]|\.\s\p{Lu}\p{Ll}{3}/u;
const TRAILING_PUNCTUATION = /(?<![)\]】）.。,،])[)\]】）.。,،]+$/u;
const CASED_LETTER = /[\p{Lu}\p{Ll}]/u;
const CAPITAL_START = /^[\p{Lu}@\d'’]/u;
const HAN_OR_KANA = new RegExp(`[${HAN_AND_KANA_LETTERS}]`, 'u');
const HANGUL = /\p{Script=Hangul}/u;
const THAI = /\p{Script=Thai}/u;
/** Particles of names, and words that join two names. */
const NAME_PARTICLES =
  'and & und et y e i и і й та και dan ve và och og en de del della di da do dos das du des der den van von zu la le el al bin ibn bint ben of the for';

/** Names of news agencies in all languages, in lower case. */
const agencies: ReadonlySet<string> = new Set(
  Object.values(CREDIT_NAMES).flatMap((words) => words.agencies?.split('|') ?? []),
);
const particles: ReadonlySet<string> = new Set(NAME_PARTICLES.split(' '));

/** Agencies whose names may be in lower case. Others such as "apa" are words of some language. */
const UNCAPITALIZED_AGENCY = /^(?:dpa|epa|epa-efe|imago|afp|ap|picture alliance)$/u;

/** Whether a text is the name of a news agency and nothing else. */
export function isAgency(text: string): boolean {
  const name = text.trim();
  return (
    agencies.has(name.toLowerCase()) &&
    (name !== name.toLowerCase() || !CASED_LETTER.test(name) || UNCAPITALIZED_AGENCY.test(name))
  );
}

/** How strictly a text is checked for being a name. */
export interface NameStrictness {
  /** Most words without a capital, particles aside. */
  readonly low: number;
  /** Least number of words with a capital. */
  readonly high: number;
  /** Most words in scripts without capitals. */
  readonly words: number;
}

/**
 * Whether a short text can be the name of persons, an agency or an institution: capitalized words where the script has
 * capitals, otherwise a few words. Words that only occur in sentences rule it out.
 */
export function isCreditName(text: string, { small, never }: BoilerplatePhrases, strictness: NameStrictness): boolean {
  const name = text.trim().replace(TRAILING_PUNCTUATION, '').trim();
  if (isAddress(text.trim()) || isAgency(name)) return true;
  if (!name || name.length > MAX_NAME_LENGTH || SENTENCE_SIGN.test(name) || hasSentenceWord(name, never)) return false;
  return CASED_LETTER.test(name) ? isCapitalizedName(name, small, strictness) : isShortName(name, strictness.words);
}

const UNSPACED_SCRIPTS = new RegExp(`[${UNSPACED_CREDIT_LETTERS}]`, 'u');

/**
 * Whether a text has a word that only occurs in sentences. In scripts without spaces it may be part of another word.
 */
function hasSentenceWord(name: string, sentenceWords: readonly string[]): boolean {
  if (UNSPACED_SCRIPTS.test(name)) return sentenceWords.some((word) => name.includes(word));
  return name.split(' ').some((word) => sentenceWords.some((t) => (HANGUL.test(t) ? word.endsWith(t) : word === t)));
}

/** Whether a text only has words that a credit may have besides names: "Foto: privat". */
const hasOnlySmallWords = (words: readonly string[], smallWords: ReadonlySet<string>): boolean =>
  words.every((word) => smallWords.has(word) || isAgency(word));

function isCapitalizedName(name: string, smallWords: ReadonlySet<string>, { low, high }: NameStrictness): boolean {
  const words = name.split(/[\s/,+|&()]+/u).filter((word) => word);
  if (high <= 1 && hasOnlySmallWords(words, smallWords)) return true;
  const capitalized = words.filter((word) => CAPITAL_START.test(word) || !CASED_LETTER.test(word));
  const others = words.filter((word) => !capitalized.includes(word) && !hasOnlySmallWords([word], smallWords));
  const lowercaseCount = others.filter((word) => !particles.has(word)).length;
  return (
    words.length <= 9 && lowercaseCount <= Math.min(low, capitalized.length) && capitalized.length >= Math.max(1, high)
  );
}

/** Most characters of a name in Han or kana, and of each word of a Thai name. */
const MAX_HAN_NAME_LENGTH = 14;
const MAX_THAI_WORD_LENGTH = 26;

function isShortName(name: string, maxWords: number): boolean {
  const words = name.split(/[\s/,،、·・]+/u).filter((word) => word);
  if (words.length > maxWords || /\p{Nd}/u.test(name)) return false;
  if (HAN_OR_KANA.test(name)) return name.length <= MAX_HAN_NAME_LENGTH;
  return words.every((word) => word.length <= (THAI.test(word) ? MAX_THAI_WORD_LENGTH : 18));
}
