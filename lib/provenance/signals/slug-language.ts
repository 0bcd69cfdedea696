/** The signal that the words in the page's address are in another language than its text. */
import type { SignalFinder } from '../clue';
import { SIGNAL_WEIGHTS } from '../signal-weights';
import { detectForeignSlugLanguage } from './credit-and-versions';

/** Finds a clue where the words in the address are in another language than the text. */
export const findSlugLanguageClues: SignalFinder = (page) => {
  const lang = detectForeignSlugLanguage(page);
  if (!lang) return [];
  const evidence = { signal: 'slug-language', place: 'address', words: '', weight: SIGNAL_WEIGHTS.slug } as const;
  return [{ evidence, lang, translates: true }];
};
