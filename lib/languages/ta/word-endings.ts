/** Endings and prefixes of words in Tamil. */

import type { Morphology } from '../types/word-endings';

export const ta: Morphology = {
  suffixes: 'கள் களை களின் களில் களுக்கு களால் ை ின் ில் ுக்கு க்கு ால் ிலிருந்து உடன் ுடன் த்தின் த்தில் த்தை த்திற்கு ம் ும் ான ாக ர் ன்',
  minStem: 2,
  rounds: 2,
};
