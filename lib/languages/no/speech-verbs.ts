/** Verbs of saying in Norwegian, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const no: SpeechWords = {
  verbs: 'sier$ sa$ sagt$ fortell forkla skrev$ skriver$ svare tilføy opplys ifølge$',
  between: 'har også',
  order: 'both',
};
