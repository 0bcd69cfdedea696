/** Verbs of saying in Danish, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const da: SpeechWords = {
  verbs: 'siger$ sagde$ sagt$ fortæl forklare skrev$ skriver$ svare tilføje oplys ifølge$ understreg',
  between: 'har også',
  order: 'both',
};
