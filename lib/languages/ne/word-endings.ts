/** Endings and prefixes of words in Nepali. */

import { DEVANAGARI_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const ne: Morphology = {
  suffixes: `${DEVANAGARI_SUFFIXES} को का की ले लाई मा बाट हरू हरूको हरूले हरूलाई सँग द्वारा`,
  minStem: 2,
  rounds: 2,
};
