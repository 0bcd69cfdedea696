import { scriptOf } from './normalize-word';
import { formsOf } from './word-forms';

const UNSPACED = new Set(['Thai', 'Laoo', 'Khmr', 'Mymr', 'Hans', 'Hant', 'Jpan']);

/** Whether a language writes its words without spaces between them. */
export const isUnspaced = (lang: string): boolean => UNSPACED.has(scriptOf(lang));

const forms = new Map<string, ReturnType<typeof formsOf>>();

/** What a keyword is found by: the stems of its words, parted by spaces. Keywords alike in this are found alike. */
export function stemOf(keyword: string, lang: string): string {
  const own = forms.get(lang) ?? formsOf(lang);
  forms.set(lang, own);
  return keyword
    .split(' ')
    .map((word) => own.stem(own.normal(word)))
    .join(' ');
}
