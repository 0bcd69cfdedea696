/**
 * Detects a text's language for the command; browsers have a detector of their own. Where the detector is not sure,
 * function words decide. Undefined where they do not decide either; the language that the page declares is used then.
 */
import { detectAll } from 'tinyld';
import { detectByFunctionWords } from '../../provenance/address/address-language';

/** From this accuracy on (0 to 1) the detector is right. Below it, the language may be one that it does not know. */
const SURE_ACCURACY = 0.55;
const MIN_ACCURACY = 0.35;
/** How many times more accurate than the second guess an unsure best guess must be. */
const MIN_LEAD = 2;

/** More text, in UTF-16 units, does not make the guess better, and may take seconds. */
const MOST_TEXT = 20_000;

/** @returns a language code, or undefined where the language is unclear. */
export function detectLanguage(whole: string): string | undefined {
  const text = whole.slice(0, MOST_TEXT);
  const [best, second] = detectAll(text);
  if (best && best.accuracy >= SURE_ACCURACY) return best.lang;
  const byFunctionWords = detectByFunctionWords(text);
  if (byFunctionWords) return byFunctionWords;
  const isAhead = best && best.accuracy >= MIN_ACCURACY && best.accuracy >= MIN_LEAD * (second?.accuracy ?? 0);
  return isAhead ? best.lang : undefined;
}
