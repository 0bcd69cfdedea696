/** Words of the time of day in Japanese. */

import type { TimeWords } from '../types/times';

export const ja: TimeWords = {
  namedHours: { '12': '正午', '0~': '真夜中|午前零時|零時' },
  hours: '一,二,三,四,五,六,七,八,九,十,十一,十二',
  dayPeriods: {
    '0-12': '午前|朝|早朝',
    '12-24': '午後',
    '0-6': '未明|深夜',
    '15-19': '夕方',
    '17-29': '夜|今夜|今晩|晩',
    '11-16': '昼',
  },
};
