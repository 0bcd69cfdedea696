/** What Verso knows of Icelandic. */

import type {
  DateWords,
  LanguageTraits,
  Morphology,
  NameCases,
  NumberTable,
  PagePhrases,
  ProvenanceLabels,
  SentenceMarkTable,
  TimeWords,
  TranslationWords,
} from './kinds';

export const traits: LanguageTraits = {
  caseEndings: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before: 'þ.e þ.e.a.s t.d m.a dr prof hr fr u.þ.b skv sbr svokall',
  figure: 'kl nr bls gr jan feb mar apr maí jún júl ágú sept okt nóv des',
  ends: 'o.s.frv o.fl etc',
  either: 'millj f.kr e.kr',
  starters: 'hann hún það þau þeir við ég þetta í á af fyrir með eftir þegar en og svo þar hér nú enginn',
  says: 'sagði segir spurði svaraði',
  ordinals: true,
};

export const wordEndings: Morphology = {
  suffixes: 'ur ir ar inn ið in inum inni ina ins num nar na um anna unum a i u s ður aði uðu t ur rnar irnar urnar',
  minStem: 4,
  tail: 5,
};

export const numberWords: NumberTable = {
  add: {
    1: 'einn|eitt|ein|eina|einu|einum|einni|eins',
    1.5: 'einn og hálfur|ein og hálf|eitt og hálft|einn og hálfan|eina og hálfa|einni og hálfri|einu og hálfu|einum og hálfum',
    2: 'tveir|tvær|tvö|tvo|tveimur|tveim|tveggja|báðir|báðar|bæði|tvisvar',
    3: 'þrír|þrjár|þrjú|þrjá|þremur|þrem|þriggja|þrisvar',
    4: 'fjórir|fjórar|fjögur|fjóra|fjórum|fjögurra',
    5: 'fimm',
    6: 'sex',
    7: 'sjö',
    8: 'átta',
    9: 'níu',
    10: 'tíu',
    11: 'ellefu',
    12: 'tólf',
    13: 'þrettán',
    14: 'fjórtán',
    15: 'fimmtán',
    16: 'sextán',
    17: 'sautján',
    18: 'átján',
    19: 'nítján',
    20: 'tuttugu',
    30: 'þrjátíu',
    40: 'fjörutíu',
    50: 'fimmtíu',
    60: 'sextíu',
    70: 'sjötíu',
    80: 'áttatíu',
    90: 'níutíu',
  },
  approx: {
    10: 'tugur|tug',
    12: 'tylft',
  },
  alone: {
    100: 'hundrað|eitt hundrað',
    1000: 'þúsund|eitt þúsund',
  },
  times: {
    10: 'tugum|tugi|tugir|tuga',
    100: 'hundruð|hundruðum|hundraða|hundrað|hundraði|hundruðir',
    1000: 'þúsund*|þús.|þús',
    1000000.0: 'milljón*|millj.|millj|m.kr.',
    1000000000.0: 'milljarð*|milljörð*|ma.|ma.kr.|mrð.',
    1000000000000.0: 'billjón*',
    1000000000000000.0: 'billjarð*|billjörð*',
    1e18: 'trilljón*',
  },
  vague: {
    10000: 'tugþúsundir|tugþúsunda|tugþúsundum',
    10: 'tugir|tugi|tugum|tuga',
    100: 'hundruð|hundruðum|hundraða|hundruðir',
    1000: 'þúsundir|þúsundum|þúsunda',
    1000000.0: 'milljónir|milljónum|milljóna',
    1000000000.0: 'milljarðar|milljarða|milljörðum',
  },
  some: 'nokkur|nokkrar|nokkrir|nokkra|nokkrum|nokkurra|fáein|örfá',
  every: 'hver|hvert|hvern|hverri|hverjum|hverja|hverjir',
  ordinals: {
    1: 'fyrsti|fyrsta|fyrstu|fyrstur|fyrst',
    2: 'annar|önnur|annað|annan|aðra|öðrum|annarri|annars|annarrar|aðrir|aðrar',
    3: 'þriðji|þriðja|þriðju',
    4: 'fjórði|fjórða|fjórðu',
    5: 'fimmti|fimmta|fimmtu',
    6: 'sjötti|sjötta|sjöttu',
    7: 'sjöundi|sjöunda|sjöundu',
    8: 'áttundi|áttunda|áttundu',
    9: 'níundi|níunda|níundu',
    10: 'tíundi|tíunda|tíundu',
    11: 'ellefti|ellefta|elleftu',
    12: 'tólfti|tólfta|tólftu',
    20: 'tuttugasti|tuttugasta|tuttugustu',
    30: 'þrítugasti|þrítugasta|þrítugustu',
  },
  parts: {
    3: 'þriðju hlutar|þriðju hluta|þriðju hlutum|þriðju',
    4: 'fjórðu hlutar|fjórðu hluta|fjórðu hlutum|fjórðungar|fjórðu',
    5: 'fimmtu hlutar|fimmtu hluta|fimmtu hlutum|fimmtu',
  },
  whole: {
    0.5: 'helmingur|helming|helmingi|helmings|helmingurinn|helminginn|helmingnum|hálfur|hálf|hálft|hálfa|hálfan|hálfri|hálfu|hálfum',
    0.3333333333: 'þriðjungur|þriðjung|þriðjungi|þriðjungs|þriðjungurinn|þriðjunginn|þriðji hluti|þriðja hluta',
    0.25: 'fjórðungur|fjórðung|fjórðungi|fjórðungs|fjórðungurinn|fjórðunginn|fjórði hluti|fjórða hluta',
    0.2: 'fimmtungur|fimmtung|fimmtungi|fimmtungs|fimmtungurinn|fimmti hluti|fimmta hluta',
    0.1: 'tíundi hluti|tíunda hluta',
  },
  half: 'og hálfur|og hálf|og hálft|og hálfa|og hálfan|og hálfri|og hálfu|og hálfum',
  fold: {
    2: 'tvöfald*|tvöföld*|tvöfalt',
    3: 'þrefald*|þreföld*|þrefalt',
    4: 'fjórfald*|fjórföld*|fjórfalt',
    5: 'fimmfald*|fimmfalt',
    10: 'tífald*|tífalt',
  },
  weak: 'einn|eitt|ein|eina|einu|einum|einni|eins|annar|önnur|annað|annan|aðra|öðrum|annarri|annars|annarrar|aðrir|aðrar|fyrsti|fyrsta|fyrstu|fyrstur|fyrst|báðir|báðar|bæði|tvisvar|hálfur|hálf|hálft|hálfa|hálfan|hálfri|hálfu|hálfum|helmingur|helming|helmingi|helmings|þriðju|fjórðu|fimmtu|fjórðungur|fjórðung|fjórðungi|fjórðungs|tugur|tug|tylft|tvöfald*|tvöfalt|sex|átta',
  not: 'einn af|ein af|eitt af|eina af|einum af|einni af|í fyrsta lagi|í öðru lagi|seinni heimsstyrjöld*|annarra|fyrst og fremst|til annars',
  to: 'til|og allt að|eða|upp í',
  between: 'milli|á milli|frá|á bilinu',
  and: 'og',
  of: 'af|af hverjum|af hverjum sem|hverjum',
  before: {
    about: 'um|um það bil|u.þ.b.|nálægt|í kringum|kringum|sirka|hér um bil|rétt um|áætlað',
    under:
      'tæplega|tæpir|tæpar|tæp|tæpa|tæpum|tæpra|næstum|nær|nærri|innan við|minna en|færri en|allt að|undir|hátt í|mest',
    over: 'rúmlega|rúmir|rúmar|rúm|rúma|rúmum|rúmra|ríflega|yfir|meira en|fleiri en|að minnsta kosti|minnst|a.m.k.|umfram',
    ordinal: 'nr.|númer|grein|kafli',
    minus: 'mínus',
    year: 'árið|ársins|árinu|ára|frá|til|síðan|í|haustið|vorið|sumarið|veturinn',
  },
  after: {
    over: 'eða meira|eða fleiri|og yfir',
    percent: 'prósent|prósentum|prósenta|prósenti|prósents|prósentin|af hundraði',
    points: 'prósentustig*|prósentustiga',
    fold: 'sinnum meira|sinnum fleiri|sinnum hærri|sinnum stærri|sinnum|falt|-falt|földun',
    counter: 'manns|manna|menn|börn|konur|karlar|landa|lönd|ríki|íbúar|tilfelli',
  },
  units: {
    tonne: 'tonn|tonna|tonnum',
    kilometer: 'kílómetr*|km',
    meter: 'metr*',
    'kilometer-per-hour': 'kílómetra á klukkustund|km/klst.|km/klst|km á klst',
    mile: 'míl*',
    'mile-per-hour': 'mílur á klukkustund|mílna á klukkustund|mílna hraða á klukkustund',
    'square-kilometer': 'ferkílómetr*',
    'square-meter': 'fermetr*',
    celsius: 'stiga hiti|stiga|stig|gráður|gráðum|gráða|°c',
    year: 'ár|ára|árum|ári|ára gamall|ára gömul',
    month: 'mánuðir|mánuði|mánuðum|mánaða|mánuður',
    week: 'vikur|vikum|vikna|viku|vika',
    day: 'dagar|daga|dögum|dagur|dag',
    hour: 'klukkustund*|klst.|klst|klukkutím*|tímar|tíma|tímum',
    minute: 'mínút*|mín.',
    second: 'sekúnd*',
    kilogram: 'kíló|kílóum|kílógr*|kg',
    hectare: 'hektar*',
  },
  currencies: {
    ISK: 'króna|krónur|krónum|krónu|kr.|kr|íslenskra króna|íslenskar krónur',
    USD: 'dollar*|dalir|dali|dölum|dala|bandaríkjadal*|bandaríkjadölum',
    EUR: 'evr*',
    GBP: 'pund|punda|pundum|sterlingspund*',
    JPY: 'jen|jena',
    CNY: 'júan*',
    RUB: 'rúbl*',
    INR: 'rúpí*',
  },
};

