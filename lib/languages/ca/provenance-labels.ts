/** Words by which pages in Catalan name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const ca: ProvenanceLabels = {
  original:
    "article original|text original|versió original|llegeix l'original|original en|original:|llegiu l'original|llegir l'original|veure l'original|vegeu l'original|enllaç a l'original|enllaç original|font original:|publicació original|notícia original|entrevista original|reportatge original|original aquí|l'original en|article en la llengua original|text en la llengua original",
  republished:
    'publicat originalment|va aparèixer originalment|originalment publicat|publicat per primera vegada|publicada originalment|publicada per primera vegada|publicat per primer cop|publicada per primer cop|publicat inicialment|publicada inicialment|es va publicar originalment|originalment es va publicar|es va publicar per primera vegada|aparegut originalment|apareguda originalment|aquest article es va publicar|aquest article va aparèixer|aquest article ha estat publicat|aquest text es va publicar|republicat de|reproduït amb permís',
  translated:
    "és una traducció de l'article|és una traducció de|traduït de … per|traduït per|traducció de|traducció:|traduït de|traduït del|traduïda per|traduïda de|traduïda del|traduït de l'*|traduït a partir|traduït al català|traduïda al català|traducció del|traducció de l'*|traducció al català|traducció catalana|traducció a càrrec|traducció i adaptació|versió catalana de|article traduït|text traduït|aquest article és una traducció|traductor*:|trad.:",
  machine:
    "traducció automàtica|traduït automàticament|traduïda automàticament|automàticament traduï*|traduït de manera automàtica|traduït per ia|traduït amb ia|traduïda per ia|traduïda amb ia|traduït per la ia|traduït amb l'ajuda de la ia|traduït amb intel·ligència artificial|traduïda amb intel·ligència artificial|traduït per intel·ligència artificial|traduït amb google|traduït per google|traduït amb deepl|traducció amb ia|traducció per ia|traducció feta amb ia|traducció generada",
  source: "font|fonts|font original|font de la notícia|font de l'article|enllaç a la font|extret de|via:",
  picture:
    'foto*|imatge*|il·lustraci*|infografia*|gràfic*|vídeo:|crèdit*|captura*|portada:|mapa:|font de la imatge|font de la foto',
  version:
    "versió … d'aquest|llegeix en|llegeix aquest article en|disponible en|traduït a|llegir en|llegeix-lo en|llegiu en|llegiu aquest article en|llegeix aquest text en|també disponible en|disponible també en|versió d'aquest|versió d'aquesta|traducció d'aquest|traducció d'aquesta|traduïda a|traduït al|traduïda al|read in english",
  self: "aquest article|aquest text|article|aquesta notícia|aquesta pàgina|aquesta entrevista|aquest reportatge|aquesta versió|l'article|el text|text",
};
