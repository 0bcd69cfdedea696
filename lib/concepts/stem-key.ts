import { getLanguageScript } from './normalize-word';
import { getWordForms } from './word-forms';

const UNSPACED_SCRIPTS = new Set(['Thai', 'Laoo', 'Khmr', 'Mymr', 'Hans', 'Hant', 'Jpan']);

/** Whether a language writes its words without spaces between them. */
export const isUnspacedLanguage = (lang: string): boolean => UNSPACED_SCRIPTS.has(getLanguageScript(lang));

const formsByLanguage = new Map<string, ReturnType<typeof getWordForms>>();

/** What a keyword is found by: the stems of its words, parted by spaces. Keywords alike in this are found alike. */
export function toStemKey(keyword: string, lang: string): string {
  const own = formsByLanguage.get(lang) ?? getWordForms(lang);
  formsByLanguage.set(lang, own);
  return keyword
    .split(' ')
    .map((word) => own.stem(own.normal(word)))
    .join(' ');
}
