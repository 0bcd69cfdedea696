/** Words by which pages in Somali name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const so: ProvenanceLabels = {
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
