/** What Verso knows of Estonian. */

import { CLOCK_WORD_FORM } from './families';
import type {
  DateWords,
  LanguageTraits,
  Morphology,
  NameCases,
  NumberTable,
  PagePhrases,
  ProvenanceLabels,
  SentenceMarkTable,
  SlugWords,
  TimeWords,
  TranslationWords,
} from './kinds';

export const traits: LanguageTraits = {
  caseEndings: true,
  dashDialogue: true,
  inflectedNumbers: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before: 'nt näit dr prof hr pr prl insener u umb st s.t s.o vt nn mag',
  figure: 'lk nr p art ptk tel kl',
  ends: 'jne jm jms jt etc',
  either: 'mln mld e.m.a m.a.j',
  says: 'küsi ütles vasta hüüd',
  ordinals: true,
};

export const wordEndings: Morphology = {
  suffixes:
    'd t a e i u de te da ta s sse st l le lt ks ni na ga des tes dele tele delt telt dest test desse dega tega id sid isse is ist il ile ilt iks ja jad jate ne se sed ste lane lase lased laste mine mise b vad sid nud tud',
  minStem: 3,
  rounds: 2,
  tail: 5,
};

export const nameCases: NameCases = {
  endings: 't d i e u a o s sse st l le lt ks ni na ga ta is ist isse il ile ilt iks iga us ust el es',
};

export const slugWords: SlugWords = 'ja on ei et oli see ka kui';

export const numberWords: NumberTable = {
  add: {
    0.5: 'pool|poole',
    1.5: 'poolteist|pooleteise',
  },
  alone: {
    12: 'tosin|tosinat',
    100: 'sada',
    1000: 'tuhat',
  },
  times: {
    100: 'sada|saja',
    1000: 'tuhat|tuhande*|tuhanne*',
    1000000.0: 'miljon*|mln',
    1000000000.0: 'miljard*|mld',
    1000000000000.0: 'triljon*',
  },
  vague: {
    10: 'kümned|kümneid',
    100: 'sajad|sadu|sadade',
    1000: 'tuhanded|tuhandeid|tuhandete',
    1000000.0: 'miljonid|miljoneid',
  },
  some: 'mitu|mitme',
  every: 'iga',
  whole: {
    0.5: 'pooled|pooli|pooltel',
    0.3333333333: 'kolmandik*',
    0.25: 'veerand*|neljandik*',
    0.2: 'viiendik*',
    0.1: 'kümnendik*',
  },
  weak: 'pool|poole|pooled|pooli|veerand*|iga',
  to: 'kuni|või|ja',
  between: '',
  after: {
    points: 'protsendipunkt*',
    percent: 'protsent*|protsenti|protsendi*',
  },
  currencies: {
    EUR: 'euro*',
    USD: 'dollar*',
  },
};

export const dates: DateWords = {
  nameEndings: '\\p{L}{0,4}(?!\\p{L})',
  separators: '.',
};

export const times: TimeWords = {
  nights: 'öö|ööl|öösel|ööd',
  forms: [CLOCK_WORD_FORM],
};

export const provenanceLabels: ProvenanceLabels = {
  original:
    'originaalartik*|algne artikkel|algartik*|originaal:|originaallugu*|originaalloo|originaaluudis*|originaalteks*|originaalintervjuu*|algteks*|algne lugu|algset lugu|algse artikli|algset artiklit|algne uudis|loe originaal*|vaata originaal*|artikli originaal|loo originaal|originaal siin|originaal on|originaal ilmus|originaalallikas:|ingliskeelne originaal|ingliskeelset originaali|link originaalile',
  republished:
    'ilmus algselt|algselt ilmunud|avaldati algselt|ilmus esmakordselt|algselt avaldatud|algselt avaldati|algselt ilmus|esmalt avaldatud|esmakordselt avaldatud|avaldati esmalt|avaldati esmakordselt|avaldati esimest korda|ilmus esmalt|ilmus esimest korda|see artikkel ilmus|see lugu ilmus|see tekst ilmus|taasavaldatud loal|avaldame loal',
  translated:
    'tõlge:|tõlkinud|tõlkija:|tõlgitud|tõlkis|inglise keelest tõlkinud|vene keelest tõlkinud|saksa keelest tõlkinud|soome keelest tõlkinud|prantsuse keelest tõlkinud|hispaania keelest tõlkinud|inglise keelest tõlgitud|eesti keelde tõlkinud|eesti keelde pannud|eestindanud|eestindus:|tõlge inglise keelest|tõlge vene keelest|tõlge saksa keelest|tõlge eesti keelde|tõlge ja toimetamine|tõlge ja|eestikeelne tõlge|artikkel on tõlge|artikkel on tõlgitud|tekst on tõlge|tõlkijad:|tlk:|tõlkija märkus:',
  machine:
    "automaatselt tõlgitud|tõlgitud tehisintellekti|masintõl*|automaattõlge|automaattõlgitud|automaatne tõlge|tõlgitud automaatselt|tõlgitud tehisaru|tõlgitud ai|tõlgitud tehisintellekti abil|tõlkinud tehisintellekt|tõlkinud tehisaru|tõlkinud ai|tehisintellekti tõlge|tehisaru tõlge|tehisaru abil tõlgitud|tehisintellekti abil tõlgitud|tõlgitud google'i|tõlgitud google|tõlgitud deepl*|tõlgitud chatgpt*|ai-tõlge",
  source:
    'allikas|allikad|algallikas|originaalallikas|artikli allikas|uudise allikas|viide allikale|allika link|refereeritud:',
  picture:
    'foto*|pilt:|pildid:|illustratsioon*|illustreeriv*|kuvatõmmis*|ekraanipilt*|joonis:|graafik*:|karikatuur*|video:|kaanepilt*|pildi allikas|pildi autor',
  version:
    'loe inglise keeles|loe vene keeles|loe eesti keeles|loe soome keeles|saadaval ka|kättesaadav ka|loetav ka|ka inglise keeles|ka vene keeles|selle artikli tõlge|selle artikli inglis*|selle artikli vene*|tõlgitud inglise keelde|tõlgitud vene keelde|tõlgitud ka|read in english|читать на русском|loe artiklit inglise|loe artiklit vene',
  self: 'see artikkel|artikkel|artikli|see lugu|see tekst|see uudis|see intervjuu|selle artikli|selle loo|käesolev artikkel|lugu|tekst|uudis|intervjuu',
};

export const translationWords: TranslationWords = {
  translated: 'tõlgi|tõlki|tõlke|tõlge|tõlkij|eestindas|eestinda',
  original: 'original|algtekst|algselt|algne|algupära|esmalt ilmu|esmakordselt',
  languages: 'keelde',
  works: 'romaan|raamat|luule|film|tõlk',
};

export const pagePhrases: PagePhrases = {
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
