/** Verbs of saying in French, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const fr: SpeechWords = {
  verbs:
    'dit$ disait$ déclar affirm expliqu ajout répond répli indiqu précis soulign assur estim racont confi écri annonc rappel conclu poursui insist lanc prévien selon$ témoign comment martel',
  between: 'a avait aussi m mme monsieur madame',
  before: 'm mme monsieur madame',
  order: 'both',
};
