/** The stem key of a keyword: keywords with equal keys match the same words of a text. */
import { memoize } from '../../core/memoize';
import { UNSPACED_SCRIPT_CODES } from '../../text/scripts';
import { getLanguageScript } from './normalize-word';
import { getWordForms } from './word-forms';

/** Whether a language writes its words without spaces between them. */
export const isUnspacedLanguage = (lang: string): boolean => UNSPACED_SCRIPT_CODES.has(getLanguageScript(lang));

const getKnownForms = memoize(getWordForms);

/** The stems of a keyword's words, separated by spaces. */
export function toStemKey(keyword: string, lang: string): string {
  const forms = getKnownForms(lang);
  return keyword
    .split(' ')
    .map((word) => forms.stem(forms.normal(word)))
    .join(' ');
}
