/** The function words of each language as sets, to tell text in one language from text in another. */

import { FUNCTION_WORDS } from '../languages/by-kind/function-words';
import { getBaseLanguage } from '../util/language-tag';
import { memoize } from '../util/memoize';

const getWordsOfLanguage = memoize((primary: string): ReadonlySet<string> | undefined =>
  Object.hasOwn(FUNCTION_WORDS, primary) ? new Set(FUNCTION_WORDS[primary]!.split(' ')) : undefined,
);

/** A language's function words in lower case; undefined for a language without a list. */
export const getFunctionWords = (lang: string): ReadonlySet<string> | undefined =>
  getWordsOfLanguage(getBaseLanguage(lang));
