/** Endings and prefixes of words in Lithuanian. */

import type { Morphology } from '../types/word-endings';

export const lt: Morphology = {
  suffixes:
    'as is ys us a ė e i o u ą ę į ų io iu ai iai ams iams uose iuose ose ese yse ui iui oms ėms om ose es ės ies us ius uo uje yje oje ėje ų ių os ė ti o a ė damas inti auti inis inė iniai inės iškas iška',
};
