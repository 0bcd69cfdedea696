import type { BlockKind } from '../../core';
import { countLetters } from '../../util/letters';
import { extractDatesAndTimes, extractValues } from '../../values/extract-values';
import { isCredit, trailingCredit } from './credit-lines';
import { isAgency, isName, type Strictness } from './credit-names';
import { type BoilerplatePhrases, behind, evened, lowered, phrasesOf } from './phrases';
import { isLeftOver } from './shapes';

/** Longer texts say something of their own. */
const LONGEST = 120;
/** Addresses are longer. */
const LONGEST_SHAPE = 400;
/** What may follow the opening of a call. */
const MOST_WORDS = 8;
const MOST_LETTERS = 50;
/** A headline behind a label may be long, a sentence with its stop is a passage. */
const MOST_BEHIND_LABEL = 14;
/** "Updated on … at … CET": letters that are of no day and no time. */
const MOST_BESIDE_TIME = 14;

const BULLETS = /^[\s▶►▸▷➤→•●■◆◇★☆✓✔👉📷📸🎥🔗*>+-]{1,8}/u;
const STOPS = /[\s.!…:›→➤▶►»。！]{1,6}$/u;
const GOES_ON = /[;"“”„«»「」،，、]|, (?!\p{Lu})/u;

/**
 * Whether a whole block or segment is what stands around an article and is no passage of it: a credit, byline,
 * dateline, source line, call to the reader, copyright notice, file name, player, address, tags or time stamp alone.
 * Short texts only, and never for a word within a sentence. Titles and headings are taken for what they say.
 */
export function isBoilerplate(text: string, kind: BlockKind, lang: string): boolean {
  const line = evened(text.slice(0, LONGEST_SHAPE + 1).normalize('NFC')).trim();
  if (line.length > LONGEST_SHAPE) return false;
  if (isLeftOver(line)) return true;
  const plain = line.replace(BULLETS, '');
  const phrases = phrasesOf(lang);
  if (plain.length > LONGEST || kind === 'title') return false;
  if (kind === 'heading') return phrases.whole.has(bare(plain));
  return (
    isCall(plain, phrases) || isCreditOf(plain, kind, phrases) || isDateline(plain, phrases) || isStamp(plain, lang)
  );
}

/**
 * Where the credit that ends a caption begins ("… Photo: Jane Doe"), in UTF-16 units of the text; undefined where it
 * ends otherwise.
 */
export const creditAtEnd = (text: string, lang: string): number | undefined => trailingCredit(text, phrasesOf(lang));

const bare = (line: string): string =>
  lowered(line)
    .replace(/^[[(（［【]|[\])）］】]$/gu, '')
    .replace(STOPS, '')
    .trim();

/** An item of a list may be an agency's name. */
const isCreditOf = (line: string, kind: BlockKind, phrases: BoilerplatePhrases): boolean =>
  isCredit(line, phrases) && !(kind === 'item' && isAgency(line));

function isCall(line: string, phrases: BoilerplatePhrases): boolean {
  if (phrases.whole.has(bare(line))) return true;
  const label = /^([^:]{2,40}?) ?: ?(.*)$/u.exec(line);
  if (label && phrases.labels.has(lowered(label[1]!))) return !isLong(label[2]!);
  const named = behind(line, phrases.named);
  if (named) return isName(named.rest.replace(STOPS, ''), phrases.words, PLATFORMS);
  const opened = behind(line, phrases.openings);
  return opened !== undefined && isRestOfCall(opened.rest.replace(STOPS, ''));
}

/** "Facebook, Instagram and Telegram". */
const PLATFORMS: Strictness = { low: 0, high: 1, words: 3 };

const isLong = (rest: string): boolean => /[.!。]$/u.test(rest) && rest.split(' ').length > MOST_BEHIND_LABEL;

const isRestOfCall = (rest: string): boolean =>
  rest.length <= MOST_LETTERS &&
  rest.trim().split(' ').length <= MOST_WORDS &&
  !GOES_ON.test(rest) &&
  !/\. /u.test(rest);

const DASHED = /\s?[-–—―]$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’-]{1,24},?$/u;
const IN_BRACKETS = /\s?[([（]([^()[\]（）]{2,24})[)\]）]/u;
const FROM_AGENCY =
  /^[([（【［]([^()[\]（）【】［］]{1,20})[=·・ ]([^()[\]（）【】［］]{1,20})[)\]）】］]\s{0,2}(.{0,24})$/u;

/** "HÀ NỘI —", "BERLIN (dpa) -", "(서울=연합뉴스) 홍길동 기자 =": place, day and agency, and nothing told yet. */
function isDateline(line: string, phrases: BoilerplatePhrases): boolean {
  const agency = FROM_AGENCY.exec(line);
  if (agency && [agency[1]!, agency[2]!].some(isAgency)) {
    const rest = agency[3]!.replace(/[-–—=]$/u, '').trim();
    return rest === '' || isCredit(rest, phrases);
  }
  const bracket = IN_BRACKETS.exec(line)?.[1] ?? '';
  if (!DASHED.test(line) && !(isAgency(bracket) && /[)\]）]$/u.test(line))) return false;
  return isPlace(line.replace(DASHED, '').replace(IN_BRACKETS, '').trim());
}

function isPlace(text: string): boolean {
  const [first, ...others] = text.split(/\s+/u);
  if (!first) return false;
  if (/^\p{Lo}{2,6}$/u.test(text)) return true;
  const noVerb = others.every((word) => /^[\p{Lu}\d]/u.test(word) || word.length <= 2);
  return CAPITALS.test(first) && others.length <= 5 && noVerb;
}

/** "Updated 12 May 2024, 10:30": a label, a day or a time and nothing else; without a label both. */
function isStamp(line: string, lang: string): boolean {
  const labelled = behind(line, phrasesOf(lang).stamp);
  const rest = labelled ? labelled.rest : line;
  if (!/\p{Nd}/u.test(rest) || countLetters(rest) > MOST_LETTERS + MOST_BESIDE_TIME) return false;
  const kinds = new Set(extractDatesAndTimes(rest, lang).flatMap((fact) => fact.atoms.map((atom) => atom.kind)));
  const [day, time] = [kinds.has('day') || kinds.has('month'), kinds.has('hour') || kinds.has('minute')];
  if (!(labelled ? day || time : day && time)) return false;
  const facts = extractValues(rest, lang);
  const beside = [...facts].reverse().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), rest);
  return countLetters(beside) <= (labelled ? MOST_BESIDE_TIME : 4);
}
