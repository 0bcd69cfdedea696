/** What Verso knows of Czech. */

import { FIRST_DAY_FORM, WEST_SLAVIC_CASES, WEST_SLAVIC_SOFTENED, WEST_SLAVIC_SUFFIXES } from './families';
import type {
  DateWords,
  FunctionWords,
  LanguageTraits,
  Morphology,
  NameCases,
  NewsAgencies,
  NumberTable,
  PagePhrases,
  ProvenanceLabels,
  SentenceMarkTable,
  SlugWords,
  SpeechWords,
  TimeWords,
  TranslationWords,
} from './kinds';

export const traits: LanguageTraits = {
  caseEndings: true,
  dashDialogue: true,
  inflectedNumbers: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before:
    'např tj tzv tzn mj resp popř příp prof doc mgr ing bc dr mudr judr phdr sv gen plk pplk mjr kpt por ul nám tř vč cca srov zn vl ml st',
  figure: 'č čl odst str s písm sv tel obr tab kap ca',
  ends: 'atd atp apod aj etc kč ks hod s.r.o a.s spol o.p.s',
  unit: 'r roč min',
  either: 'n.l př.n.l tis mil mld',
  starters: 'v ve na do po od z ze s k při za a ale to ten ta je byl jeho její nikdo kdo co kde kdy pak potom',
  vowels: 'rl',
  says: 'zepta řek odpov křik ptá doda',
  ordinals: true,
};

export const wordEndings: Morphology = { suffixes: WEST_SLAVIC_SUFFIXES };

export const nameCases: NameCases = {
  endings: WEST_SLAVIC_CASES,
  softened: WEST_SLAVIC_SOFTENED,
  adjectives: 'sk ansk ensk insk jsk ovsk žsk:h žsk:g šsk:ch ck:k ck:c',
};

export const functionWords: FunctionWords =
  'se na je že to by si ve za pro do od po jako ale které která který jsem jsou byl byla bylo být aby tak když jen také až nebo podle jeho už před při ještě mezi jejich však má více jí ho tím této tento roce mu může nebyl proto pouze bude';

export const slugWords: SlugWords = 'v na se je za pro z ze po jak jako ktery by do od pri s nebo';

