/** Words of dates in French. */

import type { DateWords } from '../types/dates';

export const fr: DateWords = {
  months: 'janv,févr|fév,,avr,,,juil,,sept,oct,nov,déc',
  ambiguousMonths: 'mars|sept|janv|juil',
  shortMonths: 'mars|juin',
  beforeMonth: 'en|de|fin|début|mi|dès|depuis|mois de|courant|au|à|et|avant|du',
  beforeDate: 'le|du|au|dès',
  weekdays: 'lundis,mardis,mercredis,jeudis,vendredis,samedis,dimanches',
  relativeWords: {
    '-2d': 'avant-hier',
    '-1d': 'hier|la nuit dernière',
    '0d': "aujourd'hui|ce matin|ce soir|cet après-midi|cette nuit",
    '2d': 'après-demain',
    '1d': 'demain',
    '-1w': '(?:la )?semaine (?:dernière|passée)',
    '1w': '(?:la )?semaine prochaine',
    '-1m': '(?:le )?mois (?:dernier|passé)',
    '0m': 'ce mois-ci|ce mois',
    '1m': '(?:le )?mois prochain',
    '-1y': "(?:l')?(?:an dernier|an passé|année dernière|année passée)",
    '0y': 'cette année',
    '1y': "(?:l')?(?:an prochain|année prochaine)",
  },
  decades:
    'années vingt,années trente,années quarante,années cinquante,années soixante,années soixante-dix|années septante,années quatre-vingt|années quatre-vingts,années quatre-vingt-dix|années nonante',
  beforeRomanNumeral: 'siècle|chapitre',
  afterRomanNumeral: 'siècle|siècles',
};
