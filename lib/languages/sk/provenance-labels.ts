/** Words by which pages in Slovak name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const sk: ProvenanceLabels = {
  original:
    'z … originálu|pôvodný článok|originál článku|pôvodný text|originálny článok|odkaz na originál|originál:|článok v origináli|článku v origináli|text v origináli|textu v origináli|rozhovor v origináli|čítať v origináli|čítajte v origináli|prečítajte si v origináli|v origináli:|v origináli tu|v origináli na|v origináli nájdete|v origináli vyšiel|pôvodného článku|pôvodnom článku|pôvodného textu|pôvodná správa|pôvodný rozhovor|pôvodná verzia článku|pôvodnú verziu článku|originálny text|originálny zdroj:|originálu článku|originál textu|originál tu|originál nájdete|originál na|originál vyšiel|odkaz na pôvodný|prečítať pôvodný|pôvodný zdroj:|zdrojový článok|anglický originál',
  republished:
    'pôvodne vyš*|prvýkrát vyš*|pôvodne publikov*|pôvodne zverejnen*|najprv vyš*|najskôr vyš*|po prvý raz vyš*|po prvýkrát vyš*|prvýkrát publikov*|prvýkrát zverejnen*|prvýkrát uverejnen*|pôvodne bol publikov*|pôvodne bol zverejnen*|pôvodne bol uverejnen*|pôvodne uverejnen*|článok pôvodne|článok bol pôvodne|text pôvodne|text bol pôvodne|rozhovor pôvodne|tento článok vyšiel|tento text vyšiel|text vyšiel|rozhovor vyšiel|prevzaté z|prevzaté zo|prevzaté od|uverejnené so súhlasom|publikované so súhlasom',
  translated:
    'z … preložil*|preklad:|preklad z|preložil*|prekladateľ*:|zo … preložil*|z … preložen*|zo … preložen*|preložen* z|preložen* zo|preklad zo|preklad do slovenčiny|preklad a úprava|preklad a redakcia|preklad článku|preklad textu|slovenský preklad|do slovenčiny preložil*|článok preložil*|text preložil*|článok je prekladom|text je prekladom|voľný preklad|prel.|prekladatelia:|pozn. prekl.|poznámka prekladateľa:|poznámka prekladateľky:',
  machine:
    'strojový preklad|automatický preklad|automaticky prelož*|strojovo prelož*|preložen* automaticky|preložen* strojovo|preložila umelá inteligencia|preložila ai|preložen* ai|preložen* umelou inteligenciou|preložen* pomocou ai|preložen* pomocou umelej inteligencie|preložen* s pomocou ai|preložen* s pomocou umelej inteligencie|preložen* prostredníctvom ai|preklad ai|ai preklad|preklad pomocou ai|preklad umelej inteligencie|preklad umelou inteligenciou|preklad vytvorila umelá inteligencia|preložen* pomocou google|preložen* pomocou deepl|preložen* pomocou chatgpt|počítačový preklad',
  source:
    'zdroj|zdroje|zdroj článku|zdroj textu|zdroj správy|zdroj informácií|pôvodný zdroj|originálny zdroj|odkaz na zdroj|prevzaté z|prevzaté zo|podľa:|via:',
  picture:
    'foto*|obráz*|snímk*|ilustrác*|ilustračn*|infografik*|grafika:|kresba:|karikatúra:|koláž:|reprofoto*|repro:|vizualizácia:|mapa:|video:|zdroj foto*|zdroj obráz*|zdroj snímk*|autor foto*|titulná foto*',
  version:
    'čítajte v|čítať v|prečítajte si v|čítajte tento článok v|prečítajte si tento článok v|čítať po anglicky|čítajte po anglicky|čítať po slovensky|čítať po maďarsky|dostupné aj v|dostupný aj v|dostupná aj v|k dispozícii aj|verzia tohto|preklad tohto|preklady tohto|preložený do|preložená do|preložené do|v iných jazykoch|read in english',
  self: 'tento článok|tento text|článok|text|tohto článku|tohto textu|tento rozhovor|tento príspevok|tento komentár|táto stránka|táto správa|táto reportáž|táto verzia|rozhovor|príspevok|komentár|článku|textu',
};
