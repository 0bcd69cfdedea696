/** Endings and prefixes of words in Azerbaijani. */

import { TURKISH_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const az: Morphology = {
  suffixes: `${TURKISH_SUFFIXES} lər ə yə nə də tə ndə dən tən ndən lə ləri ləri lərin lərinin lərinə lərində lərdən mək mə dılar dilər ən əcək ir ır ur ür`,
  rounds: 3,
};
