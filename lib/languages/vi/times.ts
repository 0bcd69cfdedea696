/** Words of the time of day in Vietnamese. */

import type { TimeWords } from '../types/times';

export const vi: TimeWords = {
  namedHours: { '0': 'nửa đêm', '12': 'giữa trưa|chính ngọ', '12~': '(?:buổi )?trưa' },
  hours: 'một,hai,ba,bốn,năm,sáu,bảy,tám,chín,mười,mười một,mười hai',
  dayPeriods: {
    '0-7': 'rạng sáng|tờ mờ sáng',
    '1-11': 'sáng',
    '10-15': 'trưa',
    '13-19': 'chiều',
    '17-24': 'tối',
    '20-29': 'đêm|khuya|nửa đêm',
  },
};
