/** Verbs of saying in Polish, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const pl: SpeechWords = {
  verbs:
    'powiedzi mówi$ mówił stwierdz doda$ dodał dodaje wyjaśni odpowiedzi zapyta zaznacz podkreśl oświadcz napisa pisze$ przyzna twierdz ostrzeg przekaza według$ zdaniem$ poinformow opowiad tłumacz zauważ',
  between: 'też pan pani również',
  before: 'pan pani',
  order: 'both',
};
