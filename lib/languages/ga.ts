/** What Verso knows of Irish. */

import type { Morphology, NumberTable, ProvenanceLabels, TranslationWords } from './kinds';

export const wordEndings: Morphology = { suffixes: 'a e í anna acha ach aí ta te the ann', minStem: 3 };

export const numberWords: NumberTable = {
  times: {
    1000: 'míle|mhíle',
    1000000.0: 'milliún|mhilliún',
    1000000000.0: 'billiún|bhilliún|mbilliún',
    1000000000000.0: 'trilliún|thrilliún|dtrilliún',
  },
};

export const provenanceLabels: ProvenanceLabels = {
  original:
    'alt bunaidh|t-alt bunaidh|an t-alt bunúsach|bunalt|mbunalt|scéal bunaidh|bunscéal|téacs bunaidh|bunthéacs|bunleagan|leagan bunaidh|léigh an bunalt|foinse bhunaidh:',
  republished:
    'foilsíodh … ar dtús|foilsithe ar dtús|foilsíodh ar dtús|foilsíodh i dtosach|foilsíodh den chéad uair|foilsithe den chéad uair|foilsíodh an t-alt seo',
  translated:
    "aistrithe ag|aistrithe ó|aistrithe as|aistriúchán:|aistriúchán le|aistriúchán ó|aistriúchán ar|aistritheoir:|d'aistrigh|leagan gaeilge le|leagan gaeilge:",
  machine:
    'meaisínaistriúchán|aistriúchán meaisín|aistriúchán uathoibríoch|aistrithe go huathoibríoch|aistrithe ag meaisín|aistrithe ag intleacht shaorga|aistrithe le hintleacht shaorga|aistrithe ag google',
  source: 'foinse|foinsí|foinse an ailt|foinse an scéil',
  picture: 'grianghraf*|íomhá:|íomhánna:|pictiúr:|pictiúir:|léaráid:|cartún:|físeán:|foinse na híomhá',
  version:
    'léigh i mbéarla|léigh as béarla|léigh as gaeilge|léigh i ngaeilge|léigh an t-alt seo i|léigh an t-alt seo as|ar fáil freisin i|ar fáil i mbéarla|leagan den alt seo|aistriúchán ar an alt seo|aistrithe go béarla|read in english',
  self: 'an t-alt seo|an alt seo|an scéal seo|an téacs seo|an leathanach seo|an t-agallamh seo|an t-alt|an téacs',
};

export const translationWords: TranslationWords = {
  translated: 'aistri',
  original: 'bunaidh|ar dtús',
  languages: 'teangacha',
  works: 'úrscéal|leabhar',
};
