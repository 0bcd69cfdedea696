import { isAgency, isCreditName, type NameStrictness } from './credit-names';
import { type BoilerplatePhrases, getTextAfterPhrase, lowerCase, normalizePunctuation } from './phrases';

/** Institutions are written with small letters in many languages; who took a picture is not. */
const SOURCE_STRICTNESS: NameStrictness = { low: 2, high: 1, words: 5 };
const CREDIT_STRICTNESS: NameStrictness = { low: 0, high: 1, words: 3 };
/** Vietnamese puts a capital on the first syllable of an institution only. */
const VIETNAMESE_STRICTNESS: NameStrictness = { low: 1, high: 1, words: 3 };
/** "By" and a name of one word may be the beginning of anything. */
const PERSON_STRICTNESS: NameStrictness = { low: 0, high: 2, words: 3 };

const LABEL = /^([^:=/|]{1,30}?) ?[:=/|] ?(?=\S)/u;
const COLON_LABEL = /^[^:=/|]{1,30}?[:=]/u;
const BRACKETED = /^[([（［【〔]([^()[\]（）［］【】〔〕]{2,100})[)\]）］】〕][.。]?$/u;
const VIETNAMESE_LETTER = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
const COPYRIGHT_MARK = /^(?:©|ⓒ|\(c\) |copyright (?:©|\(c\)|by|\d{4})|copyright ?:)/iu;
const TRAILING_MAIL = /\s?\(?[\w.+-]{1,64}@[\w.-]{3,64}\)?\s{0,2}$/u;

/** "Tekst en foto's", "文・写真": several things one person did. */
const ROLE_SEPARATOR = / ?[・·、,&+–-] ?| (?:and|und|et|y|e|i|и|і|та|και|dan|ve|và|och|en|और|و) /u;

const isCreditLabel = (head: string, { credit }: BoilerplatePhrases): boolean =>
  credit.has(head) || head.split(ROLE_SEPARATOR).every((part) => credit.has(part));

function isLabeledCredit(line: string, phrases: BoilerplatePhrases): boolean {
  const label = LABEL.exec(line);
  if (!label) return false;
  const [head, rest] = [lowerCase(label[1]!.trim()), line.slice(label[0].length)];
  const strict = VIETNAMESE_LETTER.test(rest) ? VIETNAMESE_STRICTNESS : CREDIT_STRICTNESS;
  if (phrases.source.has(head) && COLON_LABEL.test(line)) return isCreditName(rest, phrases.words, SOURCE_STRICTNESS);
  return isCreditLabel(head, phrases) && isCreditName(rest, phrases.words, strict);
}

/** "By Jane Doe": a phrase of several words needs less of a name behind it. */
function isByline(line: string, { by, words }: BoilerplatePhrases): boolean {
  const found = getTextAfterPhrase(line, by);
  const name = found?.rest.trim();
  if (!found || !name || /\d/u.test(name)) return false;
  // Unspaced, the word may be the beginning of another: 记者会.
  if (!found.rest.startsWith(' ') && !/^\p{Script=Han}{4,}$/u.test(found.phrase)) return false;
  const low = VIETNAMESE_LETTER.test(name) ? 1 : 0;
  return isCreditName(name, words, { ...PERSON_STRICTNESS, low, high: found.phrase.includes(' ') ? 1 : 2 });
}

/** "홍길동 기자", "新华社记者李明摄", with the address of the writer behind it or not. */
function isNameWithRole(line: string, { after, words }: BoilerplatePhrases): boolean {
  const text = line.replace(TRAILING_MAIL, '').replace(/\s?=$/u, '').trim();
  const phrase = after.find((p) => text.endsWith(p));
  const name = phrase === undefined ? '' : text.slice(0, -phrase.length).trim();
  const [least, most] = /\p{Script=Hangul}|[記者員]$/u.test(`${name}${phrase}`) ? [3, 12] : [2, 10];
  return name.length >= least && name.length <= most && isCreditName(name, words, { ...CREDIT_STRICTNESS, words: 2 });
}

/** "REUTERS/Jane Doe", "AFP via Getty Images": all parts are names and one is an agency's. */
function isAgencyCredit(line: string, { words }: BoilerplatePhrases): boolean {
  const parts = line.replace(/[.]$/u, '').split(/\s?[/+,]\s?| via | – | - /u);
  if (!parts.some(isAgency) || parts.length > 4) return false;
  return parts.every((part) => isAgency(part) || isCreditName(part, words, { ...PERSON_STRICTNESS, high: 1 }));
}

const isCopyrightNotice = (line: string): boolean =>
  COPYRIGHT_MARK.test(line) && /[\p{L}\p{N}]/u.test(line.slice(1)) && line.split(' ').length <= 14;

const isSingleCredit = (line: string, phrases: BoilerplatePhrases): boolean =>
  isLabeledCredit(line, phrases) ||
  isByline(line, phrases) ||
  isNameWithRole(line, phrases) ||
  isAgencyCredit(line, phrases);

/** Between two credits on one line; or before the label of the next. */
const CREDIT_SEPARATOR = /\s?[;；|｜•]\s?| [-–—/] |(?<=[^\s:=/]) (?=[\p{L}\p{M}.]{1,12} ?[:=])|\. (?=\p{L})/u;

/** Who took, wrote, edited or owns it and nothing else: one line, evened, of one or several credits. */
export function isCredit(line: string, phrases: BoilerplatePhrases): boolean {
  const inside = BRACKETED.exec(line)?.[1]?.trim() ?? line;
  if (isCopyrightNotice(inside) || isSingleCredit(inside, phrases)) return true;
  const [first, ...others] = inside.split(CREDIT_SEPARATOR).filter((part) => part.trim());
  if (first === undefined || !others.length) return false;
  const person = { ...PERSON_STRICTNESS, high: 1 };
  return (
    isSingleCredit(first, phrases) &&
    others.every((part) => isSingleCredit(part, phrases) || isCreditName(part, phrases.words, person))
  );
}

/** How far from its end a caption's credit begins at most. */
const MAX_CREDIT_LENGTH = 90;
const BOUNDARY_BEFORE = /[.!?…。)\]»”"|–—-]\s?$|[([（［【]$/u;

/** Names its label or its owner, so that it is a credit also without a stop before it. */
const isMarkedCredit = (line: string, phrases: BoilerplatePhrases): boolean =>
  BRACKETED.test(line) || COPYRIGHT_MARK.test(line) || (COLON_LABEL.test(line) && isLabeledCredit(line, phrases));

/** Where the credit at the end of a longer text begins, in UTF-16 units; undefined where there is none. */
export function findCreditStart(text: string, phrases: BoilerplatePhrases): number | undefined {
  const line = normalizePunctuation(text).trimEnd();
  const from = Math.max(1, line.length - MAX_CREDIT_LENGTH);
  for (let at = from; at < line.length - 2; at++) {
    if (!/[\s([（［【©ⓒ。]/u.test(line.charAt(at - 1)) && !/[([（［【©ⓒ]/u.test(line.charAt(at))) continue;
    const rest = line.slice(at).normalize('NFC');
    const apart = BOUNDARY_BEFORE.test(line.slice(Math.max(0, at - 2), at));
    if (!/^\s/u.test(rest) && (apart || isMarkedCredit(rest, phrases)) && isCredit(rest, phrases)) return at;
  }
  return undefined;
}
