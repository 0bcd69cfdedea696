/** Tells a link to the translator from one to the original: both stand behind a word of translating. */
import { CREDIT_NAMES } from '../../languages/by-kind/credit-names';
import { toPlainText } from '../../text/plain-text';
import { getBaseLanguage } from '../../util/language-tag';
import type { TranslationNotices } from '../notices/translation-notices';
import type { PageFacts } from '../page-facts';
import type { LinkSentence } from './link-sentences';

/** Matches two to four words with capitals, or up to ten letters without case: what a person's name looks like. */
const PERSON =
  /^\p{Lu}[\p{L}\p{M}’'.-]*(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}\p{M}’'.-]*){1,3}$|^[\p{Lo}\p{M}・·]{2,10}(?:\s[\p{Lo}\p{M}]{2,12}){0,2}$/u;

/** How many letters may stand between the word of translating and the name, such as "by" and a colon. */
const MAX_GAP = 14;

const getLastPart = (url: URL): string => toPlainText(url.pathname.replace(/\/$/, '').split('/').at(-1) ?? '');

/** Whether the word before a link is one that stands before names: "by", "von", "par". */
function isBehindBy({ lang }: PageFacts, before: string): boolean {
  const word = before.trimEnd().split(/\s/).at(-1) ?? '';
  return [getBaseLanguage(lang), 'en'].some(
    (tag) => Object.hasOwn(CREDIT_NAMES, tag) && (CREDIT_NAMES[tag]?.by?.split('|') ?? []).includes(word),
  );
}

/**
 * Whether a link leads to the translator: its text is a person's name behind a word of translating, and its address does
 * not look like an article's, or is that name.
 */
export function isTranslatorLink(page: PageFacts, target: LinkSentence, { credit }: TranslationNotices): boolean {
  const { run, span, before, inside } = target;
  const text = run.text.slice(span.start, span.end).trim();
  if (span.isWrittenOut || !PERSON.test(text)) return false;
  const isNameAddress = getLastPart(span.url).replace(/[-_.]/g, ' ').includes(inside.trim());
  if (credit?.translator === text && isNameAddress) return true;
  const word = page.translationWords.find(before).findLast(({ kind }) => kind === 'translated');
  if (!word || before.length - word.end > MAX_GAP) return false;
  const isCredited = isBehindBy(page, before) || /:\s*$/.test(before);
  return isCredited && (isNameAddress || !span.isDeep);
}