export const numberWords: NumberTable = {
  add: {
    0.5: 'půl|půlka|půlku|půlky',
    1: 'jeden|jedna|jedno|jednoho|jedné|jednou|jednom|jednu|jedním',
    1.5: 'půldruh*|jeden a půl|jednu a půl|jedna a půl|jednoho a půl|jedné a půl',
    2: 'dva|dvě|dvou|dvěma|oba|obě|obou|oběma|dvojice|dvojici|dvakrát',
    3: 'tři|tří|třem|třech|třemi|troje|trojice|trojici|třikrát',
    4: 'čtyři|čtyř|čtyřem|čtyřech|čtyřmi|čtveřice|čtveřici|čtyřikrát',
    5: 'pět|pěti|pětice|pětici|pětkrát',
    6: 'šest|šesti|šestkrát',
    7: 'sedm|sedmi|sedmkrát',
    8: 'osm|osmi|osmkrát',
    9: 'devět|devíti',
    10: 'deset|deseti|desetkrát',
    11: 'jedenáct|jedenácti',
    12: 'dvanáct|dvanácti',
    13: 'třináct|třinácti',
    14: 'čtrnáct|čtrnácti',
    15: 'patnáct|patnácti',
    16: 'šestnáct|šestnácti',
    17: 'sedmnáct|sedmnácti',
    18: 'osmnáct|osmnácti',
    19: 'devatenáct|devatenácti',
    20: 'dvacet|dvaceti',
    21: 'jedenadvacet|jedenadvaceti',
    22: 'dvaadvacet|dvaadvaceti',
    23: 'třiadvacet|třiadvaceti',
    24: 'čtyřiadvacet|čtyřiadvaceti',
    25: 'pětadvacet|pětadvaceti',
    26: 'šestadvacet|šestadvaceti',
    27: 'sedmadvacet|sedmadvaceti',
    28: 'osmadvacet|osmadvaceti',
    29: 'devětadvacet|devětadvaceti',
    30: 'třicet|třiceti',
    31: 'jedenatřicet|jedenatřiceti',
    32: 'dvaatřicet|dvaatřiceti',
    33: 'třiatřicet|třiatřiceti',
    34: 'čtyřiatřicet|čtyřiatřiceti',
    35: 'pětatřicet|pětatřiceti',
    36: 'šestatřicet|šestatřiceti',
    37: 'sedmatřicet|sedmatřiceti',
    38: 'osmatřicet|osmatřiceti',
    39: 'devětatřicet|devětatřiceti',
    40: 'čtyřicet|čtyřiceti',
    41: 'jedenačtyřicet|jedenačtyřiceti',
    42: 'dvaačtyřicet|dvaačtyřiceti',
    43: 'třiačtyřicet|třiačtyřiceti',
    44: 'čtyřiačtyřicet|čtyřiačtyřiceti',
    45: 'pětačtyřicet|pětačtyřiceti',
    46: 'šestačtyřicet|šestačtyřiceti',
    47: 'sedmačtyřicet|sedmačtyřiceti',
    48: 'osmačtyřicet|osmačtyřiceti',
    49: 'devětačtyřicet|devětačtyřiceti',
    50: 'padesát|padesáti',
    51: 'jedenapadesát|jedenapadesáti',
    52: 'dvaapadesát|dvaapadesáti',
    53: 'třiapadesát|třiapadesáti',
    54: 'čtyřiapadesát|čtyřiapadesáti',
    55: 'pětapadesát|pětapadesáti',
    56: 'šestapadesát|šestapadesáti',
    57: 'sedmapadesát|sedmapadesáti',
    58: 'osmapadesát|osmapadesáti',
    59: 'devětapadesát|devětapadesáti',
    60: 'šedesát|šedesáti',
    61: 'jedenašedesát|jedenašedesáti',
    62: 'dvaašedesát|dvaašedesáti',
    63: 'třiašedesát|třiašedesáti',
    64: 'čtyřiašedesát|čtyřiašedesáti',
    65: 'pětašedesát|pětašedesáti',
    66: 'šestašedesát|šestašedesáti',
    67: 'sedmašedesát|sedmašedesáti',
    68: 'osmašedesát|osmašedesáti',
    69: 'devětašedesát|devětašedesáti',
    70: 'sedmdesát|sedmdesáti',
    71: 'jedenasedmdesát|jedenasedmdesáti',
    72: 'dvaasedmdesát|dvaasedmdesáti',
    73: 'třiasedmdesát|třiasedmdesáti',
    74: 'čtyřiasedmdesát|čtyřiasedmdesáti',
    75: 'pětasedmdesát|pětasedmdesáti',
    76: 'šestasedmdesát|šestasedmdesáti',
    77: 'sedmasedmdesát|sedmasedmdesáti',
    78: 'osmasedmdesát|osmasedmdesáti',
    79: 'devětasedmdesát|devětasedmdesáti',
    80: 'osmdesát|osmdesáti',
    81: 'jedenaosmdesát|jedenaosmdesáti',
    82: 'dvaaosmdesát|dvaaosmdesáti',
    83: 'třiaosmdesát|třiaosmdesáti',
    84: 'čtyřiaosmdesát|čtyřiaosmdesáti',
    85: 'pětaosmdesát|pětaosmdesáti',
    86: 'šestaosmdesát|šestaosmdesáti',
    87: 'sedmaosmdesát|sedmaosmdesáti',
    88: 'osmaosmdesát|osmaosmdesáti',
    89: 'devětaosmdesát|devětaosmdesáti',
    90: 'devadesát|devadesáti',
    91: 'jedenadevadesát|jedenadevadesáti',
    92: 'dvaadevadesát|dvaadevadesáti',
    93: 'třiadevadesát|třiadevadesáti',
    94: 'čtyřiadevadesát|čtyřiadevadesáti',
    95: 'pětadevadesát|pětadevadesáti',
    96: 'šestadevadesát|šestadevadesáti',
    97: 'sedmadevadesát|sedmadevadesáti',
    98: 'osmadevadesát|osmadevadesáti',
    99: 'devětadevadesát|devětadevadesáti',
  },
  approx: {
    10: 'desítka|desítku',
    100: 'stovka|stovku',
    1000: 'tisícovka|tisícovku',
  },
  alone: {
    12: 'tucet|tuctu',
    100: 'sto',
    1000: 'tisíc',
  },
  times: {
    10: 'desítek|desítky',
    100: 'set|stě|sta|stům|stech|stovek|stovky|stovkami|stovkách|stovkám',
    1000: 'tisíc*|tis.|tis',
    1000000.0: 'milion*|milión*|mil.|mio',
    1000000000.0: 'miliard*|mld.|mld',
    1000000000000.0: 'bilion*|bilión*|bil.',
    1000000000000000.0: 'biliard*',
    1e18: 'trilion*|trilión*',
  },
  vague: {
    100000: 'statisíce|statisíců|statisícům|statisíci|statisících',
    10000: 'desetitisíce|desetitisíců|desetitisícům|desetitisíci|desetitisících',
    10: 'desítky|desítek|desítkám|desítkách|desítkami',
    12: 'tucty|tuctů',
    100: 'stovky|stovek|stovkám|stovkách|stovkami|sta',
    1000: 'tisíce|tisíců|tisícům|tisících|tisíci|tisícovky',
    1000000.0: 'miliony|milionů|milionům|milionech|milióny|miliónů',
    1000000000.0: 'miliardy|miliard',
  },
  some: 'několik|několika|pár|mnoho|řada',
  every: 'každý|každá|každé|každého|každou|každém|každému',
  ordinals: {
    1: 'první|prvního|prvnímu|prvním|prvních|prvními',
    2: 'druhý|druhá|druhé|druhého|druhému|druhou|druhém|druhým|druhých|druhými',
    3: 'třetí|třetího|třetímu|třetím|třetích|třetími',
    4: 'čtvrtý|čtvrtá|čtvrté|čtvrtého|čtvrtému|čtvrtou|čtvrtém|čtvrtým|čtvrtých|čtvrtými',
    5: 'pátý|pátá|páté|pátého|pátému|pátou|pátém|pátým|pátých|pátými',
    6: 'šestý|šestá|šesté|šestého|šestému|šestou|šestém|šestým|šestých|šestými',
    7: 'sedmý|sedmá|sedmé|sedmého|sedmému|sedmou|sedmém|sedmým|sedmých|sedmými',
    8: 'osmý|osmá|osmé|osmého|osmému|osmou|osmém|osmým|osmých|osmými',
    9: 'devátý|devátá|deváté|devátého|devátému|devátou|devátém|devátým|devátých|devátými',
    10: 'desátý|desátá|desáté|desátého|desátému|desátou|desátém|desátým|desátých|desátými',
    11: 'jedenáctý|jedenáctá|jedenácté|jedenáctého|jedenáctému|jedenáctou|jedenáctém|jedenáctým|jedenáctých|jedenáctými',
    12: 'dvanáctý|dvanáctá|dvanácté|dvanáctého|dvanáctému|dvanáctou|dvanáctém|dvanáctým|dvanáctých|dvanáctými',
    20: 'dvacátý|dvacátá|dvacáté|dvacátého|dvacátému|dvacátou|dvacátém|dvacátým|dvacátých|dvacátými',
    30: 'třicátý|třicátá|třicáté|třicátého|třicátému|třicátou|třicátém|třicátým|třicátých|třicátými',
    50: 'padesátý|padesátá|padesáté|padesátého|padesátému|padesátou|padesátém|padesátým|padesátých|padesátými',
    100: 'stý|stá|sté|stého|stému|stou|stém|stým|stých|stými',
  },
  whole: {
    0.75: 'třičtvrtě|tři čtvrtě|trojčtvrtě',
    0.5: 'polovin*|půle|půli',
    0.3333333333: 'třetin*',
    0.25: 'čtvrt|čtvrtin*|čtvrtk*',
    0.2: 'pětin*',
    0.16666666667: 'šestin*',
    0.125: 'osmin*',
    0.1: 'desetin*',
    0.01: 'setin*',
  },
  half: 'a půl',
  fold: {
    2: 'zdvojnásob*|dvojnásob*',
    3: 'ztrojnásob*|trojnásob*',
    4: 'čtyřnásob*|zečtyřnásob*',
    5: 'pětinásob*',
    10: 'desetinásob*',
  },
  weak: 'jeden|jedna|jedno|jednoho|jedné|jednou|jednom|jednu|jedním|oba|obě|obou|oběma|pár|dvojice|dvojici|trojice|trojici|první|prvního|prvnímu|prvním|prvních|prvními|druhý|druhá|druhé|druhého|druhému|druhou|druhém|druhým|druhých|druhými|dvakrát|zdvojnásob*|dvojnásob*|třetin*|čtvrtin*|čtvrtk*|čtvrt|desetin*|setin*|polovin*|půl|půle|půli|půlka|půlku|půlky|desítka|desítku|stovka|stovku|sto|sta|set|čtverec',
  not: 'za prvé|za druhé|za třetí|po druhé|po třetí|půlnoc*|druhá světová|druhé světové|první světové|čtvrtfinál*|semifinál*|jeden z|jedna z|jedno z|jednoho z|jedné z|jedním z|jednu z|jeden druhého',
  to: 'až|do|na|nebo|či|až na',
  between: 'mezi|od|z|ze',
  and: 'a',
  of: 'z|ze',
  before: {
    about: 'asi|kolem|okolo|přibližně|zhruba|cca|cca.|odhadem|bezmála asi',
    under:
      'téměř|skoro|bezmála|necelých|necelé|necelá|necelou|necelý|méně než|míň než|pod|až|nanejvýš|maximálně|nejvýše|nejvíce|nejvíc',
    over: 'přes|více než|víc než|nad|alespoň|nejméně|minimálně|přinejmenším|aspoň',
    ordinal: 'č.|číslo|čl.|článek|kapitola',
    minus: 'minus|mínus',
    year: 'v roce|v r.|roku|rok|od|do|z|na|léta|roce|po|před|na jaře|v létě|na podzim|v zimě',
  },
  after: {
    over: 'a více|a víc|či více|nebo více',
    points:
      'procentních bodů|procentní body|procentní bod|procentního bodu|procentním bodem|procentními body|procentních bodech|procentním bodě|proc. bodu|proc. bodů|p. b.|p.b.',
    fold: 'krát více|krát víc|krát vyšší|krát větší|krát méně|krát|násobně',
    percent: 'proc.|procenta|procento',
    counter: 'lidí|osob|dětí|žen|mužů|zemí|obyvatel|hlasů|případů',
  },
  units: {
    tonne: 'tun|tuny|tuna|tunu|tunách',
    'kilometer-per-hour': 'km/h|kilometrů v hodině|kilometrů za hodinu',
    'square-kilometer': 'kilometrů čtverečních|čtverečních kilometrů|km²',
    'square-meter': 'metrů čtverečních|čtverečních metrů|m²',
    celsius: 'stupňů celsia|stupně celsia|stupeň celsia|stupňů|stupně|stupeň|°c',
    year: 'let|roky|rok|roku|roků|lety|letech',
    month: 'měsíců|měsíce|měsíc|měsíci|měsících',
    week: 'týdnů|týdny|týden|týdne|týdnech',
    day: 'dní|dnů|dny|den|dnech',
    hour: 'hodin|hodiny|hodina|hodinu|hodinách|hod.',
    minute: 'minut|minuty|minuta|minutu|minutách',
  },
  currencies: {
    CZK: 'korun|koruny|koruna|korunu|korunách|korunami|kč',
    EUR: 'eur|euro|eura|eurech|eury',
    USD: 'dolar*|amerických dolarů',
    GBP: 'liber|libry|libra|libru|liber šterlinků',
    RUB: 'rubl*',
    UAH: 'hřivn*|hřiven',
    PLN: 'zlotých|zloté|zlotý',
    HUF: 'forint*',
    CHF: 'švýcarských franků|franků',
    JPY: 'jenů|jeny',
    CNY: 'jüan*',
  },
};

