/** Words of dates in German. */

import type { DateWords } from '../types/dates';

export const de: DateWords = {
  months: 'Jänner|Jan,Feber|Feb,März|Mär,Apr,,,,Aug,Sept|Sep,Okt,Nov,Dez',
  shortMonths: 'mai|juni|juli',
  capitalMonths: true,
  beforeMonth: 'im|seit|bis|ab|ende|anfang|mitte|vom|monat|kommenden|vergangenen|nächsten|letzten',
  beforeDate: 'am|vom|bis|bis zum|zum|ab|ab dem|seit dem|der|den|dem',
  weekdays: ',,,,,Sonnabend,',
  capitalWeekdays: true,
  weekdayEndings: 'abend|morgen|nachmittag|vormittag|mittag|nacht|früh|abends|s|en',
  relativeWords: {
    '-2d': 'vorgestern',
    '-1d': 'gestern|gestrige[nrsm]?',
    '0d': 'heute|heutige[nrsm]?|heut',
    '2d': 'übermorgen',
    '-1w': '(?:letzte|vergangene|vorige)[nr]? Woche|Vorwoche',
    '0w': 'diese[r]? Woche',
    '1w': '(?:nächste|kommende)[nr]? Woche',
    '-1m': '(?:letzte|vergangene|vorige)[nrms] Monats?|Vormonat',
    '0m': 'diese[mns] Monats?',
    '1m': '(?:nächste|kommende)[nrms] Monats?',
    '-2y': 'vorletzte[sn]? Jahr(?:es)?|Vorvorjahr',
    '-1y': '(?:letzte|vergangene|vorige)[nrms] Jahr(?:es)?',
    '-1y~': 'Vorjahr(?:es)?',
    '0y': 'diese[ms] Jahr(?:es)?|heuer|laufenden Jahr(?:es)?',
    '1y': '(?:nächste|kommende)[nrms] Jahr(?:es)?',
  },
  ignoredIntlKeys: ['1d'],
  decades:
    'Zwanzigerjahre|Zwanzigerjahren|zwanziger Jahre|zwanziger Jahren,Dreißigerjahre|Dreißigerjahren|dreißiger Jahre|dreißiger Jahren,Vierzigerjahre|Vierzigerjahren|vierziger Jahre|vierziger Jahren,Fünfzigerjahre|Fünfzigerjahren|fünfziger Jahre|fünfziger Jahren,Sechzigerjahre|Sechzigerjahren|sechziger Jahre|sechziger Jahren,Siebzigerjahre|Siebzigerjahren|siebziger Jahre|siebziger Jahren,Achtzigerjahre|Achtzigerjahren|achtziger Jahre|achtziger Jahren,Neunzigerjahre|Neunzigerjahren|neunziger Jahre|neunziger Jahren',
};
