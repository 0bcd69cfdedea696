/** Words by which pages in Swedish name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const sv: ProvenanceLabels = {
  original:
    'originalartikel*|läs originalet|originaltext*|ursprunglig* artikel*|originalversion*|original:|läs original|läs hela originalet|läs artikeln i original|läs texten i original|ursprungstext*|ursprunglig* text*|originalkälla:|originalinlägg*|originalpublicering*|originalreportage*|originalintervju*|till originalet|länk till original*|originalet finns|originalet publicerades|originalet hittar du|originalet kan läsas|i original:|i original här|engelska originalet|original på',
  republished:
    'publicerades först|ursprungligen publicera*|först publicera*|publicerades ursprungligen|publicerad först|publicerat först|publicerades första gången|publicerad första gången|publicerat första gången|publicerades tidigare i|har tidigare publicerats|tidigare publicerad i|från början publicera*|ursprungligen införd|ursprungligen tryckt|ursprungligen skriven för|denna artikel publicerades|den här artikeln publicerades|den här texten publicerades|texten publicerades|texten är ursprungligen|artikeln är ursprungligen|texten är tidigare publicera*|artikeln är tidigare publicera*|återpublicera* från|återpublicera* med tillstånd|publiceras med tillstånd',
  translated:
    'bearbetad översättning|översättning av … artikel|översättning från … av|översättning:|översättning av|översättning från|översatt av|översatt från|översättare:|i översättning av|från … översatt av|från … till svenska av|översatt till svenska|översatt och bearbetad|översatt och redigerad|översättning och bearbetning|översättning & bearbetning|översättning till svenska|svensk översättning|till svenska av|till svenska:|artikeln är översatt|artikeln har översatts|artikeln är en översättning|texten är översatt|texten har översatts|texten är en översättning|översättare och redaktör:|övers.:|övers. av|översättarens anmärkning:',
  machine:
    'maskinöversatt|maskinöversättning|automatiskt översatt|översatt av ai|översatt med ai|ai-översatt|maskinell översättning|automatisk översättning|automatöversatt|automatöversättning|datoröversatt|ai-översättning|ai-översatta|översatt med hjälp av ai|översatt med stöd av ai|översatts av ai|översatts med ai|översatts med hjälp av ai|översatt av artificiell intelligens|översatt med artificiell intelligens|översatts automatiskt|översatt automatiskt|översatts maskinellt|maskinellt översatt|översatt av google|översatt med google|översatt med deepl|översatt av deepl|översatt med chatgpt|översatt av chatgpt|maskinöversatts|maskinöversatta',
  source:
    'källa|källor|via:|originalkälla|källartikel|källhänvisning|nyhetskälla|länk till källan|till källan|hämtat från|baserat på:',
  picture:
    'foto*|bild:|bilden:|bilder:|bildkälla*|bildtext:|arkivbild*|pressbild*|genrebild*|omslagsbild*|toppbild*|skärmbild*|skärmdump*|illustration*|grafik:|infografik*|teckning:|montage:|karta:|video:|bild och text|text och bild|källa bild|källa foto',
  version:
    'läs på|läs artikeln på|finns även på|översättning av denna|översatt till|läs den här artikeln på|läs denna artikel på|läs texten på|läs den här texten på|finns också på|finns att läsa på|även tillgänglig på|version av denna|version av den här|översättning av den här|översatts till|översatta till|read in english',
  self: 'denna artikel|den här artikeln|denna text|artikeln|texten|den här texten|denna intervju|den här intervjun|detta reportage|det här reportaget|detta inlägg|det här inlägget|denna sida|denna version|intervjun|reportaget|artikel|text:',
};
