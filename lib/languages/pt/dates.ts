/** Words of dates in Portuguese. */

import type { DateWords } from '../types/dates';

export const pt: DateWords = {
  months: 'jan,fev,mar,abr,mai,jun,jul,ago,set,out,nov,dez',
  beforeMonth: 'em|de|desde|até|mês de|e|a',
  beforeDate: 'dia|no|em|até|de|desde|do',
  weekdays:
    '2ª-feira|segundas-feiras,3ª-feira|terças-feiras,4ª-feira|quartas-feiras,5ª-feira|quintas-feiras,6ª-feira|sextas-feiras,sábados,domingos',
  weekdayForms: [
    /(?<=(?<!\p{L})(?:na|nesta|desta|da|última|próxima|até|e|à|a|para|de) )(segunda|terça|quarta|quinta|sexta)(?=\s?(?:[.,;)(:\u2063]|$)|\s(?:à|de manhã|pela|passada|que vem|e|a)(?!\p{L}))/dgiu,
  ],
  weekdayFormNames: 'segunda,terça,quarta,quinta,sexta,sábado,domingo',
  relativeWords: {
    '-2d': 'anteontem',
    '-1d': 'ontem',
    '0d': 'hoje|esta noite',
    '2d': 'depois de amanhã',
    '1d': 'amanhã',
    '-1w': '(?:semana passada|passada semana)',
    '0w': '(?:n|d)?esta semana',
    '1w': '(?:próxima semana|semana que vem|semana seguinte)',
    '-1m': '(?:mês passado|passado mês)',
    '0m': '(?:n|d)?este mês',
    '1m': '(?:próximo mês|mês que vem)',
    '-2y': 'ano retrasado',
    '-1y': '(?:ano passado|passado ano)',
    '0y': '(?:n|d)?este ano',
    '1y': '(?:próximo ano|ano que vem)',
  },
  decades: 'anos vinte,anos trinta,anos quarenta,anos cinquenta,anos sessenta,anos setenta,anos oitenta,anos noventa',
  beforeRomanNumeral: 'século|séculos',
};
