/** Verbs of saying in Indonesian, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const id: SpeechWords = {
  verbs:
    'kata$ mengata berkata$ ujar tutur ucap ungkap menjelas menambah menyata jelas$ tambah$ tegas$ menegas menulis tulis$ bertanya tanya menjawab jawab menurut$ menyebut sebut$ mengaku memperingat mengatakan',
  between: 'juga pak bapak ibu',
  before: 'pak bapak ibu',
  order: 'both',
};
