/** Verbs of saying in Czech, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const cs: SpeechWords = {
  verbs: 'řekl říká$ uvedl dodal vysvětl odpověd zepta prohlás napsal upozorn zdůrazn podle$ potvrd',
  between: 'také pan paní',
  order: 'both',
};
