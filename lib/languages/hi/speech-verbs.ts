/** Verbs of saying in Hindi, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const hi: SpeechWords = {
  verbs:
    'कहा$ कहते$ कहती$ कहना$ कहे$ कही$ बताया$ बोले$ बोली$ बोला$ पूछा$ जोड़ा$ लिखा$ मुताबिक$ अनुसार$ जवाब$ दावा$ चेतावनी$ समझाया$ टिप्पणी$ घोषणा$ कहकर$',
  between: 'ने भी यह',
  before: 'श्री श्रीमती सुश्री डॉ',
  order: 'name first',
};
