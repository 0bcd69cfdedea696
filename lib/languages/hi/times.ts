/** Words of the time of day in Hindi. */

import type { TimeWords } from '../types/times';

export const hi: TimeWords = {
  namedHours: { '0': 'आधी रात|मध्यरात्रि', '12~': 'दोपहर' },
  hours: 'एक,दो,तीन,चार,पाँच|पांच,छह|छः|छे,सात,आठ,नौ,दस,ग्यारह,बारह',
  dayPeriods: {
    '3-12': 'सुबह|सवेरे|प्रातः|तड़के|भोर',
    '11-17': 'दोपहर|अपराह्न',
    '15-21': 'शाम|सायं',
    '18-29': 'रात|देर रात|आधी रात',
  },
};
