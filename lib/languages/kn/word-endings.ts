/** Endings and prefixes of words in Kannada. */

import type { Morphology } from '../types/word-endings';

export const kn: Morphology = {
  suffixes: 'ಗಳು ಗಳ ಗಳನ್ನು ಗಳಿಗೆ ಗಳಲ್ಲಿ ನ್ನು ವನ್ನು ಯನ್ನು ಲ್ಲಿ ದಲ್ಲಿ ಯಲ್ಲಿ ಗೆ ಕ್ಕೆ ಇಂದ ದಿಂದ ಯಿಂದ ನ ದ ಯ ರು ು ಿ ೆ ಾ',
  minStem: 2,
  rounds: 2,
};
