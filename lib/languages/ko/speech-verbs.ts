/** Verbs of saying in Korean, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const ko: SpeechWords = {
  verbs:
    '말했 말하 말한 밝혔 밝힌 밝히 전했 전한 강조 설명 덧붙 주장 답했 물었 썼다 지적 언급 라고 이라고 라며 이라며 고_했 따르면 토로 발표 경고 털어놨',
  after: '씨 대통령 총리 의원 교수 장관 대표 감독',
  order: 'name first',
};
