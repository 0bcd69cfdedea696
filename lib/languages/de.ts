/** What Verso knows of German. */

import { CLOCK_FORM, FIRST_DAY_FORM } from './families';
import type {
  CreditNames,
  DateWords,
  FunctionWords,
  LanguageTraits,
  Morphology,
  NameCases,
  NewsAgencies,
  NumberTable,
  PagePhrases,
  PolarityWords,
  ProvenanceLabels,
  SentenceMarkTable,
  SlugWords,
  SpeechWords,
  TimeWords,
  TranslationWords,
  UnitWords,
} from './kinds';

export const traits: LanguageTraits = {
  capitalNouns: true,
  caseEndings: true,
  inflectedNumbers: true,
  letterFolds: [[/ß/g, 'ss']],
};

export const sentenceMarks: SentenceMarkTable = {
  before:
    'z.b d.h u.a z.t i.d.r v.a o.ä s.o s.u m.e i.a u.u dr prof dipl ing hr hrn fr frl fa fam bzw ca vgl inkl exkl ggf evtl geb gest sog zzgl abzgl bzgl durchschn gegr allg österr schweiz hl kgl phil med jur rer nat th chr',
  figure: 'nr nrn s art abs bd bde kap § ziff tel jan feb mär apr jun jul aug sep sept okt nov dez jh max min mind',
  ends: 'usw etc u.dgl u.v.m',
  either: 'st mio mrd tsd str u.s co kg e.v n.chr v.chr jh jhd',
  endings: 'str pl',
  capital: 'sie ihr ihre',
  starters:
    'der die das den dem des ein eine einen einem einer er sie es wir ich ihr man dies diese dieser dieses sein seine ihre in im am an auf nach vor mit bei für seit zum zur aus von um und aber doch auch dann danach dort hier so wie als wenn weil nur noch nun viele niemand kein keine zwei drei wer was wo warum später',
  says: 'sagt fragt rief meint erklär schrieb antwort ergänz',
  ordinals: true,
};

export const wordEndings: Morphology = {
  suffixes:
    'e en er es em ern n s st t te ten tem ter tes et est end ende enden ender endes ung ungen in innen isch ische ischen ischer isches lich liche lichen licher liches ig ige igen iger iges',
  minStem: 4,
  tail: 5,
};

export const nameCases: NameCases = { endings: 's n en es ns', adjectives: 'er isch' };

export const functionWords: FunctionWords =
  'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir ihr kann gegen vom können schon wenn habe seine ihre ihnen ihrer ihrem ihren dann unter soll eines jahr zwei jahren diese dieser wieder keine uhr seiner worden will zwischen immer was sagte';

export const slugWords: SlugWords =
  'der die das und mit von dem den fuer fur ist nicht ein eine einen wird nach zu zum zur bei wie sich auf im aus ueber uber gegen mehr ab bis werden sein seine seinen seiner ihre ihr hat haben selbst warum was nur noch will soll kann wieder neue neuer';

