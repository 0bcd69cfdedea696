/** What Verso knows of Esperanto. */

import type { ProvenanceLabels, TranslationWords } from './kinds';

export const provenanceLabels: ProvenanceLabels = {
  original:
    'originala artikolo|originalan artikolon|originala teksto|originalan tekston|originala versio|originalan version|origina artikolo|legi la originalon|legu la originalon|la originalo troviĝas|la originalo aperis|originala fonto:|originalo:',
  republished:
    'unue aperis|aperis unue|unue publikigit*|unue estis publikigit*|origine publikigit*|origine aperis|originale publikigit*|originale aperis|republikigit* el',
  translated:
    'el … tradukis|tradukis|tradukita de|tradukita el|traduko:|traduko de|traduko el|esperanta traduko|esperantigis|tradukinto:|tradukisto:',
  machine:
    'maŝina traduko|maŝintraduko|maŝine tradukit*|aŭtomata traduko|aŭtomate tradukit*|tradukita de artefarita inteligenteco|tradukita per artefarita inteligenteco|tradukita per google',
  source: 'fonto|fontoj|originala fonto|fonto de la artikolo|laŭ:',
  picture: 'foto*|bildo:|bildoj:|ilustraĵo*|video:|mapo:|karikaturo:|fonto de la bildo|fonto de la foto',
  version:
    'legi en|legu en|legu ĉi tiun artikolon en|ankaŭ havebla en|ankaŭ legebla en|ankaŭ disponebla en|versio de ĉi tiu|traduko de ĉi tiu|tradukita en|tradukita al|en aliaj lingvoj',
  self: 'ĉi tiu artikolo|ĉi tiun artikolon|tiu ĉi artikolo|tiu ĉi teksto|ĉi tiu teksto|ĉi tiu paĝo|ĉi tiu intervjuo|la artikolo|la teksto|artikolo|teksto',
};

export const translationWords: TranslationWords = {
  translated: 'traduk',
  original: 'original|unue aperis',
  languages: 'lingvoj',
  works: 'roman|libro|poem|film',
};
