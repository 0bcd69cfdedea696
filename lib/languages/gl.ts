/** What Verso knows of Galician. */

import { DAY_WORD_FORM, HOUR_LETTER_FORM, PORTUGUESE_HOUR_FORM, PORTUGUESE_HOUR_LETTER_FORM } from './families';
import type {
  DateWords,
  LanguageTraits,
  Morphology,
  NumberTable,
  ProvenanceLabels,
  SentenceMarkTable,
  TimeWords,
  TranslationWords,
} from './kinds';

export const traits: LanguageTraits = {
  dashDialogue: true,
};

export const sentenceMarks: SentenceMarkTable = {
  like: 'es',
  before: 'd dna',
  starters: 'o os as un unha non en na no ninguén',
};

export const wordEndings: Morphology = {
  suffixes:
    's es a as o os e en an ar er ir ado ados ada adas ido idos ida idas ando endo indo ou aron ción cións mente dor dores ano anos ana anas és esa eses esas ico icos ica icas al ais',
  minStem: 4,
};

export const numberWords: NumberTable = {
  times: {
    1000: 'mil|milleiros',
    1000000.0: 'millón|millóns',
    1000000000.0: 'mil millóns|miliardo',
    1000000000000.0: 'billón|billóns',
    1e18: 'trillón|trillóns',
  },
  vague: {
    10: 'decenas',
    100: 'centos|centenares',
    1000: 'miles',
    1000000.0: 'millóns',
  },
  whole: {
    0.5: 'metade|a metade',
    0.3333333333: 'terzo|terceira parte',
    0.25: 'cuarta parte',
    0.2: 'quinta parte',
    0.1: 'décima parte',
  },
  half: 'e medio|e media',
  weak: 'metade|terzo',
  to: 'a|ou|e|ata',
  between: 'entre|de',
  of: 'de cada|de',
  after: {
    points: 'puntos porcentuais|punto porcentual',
  },
  currencies: {
    EUR: 'euros|euro',
    USD: 'dólares|dólar',
  },
};

export const dates: DateWords = {
  separators: '/',
  forms: [DAY_WORD_FORM],
};

export const times: TimeWords = {
  nights: 'noite|noites|madrugada',
  forms: [HOUR_LETTER_FORM, PORTUGUESE_HOUR_LETTER_FORM, PORTUGUESE_HOUR_FORM],
};

export const provenanceLabels: ProvenanceLabels = {
  original:
    'artigo orixinal|texto orixinal|versión orixinal|orixinal:|ler o orixinal|le o orixinal|lea o orixinal|ver o orixinal|orixinal en|orixinal aquí|publicación orixinal|nova orixinal|noticia orixinal|entrevista orixinal|reportaxe orixinal|fonte orixinal:|ligazón ao orixinal|ligazón orixinal|enlace orixinal',
  republished:
    'publicado orixinalmente|publicada orixinalmente|orixinalmente publicad*|publicouse orixinalmente|publicado por primeira vez|publicada por primeira vez|publicado inicialmente|apareceu orixinalmente|este artigo publicouse|este artigo foi publicado|este texto publicouse|este texto foi publicado|reproducido con permiso',
  translated:
    'traducido por|tradución de|tradución:|traducida por|traducido do|traducida do|traducido de|traducido ao galego|tradución do|tradución ao galego|tradución galega|tradución e adaptación|artigo traducido|texto traducido|este artigo é unha tradución|versión galega de|tradutor*:',
  machine:
    'tradución automática|tradución automatizada|traducido automaticamente|traducida automaticamente|traducido por ia|traducido con ia|traducida por ia|traducida con ia|traducido por intelixencia artificial|traducido con intelixencia artificial|traducido con axuda da ia|traducido con google|traducido con deepl',
  source: 'fonte|fontes|fonte orixinal|fonte da noticia|fonte do artigo|ligazón á fonte|extraído de|tomado de|vía:',
  picture:
    'foto*|imaxe*|ilustración*|infografía*|gráfico*|vídeo:|crédito*|captura*|portada:|fonte da imaxe|fonte da foto',
  version:
    'ler en|ler este artigo en|le este artigo en|lea este artigo en|dispoñible en|tamén dispoñible en|dispoñible tamén en|versión deste|versión desta|tradución deste|tradución desta|traducido ao|traducida ao',
  self: 'este artigo|este texto|esta nova|esta noticia|esta páxina|esta entrevista|esta reportaxe|o artigo|o texto|artigo|texto',
};

export const translationWords: TranslationWords = {
  translated: 'tradu|tradú|versión galega',
  original: 'orixina|por primeira vez',
  languages: 'idiomas|linguas',
  works: 'novela|libro|poema|película',
};
