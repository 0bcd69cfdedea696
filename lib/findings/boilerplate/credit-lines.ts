/** Recognizes lines that only name who took, wrote, edited or owns something, such as photo credits and bylines. */
import { isAgency, isCreditName, type NameStrictness } from './credit-names';
import { type BoilerplatePhrases, getTextAfterPhrase, lowerCase, normalizePunctuation } from './phrases';

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
  const [labelText, rest] = [lowerCase(label[1]!.trim()), line.slice(label[0].length)];
  const strictness = VIETNAMESE_LETTER.test(rest) ? VIETNAMESE_STRICTNESS : CREDIT_STRICTNESS;
  if (phrases.source.has(labelText) && COLON_LABEL.test(line)) return isCreditName(rest, phrases, SOURCE_STRICTNESS);
  return isCreditLabel(labelText, phrases) && isCreditName(rest, phrases, strictness);
}

/** Whether a line is a byline such as "By Jane Doe". After a phrase of several words a name of one word is enough. */
function isByline(line: string, phrases: BoilerplatePhrases): boolean {
  const found = getTextAfterPhrase(line, phrases.by);
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
export function isCredit(line: string, phrases: BoilerplatePhrases): boolean {
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

/** Finds where the credit at the end of a longer text begins, in UTF-16 units; undefined where there is none. */
export function findCreditStart(text: string, phrases: BoilerplatePhrases): number | undefined {
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
