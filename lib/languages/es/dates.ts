/** Words of dates in Spanish. */

import type { DateWords } from '../types/dates';

export const es: DateWords = {
  months: 'ene,feb,mar,abr,,jun,jul,ago|agto,setiembre|sept|set,oct,nov,dic',
  ambiguousMonths: 'agto',
  beforeMonth: 'en|de|desde|hasta|mes de|y|a',
  beforeDate: 'el|del|al|día|desde|hasta',
  weekdays: ',,,,,sábados,domingos',
  relativeWords: {
    '-2d': 'anteayer|antier|antes de ayer|anteanoche',
    '-1d': 'ayer|anoche',
    '0d': 'hoy|esta (?:noche|mañana|tarde)',
    '2d': 'pasado mañana',
    '1d~': '(?<!(?:la|una|cada|media|de) )mañana',
    '-1w': '(?:la )?(?:semana pasada|pasada semana)',
    '-1w~': 'última semana',
    '1w': '(?:la )?(?:próxima semana|semana próxima|semana que viene|semana entrante)',
    '-1m': '(?:el )?(?:mes pasado|pasado mes(?! de))',
    '1m': '(?:el )?(?:próximo mes|mes próximo|mes que viene|mes entrante)',
    '-2y': '(?:el )?año antepasado',
    '-1y': '(?:el )?(?:año pasado|pasado año)',
    '0y': 'este año|presente año',
    '1y': '(?:el )?(?:próximo año|año próximo|año que viene|año entrante)',
  },
  ignoredIntlKeys: ['1d'],
  decades:
    'años veinte,años treinta,años cuarenta,años cincuenta,años sesenta,años setenta,años ochenta|los ochenta,años noventa|los noventa',
  beforeRomanNumeral: 'siglo|siglos',
  afterRomanNumeral: 'edición|legislatura|congreso|cumbre',
};
