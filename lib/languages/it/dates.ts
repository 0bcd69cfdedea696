/** Words of dates in Italian. */

import type { DateWords } from '../types/dates';

export const it: DateWords = {
  months: 'gen|genn,febbr|feb,mar,apr,mag,giu,lug,ago,sett|set,ott,nov,dic',
  ambiguousMonths: 'sett|genn|febr',
  beforeMonth: 'a|di|da|fino a|entro|e|mese di',
  beforeDate: 'il|del|dal|al|giorno|entro',
  weekdays: 'lunedi,martedi,mercoledi,giovedi,venerdi,sabati,domeniche',
  relativeWords: {
    '-2d': "l'altro ieri|altro ieri|altroieri|avantieri",
    '-1d': 'ieri',
    '0d': 'oggi|stasera|stamattina|stamane|stanotte|odiern[aoie]',
    '2d': 'dopodomani',
    '1d': 'domani',
    '-1w': '(?:la )?(?:settimana scorsa|scorsa settimana|settimana passata)',
    '1w': '(?:la )?(?:settimana prossima|prossima settimana)',
    '-1m': '(?:lo |il )?(?:mese scorso|scorso mese)',
    '1m': '(?:il )?(?:mese prossimo|prossimo mese)',
    '-1y': "(?:l'|lo )?(?:anno scorso|scorso anno|anno passato)",
    '0y': "quest'anno",
    '1y': "(?:l'|il )?(?:anno prossimo|prossimo anno)",
  },
  decades: 'anni venti,anni trenta,anni quaranta,anni cinquanta,anni sessanta,anni settanta,anni ottanta,anni novanta',
  beforeRomanNumeral: 'secolo',
  afterRomanNumeral: 'secolo|secoli|legislatura|edizione',
};
