/** What Verso knows of Somali. */

import type { Morphology, ProvenanceLabels, TranslationWords } from './kinds';

export const wordEndings: Morphology = { suffixes: 'ka ga ha ta da sha ku gu ki gi ada ado yo o aha', minStem: 3 };

export const provenanceLabels: ProvenanceLabels = {
  original: 'maqaalka asalka|qoraalka asalka|warka asalka|warbixinta asalka|nuqulka asalka|maqaalka asalkiisa',
  republished:
    'markii ugu horreysay lagu daabac*|markii ugu horreysay la daabac*|markii ugu horraysay lagu daabac*|markii hore lagu daabac*|markii hore la daabac*|asal ahaan lagu daabac*',
  translated:
    'waxaa turjumay|waxaa tarjumay|waxa turjumay|turjumay|tarjumay|turjumaad:|tarjumaad:|turjumaan:|turjubaan:|waxaa laga turjumay|waxaa laga soo turjumay|laga soo turjumay|laga soo tarjumay',
  machine:
    'tarjumaadda mashiinka|turjumaadda mashiinka|si otomaatig ah loo turjumay|si toos ah loo turjumay|sirdoonka macmalka … turjum*|lagu turjumay sirdoonka macmal*|lagu turjumay ai|lagu turjumay google',
  source: 'isha|isha warka|isha wararka|xigasho|xigashada|xigtay:|ilo:|il:',
  picture: 'sawir*|isha sawirka|muuqaal:|muuqaalka:|fiidiyow*|video*',
  version: 'ku akhri af*|ku akhriso af*|af ingiriisi ku akhri*|luqado kale|luuqado kale|luqadaha kale',
  self: 'maqaalkan|maqaalka|qoraalkan|qoraalka|warkan|warbixintan|warbixinta|waraysigan|boggan',
};

export const translationWords: TranslationWords = {
  translated: 'turjum|tarjum',
  original: 'asal|markii ugu horreysay',
  languages: 'luqadood',
  works: 'buug|sheeko|filim',
};
