/** Words of the time of day in French. */

import type { TimeWords } from '../types/times';

export const fr: TimeWords = {
  namedHours: { '12': '(?<!-)midi(?!-)', '0': 'minuit' },
  hours: 'une,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze',
  dayPeriods: {
    '0-12': 'du matin|ce matin|le matin',
    '12-18': "de l'après-midi|cet après-midi",
    '16-24': 'du soir|ce soir|le soir',
    '20-29': 'de la nuit|cette nuit',
  },
};
