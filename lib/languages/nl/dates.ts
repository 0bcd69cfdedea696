/** Words of dates in Dutch. */

import type { DateWords } from '../types/dates';

export const nl: DateWords = {
  months: 'jan,feb|febr,mrt,apr,,,,aug,sept|sep,okt,nov,dec',
  shortMonths: 'mei',
  beforeMonth: 'in|sinds|eind|begin|half|tot|vanaf|van|medio|maand|afgelopen|komende|per',
  beforeDate: 'op|van|tot|vanaf|d\\.d\\.',
  weekdayEndings: 'avond|ochtend|middag|nacht|morgen|en',
  relativeWords: {
    '-2d': 'eergisteren',
    '-1d': 'gisteren|gister(?:avond|middag|ochtend|morgen|nacht)',
    '0d': 'vandaag|vanavond|vanmorgen|vanochtend|vanmiddag|vannacht',
    '2d': 'overmorgen',
    '1d~': '(?<!(?:de|het|goede) )morgen',
    '-1w': '(?:vorige|afgelopen|verleden) week',
    '1w': '(?:volgende|komende) week',
    '-1m': '(?:vorige|afgelopen|verleden) maand',
    '1m': '(?:volgende|komende) maand',
    '-1y': '(?:vorig|afgelopen|verleden) jaar',
    '1y': '(?:volgend|komend) jaar',
  },
  ignoredIntlKeys: ['1d'],
  decades:
    'jaren twintig,jaren dertig,jaren veertig,jaren vijftig,jaren zestig,jaren zeventig,jaren tachtig,jaren negentig',
};
