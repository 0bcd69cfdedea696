/** Verbs of saying in Dutch, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const nl: SpeechWords = {
  verbs:
    'zegt$ zei$ zeggen$ gezegd$ verklaar vertel schreef$ schrijft$ antwoord voegt$ voegde$ benadruk waarschuw vraagt$ vroeg$ stelt$ stelde$ meldt$ meldde$ aldus$ volgens$ bevestig reageer',
  between: 'heeft ook toen meneer mevrouw',
  before: 'meneer mevrouw',
  order: 'both',
};
