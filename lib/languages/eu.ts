/** What Verso knows of Basque. */

import type {
  DateWords,
  LanguageTraits,
  Morphology,
  NameCases,
  NumberTable,
  ProvenanceLabels,
  TimeWords,
  TranslationWords,
} from './kinds';

export const traits: LanguageTraits = {
  caseEndings: true,
  dashDialogue: true,
};

export const wordEndings: Morphology = {
  suffixes: 'a ak ek en ei ko go n an ean etan tik etik ra era rekin ekin arekin aren ren rako tako ari az z',
  minStem: 3,
  rounds: 2,
};

export const numberWords: NumberTable = {
  times: {
    1000: 'mila',
    1000000.0: 'milioi|miloi|miliok',
    1000000000.0: 'mila milioi|miliar',
    1000000000000.0: 'bilioi|bilio',
  },
  whole: {
    0.5: 'erdia|erdiak',
    0.3333333333: 'herena|heren',
    0.25: 'laurdena|laurden',
  },
  weak: 'erdia|erdiak',
};

export const nameCases: NameCases = {
  endings: 'a ak ek en ei ko go n an etan etik tik ra era ri rekin ekin ren rako z k',
};

export const dates: DateWords = {
  dayAfterMonth: true,
};

export const times: TimeWords = {
  nights: 'gau|gaua|gauean',
};

export const provenanceLabels: ProvenanceLabels = {
  original:
    'jatorrizko artikulu*|jatorrizko testu*|jatorrizko bertsio*|jatorrizko albiste*|jatorrizko elkarrizketa*|jatorrizko argitalpen*|irakurri jatorrizkoa|jatorrizkoa irakurri|jatorrizkoa hemen|jatorrizko iturria:|jatorrizko hizkuntzan irakurri|jatorrizkoa:',
  republished:
    'jatorriz argitaratu*|jatorrian argitaratu*|lehen aldiz argitaratu*|lehenengo aldiz argitaratu*|lehenik argitaratu*|artikulu hau lehen aldiz|artikulu hau jatorriz|testu hau lehen aldiz|testu hau jatorriz',
  translated:
    'itzulpena:|itzultzailea:|itzultzaileak:|euskaratua:|euskaratzailea:|euskarara itzuli*|euskaratu du|itzuli du|ingelesetik itzuli*|gaztelaniatik itzuli*|frantsesetik itzuli*|katalanetik itzuli*|…etik itzuli*|…tik itzuli*|…etik euskaratu*',
  machine:
    'itzulpen automatiko*|automatikoki itzuli*|makina bidez itzuli*|makina-itzulpen*|itzultzaile automatiko*|adimen artifizialak itzuli*|adimen artifizialaren bidez itzuli*|adimen artifizialarekin itzuli*|aa bidez itzuli*',
  source: 'iturria|iturriak|albistearen iturria|artikuluaren iturria|bidez:',
  picture: 'argazki*|irudia:|irudiak:|ilustrazio*|infografia*|bideoa:|grafikoa:|azaleko argazkia',
  version:
    'irakurri gaztelaniaz|irakurri gazteleraz|irakurri ingelesez|irakurri frantsesez|irakurri euskaraz|artikulu hau gaztelaniaz|artikulu hau ingelesez|artikulu hau frantsesez|eskuragarri ere|ere irakur daiteke|artikulu honen itzulpena|gaztelaniara itzuli*|ingelesera itzuli*|frantsesera itzuli*',
  self: 'artikulu hau|artikulu honen|testu hau|testu honen|albiste hau|elkarrizketa hau|erreportaje hau|artikulua|testua',
};

export const translationWords: TranslationWords = {
  translated: 'itzul|euskarat',
  original: 'jatorri|lehen aldiz|lehenengo aldiz',
  languages: '# hizkuntza|hizkuntzatara',
  works: 'eleberri|liburu|nobela|poema|filma',
};
