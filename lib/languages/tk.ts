/** What Verso knows of Turkmen. */

import { TURKIC_CASES } from './families';
import type {
  LanguageTraits,
  Morphology,
  NameCases,
  NumberTable,
  OtherScripts,
  ProvenanceLabels,
  TranslationWords,
} from './kinds';

export const traits: LanguageTraits = {
  respelledNames: true,
};

export const wordEndings: Morphology = {
  suffixes:
    'lar ler y i u ü yň iň nyň niň a e ä na ne da de nda nde dan den ndan nden sy si lary leri ly li lyk lik çy çi dy di ýar ýär jak jek mak mek',
  rounds: 3,
};

export const numberWords: NumberTable = {
  times: {
    1000: 'müň',
    1000000.0: 'million*|mln',
    1000000000.0: 'milliard*|mlrd',
    1000000000000.0: 'trillion*',
  },
};

export const nameCases: NameCases = { endings: TURKIC_CASES };

export const provenanceLabels: ProvenanceLabels = {
  original: 'asyl makala|makalanyň asly|makalanyň asyl nusgasy|asyl nusga*',
  republished: 'ilkinji gezek çap edil*|ilkinji gezek neşir edil*|ilkinji gezek … çap edil*',
  translated: 'terjime:|terjime eden|terjime eden:|terjimeçi*|terjime edildi|terjime edilen|dilinden terjime*',
  machine: 'maşyn terjimesi|awtomatik terjime*|emeli aň … terjime*',
  source: 'çeşme|çeşmesi|habar çeşmesi|maglumat çeşmesi',
  picture: 'surat*|foto*|wideo*',
  version: 'dilinde oka*|beýleki dillerde',
  self: 'bu makala|şu makala|makala',
};

export const translationWords: TranslationWords = {
  translated: 'terjime',
  original: 'asyl|ilkinji gezek',
  languages: 'dillere|# dile',
  works: 'roman|kitap|goşgy|film',
};

export const otherScripts: OtherScripts = 'Cyrl';
