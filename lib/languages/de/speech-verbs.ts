/** Verbs of saying in German, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const de: SpeechWords = {
  verbs:
    'sagt sagen$ meint erklärt erzähl berichtet schrieb schreibt antwortet ergänz betont warnt fragt kritisier fügte behauptet bekräftigt bestätigt räumte_ein twitterte zitier kommentier so$ laut$ versicher teilte$ äußerte',
  between: 'hat habe auch dazu dann herr frau',
  before: 'herr frau',
  order: 'both',
};
