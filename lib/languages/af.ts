/** What Verso knows of Afrikaans. */

import type {
  Morphology,
  NumberTable,
  ProvenanceLabels,
  SentenceMarkTable,
  TimeWords,
  TranslationWords,
} from './kinds';

export const sentenceMarks: SentenceMarkTable = {
  like: 'nl',
  figure: 'bl mrt okt des',
  before: 'mnr mev ds bv d.w.s o.a',
};

export const wordEndings: Morphology = { suffixes: 'e s te er ers ing ings se de lik like', minStem: 4, tail: 5 };

export const numberWords: NumberTable = {
  times: {
    1000: 'duisend',
    1000000.0: 'miljoen',
    1000000000.0: 'miljard',
    1000000000000.0: 'biljoen|triljoen',
  },
};

export const times: TimeWords = {
  nights: 'nag',
};

export const provenanceLabels: ProvenanceLabels = {
  original:
    'oorspronklike artikel|oorspronklike berig|oorspronklike storie|oorspronklike teks|oorspronklike weergawe|oorspronklike onderhoud|lees die oorspronklike|die oorspronklike:|oorspronklike bron:',
  republished:
    'eerste verskyn|oorspronklik verskyn|oorspronklik gepubliseer|oorspronklik geplaas|eerste gepubliseer|eerste keer gepubliseer|hierdie artikel het|hierdie artikel is eerste|met toestemming geplaas',
  translated:
    'uit … vertaal|vertaal deur|vertaal uit|vertaal en verwerk|in afrikaans vertaal|vertaling:|vertaling deur|vertaling uit|vertaler:|afrikaanse vertaling',
  machine:
    'masjienvertaling|masjienvertaal|outomaties vertaal|outomatiese vertaling|deur ki vertaal|met ki vertaal|vertaal deur ki|vertaal met ki|vertaal met behulp van ki|deur kunsmatige intelligensie vertaal|vertaal deur kunsmatige intelligensie|met google vertaal',
  source: 'bron|bronne|oorspronklike bron|nuusbron|via:',
  picture: 'foto*|prent:|prente:|beeld:|illustrasie*|grafika:|spotprent*|video:|kaart:|skermskoot*',
  version:
    'lees in|lees hierdie artikel in|lees hierdie berig in|lees hierdie storie in|ook beskikbaar in|beskikbaar in|weergawe van hierdie|vertaling van hierdie|vertaal na|vertaal in|read in english',
  self: 'hierdie artikel|hierdie berig|hierdie storie|hierdie teks|hierdie bladsy|hierdie onderhoud|die artikel|die berig|die teks|artikel',
};

export const translationWords: TranslationWords = {
  translated: 'vertaal|vertal',
  original: 'oorspronklik|eerste keer',
  languages: 'tale',
  works: 'roman|boek|gedig|film|studie|navors',
};
