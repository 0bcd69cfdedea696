/** Endings and prefixes of words in Malayalam. */

import type { Morphology } from '../types/word-endings';

export const ml: Morphology = {
  suffixes: 'കൾ കളുടെ കളെ കളിൽ കൾക്ക് ുടെ യുടെ ിന്റെ ന്റെ ിൽ യിൽ ത്തിൽ ത്തിന് ത്തിന്റെ ക്ക് ന് െ യെ ും ം ാൻ ിക്ക് ോട്',
  minStem: 2,
  rounds: 2,
};
