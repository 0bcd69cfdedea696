/** Verbs of saying in Chinese, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const zh: SpeechWords = {
  verbs:
    '说 說 表示 称 稱 指出 强调 強調 认为 認為 告诉 告訴 写道 寫道 回答 问道 問道 补充 補充 解释 解釋 宣布 警告 透露 回应 回應 道： 评论 評論 据 據',
  after: '先生 女士 总统 總統 博士 教授',
  order: 'name first',
};
