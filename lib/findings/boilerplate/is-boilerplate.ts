/** Recognizes blocks and segments around an article that are no part of its text. */
import type { BlockKind } from '../../core/article';
import { extractDatesAndTimes, extractValues } from '../../facts/values/extract-values';
import { foldLine } from '../../text/fold-text';
import { countLetters } from '../../text/scripts';
import {
  type BoilerplatePhrases,
  getTextAfterPhrase,
  isBoilerplateShape,
  normalizePunctuation,
} from '../shared/phrases';
import { isAgency, isCreditName, type NameStrictness } from './credit-names';

// Recognizes lines that only name who took, wrote, edited or owns something, such as photo credits and bylines.

/** Sources may be institutions, which many languages write with small letters. Who took a picture is a person. */
const SOURCE_STRICTNESS: NameStrictness = { low: 2, high: 1, words: 5 };
const CREDIT_STRICTNESS: NameStrictness = { low: 0, high: 1, words: 3 };
/** Vietnamese capitalizes only the first syllable of an institution. */
const VIETNAMESE_STRICTNESS: NameStrictness = { low: 1, high: 1, words: 3 };
/** "By" and a single capitalized word may begin any sentence. */
const PERSON_STRICTNESS: NameStrictness = { low: 0, high: 2, words: 3 };

const LABEL = /^([^:=/|]{1,30}?) ?[:=/|] ?(?=\S)/u;
const COLON_LABEL = /^[^:=/|]{1,30}?[:=]/u;
const BRACKETED = /^[([（［【〔]([^()[\]（）［］【】〔〕]{2,100})[)\]）］】〕][.。]?$/u;
const VIETNAMESE_LETTER = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
const COPYRIGHT_MARK = /^(?:©|ⓒ|\(c\) |copyright (?:©|\(c\)|by|\d{4})|copyright ?:)/iu;
const TRAILING_MAIL = /\s?\(?[\w.+-]{1,64}@[\w.-]{3,64}\)?\s{0,2}$/u;

/** Separators of several roles of one person: "Tekst en foto's", "文・写真". */
const ROLE_SEPARATOR = / ?[・·、,&+–-] ?| (?:and|und|et|y|e|i|и|і|та|και|dan|ve|và|och|en|और|و) /u;

const isCreditLabel = (labelText: string, { credit }: BoilerplatePhrases): boolean =>
  credit.has(labelText) || labelText.split(ROLE_SEPARATOR).every((part) => credit.has(part));

function isLabeledCredit(line: string, phrases: BoilerplatePhrases): boolean {
  const label = LABEL.exec(line);
  if (!label) return false;
  const [labelText, rest] = [foldLine(label[1]!.trim()), line.slice(label[0].length)];
  const strictness = VIETNAMESE_LETTER.test(rest) ? VIETNAMESE_STRICTNESS : CREDIT_STRICTNESS;
  if (phrases.source.has(labelText) && COLON_LABEL.test(line)) return isCreditName(rest, phrases, SOURCE_STRICTNESS);
  return isCreditLabel(labelText, phrases) && isCreditName(rest, phrases, strictness);
}

/** Whether a line is a byline such as "By Jane Doe". After a phrase of several words a name of one word is enough. */
function isByline(line: string, phrases: BoilerplatePhrases): boolean {
  const found = getTextAfterPhrase(line, phrases, 'by');
  const name = found?.rest.trim();
  if (!found || !name || /\d/u.test(name)) return false;
  // Without a space, the phrase may be the beginning of another word: 记者会.
  if (!found.rest.startsWith(' ') && !/^\p{Script=Han}{4,}$/u.test(found.phrase)) return false;
  const low = VIETNAMESE_LETTER.test(name) ? 1 : 0;
  return isCreditName(name, phrases, { ...PERSON_STRICTNESS, low, high: found.phrase.includes(' ') ? 1 : 2 });
}

/** Whether a line is a name followed by a role, with or without an e-mail address: "홍길동 기자", "新华社记者李明摄". */
function isNameWithRole(line: string, phrases: BoilerplatePhrases): boolean {
  const text = line.replace(TRAILING_MAIL, '').replace(/\s?=$/u, '').trim();
  const phrase = phrases.after.find((p) => text.endsWith(p));
  const name = phrase === undefined ? '' : text.slice(0, -phrase.length).trim();
  const [least, most] = /\p{Script=Hangul}|[記者員]$/u.test(`${name}${phrase}`) ? [3, 12] : [2, 10];
  return name.length >= least && name.length <= most && isCreditName(name, phrases, { ...CREDIT_STRICTNESS, words: 2 });
}

/** Whether a line lists names of which one is an agency: "REUTERS/Jane Doe", "AFP via Getty Images". */
function isAgencyCredit(line: string, phrases: BoilerplatePhrases): boolean {
  const parts = line.replace(/[.]$/u, '').split(/\s?[/+,]\s?| via | – | - /u);
  if (!parts.some(isAgency) || parts.length > 4) return false;
  return parts.every((part) => isAgency(part) || isCreditName(part, phrases, { ...PERSON_STRICTNESS, high: 1 }));
}