export const nameCases: NameCases = {
  endings: 'ur ir ar i a u um s ar ans inn inum inni ins in ina innar ið nu',
  adjectives: 'sk',
};

export const dates: DateWords = {
  decadeForms: [
    { pattern: /(?<!\d)(?<decade>\d{3}0)(?=-(?:áratug|árunum|árin))/dgiu },
    {
      pattern:
        /(?<![\d.,])(?<decade>[1-9])\.\sáratug(?:ur|inn|num|ar|s|arins|urinn)?\s(?<century>\d{2})\.\s(?=ald)/dgiu,
    },
    { pattern: /(?<![\d.,])(?<decade>[1-9])\.\s(?=áratug)/dgiu },
  ],
  decades:
    'þriðji áratugur|þriðji áratugurinn|þriðja áratug|þriðja áratuginn|þriðja áratugnum|þriðja áratugar|þriðja áratugarins|þriðja áratugs,fjórði áratugur|fjórði áratugurinn|fjórða áratug|fjórða áratuginn|fjórða áratugnum|fjórða áratugar|fjórða áratugarins|fjórða áratugs,fimmti áratugur|fimmti áratugurinn|fimmta áratug|fimmta áratuginn|fimmta áratugnum|fimmta áratugar|fimmta áratugarins|fimmta áratugs,sjötti áratugur|sjötti áratugurinn|sjötta áratug|sjötta áratuginn|sjötta áratugnum|sjötta áratugar|sjötta áratugarins|sjötta áratugs,sjöundi áratugur|sjöundi áratugurinn|sjöunda áratug|sjöunda áratuginn|sjöunda áratugnum|sjöunda áratugar|sjöunda áratugarins|sjöunda áratugs,áttundi áratugur|áttundi áratugurinn|áttunda áratug|áttunda áratuginn|áttunda áratugnum|áttunda áratugar|áttunda áratugarins|áttunda áratugs,níundi áratugur|níundi áratugurinn|níunda áratug|níunda áratuginn|níunda áratugnum|níunda áratugar|níunda áratugarins|níunda áratugs,tíundi áratugur|tíundi áratugurinn|tíunda áratug|tíunda áratuginn|tíunda áratugnum|tíunda áratugar|tíunda áratugarins|tíunda áratugs',
  separators: '.',
};

