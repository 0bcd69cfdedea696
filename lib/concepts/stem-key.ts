import { memoize } from '../util/memoize';
import { UNSPACED_SCRIPT_CODES } from '../util/writing/scripts';
import { getLanguageScript } from './normalize-word';
import { getWordForms } from './word-forms';

/** Whether a language writes its words without spaces between them. */
export const isUnspacedLanguage = (lang: string): boolean => UNSPACED_SCRIPT_CODES.has(getLanguageScript(lang));

const getKnownForms = memoize(getWordForms);

/** What a keyword is found by: the stems of its words, parted by spaces. Keywords alike in this are found alike. */
export function toStemKey(keyword: string, lang: string): string {
  const own = getKnownForms(lang);
  return keyword
    .split(' ')
    .map((word) => own.stem(own.normal(word)))
    .join(' ');
}
