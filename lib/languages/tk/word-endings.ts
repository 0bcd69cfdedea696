/** Endings and prefixes of words in Turkmen. */

import type { Morphology } from '../types/word-endings';

export const tk: Morphology = {
  suffixes:
    'lar ler y i u ü yň iň nyň niň a e ä na ne da de nda nde dan den ndan nden sy si lary leri ly li lyk lik çy çi dy di ýar ýär jak jek mak mek',
  rounds: 3,
};
