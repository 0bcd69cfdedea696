/** Verbs of saying in Spanish, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const es: SpeechWords = {
  verbs:
    'dijo$ dice$ decía$ dicho$ afirm declar explic añad señal asegur coment respond manifest indic contó$ cuenta$ sostuv recalc subray advirt preguntó escrib anunci insist reconoc concluy agreg apunt según$ expres',
  between: 'ha había también el la señor señora',
  before: 'señor señora don doña',
  order: 'both',
};