export const dates: DateWords = {
  decadeForms: [
    {
      pattern:
        /(?<![\d.,])(?<decade>[1-9]0)\.\s(?:let(?:ech)?|léta|lety)\s(?:minulého\s století|(?<century>\d{2})\.\s(?=století))/dgiu,
    },
    { pattern: /(?<![\d.,])(?<decade>[1-9]0)\.\s(?=(?:let(?:ech)?|léta|lety)(?!\p{L}))/dgiu },
  ],
  decades:
    'dvacátá léta|dvacátých let|dvacátých letech|dvacátým letům|dvacátými lety,třicátá léta|třicátých let|třicátých letech|třicátým letům|třicátými lety,čtyřicátá léta|čtyřicátých let|čtyřicátých letech|čtyřicátým letům|čtyřicátými lety,padesátá léta|padesátých let|padesátých letech|padesátým letům|padesátými lety,šedesátá léta|šedesátých let|šedesátých letech|šedesátým letům|šedesátými lety,sedmdesátá léta|sedmdesátých let|sedmdesátých letech|sedmdesátým letům|sedmdesátými lety,osmdesátá léta|osmdesátých let|osmdesátých letech|osmdesátým letům|osmdesátými lety,devadesátá léta|devadesátých let|devadesátých letech|devadesátým letům|devadesátými lety',
  months:
    'lednu|lednem,únoru|únorem,březnu|březnem,dubnu|dubnem,květnu|květnem,červnu|červnem,červenci|červencem,srpnu|srpnem,září|zářím,říjnu|říjnem,listopadu|listopadem,prosinci|prosincem',
  weekdays: 'pondělka,úterý,středu|středy,čtvrtka,pátku,sobotu|soboty,neděli',
  afterRomanNumeral: 'století',
  separators: '.',
  spacedDots: true,
  romanMonths: true,
  firstDayForms: [FIRST_DAY_FORM],
};

