/** Words by which pages in Danish name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const da: ProvenanceLabels = {
  original:
    'den oprindelige artikel|det oprindelige indlæg|originalartik*|oprindelig* artik*|originalversion*|original:|originaltekst*|originalkilde:|originalindlæg*|originalinterview*|original* artik*|original* tekst*|oprindelig* tekst*|oprindelig* version*|oprindelig* historie*|oprindelig* indlæg*|oprindelig* kilde:|læs original*|læs den oprindelige|se originalen|link til original*|originalen kan læses|originalen findes|læs på originalsproget|engelske original|original på',
  republished:
    'oprindeligt udgivet|oprindeligt bragt|oprindeligt publiceret|først bragt|først publiceret|bragt første gang|oprindelig publiceret|oprindelig bragt|oprindelig udgivet|oprindeligt offentliggjort|oprindeligt trykt|oprindeligt skrevet til|først udgivet|først offentliggjort|først trykt|bragt først|publiceret første gang|udgivet første gang|denne artikel blev|denne artikel er oprindelig*|artiklen blev bragt|artiklen er oprindelig*|artiklen blev oprindelig*|artiklen blev først|artiklen er først|artiklen er tidligere bragt|teksten er oprindelig*|tidligere bragt i|genudgivet fra|gengivet med tilladelse|bringes med tilladelse|bragt med tilladelse',
  translated:
    'oversat fra … af|oversættelse:|oversættelse ved|oversat af|oversat fra|oversætter:|på dansk ved|oversættelse af|oversættelse fra|oversættelse og bearbejdning|oversat og bearbejdet|oversat og redigeret|oversat til dansk|dansk oversættelse|til dansk ved|til dansk af|artiklen er oversat|artiklen er en oversættelse|teksten er oversat|teksten er en oversættelse|oversættere:|overs.:|på dansk af',
  machine:
    'maskinoversat|maskinoversættelse|automatisk oversat|oversat af ai|oversat med ai|automatisk oversættelse|oversat automatisk|oversat maskinelt|maskinelt oversat|autooversat|ai-oversat|ai-oversættelse|oversat ved hjælp af ai|oversat med hjælp fra ai|oversat via ai|oversat af kunstig intelligens|oversat med kunstig intelligens|oversat ved hjælp af kunstig intelligens|oversat af google|oversat med google|oversat med deepl|oversat af deepl|oversat med chatgpt',
  source:
    'kilde|kilder|via:|originalkilde|kildeartikel|kildeangivelse|nyhedskilde|link til kilden|til kilden|hentet fra|baseret på:',
  picture:
    'billed*|foto*|arkivfoto*|pressefoto*|illustration*|skærmbillede*|tegning:|grafik:|infografik*|kort:|video:|kilde billede|kilde foto|topbillede*',
  version:
    'læs på|læs artiklen på|oversat til|findes også på|læs denne artikel på|læs historien på|læs teksten på|også tilgængelig på|kan læses på|kan også læses på|version af denne|oversættelse af denne|er oversat til|read in english',
  self: 'denne artikel|denne tekst|artiklen|teksten|dette interview|dette indlæg|denne kronik|denne side|denne version|denne reportage|denne historie|interviewet|kronikken|indlægget|artikel|tekst:',
};
