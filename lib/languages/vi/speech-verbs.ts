/** Verbs of saying in Vietnamese, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const vi: SpeechWords = {
  verbs:
    'nói$ cho_biết cho_hay cho_rằng phát_biểu khẳng_định nhấn_mạnh chia_sẻ trả_lời giải_thích tuyên_bố bày_tỏ viết$ hỏi$ kể$ nhận_định cảnh_báo thừa_nhận thông_báo theo$ bình_luận đáp$ bổ_sung tiết_lộ',
  between: 'đã cũng còn ông bà anh chị',
  before: 'ông bà anh chị',
  order: 'name first',
};