export const times: TimeWords = {
  namedHours: {
    '12~': 'poledne|polednem|poledni',
    0: 'půlnoc|půlnoci|půlnocí',
  },
  hours:
    'jedné|jednu,dvou|dvě|druhé|druhou,tří|tři|třetí,čtyř|čtyři|čtvrté|čtvrtou,pěti|pět|páté|pátou,šesti|šest|šesté|šestou,sedmi|sedm|sedmé|sedmou,osmi|osm|osmé|osmou,devíti|devět|deváté|devátou,deseti|deset|desáté|desátou,jedenácti|jedenáct|jedenácté|jedenáctou,dvanácti|dvanáct|dvanácté|dvanáctou',
  dayPeriods: {
    '0-12': 'ráno|dopoledne|dop\\.',
    '12-18': 'odpoledne|odp\\.',
    '17-24': 'večer',
    '20-29': 'v noci',
    '11-15': 'v poledne',
  },
  nights: 'noc|noci|nocí',
  forms: [
    { pattern: '(?<!\\p{L})půl <W>(?!\\p{L})', minutes: -30 },
    {
      pattern:
        '(?<=(?<!\\p{L})(?:v|ve|od|do|kolem|okolo|před|po) )<H>(?:[.:]<M>)?\\s?(?:hodin[aouě]?|hod\\.)(?!\\p{L})',
    },
    {
      pattern:
        '(?<=(?<!\\p{L})(?:v|ve|od|do|kolem|okolo|před|po) )<D>[.:]<M>(?!\\d|[.,]\\d|\\s?(?:%|kč|korun|mil|tis|procent|bod|km|m(?!\\p{L})))',
    },
    { pattern: '(?<![\\d.,])<D>[.:]<M>\\s?(?:hodin|hod\\.|h)(?!\\p{L})' },
    {
      pattern:
        '(?<=(?<!\\p{L})(?:v|ve|od|do|kolem|okolo|před|po) )<H>(?= (?:ráno|večer|dopoledne|odpoledne|v noci|v poledne)(?!\\p{L}))',
    },
  ],
};

