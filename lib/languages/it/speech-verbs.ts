/** Verbs of saying in Italian, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const it: SpeechWords = {
  verbs:
    'disse$ dice$ detto$ diceva$ afferm dichiar spieg aggiun rispo raccont comment sottoline avvert chies scriv scrit annunci insist riconosc conclu secondo$ osserv ribad precis assicur',
  between: 'ha aveva anche il la signor signora',
  before: 'signor signora',
  order: 'both',
};