const isCopyrightNotice = (line: string): boolean =>
  COPYRIGHT_MARK.test(line) && /[\p{L}\p{N}]/u.test(line.slice(1)) && line.split(' ').length <= 14;

const isSingleCredit = (line: string, phrases: BoilerplatePhrases): boolean =>
  isLabeledCredit(line, phrases) ||
  isByline(line, phrases) ||
  isNameWithRole(line, phrases) ||
  isAgencyCredit(line, phrases);

/** Separates two credits on one line, also right before the label of the next. */
const CREDIT_SEPARATOR = /\s?[;；|｜•]\s?| [-–—/] |(?<=[^\s:=/]) (?=[\p{L}\p{M}.]{1,12} ?[:=])|\. (?=\p{L})/u;

/** Whether a line with normalized punctuation consists of one or several credits and nothing else. */
function isCredit(line: string, phrases: BoilerplatePhrases): boolean {
  const content = BRACKETED.exec(line)?.[1]?.trim() ?? line;
  if (isCopyrightNotice(content) || isSingleCredit(content, phrases)) return true;
  const [first, ...others] = content.split(CREDIT_SEPARATOR).filter((part) => part.trim());
  if (first === undefined || !others.length) return false;
  const strictness = { ...PERSON_STRICTNESS, high: 1 };
  return (
    isSingleCredit(first, phrases) &&
    others.every((part) => isSingleCredit(part, phrases) || isCreditName(part, phrases, strictness))
  );
}

/** Longest credit at the end of a caption, in UTF-16 units. */
const MAX_CREDIT_LENGTH = 90;
const BOUNDARY_BEFORE = /[.!?…。)\]»”"|–—-]\s?$|[([（［【]$/u;

/** Whether a credit has a label, brackets or a copyright mark, so that it needs no full stop before it. */
const isMarkedCredit = (line: string, phrases: BoilerplatePhrases): boolean =>
  BRACKETED.test(line) || COPYRIGHT_MARK.test(line) || (COLON_LABEL.test(line) && isLabeledCredit(line, phrases));

/**
 * Finds where the credit at the end of a longer text begins ("… Photo: Jane Doe"), in UTF-16 units; undefined where there
 * is none.
 */
