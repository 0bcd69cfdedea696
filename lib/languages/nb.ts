/** What Verso knows of Norwegian Bokmål. */

import { CLOCK_WORD_FORM, DECADE_S_FORM, NORDIC_HOUR_FORM } from './families';
import type { DateWords, LanguageTraits, NumberTable, SentenceMarkTable, TimeWords } from './kinds';

export const traits: LanguageTraits = {
  caseEndings: true,
};

export const sentenceMarks: SentenceMarkTable = { like: 'no' };

export const numberWords: NumberTable = {
  add: {
    0.5: 'en halv|et halvt|ein halv|eit halvt|halv|halvt|halve',
    1.5: 'halvannen|halvannet|halvannan|en og en halv|ein og ein halv',
  },
  alone: {
    12: 'dusin',
    100: 'hundre',
    1000: 'tusen',
  },
  times: {
    100: 'hundre',
    1000: 'tusen',
    1000000.0: 'million*|mio.|mio|mill.|mill',
    1000000000.0: 'milliard*|mia.|mia|mrd.|mrd|mdr.|mdr',
    1000000000000.0: 'billion*',
    1000000000000000.0: 'billiard*',
    1e18: 'trillion*',
  },
  vague: {
    10: 'titalls',
    12: 'dusinvis',
    100: 'hundrevis|hundrevis av|hundretals',
    1000: 'tusenvis|tusener|tusenvis av',
    1000000.0: 'millionvis|millioner',
    1000000000.0: 'milliardvis',
  },
  some: 'flere|noen|et par',
  every: 'hver|hvert',
  whole: {
    0.5: 'halvparten|halvpart',
    0.3333333333: 'tredjedel*|tredel*|tredjedelen',
    0.25: 'fjerdedel*|firedel*',
    0.2: 'femtedel*|femdel*',
    0.1: 'tiendedel*|tidel*',
  },
  half: 'og en halv|og et halvt|en halv|og ein halv',
  weak: 'en halv|et halvt|ein halv|eit halvt|halv|halvt|halve|halvdelen|halvdel|halvparten|halvpart|kvart*',
  to: 'til|eller|og|op til|opp til',
  between: 'mellom|fra',
  of: 'av|ut av',
  after: {
    points: 'prosentpoeng*|prosenteining*',
  },
  currencies: {
    NOK: 'kroner|krone|kr.',
    EUR: 'euro',
    USD: 'dollar|amerikanske dollar',
    GBP: 'pund',
  },
  and: 'og',
};

export const dates: DateWords = {
  separators: '.',
  decadeForms: [DECADE_S_FORM],
};

export const times: TimeWords = {
  nights: 'natt|natta|natten|netter',
  forms: [CLOCK_WORD_FORM, NORDIC_HOUR_FORM],
};
