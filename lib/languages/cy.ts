/** What Verso knows of Welsh. */

import type { Morphology, ProvenanceLabels, TranslationWords } from './kinds';

export const wordEndings: Morphology = { suffixes: 'au iau ion on oedd iaid ydd i', minStem: 3 };

export const provenanceLabels: ProvenanceLabels = {
  original:
    'erthygl wreiddiol|stori wreiddiol|testun gwreiddiol|fersiwn gwreiddiol|fersiwn wreiddiol|darllenwch y gwreiddiol|darllen y gwreiddiol|ffynhonnell wreiddiol:|y gwreiddiol:|gwreiddiol:',
  republished:
    'cyhoeddwyd gyntaf|cyhoeddwyd yn gyntaf|cyhoeddwyd yn wreiddiol|cyhoeddwyd yr erthygl hon|gyhoeddwyd gyntaf|gyhoeddwyd yn wreiddiol|ymddangosodd gyntaf|ymddangosodd yn wreiddiol|ailgyhoeddwyd o',
  translated:
    "cyfieithwyd gan|cyfieithwyd o|cyfieithwyd i'r gymraeg|cyfieithiad:|cyfieithiad gan|cyfieithiad o|cyfieithydd:|wedi'i chyfieithu gan|wedi'i gyfieithu gan|wedi'i chyfieithu o|wedi'i gyfieithu o|addasiad cymraeg|trosiad:",
  machine:
    "cyfieithiad peirianyddol|cyfieithiad peiriant|cyfieithiad awtomatig|cyfieithu peirianyddol|cyfieithwyd yn awtomatig|cyfieithwyd gan beiriant|cyfieithwyd gan ddeallusrwydd artiffisial|cyfieithwyd gan ai|wedi'i gyfieithu'n awtomatig|wedi'i chyfieithu'n awtomatig",
  source: 'ffynhonnell|ffynonellau|ffynhonnell wreiddiol|ffynhonnell y stori',
  picture:
    'llun:|lluniau:|llun gan|llun drwy|delwedd*:|ffotograff*|darlun:|cartŵn:|fideo:|graffeg:|ffynhonnell y llun|ffynhonnell llun',
  version:
    "darllenwch yn|darllen yn|darllenwch yr erthygl hon yn|darllenwch y stori hon yn|hefyd ar gael yn|ar gael yn saesneg|ar gael hefyd yn|fersiwn saesneg o'r|cyfieithiad o'r erthygl hon|cyfieithwyd i'r saesneg|read in english",
  self: 'yr erthygl hon|erthygl hon|y stori hon|y testun hwn|y dudalen hon|y cyfweliad hwn|yr erthygl|y testun',
};

export const translationWords: TranslationWords = {
  translated: 'cyfieith|trosiad|troswyd',
  original: 'gwreiddiol|yn gyntaf',
  languages: 'ieithoedd',
  works: 'nofel|llyfr',
};