export const numberWords: NumberTable = {
  every: 'jeder|jede|jedes|jeden|jedem',
  joined: true,
  add: {
    0.5: 'eine halbe|einer halben|ein halbes|ein halber|einem halben|einen halben|halbe|halben',
    1: 'eine|einer|eines|einem|einen',
    1.5: 'anderthalb|eineinhalb',
    2: 'zwo|zweien|beide|beiden|ein paar|zweimal|eines paares',
    3: 'dreien|dreimal',
    4: 'vieren|viermal',
    5: 'fünfmal',
  },
  alone: { 100: 'hundert', 1000: 'tausend' },
  times: {
    1e18: 'trillion|trillionen',
    1e15: 'billiarde|billiarden',
    12: 'dutzend',
    1e6: 'million|millionen|mio|mill',
    1e9: 'milliarde|milliarden|mrd|mia',
    1e12: 'billion|billionen',
  },
  vague: {
    12: 'dutzende|dutzenden',
    100: 'hunderte|hunderten|hunderter',
    1000: 'tausende|tausenden|tausender',
    10000: 'zehntausende|zehntausenden',
    100000: 'hunderttausende|hunderttausenden',
    1e6: 'millionen',
    1e9: 'milliarden',
  },
  some: 'mehrere|einige|ein paar|viele|etliche|zig',
  ordinals: {
    0: 'ste|sten|ster|stes|stem|te|ten|ter|tes|tem',
    2: 'zweitgrößt*|zweithöchst*|zweitwichtigst*|zweitälteste*|zweitbeste*|zweitstärkst*|zweitmeist*',
    3: 'drittgrößt*|dritthöchst*|drittwichtigst*|drittbeste*|drittstärkst*',
    4: 'viertgrößt*',
    5: 'fünftgrößt*',
  },
  parts: {
    2: 'halbe',
    3: 'drittel|dritteln',
    4: 'viertel|vierteln',
    5: 'fünftel|fünfteln',
    6: 'sechstel',
    7: 'siebtel',
    8: 'achtel',
    9: 'neuntel',
    10: 'zehntel',
  },
  whole: { 0.5: 'hälfte', 0.75: 'dreiviertel' },
  half: 'einhalb|und ein halbes|und eine halbe|und ein halber',
  fold: {
    2: 'doppelt|doppelte|doppelten|verdoppel*|das doppelte|zweifach*|zweimal so',
    3: 'dreifach|dreifache|dreifachen|verdreifach*|dreimal so|dreimal mehr',
    4: 'vierfach|vierfache|vierfachen|vervierfach*|viermal so|viermal mehr',
    5: 'fünffach|fünffache|verfünffach*|fünfmal so|fünfmal mehr',
    10: 'zehnfach|zehnfache|verzehnfach*|zehnmal so|zehnmal mehr',
  },
  weak: 'eine|einer|eines|einem|einen|ein|eins|acht|achten|ein paar|beide|beiden|elf|hälfte|halbe|halben|zweiten|zweite|zweiter|achte|achter|doppelt|doppelte|doppelten|dritten|sieben',
  not: 'ein anderer|einander|einmal|einzig|einzeln|ein paar mal|hundertprozentig|halbzeit|erstmals|zweitens|erstens|drittens|zweifel|achtung|dritte welt|zweiter weltkrieg|zweiten weltkrieg|zweite weltkrieg',
  and: 'und',
  turned: 'und',
  to: 'auf|bis|bis zu|bis auf|oder',
  between: 'zwischen|von',
  of: 'von|von den|aus|in',
  before: {
    about: 'rund|etwa|circa|ca.|ungefähr|zirka|gut und gerne|schätzungsweise|an die|in etwa|um die',
    under: 'knapp|fast|beinahe|weniger als|unter|bis zu|höchstens|nahezu|maximal|annähernd',
    over: 'mehr als|über|mindestens|gut|wenigstens|ab|über die|deutlich mehr als|zumindest',
    ordinal: 'nr.|artikel|paragraf|kapitel',
    minus: 'minus',
    year: 'im jahr|im jahre|jahr|seit|von|bis|anfang|ende|mitte|in|wm|em|jahres|frühjahr|sommer|herbst|winter|und|ab',
  },
  after: {
    over: 'oder mehr|und mehr',
    fold: '-fach|fach|fache|-mal so|mal so|mal mehr|mal höher|-mal|mal größer',
    ordinal:
      '. jahrhundert*|. mal|. platz|. geburtstag|. jahrestag|. auflage|. ausgabe|. spieltag|. runde|. minute|-te|-ten|-ste|-sten|. quartal|. kapitel',
    counter: 'menschen|personen|kinder|kindern|frauen|männer|länder|staaten|leute|mal|fällen|fälle',
  },
  units: {
    'square-meter': 'm²|qm|quadratmeter',
    'square-kilometer': 'km²|quadratkilometer',
    tonne: 'tonne|tonnen',
    celsius: 'grad celsius|°c|grad',
    year: 'jahr|jahre|jahren|jährig*|-jährig*|jahres',
    month: 'monat|monate|monaten|monats|monatig*|-monatig*',
    week: 'wöchig*|-wöchig*',
    day: 'tägig*|-tägig*',
    hour: 'stündig*|-stündig*|std|std.',
    kilogram: 'kilo|kilos|kg',
    'kilometer-per-hour': 'stundenkilometer|kilometer pro stunde|km/h',
    meter: '-meter',
  },
  currencies: {
    CHF: 'franken|schweizer franken|rappen',
    GBP: 'pfund|britische pfund|pfund sterling',
    USD: 'us-dollar|dollar',
    EUR: 'euro|euros',
  },
};

export const units: UnitWords = {
  names: {
    foot: 'fußes',
    celsius: 'grads celsius',
    fahrenheit: 'grads fahrenheit',
    'kilometer-per-hour': 'kilometers pro stunde|kilometern pro stunde',
    tonne: 'tonne',
    'square-kilometer': 'quadratkilometer|km²',
    'square-meter': 'quadratmeter|m²',
    'square-mile': 'quadratmeile|mi²',
    are: 'ar',
    'square-foot': 'quadratfuß|ft²',
    'cubic-meter': 'kubikmeter|m³',
    'kilowatt-hour': 'kilowattstunde|kwh',
    megawatt: 'megawatt|mw',
    gigawatt: 'gigawatt|gw',
    kilowatt: 'kilowatt|kw',
    decade: 'jahrzehnt|jz.',
    century: 'jahrhundert|jh.',
    barrel: 'barrel|bbl',
    knot: 'knoten|kn',
  },
  scales: { tsd: 1e3, mio: 1e6, mrd: 1e9, hundert: 100 },
  currencies: { dollar: 'USD', euro: 'EUR', yen: 'JPY', pfund: 'GBP' },
  variants: ['de', 'de-AT'],
};

