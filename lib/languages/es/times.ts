/** Words of the time of day in Spanish. */

import type { TimeWords } from '../types/times';

export const es: TimeWords = {
  namedHours: { '12': 'mediodía', '0': 'medianoche' },
  hours: 'una,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce',
  dayPeriods: {
    '0-6': 'de la madrugada|de madrugada',
    '1-12': 'de la mañana|por la mañana|a\\.\\s?m\\.|am(?!\\p{L})',
    '12-21': 'de la tarde|por la tarde',
    '18-28': 'de la noche|por la noche',
    '11-16': 'del mediodía|del día',
    '12-24': 'p\\.\\s?m\\.|pm(?!\\p{L})',
  },
};