export const times: TimeWords = {
  namedHours: {
    '12~': 'hádegi|hádeginu|hádegis',
    '0~': 'miðnætti|miðnættis|miðnættið',
  },
  hours: 'eitt,tvö,þrjú,fjögur,fimm,sex,sjö,átta,níu,tíu,ellefu,tólf',
  dayPeriods: {
    '0-12': 'fyrir hádegi|um morguninn|að morgni|f\\.h\\.|í morgun|árdegis',
    '12-18': 'síðdegis|eftir hádegi|e\\.h\\.|um eftirmiðdaginn',
    '17-24': 'um kvöldið|í kvöld|að kvöldi|á kvöldin',
    '20-29': 'um nóttina|um nótt|í nótt|að nóttu',
  },
  nights: 'nótt|nætur|nóttina|nóttinni|aðfaranótt|aðfaranætur|aðfararnótt|næturnar',
  forms: [
    { pattern: '(?<=(?<!\\p{L})(?:klukkan|kl\\.|klukkuna) )hálf\\s<W>(?!\\p{L})', minutes: -30 },
    {
      pattern:
        '(?<=(?<!\\p{L})(?:klukkan|kl\\.|klukkuna|og|til) )<H>(?=\\s(?:fyrir|eftir|um|að|síðdegis|árdegis)\\s(?:hádegi|morgun|morgni|kvöld|nótt))',
    },
    { pattern: '(?<=(?<!\\p{L})(?:klukkan|kl\\.|klukkuna)\\s?)<H>(?:[.:]<M>)?(?!\\d|[.,]\\d)' },
    {
      pattern:
        '(?<=(?<!\\p{L})(?:klukkan|kl\\.)\\s?\\d{1,2}(?:[.:]\\d{2})?\\s?(?:til|og|-)\\s?)<D>(?:[.:]<M>)?(?!\\d|[.,]\\d)',
    },
  ],
};

