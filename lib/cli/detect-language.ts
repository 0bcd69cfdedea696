import { detectAll } from 'tinyld';
import { detectByFunctionWords } from '../provenance/address/slug-language';

/** From here on the detector is right; below, it may never have been taught the language. */
const SURE_ACCURACY = 0.55;
const MIN_ACCURACY = 0.35;
/** How far ahead of its next guess an unsure one must be. */
const MIN_LEAD = 2;

/**
 * The command's language detector; browsers bring their own. Where it is not sure, function words decide, and where they
 * do not, it says nothing: what the page declares then counts.
 */
export function detectLanguage(text: string): string | undefined {
  const [best, second] = detectAll(text);
  if (best && best.accuracy >= SURE_ACCURACY) return best.lang;
  const worded = detectByFunctionWords(text);
  if (worded) return worded;
  const ahead = best && best.accuracy >= MIN_ACCURACY && best.accuracy >= MIN_LEAD * (second?.accuracy ?? 0);
  return ahead ? best.lang : undefined;
}