export function findTrailingCredit(text: string, phrases: BoilerplatePhrases): number | undefined {
  const line = normalizePunctuation(text).trimEnd();
  const from = Math.max(1, line.length - MAX_CREDIT_LENGTH);
  for (let start = from; start < line.length - 2; start++) {
    if (!/[\s([（［【©ⓒ。]/u.test(line.charAt(start - 1)) && !/[([（［【©ⓒ]/u.test(line.charAt(start))) continue;
    const rest = line.slice(start).normalize('NFC');
    const hasBoundary = BOUNDARY_BEFORE.test(line.slice(Math.max(0, start - 2), start));
    if (!/^\s/u.test(rest) && (hasBoundary || isMarkedCredit(rest, phrases)) && isCredit(rest, phrases)) return start;
  }
  return undefined;
}

/** Most UTF-16 units of a line that may be boilerplate by its words. Longer texts are article text. */
const MAX_LENGTH = 120;
/** The same for lines recognized by their form, because addresses are long. */
const MAX_SHAPE_LENGTH = 400;
/** Most words and UTF-16 units after the opening phrase of a call to the reader. */
const MAX_REST_WORDS = 8;
const MAX_REST_LENGTH = 50;
/** Most words of a sentence after a label such as "Read more:". Headlines without a full stop may be longer. */
const MAX_LABELED_WORDS = 14;
/** Letters of a time stamp that belong to no date or time: "Updated on … at … CET". */
const MAX_EXTRA_LETTERS = 14;

const BULLETS = /^[\s▶►▸▷➤→•●■◆◇★☆✓✔👉📷📸🎥🔗*>+-]{1,8}/u;
const TRAILING_STOPS = /[\s.!…:›→➤▶►»。！]{1,6}$/u;
const CONTINUATION_MARK = /[;"“”„«»「」،，、]|, (?!\p{Lu})/u;

/**
 * Whether all of a block or segment is boilerplate: a credit, byline, dateline, source line, call to the reader,
 * copyright notice, file name, media player, address, tags or time stamp. Only short texts are, and never a part of a
 * sentence. Titles are checked by their form only, headings by their form and for whole phrases. It is enough that it is
 * boilerplate by the phrases of one language.
 */
export function isBoilerplate(text: string, kind: BlockKind, ...phrases: readonly BoilerplatePhrases[]): boolean {
  const line = normalizePunctuation(text.slice(0, MAX_SHAPE_LENGTH + 1).normalize('NFC')).trim();
  if (line.length > MAX_SHAPE_LENGTH) return false;
  if (isBoilerplateShape(line)) return true;
  const plain = line.replace(BULLETS, '');
  if (plain.length > MAX_LENGTH || kind === 'title') return false;
  return phrases.some((one) => isBoilerplateByWords(plain, kind, one));
}

function isBoilerplateByWords(plain: string, kind: BlockKind, phrases: BoilerplatePhrases): boolean {
  if (kind === 'heading') return phrases.whole.has(foldWholeLine(plain));
  return (
    isCallToReader(plain, phrases) ||
    isCreditBlock(plain, kind, phrases) ||
    isDateline(plain, phrases) ||
    isTimestamp(plain, phrases)
  );
}

/** A line in lower case, without brackets around it and punctuation at its end, for comparison with whole phrases. */
const foldWholeLine = (line: string): string =>
  foldLine(line)
    .replace(/^[[(（［【]|[\])）］】]$/gu, '')
    .replace(TRAILING_STOPS, '')
    .trim();

/** A list item that is an agency's name may be part of an enumeration. */
const isCreditBlock = (line: string, kind: BlockKind, phrases: BoilerplatePhrases): boolean =>
  isCredit(line, phrases) && !(kind === 'item' && isAgency(line));

function isCallToReader(line: string, phrases: BoilerplatePhrases): boolean {
  if (phrases.whole.has(foldWholeLine(line))) return true;
  const label = /^([^:]{2,40}?) ?: ?(.*)$/u.exec(line);
  if (label && phrases.labels.has(foldLine(label[1]!))) return !isLongSentence(label[2]!);
  const platformCall = getTextAfterPhrase(line, phrases, 'named');
  if (platformCall) return isCreditName(platformCall.rest.replace(TRAILING_STOPS, ''), phrases, PLATFORM_STRICTNESS);
  const opening = getTextAfterPhrase(line, phrases, 'opening');
  return opening !== undefined && isRestOfCall(opening.rest.replace(TRAILING_STOPS, ''));
}

/** Names of platforms after an opening phrase: "Facebook, Instagram and Telegram". */
const PLATFORM_STRICTNESS: NameStrictness = { low: 0, high: 1, words: 3 };

const isLongSentence = (rest: string): boolean => /[.!。]$/u.test(rest) && rest.split(' ').length > MAX_LABELED_WORDS;

const isRestOfCall = (rest: string): boolean =>
  rest.length <= MAX_REST_LENGTH &&
  rest.trim().split(' ').length <= MAX_REST_WORDS &&
  !CONTINUATION_MARK.test(rest) &&
  !/\. /u.test(rest);

const TRAILING_DASH = /\s?[-–—―]$/u;
const ALL_CAPS_WORD = /^\p{Lu}[\p{Lu}\p{M}.'’-]{1,24},?$/u;
const IN_BRACKETS = /\s?[([（]([^()[\]（）]{2,24})[)\]）]/u;
const AGENCY_DATELINE =
  /^[([（【［]([^()[\]（）【】［］]{1,20})[=·・ ]([^()[\]（）【】［］]{1,20})[)\]）】］]\s{0,2}(.{0,24})$/u;

/** Whether a line is a dateline of place, day or agency only: "HÀ NỘI —", "BERLIN (dpa) -", "(서울=연합뉴스) 홍길동 기자 =". */
function isDateline(line: string, phrases: BoilerplatePhrases): boolean {
  const agency = AGENCY_DATELINE.exec(line);
  if (agency && [agency[1]!, agency[2]!].some(isAgency)) {
    const rest = agency[3]!.replace(/[-–—=]$/u, '').trim();
    return rest === '' || isCredit(rest, phrases);
  }
  const bracket = IN_BRACKETS.exec(line)?.[1] ?? '';
  if (!TRAILING_DASH.test(line) && !(isAgency(bracket) && /[)\]）]$/u.test(line))) return false;
  return isDatelinePlace(line.replace(TRAILING_DASH, '').replace(IN_BRACKETS, '').trim());
}

function isDatelinePlace(text: string): boolean {
  const [first, ...others] = text.split(/\s+/u);
  if (!first) return false;
  if (/^\p{Lo}{2,6}$/u.test(text)) return true;
  const hasNoVerb = others.every((word) => /^[\p{Lu}\d]/u.test(word) || word.length <= 2);
  return ALL_CAPS_WORD.test(first) && others.length <= 5 && hasNoVerb;
}

/**
 * Whether a line is a time stamp: a label with a date or a time ("Updated 12 May 2024, 10:30"), or both without a
 * label.
 */
function isTimestamp(line: string, phrases: BoilerplatePhrases): boolean {
  const { lang } = phrases;
  const label = getTextAfterPhrase(line, phrases, 'stamp');
  const rest = label ? label.rest : line;
  if (!/\p{Nd}/u.test(rest) || countLetters(rest) > MAX_REST_LENGTH + MAX_EXTRA_LETTERS) return false;
  const kinds = new Set(extractDatesAndTimes(rest, lang).flatMap((fact) => fact.atoms.map((atom) => atom.kind)));
  const [hasDay, hasTime] = [kinds.has('day') || kinds.has('month'), kinds.has('hour') || kinds.has('minute')];
  if (!(label ? hasDay || hasTime : hasDay && hasTime)) return false;
  const facts = extractValues(rest, lang);
  const remainder = [...facts].reverse().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), rest);
  return countLetters(remainder) <= (label ? MAX_EXTRA_LETTERS : 4);
}
