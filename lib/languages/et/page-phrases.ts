/** What pages in Estonian write around an article. */

import type { PagePhrases } from '../types/page-phrases';

export const et: PagePhrases = {
  source: 'allikas|allikad',
  translation: 'tõlkinud|tõlkis|masintõlge|tõlge:',
  byline: 'autor|kirjutas|tekst',
  related:
    'loe ka…|loe lisaks…|loe lisa…|loe veel…|loe edasi…|loe rohkem…|loe artiklit|loe kogu artiklit|loe:…|vaata ka…|vaata lisaks…|vaata veel…|kuula ka…|seotud artiklid|seotud lood|seotud uudised|seotud teemad|sarnased artiklid|samal teemal|samal teemal:…|veel samal teemal…|rohkem uudiseid…|rohkem lugusid…|veel uudiseid|sulle võib meeldida…|teid võib huvitada…|sind võib huvitada…|soovitame…|soovitame lugeda…|toimetus soovitab|ära jäta vahele…|loetuimad|loetumad|enim loetud|loetuimad uudised|populaarsed|populaarne|populaarsemad|vaadatuimad|viimased uudised|viimased|värsked uudised|uusimad|järgmine artikkel|eelmine artikkel|järgmine|eelmine|näita rohkem|näita veel|kuva rohkem|lae juurde|lae veel|laadin|laadimine|tagasi üles|tagasi avalehele|avalehele',
  share:
    'jaga|jaga artiklit…|jaga lugu|jaga facebookis|jaga sõbraga|jaga:…|kopeeri link|kopeeri|link kopeeritud|prindi|trüki|saada|saada sõbrale|saada e-kirjaga|saada meilile|salvesta|salvesta artikkel|loe hiljem|teksti suurus|kirja suurus|fondi suurus|jälgi|jälgi meid…|jälgi autorit|jälgi teemat|lugemisaeg|lugemisaeg:…|kingi artikkel|kingi lugu|tehisaru kokkuvõte|ai kokkuvõte',
  subscribe:
    'telli|telli uudiskiri…|telli meie uudiskiri…|telli kohe…|telli leht…|uudiskiri|uudiskirjad|liitu uudiskirjaga…|liitu meie uudiskirjaga…|logi sisse|sisene|registreeru|registreeri|loo konto|oled juba tellija?…|juba tellija?…|on sul juba konto?…|pole kontot?…|liitu meiega…|lae alla rakendus|laadi alla rakendus|lae alla meie rakendus…|laadi alla meie äpp…|toeta meid…|toeta sõltumatut ajakirjandust…|toeta ajakirjandust…|toeta|anneta|sinu e-post|e-posti aadress|e-post|sisesta oma e-posti aadress…|lülita teavitused sisse',
  video:
    'kuula|kuula artiklit|kuula lugu|kuula saadet…|kuula podcasti…|kuula:…|vaata videot…|vaata videost…|vaata:…|video|video:…|mängi|esita|esita video|galerii|galerii:…|pildigalerii|fotogalerii|vaata galeriid…|vaata fotosid…|podcast:…|taskuhääling:…',
  tags: 'märksõnad|märksõnad:…|sildid|sildid:…|teemad|teemad:…|kategooria:…|kategooriad|ainult tellijatele|tellijale|tellijatele',
  cookies:
    'nõustun|nõustu|nõustun kõigiga|luba kõik|luba kõik küpsised|keeldun|keeldu|keeldu kõigist|küpsiste seaded|küpsiste sätted|privaatsuspoliitika|privaatsustingimused|küpsiste kasutamine|kasutustingimused|me kasutame küpsiseid…|kasutame küpsiseid…|see veebileht kasutab küpsiseid…|see sait kasutab küpsiseid…|sellel veebilehel kasutatakse küpsiseid…',
  comments:
    'kommentaarid|kommentaarid (…|kommenteeri|lisa kommentaar…|kirjuta kommentaar…|jäta kommentaar…|loe kommentaare|näita kommentaare|vaata kommentaare|kõik kommentaarid|kommentaare pole|kommentaarid puuduvad|kommenteerimiseks logi sisse…|sinu e-postiaadressi ei avaldata…|teata veast…|leidsid vea?…|leidsid tekstist vea?…|märkasid viga?…|saada vihje|anna vihje|saada meile vihje…|vihjeta meile|kas sul on vihje?…|kas artikkel oli kasulik?…|kas see artikkel oli kasulik?…|kas lugu meeldis?…|hinda artiklit…|meeldib|aitäh tagasiside eest|anna tagasisidet…|tagasiside|kirjuta meile…|võta ühendust|kontakt',
  advertisement:
    'reklaam|reklaamtekst|sisuturundus|sponsorsisu|sponsoreeritud sisu|partnersisu|koostöösisu|artikkel jätkub pärast reklaami|lugu jätkub pärast reklaami|artikkel jätkub reklaami järel|kuulutused|sulge reklaam|jäta reklaam vahele',
  copyright:
    'kõik õigused kaitstud…|kõik õigused on kaitstud…|kõik õigused reserveeritud…|sisu kopeerimine on keelatud…|materjalide kopeerimine…|materjali taasavaldamine…',
  paywall:
    'see artikkel on ainult tellijatele…|see artikkel on tellijatele…|see artikkel on mõeldud tellijatele…|see lugu on ainult tellijatele…|artikkel on ainult tellijatele…|edasi lugemiseks…|edasilugemiseks…|artikli edasi lugemiseks…|artikli lugemiseks…|kogu artikli lugemiseks…|terve artikli lugemiseks…|soovid edasi lugeda?…|tahad edasi lugeda?…|telli ja loe edasi…|telli, et lugeda…|logi sisse, et edasi lugeda…|logi sisse ja loe edasi…',
  credit:
    'foto:…|fotod:…|pilt:…|pildid:…|fotograaf:…|foto autor:…|illustreeriv foto:…|arhiivifoto:…|illustratsioon:…|illustratsioonid:…|toimetaja:…|toimetas:…|toimetus:…|peatoimetaja:…|keeletoimetaja:…|korrektor:…|tekst:…|tekst ja fotod:…|monteerija:…|infograafika:…',
};
