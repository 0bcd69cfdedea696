import type { Signal } from '../clue';
import { WEIGHT } from '../signal-weights';
import { foreignSlug } from './credit-and-versions';

/** The address is worded in another language than the text. */
export const slugLanguageSignal: Signal = (page) => {
  const lang = foreignSlug(page);
  if (!lang) return [];
  const evidence = { signal: 'slug-language', place: 'address', words: '', weight: WEIGHT.slug } as const;
  return [{ evidence, lang, translates: true }];
};
