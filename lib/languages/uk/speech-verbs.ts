/** Verbs of saying in Ukrainian, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const uk: SpeechWords = {
  verbs:
    'сказа каже говори заяви зазначи додав$ додала$ поясни повідоми відпові запита написа пише$ підкресли розпові вважає стверджу визна уточни попереди наголоси за_словами',
  between: 'пан пані також',
  before: 'пан пані',
  order: 'both',
};
