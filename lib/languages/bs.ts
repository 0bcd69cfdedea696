/** What Verso knows of Bosnian. */

import { SOUTH_SLAVIC_CASES, SOUTH_SLAVIC_SUFFIXES } from './families';
import type {
  DateWords,
  LanguageTraits,
  Morphology,
  NameCases,
  NumberTable,
  OtherScripts,
  ProvenanceLabels,
  SentenceMarkTable,
  TimeWords,
  TranslationWords,
} from './kinds';

export const traits: LanguageTraits = {
  caseEndings: true,
};

export const sentenceMarks: SentenceMarkTable = { like: 'hr' };

export const wordEndings: Morphology = { suffixes: SOUTH_SLAVIC_SUFFIXES };

export const numberWords: NumberTable = {
  add: {
    0.5: 'pol|pola',
    1.5: 'jedan i pol|jedan i po|jednu i pol',
  },
  approx: {
    100: 'stotinjak',
    10: 'desetak',
    20: 'dvadesetak',
  },
  times: {
    100: 'stotina|stotine|stotinu',
    1000: 'hiljad*|hilj.|tisuć*',
    1000000.0: 'milion*|milijun*|mil.|mln',
    1000000000.0: 'milijard*|mlrd.|mlrd',
    1000000000000.0: 'bilion*|bilijun*',
    1e18: 'trilion*|trilijun*',
  },
  vague: {
    10: 'deseci|desetke|desetaka',
    100: 'stotine|stotina|stotinama',
    1000: 'tisuće|tisućama|hiljade|hiljadama',
    1000000.0: 'milijuni|milioni|milijunima|milionima',
  },
  some: 'nekoliko|par',
  every: 'svaki|svaka|svako|svakog|svakom|svaku',
  whole: {
    0.5: 'polovic*|polovin*',
    0.3333333333: 'trećin*',
    0.25: 'četvrtin*',
    0.2: 'petin*',
    0.1: 'desetin*',
  },
  half: 'i pol|i po',
  weak: 'polovic*|polovin*|četvrtin*|trećin*|pol|pola|desetin*',
  to: 'do|na|ili',
  between: 'između|od|s|sa',
  of: 'od|od svakih',
  after: {
    points: 'procentnih poena|procentna poena|procentni poen|postotnih poena|postotna poena|procentualnih poena',
    percent: 'posto|postotaka|postotak|odsto',
  },
  currencies: {
    EUR: 'eur|euro|eura|eurima',
    USD: 'dolar*|američkih dolara',
    GBP: 'funti|funta|funte',
    RSD: 'dinara',
  },
};

export const times: TimeWords = {
  nights: 'noć|noći|noću',
};

export const nameCases: NameCases = {
  endings: SOUTH_SLAVIC_CASES,
  softened: 'k:c g:z h:s',
  adjectives: 'sk ansk ensk insk jsk ovsk šk:g šk:h čk:k čk:c',
};

export const provenanceLabels: ProvenanceLabels = {
  original:
    'originalni članak|originalni tekst|originalan tekst|izvorni članak|izvorni tekst|originalnog članka|originalnog teksta|izvornog teksta|originalna vijest|originalni intervju|original teksta|original članka|tekst u originalu|članak u originalu|pročitajte original|original možete|original na|original ovdje|link na original|link do originala|originalni izvor:|original:',
  republished:
    'prvobitno objavljen*|prvobitno je objavljen*|prvi put objavljen*|prvi put je objavljen*|izvorno objavljen*|izvorno je objavljen*|originalno objavljen*|originalno je objavljen*|tekst je prvobitno|tekst je izvorno|tekst je originalno|tekst je objavljen|članak je prvobitno|članak je izvorno|tekst je preuzet|članak je preuzet|preuzeto sa|preuzeto s|preuzeto iz|preneseno s|preneseno sa',
  translated:
    'sa … preveo|sa … prevela|s … preveo|s … prevela|prevod:|prijevod:|prevod sa|prijevod s|prijevod sa|preveo|prevela|prevedeno sa|prevedeno s|prevod i obrada|prijevod i obrada|prevod i adaptacija|prevod teksta|prijevod teksta|prijevod na bosanski|prevod na bosanski|bosanski prevod|bosanski prijevod|tekst je prevod|tekst je prijevod|prevodilac:|prevoditelj*:',
  machine:
    'mašinski prevod|mašinski prijevod|mašinski preveden*|automatski prevod|automatski prijevod|automatski preveden*|preveden* automatski|preveden* pomoću vještačke inteligencije|preveden* uz pomoć vještačke inteligencije|preveden* uz pomoć umjetne inteligencije|prevela vještačka inteligencija|preveden* pomoću ai|preveden* uz pomoć ai|preveden* uz pomoć google',
  source:
    'izvor|izvori|izvor vijesti|izvor teksta|izvor članka|originalni izvor|preuzeto sa|preuzeto s|preuzeto iz|preuzeto:|prema:',
  picture:
    'foto*|slika:|slike:|ilustracij*|infografik*|grafika:|karikatura:|crtež:|kolaž:|snimak:|video:|screenshot*|izvor foto*|izvor slike|naslovna foto*',
  version:
    'čitajte na|pročitajte na|pročitajte ovaj tekst na|pročitajte ovaj članak na|dostupno i na|dostupan i na|dostupna i na|verzija ovog*|prevod ovog*|prijevod ovog*|preveden na|prevedena na|prevedeno na|na drugim jezicima|read in english',
  self: 'ovaj članak|ovaj tekst|ovog članka|ovog teksta|ova vijest|ovaj intervju|ova stranica|ova kolumna|članak|tekst|vijest|intervju|teksta',
};

export const translationWords: TranslationWords = {
  translated: 'preved|prevod|prijevod|preveo|prevel|prevest',
  original: 'izvorn|original|prvi put|prvobitno',
  languages: 'jezika|jezike',
  works: 'roman|knjig|pjesm|film|izdavač|tumač|tvit|o autor',
};

export const otherScripts: OtherScripts = 'Cyrl';

export const dates: DateWords = { monthLocales: 'sr-Latn bs-Cyrl' };
