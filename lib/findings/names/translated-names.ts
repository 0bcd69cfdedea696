/** Tells which names are translated rather than kept: titles of works, names of rulers, and abbreviations. */
import type { AnalyzedSegment } from '../../core/segment';
import type { LocatedName } from './name-draft';
import { hasCommonForm } from './name-forms';

const OPENING = '«„“"「『《〈‘‹”″';
const CLOSING = '»”“"」』》〉’›″';
/** Longest title in letters and spaces. What is longer is said by somebody. */
const MAX_TITLE = 60;
/** Least length of a title, in letters. */
const MIN_TITLE = 2;

/** The text between quotation marks around a span, where it is short and no sentence. */
function findTitleAround(text: string, start: number, end: number): string | undefined {
  let from = start;
  while (from > 0 && start - from < MAX_TITLE && !OPENING.includes(text[from - 1]!)) from--;
  if (from === 0 || !OPENING.includes(text[from - 1]!)) return undefined;
  let to = end;
  while (to < text.length && to - end < MAX_TITLE && !CLOSING.includes(text[to]!)) to++;
  if (to === text.length || !CLOSING.includes(text[to]!)) return undefined;
  const title = text.slice(from, to);
  return isTitle(title) ? title : undefined;
}

const BEGINS_LIKE_TITLE = /^[\p{Lu}\p{Lo}\p{N}]/u;
const ENDS_LIKE_SENTENCE = /[.!?…。！？,،、]$/u;
/** Speech begins with or contains what joins clauses; titles seldom do. */
const IN_SENTENCE = /[,;،、，；](?:\s|\p{Lo})/u;

const isTitle = (text: string): boolean =>
  text.length >= MIN_TITLE &&
  text.length <= MAX_TITLE &&
  BEGINS_LIKE_TITLE.test(text) &&
  !ENDS_LIKE_SENTENCE.test(text.replace(/,$/u, '')) &&
  !IN_SENTENCE.test(text);

const QUOTED = /[«„“"「『《〈‹]([^«»„“”"「」『』《》〈〉‹›]{2,60})[»”“"」』》〉›]/gu;

/** Whether a text has a title in quotation marks. */
const hasTitle = (text: string): boolean =>
  [...text.matchAll(QUOTED)].some(([, title]) => isTitle(title!.replace(/,$/u, '')));

/** Whether a title has a word that can be translated. Other names in quotation marks, as of firms, are kept. */
const isTranslatable = (title: string, { segment, start, end }: LocatedName, lang: string): boolean =>
  title.split(/[^\p{L}\p{M}'’]+/u).some((word) => word.length > 1 && hasCommonForm(word, lang)) ||
  segment.mentions.some((m) => m.weight >= MIN_KNOWN_WEIGHT && m.start < end && m.end > start);

/** Least weight of a word of the lexicon that is exactly this word. */
const MIN_KNOWN_WEIGHT = 0.75;

/** Whether a name is of the title of a work that may be translated, where the other side has a title as well. */
export function isInTranslatedTitle(name: LocatedName, lang: string, other: readonly AnalyzedSegment[]): boolean {
  const title = findTitleAround(name.segment.text, name.start, name.end);
  return title !== undefined && isTranslatable(title, name, lang) && other.some(({ text }) => hasTitle(text));
}

/** "II" behind a name. A single "I" may be the English pronoun. */
const REGNAL_NUMBER = /^\s+(?!I\b)[IVX]{1,5}(?![\p{L}\p{N}])/u;

/** Whether a name is a ruler's or a pope's, by its number: "Jan Paweł II" is "John Paul II". */
export const hasRegnalNumber = ({ segment, end }: Pick<LocatedName, 'segment' | 'end'>): boolean =>
  REGNAL_NUMBER.test(segment.text.slice(end));

/** Two capitals in a row: an abbreviation, alone or with the rest of a word ("УрФО", "BioNTech's"). */
export const ABBREVIATION = /^\p{Lu}(?:\p{Ll}{1,4}\p{Lu})?(?:[\p{Lu}.]|(?<=[\p{Lu}.]\p{Lu})\p{Ll})*$/u;

/** Whether a name is nothing but an abbreviation of capitals: "SNP's", "U.S.". */
export const isAbbreviation = (text: string): boolean =>
  /^(?:\p{Lu}\.?){2,6}$/u.test(text.replace(/(?<=\p{Lu}\.?)['’]?\p{Ll}{0,2}$/u, ''));

/** Whether a name without capitals is a phrase, or goes on as one: 国民党 behind スコットランド. */
export const isPhrase = ({ segment, end, text }: LocatedName): boolean =>
  /\s/u.test(text.trim()) || /^\p{Lo}/u.test(segment.text.slice(end));
