/** Verbs of saying in Russian, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const ru: SpeechWords = {
  verbs:
    'сказал говорит говорил заявил заявля отметил добавил пояснил объяснил сообщил сообща ответил спросил написал пишет подчеркн рассказ считает утвержда признал уточнил предупред призвал по_словам',
  between: 'господин госпожа также г г-н г-жа',
  before: 'г-н г-жа господин госпожа',
  order: 'both',
};