export const dates: DateWords = {
  months: 'Jänner|Jan,Feber|Feb,März|Mär,Apr,,,,Aug,Sept|Sep,Okt,Nov,Dez',
  shortMonths: 'mai|juni|juli',
  capitalMonths: true,
  beforeMonth: 'im|seit|bis|ab|ende|anfang|mitte|vom|monat|kommenden|vergangenen|nächsten|letzten',
  beforeDate: 'am|vom|bis|bis zum|zum|ab|ab dem|seit dem|der|den|dem',
  weekdays: ',,,,,Sonnabend,',
  capitalWeekdays: true,
  weekdayEndings: 'abend|morgen|nachmittag|vormittag|mittag|nacht|früh|abends|s|en',
  relativeWords: {
    '-2d': 'vorgestern',
    '-1d': 'gestern|gestrige[nrsm]?',
    '0d': 'heute|heutige[nrsm]?|heut',
    '2d': 'übermorgen',
    '-1w': '(?:letzte|vergangene|vorige)[nr]? Woche|Vorwoche',
    '0w': 'diese[r]? Woche',
    '1w': '(?:nächste|kommende)[nr]? Woche',
    '-1m': '(?:letzte|vergangene|vorige)[nrms] Monats?|Vormonat',
    '0m': 'diese[mns] Monats?',
    '1m': '(?:nächste|kommende)[nrms] Monats?',
    '-2y': 'vorletzte[sn]? Jahr(?:es)?|Vorvorjahr',
    '-1y': '(?:letzte|vergangene|vorige)[nrms] Jahr(?:es)?',
    '-1y~': 'Vorjahr(?:es)?',
    '0y': 'diese[ms] Jahr(?:es)?|heuer|laufenden Jahr(?:es)?',
    '1y': '(?:nächste|kommende)[nrms] Jahr(?:es)?',
  },
  ignoredIntlKeys: ['1d'],
  decades:
    'Zwanzigerjahre|Zwanzigerjahren|zwanziger Jahre|zwanziger Jahren,Dreißigerjahre|Dreißigerjahren|dreißiger Jahre|dreißiger Jahren,Vierzigerjahre|Vierzigerjahren|vierziger Jahre|vierziger Jahren,Fünfzigerjahre|Fünfzigerjahren|fünfziger Jahre|fünfziger Jahren,Sechzigerjahre|Sechzigerjahren|sechziger Jahre|sechziger Jahren,Siebzigerjahre|Siebzigerjahren|siebziger Jahre|siebziger Jahren,Achtzigerjahre|Achtzigerjahren|achtziger Jahre|achtziger Jahren,Neunzigerjahre|Neunzigerjahren|neunziger Jahre|neunziger Jahren',
  calendars: ['persian', 'hebrew'],
  relativeForms: [
    {
      pattern:
        /(?<!\p{L})(?<!(?:heute|gestern|tag|guten|am) )morgen(?!\p{L})|(?<=(?:^|[.!?„“"]\s?))Morgen(?=\s\p{Ll})/gu,
      days: 1,
      isWeak: true,
    },
  ],
  separators: '.',
  spacedDots: true,
  loneDotDates: true,
  decadeForms: [{ pattern: /(?<![\d.,])(?<decade>\d{3}0|[1-9]0)er(?=-?\s?jahre|\s(?:und|bis|oder)|[\s.,;)]|$)/dgiu }],
  firstDayForms: [FIRST_DAY_FORM],
};

export const times: TimeWords = {
  nights: 'nacht|nächte|nächten|mitternacht',
  namedHours: { '0': 'Mitternacht', '12~': 'Mittag|mittags' },
  hours: 'eins|ein,zwei,drei,vier,fünf,sechs,sieben,acht,neun,zehn,elf,zwölf',
  dayPeriods: {
    '0-12': 'morgens|am Morgen|in der Früh|früh|vormittags|am Vormittag|Morgen|Vormittag',
    '12-18': 'nachmittags|am Nachmittag|Nachmittag',
    '11-15': 'mittags|am Mittag',
    '17-24': 'abends|am Abend|Abend',
    '20-29': 'nachts|in der Nacht|Nacht',
  },
  forms: [
    { pattern: '(?<!\\p{L})halb <H>(?!\\p{L})', minutes: -30 },
    { pattern: '(?<!\\p{L})viertel nach <H>(?!\\p{L})', minutes: 15 },
    { pattern: '(?<!\\p{L})viertel vor <H>(?!\\p{L})', minutes: -15 },
    CLOCK_FORM,
    { pattern: '(?<![\\p{L}\\d.,])<H> Uhr <M>(?![\\d.])' },
    { pattern: '(?<![\\p{L}\\d.,])<H>\\s?Uhr(?!\\p{L})' },
  ],
};

export const polarity: PolarityWords = {
  firm: [
    '(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|würden?|kann|können|konnten?|könnte|soll|sollte|muss|müssen|darf|dürfen|will|wollen|wollten?|habe|sei|bin|wäre|hätten?)(?: [^\\s.;:,]{1,25}){0,4} nicht',
    'kein(?:e|en|em|er|es|s)?',
    'nie',
    'niemals',
  ],
  negation: ['nicht', 'kein(?:e|en|em|er|es|s|erlei|esfalls|eswegs)?', 'nie', 'niemals'],
  idioms: [
    'nicht (?:nur|bloß|allein|zuletzt|einmal|unbedingt|zwangsläufig|weniger|mehr als|ohne|selten|unbe~|unwe~|unge~|alle|jede~|immer|gerade|ganz|lange|weit|zu vergessen|zu [a-zäöü]{2,14}en)',
    '(?:oder|ob|wenn|falls|warum) nicht',
    'kein(?:e|en)? (?:zweifel|wunder)',
    'zu [a-zäöü]{3,14} (?:um|als)',
  ],
  answers: [
    'noch nie',
    'niemand~',
    'nichts',
    'nirgend~',
    'nein',
    'weder',
    'ohne~',
    'kaum',
    'erst',

    'selten~',
    'wenig~',
    'außer~',
    'ausge(?:nommen|schlossen)~',
    '(?:an)?statt',
    'anstelle',
    'sondern',
    'sonst',
    '~[a-zäöü]{3}los(?:e|en|em|er|es|igkeit)?',
    '~[a-zäöü]{3}frei(?:e|en|em|er|es)?',
    'nicht-?[a-zäöü]~',
    'un(?:angebracht|ange~|annehm~|auf~|aus~|bedeut~|bedingt|be[a-zäöü]~|denkbar~|durch~|echt~|ehr~|eins~|end~|ent~|er[a-zäöü]~|fähig~|fair~|freiwill~|ge[a-zäöü]~|gleich~|glaub~|glück~|gültig~|günst~|heil~|klar~|könn~|lös~|maß~|möglich~|mensch~|nötig~|parte~|pass~|recht~|rechtmäß~|regelmäß~|ruh~|schädlich~|schuld~|sicher~|sicht~|sinn~|sterb~|stritt~|taug~|trag~|trenn~|über~|um[a-zäöü]~|ver[a-zäöü]~|voll~|vor[a-zäöü]~|wahr~|weit~|wesent~|wider~|will~|wirk~|wiss~|wohl~|wichtig~|würd~|zähl~|zu[a-zäöü]~)',
    'in(?:kompet~|akzept~|effiz~|stabil~|offiz~|diskret~|aktiv~|transpar~|toler~)',
    'il?l(?:egal~|egitim~|oyal~)',
    'missl[iu]ng~',
  ],
  innocent: ['außerdem', 'ungefähr~', 'außerhalb', 'unter~', 'nichte~'],
  lexical: [
    'ganz besonders',
    'verweiger~',
    'weiger~',
    '(?:ab)?lehn~',
    'abge?lehn~',
    'leugn~',
    'bestr(?:ei|i)t~',
    'dement~',
    'verneint?~',
    'verhinder~',
    'vermeid~',
    'vermied~',
    'versäum~',
    'verb(?:o|ie)t~',
    'untersag~',
    'scheiter~',
    'gescheiter~',
    'verpass~',
    'fehl~',
    'gefehlt',
    'mangel~',
    'mängel~',
    'entgeh~',
    'entgang~',
    'verz?icht~',
    'verlier~',
    'verlor~',
    'stop~',
    'gestop~',
    'aufhör~',
    'aufgehör~',
    'falsch~',
    'schwer~',
    'schwierig~',
    'wider~',
    'abgesehen',
    'ausschl~',
    'verschwund~',
    'entfernt',
    'zweifel~',
    'bezweif~',
    'unterblieb~',
    'unterlass~',
    'ignorier~',
    'miss[a-z]~',
    'knapp~',
    'schlecht~',
    'null',
    'vorenthalt~',
    'erspar~',
    'nachlass~',
    'steck~',
  ],
  uncertain: [
    'vielleicht',
    'möglicherweise',
    'womöglich',
    'eventuell',
    'vermutlich~',
    'wahrscheinlich~',
    'angeblich~',
    'mutmaßlich~',
    'wohl',
    'anscheinend',
    'offenbar',
    'dürfte~',
    'könnte~',
    'soll(?:en)?',
  ],
  doubtful: [
    'kann',
    'können',
    'könne~',
    'mag',
    'mögen',
    'möge',
    'möglich~',
    'scheint?~',
    'schien~',
    'würde~',
    'sollte~',
    'wäre~',
    'hätte~',
    'sei(?:en)?',
    'habe',
    'verdacht~',
    'verdächtig~',
    'vermut~',
    'glaub~',
    'falls',
    'wenn',
    'ob',
    'scheinbar',
    'werden',
    'werde',
    'etwa',
    'laut',
    'zufolge',
    'gefahr',
    'risik~',
    'chance~',
    'erwart~',
    'potenzi~',
    'potenti~',
    'unter umständen',
    'denk~',
    'befürcht~',
    'behaupt~',
    'vorw[uü]rf~',
    'dürf~',
    'darf',
  ],
  none: ['niemand', 'niemanden', 'niemandem', 'nichts', 'weder', 'ohne'],
  alleged: ['angeblich', 'mutmaßlich'],
  untold: ['soll', 'sollen', 'wohl'],
  notYet: ['noch nicht', 'noch kein'],
  rise: [
    '~wachstum',
    '~zuwachs',
    '~anstieg',
    'st(?:eig|ieg)(?:t|en|e|end|ende|enden)?',
    'gestiegen~',
    'anst(?:ieg|eig)~',
    'ange?stiegen~',
    'erhöh~',
    'zunahm~',
    'zunehm~',
    'zunimmt',
    'zugenommen',
    'w(?:ä|a|u)chs(?:t|en|e|end|ende|enden|tum|tums)?',
    'gewachsen~',
    'kletter~',
    'geklettert',
    'zuwachs',
    'zulegt?e?n?',
    'zugelegt',
    'gewinnsteig~',
    'verdoppel~',
    'steiger~',
    'gesteiger~',
    'höher~',
  ],
  fall: [
    '~rückgang',
    '~einbruch',
    's(?:i|a|u)nk(?:t|en|e|end|ende|enden)?',
    'gesunken~',
    'fiel(?:en)?',
    'f(?:ä|a)ll(?:t|en|end|ende|enden)',
    'gefallen',
    'rückg(?:ang|äng)~',
    'zurückge?gangen',
    'abnahm~',
    'abnehm~',
    'abgenommen',
    'einbr(?:uch|ach|üch)~',
    'eingebrochen',
    'verringer~',
    'senk~',
    'gesenkt',
    'reduzier~',
    'kürz(?:t|te|ten|en|ung|ungen)',
    'schrumpf~',
    'geschrumpft',
    'halbier~',
    'verlor~',
    'verlust~',
    'nachge?geben',
    'niedriger~',
  ],
  idle: ['fall', 'im fallen?', 'zu fallen', 'gefallen (?:an|lassen|ist)'],
};

export const speechVerbs: SpeechWords = {
  verbs:
    'sagt sagen$ meint erklärt erzähl berichtet schrieb schreibt antwortet ergänz betont warnt fragt kritisier fügte behauptet bekräftigt bestätigt räumte_ein twitterte zitier kommentier so$ laut$ versicher teilte$ äußerte',
  between: 'hat habe auch dazu dann herr frau',
  before: 'herr frau',
  order: 'both',
};

export const newsAgencies: NewsAgencies = 'dpa APA KNA epd SID';

export const provenanceLabels: ProvenanceLabels = {
  outletArticles: 'der die das',
  original:
    'originalartikel*|originaltext*|originalbeitrag*|originalfassung*|originalversion*|originalbericht*|im original|zum original|original auf|original:|originalquelle:|originalinterview*|originalmeldung*|originalpublikation*|originalveröffentlichung*|originalpost*|originallink*|originalreportage*|originalnachricht*|link zum original|original hier|original lesen|das original lesen|das original erschien|das original ist … erschienen|das original finden sie|das original findet|original in:|original bei:|original von:|ursprünglicher artikel|ursprünglichen artikel|ursprünglicher beitrag|ursprünglichen beitrag|englisches original|englischen original|englischsprachiges original|englischsprachigen original|zur originalquelle|hier das original',
  republished:
    'zuerst erschienen|erschien zuerst|zuerst veröffentlicht|ursprünglich erschienen|ursprünglich veröffentlicht|erschien ursprünglich|erstmals erschienen|erstveröffentlichung|zuerst publiziert|ursprünglich publiziert|erschien zunächst|erschien erstmals|erstmals veröffentlicht|erstmals publiziert|erstpublikation|erstabdruck|ersterscheinung|original erschienen|im original erschienen|erschienen in:|erschienen bei:|erschienen auf:|dieser artikel … zuerst|dieser text … zuerst|dieser beitrag … zuerst|dieses interview … zuerst|diese reportage … zuerst|der artikel … zuerst|der text … zuerst|der beitrag … zuerst|das interview … zuerst|dieser artikel … ursprünglich|dieser text … ursprünglich|dieser beitrag … ursprünglich|der artikel … ursprünglich|der text … ursprünglich|der beitrag … ursprünglich|dieser artikel erschien|dieser text erschien|dieser beitrag erschien|dieses interview erschien|artikel übernommen von|übernommen von:|nachdruck aus|abdruck mit freundlicher genehmigung|veröffentlicht mit freundlicher genehmigung|erscheint mit freundlicher genehmigung|zuerst auf:|zuerst bei:|zuerst in:|zuerst erschien|zuerst ist',
  translated:
    'aus dem … übersetzt von|aus dem … übertragen von|aus dem … von|übersetzt von|übersetzt aus|übersetzung von|übersetzung aus|übersetzung durch|übersetzung:|übersetzer*:|deutsche übersetzung|deutsch von|ins deutsche übertragen|ins deutsche übersetzt|aus dem … übersetzt|aus dem … übertragen|aus dem … ins deutsche|übersetzt durch|übersetzt und bearbeitet|übersetzt und redigiert|übersetzung und redaktion|übersetzung und bearbeitung|übersetzung & redaktion|übersetzung ins deutsche|übersetzung des|in der übersetzung von|in deutscher übersetzung|ins deutsche gebracht|ins deutsche von|deutsche fassung:|deutsche fassung von|deutsche bearbeitung|deutsche version von|dieser text wurde … übersetzt|dieser artikel wurde … übersetzt|dieser beitrag wurde … übersetzt|dieser text ist eine übersetzung|dieser artikel ist eine übersetzung|dieser beitrag ist eine übersetzung|es übersetzte|übers.:|übers. von|anmerkung des übersetzers:|anmerkung der übersetzerin:',
  machine:
    'maschinelle* übersetzung|maschinell übersetzt|maschinell aus|automatisch übersetzt|automatische* übersetzung|ki-übersetzung|mit ki übersetzt|von ki übersetzt|mithilfe von ki übersetzt|mit hilfe von ki übersetzt|maschinenübersetzung|computerübersetzung|maschinell ins|automatisiert übersetzt|automatisierte* übersetzung|automatisch ins deutsche|automatisch aus dem|automatisch generierte* übersetzung|ki-übersetzt|ki-gestützte* übersetzung|ki-gestützt übersetzt|ki-generierte* übersetzung|übersetzung durch ki|übersetzung mit ki|mittels ki übersetzt|per ki übersetzt|durch ki übersetzt|von einer ki übersetzt|mit einer ki übersetzt|mit ki-unterstützung übersetzt|mit künstlicher intelligenz übersetzt|von künstlicher intelligenz übersetzt|durch künstliche intelligenz übersetzt|mithilfe künstlicher intelligenz übersetzt|mit hilfe künstlicher intelligenz übersetzt|mithilfe von künstlicher intelligenz übersetzt|mit ki … übersetzt|mithilfe von ki … übersetzt|mit hilfe von ki … übersetzt|mithilfe künstlicher intelligenz … übersetzt|übersetzt mit ki|übersetzt von ki|übersetzt mithilfe von ki|übersetzt mit hilfe von ki|mit deepl übersetzt|von deepl übersetzt|übersetzt mit deepl|übersetzt von deepl|mit google übersetzt|von google übersetzt|mit google translate übersetzt|übersetzt mit google|übersetzt von google|mit chatgpt übersetzt|von chatgpt übersetzt|übersetzt mit chatgpt',
  source:
    'quelle|quellen|artikelquelle|quellenlink|via:|textquelle|originalquelle|nachrichtenquelle|quellenangabe|quellenangaben|quellartikel|quelle des artikels|quelle des textes|link zur quelle|zur quelle|mit material von|basierend auf:',
  picture:
    'foto*|bild*|grafik*|aufmacherbild*|titelbild*|illustration*|abbildung*|abb.:|symbolbild*|symbolfoto*|beitragsbild*|vorschaubild*|teaserbild*|headerbild*|coverbild*|artikelbild*|infografik*|karikatur*|zeichnung:|karte:|video:|videoquelle*|screenshot*|quelle bild|quelle foto',
  version:
    'version dieses|fassung dieses|auch auf|auch verfügbar auf|auch in|lesen sie diesen artikel auf|diesen artikel auf|lies diesen artikel auf|wurde ins|übersetzung dieses|lesen sie diesen text auf|lesen sie diesen beitrag auf|lies diesen text auf|diesen text auf|diesen beitrag auf|auf englisch lesen|auf deutsch lesen|auf französisch lesen|auf englisch verfügbar|auch erhältlich auf|auch verfügbar in|ist auch auf|versionen dieses|übersetzungen dieses|wurden ins|ins englische übersetzt|ins französische übersetzt|in andere sprachen|read in english',
  self: 'dieser artikel|dieser text|dieser beitrag|diesen artikel|dieses interview|diese seite|der text|der artikel|text:|dieses artikels|dieses textes|dieses beitrags|diesen text|diesen beitrag|diesem artikel|diesem text|diesem beitrag|diese reportage|dieser bericht|diese meldung|diese nachricht|dieser kommentar|dieser essay|diese fassung|diese version|der beitrag|der bericht|das interview|den artikel|den text|vorliegende* artikel|vorliegende* text|folgende* artikel|folgende* text|artikel:|beitrag:|sie lesen|sie gerade gelesen|unsere übersetzung|wir veröffentlichen|unserer übersetzung',
};

export const translationWords: TranslationWords = {
  translated:
    'übersetz|rückübersetz|ins deutsche übertrag|übertragen aus|übertragung aus|übertragen von|deutsche fassung|deutsche version|adaptier|adaption|ins deutsche',
  original:
    'original|englischen original|ursprünglich|zuerst|erstmals|erstveröffentlich|erstabdruck|nachdruck|wiederveröff|zweitveröff|zuvor erschien|bereits erschien',
  languages: 'sprachen',
  works:
    'roman|buch|bücher|gedicht|lyrik|film|verlag|hörbuch|software|google|*studie|*forschung|*rezept|originalstudie|dolmetsch|tweet|über die autor|über den autor|zur person|untertitel|gesetz|audioguide',
};

export const pagePhrases: PagePhrases = {
  source: 'quelle|quellen',
  original:
    'originalartikel|zuerst erschienen|im original erschienen|lest den originalartikel|lesen sie den originalartikel|hier geht es zum original|zum originalartikel',
  translation:
    'übersetzt von|übersetzung:|maschinelle übersetzung|maschinell übersetzt|automatisch übersetzt|aus dem englischen übersetzt|aus dem englischen von',
  byline: 'von|ein beitrag von|autor|autorin|interview|text',
  related:
    'lesen sie auch…|lesen sie mehr…|mehr zum thema…|mehr dazu…|auch interessant…|siehe auch…|das könnte sie auch interessieren…|weitere artikel|weiterlesen|zum thema|meistgelesen|empfohlen|verwandte artikel|passend dazu…|lesen sie hier…|lesen sie dazu…|lesen sie außerdem…|lesen sie hierzu…|lesen sie weiter auf…|lies auch…|lest auch…|lest mehr…|lest hier…|mehr zu dem thema…|mehr aus dem ressort…|das könnte dich auch interessieren…|das könnte euch auch interessieren…|das könnte sie interessieren…|das könnte ihnen auch gefallen…|das könnte ihnen gefallen…|das könnte dir auch gefallen…|dazu passend…|ebenfalls interessant…|auch spannend…|lesetipp:…|lesetipps|leseempfehlung|leseempfehlungen|meistgelesene artikel|die meistgelesenen artikel|am meisten gelesen|meist gelesen|meistgesehen|beliebte artikel|beliebteste artikel|beliebt|top-themen|top-artikel|topthemen|aktuelle nachrichten|aktuelle artikel|aktuelle meldungen|neueste artikel|neueste nachrichten|neueste meldungen|weitere themen|weitere nachrichten|weitere meldungen|weitere beiträge|weitere artikel zum thema|weitere informationen|weitere inhalte|ähnliche artikel|ähnliche beiträge|ähnliche themen|mehr anzeigen|mehr laden|weitere laden|mehr lesen|mehr erfahren|mehr artikel|mehr nachrichten|mehr aus dieser rubrik|wird geladen|lädt|empfehlungen der redaktion|empfohlene artikel|unsere empfehlungen|redaktionsempfehlung|redaktionstipp|tipp der redaktion|das interessiert andere leser|nächster artikel|vorheriger artikel|nächster beitrag|vorheriger beitrag|nach oben|zur startseite|zum artikel|zurück zur übersicht|zur übersicht|alle anzeigen|alle artikel|passend zum thema…|zum weiterlesen|hier weiterlesen|ganzen artikel lesen|verwandte themen|verwandte beiträge|auch auf…|das thema könnte dich auch interessieren…|das thema könnte sie auch interessieren…|weiterführender link|weiterführende links…|lade weitere inhalte…|lesen sie dazu auch:…|hier klicken',
  share:
    'teilen|artikel teilen|teilen auf…|auf facebook teilen|link kopieren|drucken|merken|folgen sie uns…|diesen artikel teilen…|artikel verschenken|diesen artikel verschenken|beitrag teilen|seite teilen|artikel drucken|seite drucken|per e-mail teilen|per mail teilen|per whatsapp teilen|artikel merken|artikel speichern|artikel versenden|per e-mail versenden|versenden|weiterempfehlen|artikel empfehlen|speichern|merkliste|auf die merkliste|zur merkliste hinzufügen|zur leseliste hinzufügen|später lesen|link kopiert|link wurde kopiert|der link wurde kopiert|link in die zwischenablage kopiert|schriftgröße|schriftgröße:…|schrift vergrößern|schrift verkleinern|folgen|autor folgen|autorin folgen|thema folgen|diesem thema folgen|folgt uns…|folge uns…|auf whatsapp teilen|auf x teilen|auf twitter teilen|auf linkedin teilen|bei facebook teilen|teilen sie diesen artikel…|als bevorzugte quelle auf google hinzufügen|ki-zusammenfassung|zusammenfassung mit ki|mit ki zusammenfassen|mit ki zusammengefasst|artikel zusammenfassen|diese zusammenfassung wurde mit ki erstellt…|diese zusammenfassung wurde mit künstlicher intelligenz erstellt|lesezeit|lesezeit:…|lesedauer:…|lesedauer|geschätzte lesezeit:…|min lesezeit|min. lesezeit|minuten lesezeit|minute lesezeit|möchten sie den artikel teilen?…|artikel-url kopieren|folgen sie uns auf…',
  subscribe:
    "newsletter abonnieren…|abonnieren|abonnieren sie…|jetzt abonnieren…|newsletter|melden sie sich für…|jetzt anmelden|folgen sie unserem whatsapp-kanal…|folgt unserem whatsapp-kanal…|jetzt unseren whatsapp-kanal…|newsletter bestellen…|jetzt newsletter…|zum newsletter anmelden|zur newsletter-anmeldung|hier geht es zum newsletter|hier geht's zum newsletter|melden sie sich hier für…|melden sie sich zu unserem newsletter…|melde dich für…|meldet euch für…|anmelden|einloggen|registrieren|jetzt registrieren|kostenlos registrieren|jetzt kostenlos testen…|kostenlos testen|jetzt testen|abo abschließen|zum abo|zu den abos|laden sie unsere app…|laden sie sich unsere app…|laden sie sich jetzt…|jetzt app herunterladen|unsere app herunterladen|app herunterladen|holen sie sich die app…|holen sie sich unsere app…|unterstützen sie unsere arbeit…|unterstützen sie uns…|unterstützen sie unabhängigen journalismus…|unterstütze uns…|unterstütze unsere arbeit…|jetzt unterstützen|jetzt spenden|spenden|spende jetzt…|spenden sie jetzt…|mit ihrer spende…|werden sie mitglied…|mitglied werden|bereits abonnent?…|schon abonnent?…|dieser artikel ist kostenlos…|dieser artikel ist frei zugänglich…|ihre e-mail-adresse|e-mail-adresse|push-nachrichten aktivieren|benachrichtigungen aktivieren|nichts verpassen|nichts mehr verpassen|verpassen sie nichts…|bleiben sie informiert mit…|schon registriert?…|abonnieren sie unseren newsletter|abonnieren sie unseren…",
  video:
    "video ansehen|zum video|im video:…|video:…|sehen sie…|artikel anhören|artikel hören|beitrag hören|diesen artikel anhören|diesen artikel hören|anhören|vorlesen|artikel vorlesen|artikel vorlesen lassen|hören sie diesen artikel…|hören sie den artikel…|jetzt anhören|audio abspielen|zum podcast|video abspielen|abspielen|video laden|mehr videos|weitere videos|im video|jetzt ansehen|jetzt anschauen|zum livestream|video anschauen|hier geht es zum video|hier geht's zum video|zur bildergalerie|bildergalerie|bilderstrecke|bilderstrecke:…|fotostrecke|fotostrecke:…|zur fotostrecke|zur galerie|sehen sie hier:…|sehen sie auch:…",
  tags: 'schlagwörter|schlagwörter:…|themen:…|stichworte:…|themen|mehr zu den themen|mehr zu diesen themen|mehr zu den themen:…|stichwörter|stichwörter:…|schlagworte|schlagworte:…|themen in diesem artikel|kategorien|kategorien:…|kategorie:…|thema:…|stichworte|frei zugänglich|exklusiv für abonnenten|nur für abonnenten',
  cookies:
    'wir verwenden cookies…|diese website verwendet cookies…|alle akzeptieren|cookie-einstellungen|wir nutzen cookies…|alle cookies akzeptieren|cookies akzeptieren|alle ablehnen|ablehnen|akzeptieren|zustimmen|akzeptieren und weiter|einverstanden|datenschutzerklärung|datenschutzeinstellungen|datenschutz-einstellungen|impressum|empfohlener redaktioneller inhalt|empfohlener externer inhalt|empfohlener inhalt|externer inhalt|externe inhalte|externe inhalte anzeigen|externe inhalte erlauben|externen inhalt anzeigen|externen inhalt laden|inhalt laden|inhalte laden|an dieser stelle finden sie einen externen inhalt…|an dieser stelle finden sie einen relevanten externen inhalt…|an dieser stelle finden sie externe inhalte…|an dieser stelle finden sie inhalte von drittanbietern…|an dieser stelle ist ein externer inhalt…|an dieser stelle befindet sich ein externer inhalt…|ich bin damit einverstanden, dass mir externe inhalte…|damit können personenbezogene daten an drittplattformen…|mehr dazu in unserer datenschutzerklärung…|mit dem laden des videos akzeptieren sie…|mit dem laden des beitrags akzeptieren sie…|cookies zulassen|alle zulassen|um diesen inhalt anzuzeigen…|um diesen inhalt darzustellen…|wir und unsere partner verwenden…|wir und unsere partner speichern…|wir und unsere partner verarbeiten…|ein klick für den datenschutz|an dieser stelle finden sie einen von…|ich bin damit einverstanden, dass mir…',
  comments:
    'kommentare|kommentar schreiben…|kommentare anzeigen|diskutieren sie mit…|fehler melden|fehler im artikel melden|fehler gefunden?…|haben sie einen fehler entdeckt?…|haben sie einen fehler gefunden?…|haben sie fehler entdeckt?…|korrektur vorschlagen|korrekturhinweis|war dieser artikel hilfreich…|war dieser artikel lesenswert…|war der artikel hilfreich…|war dieser beitrag hilfreich…|war das hilfreich|artikel bewerten|beitrag bewerten|bewerten sie diesen artikel…|wie hilfreich war dieser beitrag…|wie fanden sie diesen artikel…|wie gefällt ihnen dieser artikel…|hat ihnen der artikel gefallen…|hat ihnen dieser artikel gefallen…|gefällt mir|danke für ihr feedback|vielen dank für ihr feedback|danke für ihre bewertung|feedback geben|feedback senden|feedback an die redaktion|kontakt zur redaktion|kommentieren|kommentar verfassen|kommentar hinterlassen|kommentar abgeben|kommentar hinzufügen|schreiben sie einen kommentar…|schreibe einen kommentar…|schreib einen kommentar…|hinterlasse einen kommentar…|jetzt kommentieren|jetzt mitdiskutieren|mitdiskutieren|diskutieren|zur diskussion|ihre meinung zählt|ihre meinung|leserbrief schreiben|kommentare lesen|alle kommentare lesen|alle kommentare anzeigen|alle kommentare|noch keine kommentare|keine kommentare|0 kommentare|kommentare (…|deine e-mail-adresse wird nicht veröffentlicht…|ihre e-mail-adresse wird nicht veröffentlicht…|anmelden und kommentieren|haben sie eine frage oder anregung?…|schreiben sie uns|war der artikel nützlich?…|war dieser artikel hilfreich?…|hier können sie den artikel bewerten',
  advertisement:
    'anzeige|werbung|gesponsert|weiterlesen nach der anzeige|nach der anzeige weiterlesen|weiter nach der anzeige|artikel geht nach der anzeige weiter|anzeige überspringen|werbung überspringen|werbung ausblenden|anzeige schließen|ende der anzeige|werbeanzeige|anzeigen|werbung:…|sponsored|gesponserter inhalt|gesponserter beitrag|gesponserte inhalte|bezahlter inhalt|bezahlte anzeige|werbliche inhalte|werbeinhalt|affiliate-links|enthält affiliate-links|bezahlte partnerschaft|anzeige - …|anzeige – …',
  copyright:
    'alle rechte vorbehalten…|alle rechte bei…|alle rechte liegen bei…|urheberrechtlich geschützt|nachdruck verboten|nachdruck nur mit…|nachdruck, auch auszugsweise…|vervielfältigung nur mit…|vervielfältigung und verbreitung nur mit…|weiterverbreitung nur mit…|weiterverwendung nur mit…|dieser text ist urheberrechtlich geschützt…|dieser artikel ist urheberrechtlich geschützt…|dieser beitrag ist urheberrechtlich geschützt…|die inhalte sind urheberrechtlich geschützt…|dpa-infocom…',
  paywall:
    'weiterlesen mit…|jetzt weiterlesen mit…|diesen artikel weiterlesen mit…|den artikel weiterlesen mit…|lesen sie weiter mit…|lesen sie diesen artikel mit…|lesen sie den ganzen artikel mit…|lesen sie den vollständigen artikel mit…|dieser artikel ist für abonnenten…|dieser artikel ist für abonnentinnen…|dieser artikel ist nur für abonnenten…|dieser artikel ist exklusiv für…|dieser artikel ist abonnenten vorbehalten…|dieser artikel ist kostenpflichtig…|dieser artikel ist nur mit…|dieser beitrag ist kostenpflichtig…|dieser beitrag ist nur für abonnenten…|dieser beitrag ist für abonnenten…|dieser inhalt ist für abonnenten…|dieser inhalt ist nur für abonnenten…|dieser inhalt ist exklusiv für…|dieser text ist für abonnenten…|sie möchten weiterlesen?…|sie wollen weiterlesen?…|möchten sie weiterlesen?…|möchten sie den artikel weiterlesen…|wollen sie weiterlesen?…|sie wollen den ganzen artikel lesen?…|um weiterzulesen,…|um diesen artikel weiterzulesen…|um diesen artikel zu lesen…|um diesen artikel lesen zu können…|um den artikel weiterzulesen…|um den ganzen artikel zu lesen…|um den vollständigen artikel zu lesen…|jetzt abonnieren und weiterlesen…|jetzt testen und weiterlesen…|jetzt registrieren und weiterlesen…|jetzt anmelden und weiterlesen…|kostenlos registrieren und weiterlesen…|registrieren und weiterlesen…|anmelden und weiterlesen…|abonnieren und weiterlesen…|abonnieren sie, um weiterzulesen…|abonnieren sie jetzt, um weiterzulesen…|melden sie sich an, um weiterzulesen…|melden sie sich an, um diesen artikel…|registrieren sie sich, um weiterzulesen…|registrieren sie sich kostenlos, um…|weiterlesen für abonnenten|schalten sie diesen artikel frei…|artikel freischalten|jetzt artikel freischalten|diesen artikel freischalten…',
  credit:
    'foto:…|fotos:…|bild:…|bilder:…|bildquelle:…|bildquellen:…|bildnachweis:…|bildnachweise:…|bildrechte:…|bildcredit:…|fotocredit:…|fotoquelle:…|fotonachweis:…|fotograf:…|fotografin:…|fotografie:…|fotografien:…|titelbild:…|titelfoto:…|symbolbild:…|symbolfoto:…|archivbild:…|archivfoto:…|beitragsbild:…|aufmacherbild:…|teaserbild:…|redaktion:…|bildredaktion:…|schlussredaktion:…|onlineredaktion:…|online-redaktion:…|verantwortliche redakteurin:…|verantwortlicher redakteur:…|redakteur:…|redakteurin:…|redigiert von:…|lektorat:…|korrektorat:…|mitarbeit:…|redaktionelle mitarbeit:…|infografik:…|infografiken:…|illustration:…|illustrationen:…|text:…|texte:…|videoschnitt:…|kamera|schnitt',
  attribution: 'ein kommentar von|ein gastbeitrag von|text von|foto von|fotos von|bild von|aufgezeichnet von',
  stamp:
    'aktualisiert|aktualisiert am|zuletzt aktualisiert|zuletzt aktualisiert am|stand|veröffentlicht|veröffentlicht am|erschienen am|letzte aktualisierung',
};

export const creditNames: CreditNames = {
  by: 'von',
  beside: 'und|der|die|das|in|aus|über|mit|archiv|privat|für|zur verfügung gestellt|imago|picture alliance',
};