export const speechVerbs: SpeechWords = {
  verbs: 'řekl říká$ uvedl dodal vysvětl odpověd zepta prohlás napsal upozorn zdůrazn podle$ potvrd',
  between: 'také pan paní',
  order: 'both',
};

export const newsAgencies: NewsAgencies = 'ČTK CTK';

export const provenanceLabels: ProvenanceLabels = {
  original:
    'z … originálu|původní článek|originál článku|původní text|originální článek|přečíst originál|odkaz na originál|originál:|článek v originále|článku v originále|text v originále|textu v originále|rozhovor v originále|číst v originále|čtěte v originále|přečtěte si v originále|v originále:|v originále zde|v originále na|v originále najdete|v originále čtěte|v originále vyšel|původního článku|původním článku|původního textu|původní zpráva|původní rozhovor|původní verze článku|původní verzi článku|originální text|originální verze článku|originální zdroj:|originálu článku|originál textu|originál zde|originál najdete|originál na|originál vyšel|odkaz na původní|přečíst původní|původní zdroj:|zdrojový článek|anglický originál',
  republished:
    'původně vyš*|poprvé vyš*|původně publikov*|původně zveřejněn*|poprvé publikov*|poprvé zveřejněn*|nejprve vyš*|nejdříve vyš*|původně byl publikov*|původně byl zveřejněn*|původně byl otištěn|původně otištěn*|původně vycház*|článek původně|článek byl původně|text původně|text byl původně|rozhovor původně|tento článek vyšel|tento text vyšel|text vyšel|rozhovor vyšel|převzato z|převzato ze|převzato od|přetištěno z|otištěno se souhlasem|publikováno se souhlasem',
  translated:
    'z … přeložil*|překlad:|překlad z|přeložil*|překladatel*:|ze … přeložil*|z … přeložen*|ze … přeložen*|přeložen* z|přeložen* ze|překlad ze|překlad do češtiny|překlad a úprava|překlad a redakce|překlad článku|překlad textu|český překlad|do češtiny přeložil*|článek přeložil*|text přeložil*|článek je překladem|text je překladem|volný překlad|přel.|pozn. překl.|poznámka překladatele:|poznámka překladatelky:',
  machine:
    'strojový překlad|automatický překlad|automaticky přelož*|strojově přelož*|přeložen* automaticky|přeložen* strojově|přeložil* ai|přeložila umělá inteligence|přeložen* ai|přeložen* umělou inteligencí|přeložen* pomocí ai|přeložen* pomocí umělé inteligence|přeložen* s pomocí ai|přeložen* s pomocí umělé inteligence|přeložen* za pomoci ai|přeložen* za pomoci umělé inteligence|přeložen* prostřednictvím ai|překlad ai|překlad pomocí ai|překlad umělou inteligencí|překlad umělé inteligence|ai překlad|překlad vytvořila umělá inteligence|překlad google|překlad deepl|přeložen* pomocí google|přeložen* google|přeložen* pomocí deepl|přeložen* deepl|přeložen* pomocí chatgpt|počítačový překlad',
  source:
    'zdroj|zdroje|zdroj článku|zdroj textu|zdroj zprávy|zdroj informací|původní zdroj|originální zdroj|odkaz na zdroj|převzato z|převzato ze|podle:|via:',
  picture:
    'obrázek|snímek|obrázk*|foto*|snímk*|ilustrac*|ilustračn*|infografik*|grafika:|kresba:|karikatura:|koláž:|repro:|reprofoto*|vizualizace:|mapa:|video:|zdroj foto*|zdroj obrázk*|zdroj snímk*|autor foto*|úvodní foto*',
  version:
    'čtěte v|číst v|přečtěte si v|dostupné také v|verze tohoto|přeložen do|čtěte tento článek v|číst tento článek|přečtěte si tento článek v|přečíst v angličtině|číst anglicky|čtěte anglicky|číst česky|dostupný také v|dostupná také v|k dispozici také|k dispozici i v|překlad tohoto|překlady tohoto|přeložena do|přeloženo do|v jiných jazycích|read in english',
  self: 'tento článek|tento text|článek|text|tohoto článku|tohoto textu|tento rozhovor|tento příspěvek|tento komentář|tato stránka|tato zpráva|tato reportáž|tato verze|rozhovor|příspěvek|komentář|článku|textu|čtete|přeložili jsme|náš překlad|našem překladu',
};