export const provenanceLabels: ProvenanceLabels = {
  original:
    'upprunaleg* grein*|frumgrein*|lesa frumtextann|upprunaleg* frétt*|upphafleg* grein*|upphafleg* frétt*|upprunaleg* text*|upphafleg* text*|frumtext*|upprunaleg* útgáf*|lesa upprunaleg*|lesið upprunaleg*|upprunaleg* heimild:',
  republished:
    'birtist fyrst|birtist upphaflega|upphaflega birt*|fyrst birt|fyrst birtist|þessi grein birtist|birtist áður í|endurbirt* með leyfi',
  translated:
    'þýðing:|þýtt úr|þýddi|þýðandi:|þýðing úr|þýðing og|þýtt og|þýtt af|íslensk þýðing|íslenskaði|greinin er þýdd|greinin er þýðing|úr … þýddi',
  machine:
    'vélþýð*|vélræn þýðing|sjálfvirk þýðing|þýtt með gervigreind|þýtt af gervigreind|þýdd með gervigreind|þýdd af gervigreind|þýtt sjálfvirkt|gervigreindarþýðing|þýtt með google|þýtt með aðstoð gervigreindar',
  source: 'heimild|heimildir|upprunaleg heimild|heimildin|heimild fréttar|slóð á heimild|byggt á:',
  picture: 'mynd:|myndir:|myndin:|ljósmynd*|forsíðumynd*|myndband*|skjáskot*|skjámynd*|teikning:|kort:|samsett mynd',
  version:
    'lesa á ensku|lesa á íslensku|lestu á|lesið á|einnig fáanleg*|einnig aðgengileg*|einnig á ensku|útgáfa þessarar|þýðing þessarar|þýðing á þessari|þýdd á|þýtt á|read in english',
  self: 'þessi grein|þessa grein|þessi frétt|þessa frétt|þessi texti|þessi síða|þetta viðtal|þessarar greinar|greinin|greinina|fréttin|textinn',
};

