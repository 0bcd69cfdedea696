import { getTextAfterLabel } from '../clean/phrase-matcher';
import { extractNames, isPersonName } from './byline';

/** "Translated by Ana Ruiz" to "Ana Ruiz"; undefined where something else than a name follows the label. */
function extractTranslatorName(line: string): string | undefined {
  const rest = getTextAfterLabel('translation', line);
  if (!rest || rest.length > 60) return undefined;
  const bare = line.replace(/(?<![^\p{L}\p{M}\p{N})])[^\p{L}\p{M}\p{N})]+$/u, '');
  // "AI", "GPT": what did it, not who.
  const name = extractNames(bare.slice(-rest.length));
  return name !== undefined && isPersonName(name) && !/^\p{Lu}{1,4}$/u.test(name) ? name : undefined;
}

/** Who translated the article, by the short lines about it. */
export const findTranslatorName = (notices: readonly string[]): string | undefined =>
  notices.map(extractTranslatorName).find((name) => name !== undefined);
