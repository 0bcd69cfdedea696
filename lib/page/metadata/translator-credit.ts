/** Finds who translated an article in lines such as "Translated by …". */
import { getTextAfterLabel } from '../clean/phrase-matcher';
import { extractNames, isPersonName } from './byline';

/** Extracts the name from a line such as "Translated by Ana Ruiz"; undefined where no name follows the label. */
function findTranslatorInByline(line: string): string | undefined {
  const rest = getTextAfterLabel('translation', line);
  if (!rest || rest.length > 60) return undefined;
  const trimmedLine = line.replace(/(?<![^\p{L}\p{M}\p{N})])[^\p{L}\p{M}\p{N})]+$/u, '');
  // Short words in capitals such as "AI" and "GPT" are machines and not names.
  const name = extractNames(trimmedLine.slice(-rest.length));
  return name !== undefined && isPersonName(name) && !/^\p{Lu}{1,4}$/u.test(name) ? name : undefined;
}

/** Finds the translator's name in the short lines about an article; undefined where none gives it. */
export const findTranslatorName = (notices: readonly string[]): string | undefined =>
  notices.map(findTranslatorInByline).find((name) => name !== undefined);