export const translationWords: TranslationWords = {
  translated: 'þýð|þýtt|þýdd|íslenskað',
  original: 'upprunaleg|upphafleg|frumtext|frumrit|birtist fyrst',
  languages: 'tungumál',
  works: 'skáldsag|bók|ljóð|kvikmynd',
};

export const pagePhrases: PagePhrases = {
  source: 'heimild|heimildir',
  translation: 'þýddi|þýðing:|vélþýðing',
  byline: 'höfundur|texti',
  related:
    'lesa meira…|lesa einnig…|lestu einnig…|lestu líka…|sjá einnig…|sjá líka…|sjá nánar…|sjá meira|nánar|meira um málið|tengdar fréttir|tengdar greinar|tengt efni|tengd efni|svipaðar fréttir|fleiri fréttir|mest lesið|mest lesnu fréttirnar|mest skoðað|nýjast|nýjustu fréttir|nýjar fréttir|vinsælt|vinsælast|næsta frétt|fyrri frétt|næsta|fyrri|hlaða meira|sækja fleiri|sækja meira|sæki|sjá allt|efst á síðu|til baka',
  share:
    'deila|deila frétt|deila á…|deila á facebook|afrita slóð|afrita hlekk|hlekkur afritaður|prenta|senda|senda í tölvupósti|vista|vista frétt|leturstærð|fylgja|fylgdu okkur…|fylgstu með okkur…|lestrartími|lestrartími:…',
  subscribe:
    'áskrift|gerast áskrifandi…|gerstu áskrifandi…|skráðu þig á póstlista…|skráðu þig á póstlistann…|skrá mig á póstlista|póstlisti|skráning|innskráning|skrá inn|skráðu þig inn|nýskráning|stofna aðgang|ertu áskrifandi?…|ertu með aðgang?…|sækja app|sæktu appið…|styrktu okkur…|styðja okkur|styrkja|netfang|netfangið þitt',
  video:
    'horfa á myndband|horfðu á myndbandið…|horfðu á myndskeiðið…|sjáðu myndbandið…|myndband|myndband:…|myndskeið|myndskeið:…|hlusta|hlusta á frétt|hlusta á grein|hlustaðu á þáttinn…|spila|myndasafn|myndir:…|hlaðvarp|hlaðvarp:…',
  tags: 'efnisorð|efnisorð:…|flokkar|flokkur:…|leitarorð:…|efnisflokkar|aðeins fyrir áskrifendur',
  cookies:
    'samþykkja|samþykkja allt|samþykkja allar|samþykkja allar vafrakökur|hafna|hafna öllum|stillingar á vafrakökum|persónuverndarstefna|við notum vafrakökur…|þessi vefur notar vafrakökur…|þessi síða notar vafrakökur…|vefurinn notar vafrakökur…',
  comments:
    'athugasemdir|skrifa athugasemd…|skrifa ummæli…|bæta við athugasemd|engar athugasemdir|sýna athugasemdir|senda inn ábendingu|sendu okkur ábendingu…|senda ábendingu|ábending um villu|tilkynna villu|er villa í fréttinni?…|líkar við|mér líkar þetta|hafa samband',
  advertisement: 'auglýsing|auglýsingar|kostað efni|kostuð kynning|kostað',
  copyright: 'allur réttur áskilinn…|öll réttindi áskilin…|afritun óheimil…',
  paywall:
    'þessi frétt er aðeins fyrir áskrifendur…|þessi grein er aðeins fyrir áskrifendur…|þessi grein er eingöngu fyrir áskrifendur…|til að lesa áfram…|til að halda áfram að lesa…|til að lesa alla greinina…|viltu lesa áfram?…|skráðu þig inn til að lesa…',
  credit:
    'mynd:…|myndir:…|ljósmynd:…|ljósmyndir:…|ljósmyndari:…|myndvinnsla:…|ritstjóri:…|ritstjórn:…|texti:…|myndasamsetning:…',
};
