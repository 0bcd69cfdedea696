/** Verbs of saying in Portuguese, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const pt: SpeechWords = {
  verbs:
    'disse$ diz$ dizia$ dito$ afirm declar explic acrescent assegur coment respond contou$ conta$ sublinh alert pergunt escrev anunci insist reconhec conclu referiu$ salient segundo$ destac',
  between: 'tem também o a senhor senhora',
  before: 'senhor senhora',
  order: 'both',
};