export const translationWords: TranslationWords = {
  translated: 'přelož|překlad|překlád|překl.|do češtiny|česká verze|přel.',
  original: 'originál|původn|poprvé vyš|poprvé publik|prvně vyš|přetisk|převzat',
  languages: 'jazyků|jazyky',
  works:
    'román|knih|básn|báseň|film|nakladatel|aplikac|google|studi|výzkum|tlumočn|tweet|o autor|titulk|zákon|audioprůvodc',
};

export const pagePhrases: PagePhrases = {
  source: 'zdroj|zdroje',
  original: 'původní článek|původně vyšlo|číst originál',
  translation: 'přeložil|přeložila|překlad:|strojový překlad',
  byline: 'autor|autorka|text|napsal|napsala',
  related:
    'čtěte také…|přečtěte si také…|související články|související|více k tématu…|nejčtenější|mohlo by vás zajímat…|čtěte dále…|čtěte více…|čtěte:…|přečtěte si více…|přečtěte si:…|přečtěte si i…|číst dále|číst více|číst celý článek|celý článek|více informací|více zpráv|další zprávy|další články|další články autora|další z rubriky…|související témata|související zprávy|související:…|k tématu|k tématu:…|podobné články|nejčtenější články|nejčtenější zprávy|nejnovější|nejnovější zprávy|nejnovější články|nejdiskutovanější|nejsledovanější|poslední zprávy|populární|doporučujeme…|doporučené|doporučené články|mohlo by se vám líbit…|mohlo by vás také zajímat…|mohlo vám uniknout|nenechte si ujít…|zobrazit více|zobrazit další|zobrazit vše|načíst další|načíst více|načítám|načítání|načítá se|další článek|předchozí článek|další|předchozí|nahoru|zpět nahoru|zpět na hlavní stránku|přejít na hlavní stránku|poslechněte si také…|podívejte se také…',
  share:
    'sdílet…|sdílejte…|kopírovat odkaz|sledujte nás…|sdílet článek|sdílet na facebooku|darovat článek|daruj článek|poslat článek…|poslat e-mailem|poslat emailem|poslat|kopírovat|zkopírovat odkaz|odkaz zkopírován|odkaz byl zkopírován|vytisknout|tisk|tisknout|uložit|uložit článek|uložit na později|přečíst později|velikost písma|velikost textu|zvětšit písmo|zmenšit písmo|sledovat|sleduji|sledovat autora|sledovat téma|doba čtení|doba čtení:…|délka čtení:…|shrnutí ai|souhrn vytvořený ai|shrnutí vytvořené ai|shrnuto pomocí ai|min čtení|min. čtení|minut čtení|minuty čtení',
  subscribe:
    'přihlaste se k odběru…|newsletter|odebírat|odebírat newsletter…|odebírejte…|odebírejte newsletter…|přihlásit se|přihlásit|registrovat|registrovat se|vytvořit účet|máte již účet?…|nemáte účet?…|už máte předplatné?…|máte předplatné?…|jste již předplatitelem?…|předplatit|předplaťte si…|předplatné|koupit předplatné|stáhněte si naši aplikaci…|stáhněte si aplikaci|stáhnout aplikaci|připojte se k nám…|přidejte se k nám…|podpořte nás…|podpořte naši práci…|podpořte nezávislou žurnalistiku…|podpořit|přispět|přispějte nám…|darovat|váš e-mail|váš email|e-mailová adresa|zadejte svůj e-mail…|zapnout upozornění|zapnout notifikace',
  video:
    'podívejte se na video…|video|video:…|poslechnout|poslechněte si článek…|poslechnout článek|poslechnout si článek|přehrát|přehrát článek|přehrát video|sledujte video…|audio:…|podcast:…|fotogalerie|fotogalerie:…|galerie|prohlédněte si fotogalerii…|další videa|váš prohlížeč nepodporuje…|poslechněte si podcast…|poslechněte si rozhovor…|pusťte si podcast…',
  tags: 'štítky|štítky:…|témata:…|klíčová slova:…|témata|klíčová slova|tagy|tagy:…|rubriky|rubriky:…|rubrika:…|kategorie|kategorie:…|téma:…|témata článku|v tomto článku|pro předplatitele|pouze pro předplatitele|jen pro předplatitele|článek zdarma',
  cookies:
    'používáme cookies…|tento web používá cookies…|přijmout vše|přijmout|přijmout všechny|přijmout cookies|souhlasím|odmítnout|odmítnout vše|nastavení cookies|nastavení soukromí|zásady ochrany osobních údajů|zásady cookies|my a naši partneři ukládáme…|tyto stránky používají cookies…|tato webová stránka používá cookies…',
  comments:
    'komentáře|diskuse|přidat komentář…|komentáře (…|komentovat|napište komentář…|napsat komentář…|vložit komentář|přidejte komentář…|zobrazit komentáře|zobrazit diskusi|vstoupit do diskuse|vstoupit do diskuze|diskuze|diskuse k článku|diskuze k článku|diskuse (…|diskuze (…|žádné komentáře|0 komentářů|zapojte se do diskuse…|zapojit se do diskuse|přihlaste se a komentujte…|pro přidání komentáře se…|vaše e-mailová adresa nebude zveřejněna…|odpovědět|zrušit odpověď|nahlásit chybu|nahlásit chybu v článku|nahlásit|našli jste chybu?…|našli jste v článku chybu?…|našli jste v textu chybu?…|všimli jste si chyby?…|upozornit na chybu|máte tip?…|máte tip na článek?…|máte pro nás tip?…|pošlete nám tip…|poslat tip|byl pro vás článek užitečný?…|byl článek užitečný?…|líbil se vám článek?…|líbil se vám tento článek?…|ohodnoťte článek…|ohodnoťte tento článek…|hodnocení článku|líbí se mi|to se mi líbí|děkujeme za zpětnou vazbu|napište nám…|kontaktujte nás|kontakt na redakci|napsat autorovi',
  advertisement:
    'reklama|inzerce|článek pokračuje pod reklamou|pokračování pod reklamou|článek pokračuje pod…|pokračování článku pod…|text pokračuje pod…|reklamy|reklamní sdělení|komerční sdělení|komerční článek|sponzorováno|sponzorovaný obsah|sponzorovaný článek|placený obsah|placená inzerce|pr článek|zavřít reklamu|přeskočit reklamu',
  copyright:
    'všechna práva vyhrazena…|veškerá práva vyhrazena…|autorská práva vyhrazena…|publikování nebo šíření obsahu…|publikování či další šíření obsahu…|publikování nebo jakékoliv jiné formy šíření…|jakékoliv užití obsahu…|jakékoli užití obsahu…|šíření obsahu bez…',
  paywall:
    'tento článek je pouze pro předplatitele…|tento článek je jen pro předplatitele…|tento článek je určen pouze pro…|tento článek je určen jen pro…|tento článek je dostupný pouze pro…|tento článek je exkluzivně pro…|článek je dostupný pouze pro předplatitele…|článek pro předplatitele…|tento obsah je pouze pro předplatitele…|tento obsah je dostupný pouze pro…|pokračování článku je pouze pro…|pokračování článku je jen pro…|chcete číst dál?…|chcete číst dále?…|chcete si přečíst celý článek?…|chcete dočíst článek?…|chcete-li číst dál…|chcete-li pokračovat ve čtení…|pro pokračování ve čtení…|pro přečtení celého článku…|pro dočtení článku…|přihlaste se a čtěte dál…|přihlaste se a čtěte dále…|přihlaste se pro přečtení…|předplaťte si a čtěte…|předplaťte si, abyste mohli…|pokračujte ve čtení s…|odemknout článek…|odemkněte si článek…|odemkněte si celý článek…|celý článek si můžete přečíst…',
  credit:
    'foto:…|fotografie:…|fotograf:…|autor fotografie:…|zdroj foto:…|zdroj fotografie:…|ilustrační foto:…|titulní foto:…|ilustrace:…|infografika:…|text:…|text a foto:…|redakce:…|redaktor:…|redaktorka:…|editor:…|editorka:…|editoval:…|editovala:…|korektura:…|střih:…',
};
