/** Verbs of saying in Swedish, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const sv: SpeechWords = {
  verbs: 'säger$ sade$ sa$ sagt$ berätta förklara skrev$ skriver$ svara tilläg uppge enligt$ påpeka',
  between: 'har också',
  order: 'both',
};
