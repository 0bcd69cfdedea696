/** The function words of each language as sets, to tell text in one language from text in another. */
import { FUNCTION_WORDS } from '../languages/function-words';

const functionWordSets = new Map<string, ReadonlySet<string> | undefined>();

/** A language's function words in lower case; undefined for a language without a list. */
export function getFunctionWords(lang: string): ReadonlySet<string> | undefined {
  const primary = lang.split('-')[0]!.toLowerCase();
  if (!functionWordSets.has(primary)) {
    functionWordSets.set(
      primary,
      Object.hasOwn(FUNCTION_WORDS, primary) ? new Set(FUNCTION_WORDS[primary]!.split(' ')) : undefined,
    );
  }
  return functionWordSets.get(primary);
}
