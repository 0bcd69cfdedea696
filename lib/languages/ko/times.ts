/** Words of the time of day in Korean. */

import type { TimeWords } from '../types/times';

export const ko: TimeWords = {
  namedHours: { '12': '정오', '0': '자정' },
  hours: '한,두,세,네,다섯,여섯,일곱,여덟,아홉,열,열한,열두',
  dayPeriods: {
    '0-12': '오전|아침',
    '12-24': '오후',
    '0-7': '새벽',
    '16-24': '저녁',
    '18-30': '밤|한밤|오늘 밤',
    '11-16': '낮|점심',
  },
};
