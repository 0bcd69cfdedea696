/** Words of the time of day in Portuguese. */

import type { TimeWords } from '../types/times';

export const pt: TimeWords = {
  namedHours: { '12': 'meio-dia', '0': 'meia-noite' },
  hours: 'uma,duas,três,quatro,cinco,seis,sete,oito,nove,dez,onze,doze',
  dayPeriods: {
    '0-7': 'da madrugada|de madrugada|desta madrugada',
    '1-12': 'da manhã|de manhã|desta manhã',
    '12-20': 'da tarde|de tarde|desta tarde',
    '18-28': 'da noite|à noite|desta noite|de hoje à noite',
  },
};
