/** Verbs of saying in Japanese, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const ja: SpeechWords = {
  verbs:
    '話し 述べ 語っ 語る 言っ 言う 言い という と話 と述 と語 答え 指摘 説明 強調 書い 発言 コメント によると によれば 訴え 明かし 付け加え 主張 発表 伝え と尋ね 警告',
  after: 'さん 氏 容疑者 首相 大統領 選手 監督 教授 知事 議員',
  order: 'name first',
};
