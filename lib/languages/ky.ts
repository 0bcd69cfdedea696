/** What Verso knows of Kyrgyz. */

import { KIPCHAK_CASES, KIPCHAK_SUFFIXES } from './families';
import type {
  Morphology,
  NameCases,
  NumberTable,
  OtherScripts,
  ProvenanceLabels,
  SentenceMarkTable,
  TranslationWords,
} from './kinds';

export const sentenceMarks: SentenceMarkTable = { like: 'ru', ends: 'ж.б', unit: 'ж', says: 'деп деди сура' };

export const wordEndings: Morphology = {
  suffixes: `${KIPCHAK_SUFFIXES} нун нүн дун дүн тун түн ну нү ду дү ту түнө до дө то тө дон дөн тон төн го гө ко кө луу лүү лык дык тык чы чи`,
  rounds: 3,
};

export const numberWords: NumberTable = {
  times: {
    1000: 'миң',
    1000000.0: 'миллион*|млн',
    1000000000.0: 'миллиард*|млрд',
    1000000000000.0: 'триллион*|трлн',
  },
};

export const nameCases: NameCases = { endings: KIPCHAK_CASES };

export const provenanceLabels: ProvenanceLabels = {
  original: 'түп нуска*|түпнуска*|макаланын оригиналы|оригинал макала|баштапкы макала',
  republished:
    'биринчи жолу жарыялан*|биринчи жолу … жарыялан*|алгач жарыялан*|макала алгач|макала биринчи жолу|…биринчи жолу жарыялан*',
  translated:
    'которгон|которгон:|котормо:|котормочу*|которулган|которулду|тилинен которгон|тилинен которул*|кыргызчалаган|кыргызчага которгон|кыргыз тилине которгон|котормосу|…которулган|…котормосу',
  machine:
    'машиналык котормо|автоматтык котормо|автоматтык түрдө которул*|жасалма интеллект … которул*|жасалма интеллект аркылуу которул*|google translate аркылуу',
  source: 'булак|булагы|булактар|маалымат булагы|шилтеме:',
  picture: 'сүрөт*|фото*|видео*|иллюстрация',
  version:
    'тилинде оку*|англисче оку*|орусча оку*|башка тилдерде|бул макаланын … версиясы|тилинде жеткиликтүү|тилине которул*',
  self: 'бул макала|макала|макаланы|макаланын|бул текст|текст|бул материал|материал',
};

export const translationWords: TranslationWords = {
  translated: 'котор',
  original: 'түпнуска|түп нуска|алгач|биринчи жолу',
  languages: '# тилге|тилдерге',
  works: 'роман|китеп|ыр жыйнаг|фильм',
};

export const otherScripts: OtherScripts = 'Arab Latn';
