/** Words of the time of day in Polish. */

import type { TimeWords } from '../types/times';

export const pl: TimeWords = {
  namedHours: {
    '12': '(?<=(?<!\\p{L})(?:w|samo) )południe',
    '12~': 'południa',
    '0': '(?<=(?<!\\p{L})(?:o|do|po|przed) )północ(?:y|ą)',
  },
  hours:
    'pierwszej|pierwszą,drugiej|drugą,trzeciej|trzecią,czwartej|czwartą,piątej|piątą,szóstej|szóstą,siódmej|siódmą,ósmej|ósmą,dziewiątej|dziewiątą,dziesiątej|dziesiątą,jedenastej|jedenastą,dwunastej|dwunastą,trzynastej,czternastej,piętnastej,szesnastej,siedemnastej,osiemnastej,dziewiętnastej,dwudziestej,dwudziestej pierwszej,dwudziestej drugiej,dwudziestej trzeciej',
  dayPeriods: {
    '1-12': 'rano|nad ranem|przed południem',
    '12-18': 'po południu',
    '16-24': 'wieczorem|wieczór',
    '20-30': 'w nocy|nocą',
    '11-15': 'w południe',
  },
};
