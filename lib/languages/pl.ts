/** What Verso knows of Polish. */

import { DAY_WORD_FORM, FIRST_DAY_FORM } from './families';
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
  caseEndings: true,
  dashDialogue: true,
  inflectedNumbers: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before:
    'np tj m.in tzw tzn prof mgr inż dr hab ks o bp abp św bł gen płk ppłk mjr kpt por ppor sierż ul al pl os gm pow woj ok wg ds pt zob por hr red dyr st mł adw',
  figure: 'nr str s art ust pkt par poz t tom rozdz godz tel rys tab woj',
  ends: 'itd itp etc in',
  either: 'im tys mln mld zł sp z.o.o s.a n.e p.n.e',
  unit: 'r w godz',
  starters:
    'to w we z ze na do po od przy o i a ale on ona oni nie jest był było ten ta te nikt kto co gdzie kiedy potem',
  says: 'zapyta powiedzia odpar krzykn doda mówi pyta',
  ordinals: true,
};

export const wordEndings: Morphology = {
  suffixes:
    'a e i o u y ą ę ó ie ia iu ią ię ów om ami ach em iem ej emu ego ym ymi ych im imi ich owi owie ski ska skie skiego skiej skiemu skim skich skimi ską ny na ne nego nej nemu nym nych nymi ną ać eć ić yć ał ała ało ali ały ił iła iło ili iły uje ują ować ował owała owali anie ania aniu aniem enie enia eniu eniem ość ości ością nik nika nicy ników ka ki kę ką ek ków cja cji cję cją cje',
};

export const nameCases: NameCases = {
  endings:
    'a e i o u y ą ę ie ia iu ią ię ii ów om ami ach em iem ej emu iemu ego iego ym im ymi imi ych ich owi iowi owie',
  softened: 'k:c k:cz g:dz ch:sz r:rz d:dz t:c ł:l',
  adjectives: 'sk ańsk eńsk ijsk jsk owsk sk:g sk:ż ck:k ck:c',
};

export const functionWords: FunctionWords =
  'nie to się na co jest do tak jak za od po ale że czy już by tylko jego go dla ze są ich który która które był była było być przez oraz lub przed może ma tej tym ten także jej również roku jako pod nad między bardzo tego kiedy aby gdy bo pan więc jednak jeszcze';

export const slugWords: SlugWords = 'w na z do sie nie i jest ze po za o od dla przez jak przed nad';

export const numberWords: NumberTable = {
  every: 'co|każdy|każda|każde|każdego|każdą',
  add: {
    0.5: 'pół',
    1: 'jeden|jedna|jedno|jednego|jednej|jednym|jednemu|jedną',
    1.5: 'półtora|półtorej',
    2: 'dwoje|obaj|obie|oba|obu|para|parę|pary|dwukrotnie',
    3: 'troje|trojga|trójka',
    4: 'czworo|czworga|czwórka',
    5: 'pięcioro|pięciorga',
    6: 'sześcioro',
    7: 'siedmioro',
    8: 'ośmioro',
    200: 'dwieście|dwustu',
    300: 'trzysta|trzystu',
    400: 'czterysta|czterystu',
    500: 'pięćset|pięciuset',
    600: 'sześćset|sześciuset',
    700: 'siedemset|siedmiuset',
    800: 'osiemset|ośmiuset',
    900: 'dziewięćset|dziewięciuset',
  },
  approx: { 100: 'setka|setkę' },
  alone: { 12: 'tuzin|tuzina|tuziny', 100: 'sto|stu', 1000: 'tysiąc|tysiąca' },
  times: {
    1e18: 'trylion|tryliony|trylionów|tryliona',
    1000: 'tysiące|tysięcy|tys|tys.',
    1e6: 'milion|miliona|miliony|milionów|mln',
    1e9: 'miliard|miliarda|miliardy|miliardów|mld',
    1e12: 'bilion|biliona|bilionów|bln',
  },
  vague: {
    10: 'dziesiątki|dziesiątek|kilkadziesiąt|kilkudziesięciu',
    100: 'setki|setek|kilkaset|kilkuset',
    1000: 'tysiące|tysięcy',
    1e6: 'miliony|milionów',
    1e9: 'miliardy',
  },
  some: 'kilka|kilku|parę|wiele|kilkunastu',
  ordinals: {},
  parts: {
    3: 'trzecie|trzecia|trzecią|trzecich',
    4: 'czwarte|czwarta|czwartą|czwartych',
    5: 'piąte|piąta|piątą|piątych',
    6: 'szóste|szósta',
    8: 'ósme|ósma',
    10: 'dziesiąte|dziesiąta|dziesiątych',
  },
  whole: { 0.5: 'połowa|połowę|połowy|połową|połowie', 0.25: 'ćwierć' },
  half: 'i pół',
  fold: {
    2: 'dwukrotnie|podwójn*|podwoi*|dwukrotn*|dwa razy więcej|dwa razy tyle',
    3: 'trzykrotnie|potroi*|trzykrotn*|potrójn*',
    4: 'czterokrotnie|czterokrotn*',
    5: 'pięciokrotnie|pięciokrotn*',
    10: 'dziesięciokrotnie|dziesięciokrotn*',
  },
  weak: 'jeden|jedna|jedno|jednego|jednej|jednym|jednemu|jedną|para|parę|pary|obu|oba|obie|obaj|druga|drugi|drugie|drugą|drugiej|drugiego|pierwszy|pierwsza|pierwsze|sto|stu|podwójn*|połowie|trójka|czwórka|setka|setkę|dwukrotnie|ćwierć',
  not: 'jeden z nich|po pierwsze|po drugie|ćwierćfinał*|półfinał*|drugiej wojny|ii wojny|pół-|druga wojna',
  to: 'do|lub|albo|i',
  between: 'od|między|pomiędzy|z',
  of: 'na|z|spośród',
  before: {
    about: 'około|ok.|mniej więcej|w przybliżeniu|circa|z grubsza',
    under: 'prawie|niemal|blisko|mniej niż|poniżej|do|co najwyżej|maksymalnie|niespełna|najwyżej',
    over: 'ponad|więcej niż|powyżej|co najmniej|przynajmniej|minimum|nie mniej niż',
    ordinal: 'nr|numer|artykuł|art.|rozdział',
    minus: 'minus',
    year: 'w|od|do|rok|roku|z|lat|po|wiosną|latem|jesienią|zimą|i',
  },
  after: {
    over: 'i więcej|lub więcej',
    fold: 'razy więcej|razy większ*|razy mniej|razy tyle|-krotn*|razy wyższ*|razy droższ*',
    ordinal: '-ty|-ta|-te|-ego|-szy|-gi|-ci|. miejsce|. rocznic*|. urodziny|. edycj*|. minut*|. raz',
    counter: 'osób|osoby|dzieci|kobiet|mężczyzn|krajów|razy|ludzi|mieszkańców|głosów|na',
  },
  units: {
    tonne: 'ton|tony|tona|tonę|t',
    'square-meter': 'metrów kwadratowych|metry kwadratowe|mkw.|mkw|m²|m kw.',
    'square-kilometer': 'kilometrów kwadratowych|km²|km kw.',
    'kilometer-per-hour': 'km/h|km/godz.|km na godz.|kilometrów na godzinę',
    celsius: 'st. c|st. celsjusza|stopni celsjusza|stopnie celsjusza|stopni|stopnie|stopień|°c|st.',
    year: 'lat|lata|rok|roku|latek|-letni*|letni*',
    month: 'miesięcy|miesiące|miesiąc|miesiąca|mies.',
    week: 'tygodni|tygodnie|tydzień|tygodnia',
    day: 'dni|dzień|doby|dób|doba',
    hour: 'godzin|godziny|godzina|godzinę|godz.',
    hectare: 'hektarów|hektary|hektar|ha',
    are: 'arów|ary',
    kilogram: 'kg|kilogramów|kilogramy|kilogram|kilo',
  },
  currencies: {
    PLN: 'złotych|złote|złoty|zł',
    USD: 'dolarów|dolary|dolar|dolarów amerykańskich',
    EUR: 'euro',
    GBP: 'funtów szterlingów|funtów|funty|funt',
    CHF: 'franków szwajcarskich|franków',
  },
  genitiveOrdinals: /ego$/,
};

export const units: UnitWords = {
  names: {
    kilometer: 'kilomentrem',
    millimeter: 'milimentrem',
    mile: 'milę|mili|milą|milo|milom',
    foot: 'stopę|stopie|stopą|stopo|stopom',
    inch: 'calowi|cala|calu|calom|calami|calach',
    pound: 'funcie|lb',
    ounce: 'uncję|uncją|uncjo|uncjom',
    gallon:
      'galonowi amerykańskiemu|galona amerykańskiego|galonem amerykańskim|galonie amerykańskim|galonie amerykański|galonom amerykańskim|galonami amerykańskimi|galonach amerykańskich|galonów|galony|galon',
    acre: 'akrowi|akra|akrem|akrze|akrom|akrami|akrach',
    celsius:
      'stopniowi celsjusza|stopnia celsjusza|stopniem celsjusza|stopniu celsjusza|stopniom celsjusza|stopniami celsjusza|stopniach celsjusza',
    fahrenheit:
      'stopniowi fahrenheita|stopnia fahrenheita|stopniem fahrenheita|stopniu fahrenheita|stopniom fahrenheita|stopniami fahrenheita|stopniach fahrenheita',
    'kilometer-per-hour':
      'kilometrowi na godzinę|kilometra na godzinę|kilometrem na godzinę|kilometrze na godzinę|kilometrom na godzinę|kilometrami na godzinę|kilometrach na godzinę|km/h',
    'mile-per-hour':
      'milę na godzinę|mili na godzinę|milą na godzinę|milo na godzinę|milom na godzinę|milami na godzinę|milach na godzinę|mili/h|mph',
    minute: 'minucie',
    day: 'dniowi|dnia|dniem|dniu|dniom|dniami|dniach|d.',
    week: 't.',
    month: 'm-c|m-ce|m-cy|m-ca',
    year: 'rokowi|roku|rokiem|latom|r.|l.',
    tonne: 'tony|tona|tonę|ton',
    'square-kilometer':
      'kilometry kwadratowe|kilometr kwadratowy|kilometrowi kwadratowemu|kilometra kwadratowego|kilometrem kwadratowym|kilometrze kwadratowy|kilometrom kwadratowym|kilometrów kwadratowych|kilometrami kwadratowymi|kilometrach kwadratowych|km²',
    'square-meter': 'metry kwadratowe|metr kwadratowy|metra kwadratowego|metrów kwadratowych|m²',
    'square-mile':
      'mile kwadratowe|mila kwadratowa|milę kwadratową|mili kwadratowej|milą kwadratową|milo kwadratowa|milom kwadratowym|mil kwadratowych|milami kwadratowymi|milach kwadratowych|mile kw.|mila kw.|mil kw.|mili kw.|mi²',
    'square-foot':
      'stopy kwadratowe|stopa kwadratowa|stopę kwadratową|stopie kwadratowej|stopą kwadratową|stopo kwadratowa|stopom kwadratowym|stóp kwadratowych|stopami kwadratowymi|stopach kwadratowych|stopy kw.|stopa kw.|stóp kw.|ft²',
    'cubic-meter': 'metry sześcienne|metr sześcienny|metra sześciennego|metrów sześciennych|m³',
    'kilowatt-hour': 'kilowatogodzin|kwh',
    megawatt: 'megawat|mw',
    gigawatt: 'gigawat|gw',
    kilowatt: 'kilowat|kw',
    decade: 'dekad|dek',
    century: 'wiek|w.',
    barrel: 'baryłki|baryłka|baryłek|bbl',
    knot: 'węzeł|węzły|węzłów|węzła|w.',
  },
  scales: { tys: 1e3, mln: 1e6, mld: 1e9, bln: 1e12 },
};

export const dates: DateWords = {
  months:
    'styczniu|styczniowi|styczniem,lutym|lutemu,marcu|marcem|marcowi,kwietniu|kwietniem|kwietniowi,maju|majem|majowi,czerwcu|czerwcem|czerwcowi,lipcu|lipcem|lipcowi,sierpniu|sierpniem|sierpniowi,wrześniu|wrześniem|wrześniowi,październiku|październikiem|październikowi,listopadzie|listopadem|listopadowi,grudniu|grudniem|grudniowi',
  ambiguousMonths: 'maja',
  shortMonths: 'maj[aui]?',
  monthAdjectives: [
    'styczniow,lutow,marcow,kwietniow,majow,czerwcow,lipcow,sierpniow,wrześniow,październikow,listopadow,grudniow',
    'y,ego,emu,ym,a,ej,ą,e,ych',
  ],
  beforeMonth: 'w|od|do|na|z|ze|początku|końcu|połowie|miesiąc|miesiąca',
  beforeDate: 'dnia|od|do|w dniu|dnia|z',
  weekdays:
    'poniedziałku|poniedziałki|poniedziałkowi,wtorku|wtorki,środę|środy|środzie,czwartku|czwartki,piątku|piątki,sobotę|soboty|sobocie,niedzielę|niedzieli|niedziele',
  relativeWords: {
    '-2d': 'przedwczoraj',
    '-1d': 'wczoraj|wczorajsz\\p{L}{1,4}',
    '0d': 'dziś|dzisiaj|dzisiejsz\\p{L}{1,4}',
    '2d': 'pojutrze',
    '1d': 'jutro|jutrzejsz\\p{L}{1,4}',
    '-1w': '(?:w )?(?:zeszł|ubiegł|minion|poprzedni)(?:ym|m|ego|go|y) tygod(?:niu|nia|zień)',
    '0w': '(?:w )?(?:tym|bieżącym) tygodniu|tego tygodnia',
    '1w': '(?:w )?(?:przyszł|następn|nadchodząc)(?:ym|ego|y) tygod(?:niu|nia|zień)',
    '-1m': '(?:w )?(?:zeszł|ubiegł|minion|poprzedni)(?:ym|m|ego|go|y) miesiąc[ua]?',
    '0m': '(?:w )?(?:tym|bieżącym) miesiącu|tego miesiąca',
    '1m': '(?:w )?(?:przyszł|następn)(?:ym|ego|y) miesiąc[ua]?',
    '-1y':
      '(?:w )?(?:zeszł|ubiegł|minion|poprzedni)(?:ym|m|ego|go|y) rok[u]?|zeszłoroczn\\p{L}{1,3}|ubiegłoroczn\\p{L}{1,3}',
    '0y': '(?:w )?(?:tym|bieżącym) roku|tego roku|tegoroczn\\p{L}{1,3}',
    '1y': '(?:w )?(?:przyszł|następn)(?:ym|ego|y) rok[u]?|przyszłoroczn\\p{L}{1,3}',
  },
  decades:
    'lata dwudzieste|lat dwudziestych|latach dwudziestych,lata trzydzieste|lat trzydziestych|latach trzydziestych,lata czterdzieste|lat czterdziestych|latach czterdziestych,lata pięćdziesiąte|lat pięćdziesiątych|latach pięćdziesiątych,lata sześćdziesiąte|lat sześćdziesiątych|latach sześćdziesiątych,lata siedemdziesiąte|lat siedemdziesiątych|latach siedemdziesiątych,lata osiemdziesiąte|lat osiemdziesiątych|latach osiemdziesiątych,lata dziewięćdziesiąte|lat dziewięćdziesiątych|latach dziewięćdziesiątych',
  afterRomanNumeral: 'wiek|wieku|wieków|kadencj',
  calendars: ['hebrew'],
  separators: '.',
  shortDotDates: true,
  romanMonths: true,
  decadeForms: [
    {
      pattern:
        /(?<=(?<!\p{L})(?:lata|lat|latach|latami|latom)\s)(?<decade>\d{3}0|[1-9]0)(?=\.|\s(?:XX|ubiegłego|minionego))/dgiu,
    },
  ],
  firstDayForms: [FIRST_DAY_FORM],
  forms: [DAY_WORD_FORM],
};

export const times: TimeWords = {
  nights: 'noc|nocy|nocą|noce',
  namedHours: {
    '12': '(?<=(?<!\\p{L})(?:w|samo) )południe',
    '12~': 'południa',
    '0': '(?<=(?<!\\p{L})(?:o|do|po|przed) )północ(?:y|ą)',
  },
  hours:
    'pierwszej|pierwszą,drugiej|drugą,trzeciej|trzecią,czwartej|czwartą,piątej|piątą,szóstej|szóstą,siódmej|siódmą,ósmej|ósmą,dziewiątej|dziewiątą,dziesiątej|dziesiątą,jedenastej|jedenastą,dwunastej|dwunastą,trzynastej,czternastej,piętnastej,szesnastej,siedemnastej,osiemnastej,dziewiętnastej,dwudziestej,dwudziestej pierwszej,dwudziestej drugiej,dwudziestej trzeciej',
  dayPeriods: {
    '1-12': 'rano|nad ranem|przed południem',
    '12-18': 'po południu',
    '16-24': 'wieczorem|wieczór',
    '20-30': 'w nocy|nocą',
    '11-15': 'w południe',
  },
  forms: [
    { pattern: '(?<!\\p{L})wpół do <W>(?!\\p{L})', minutes: -30 },
    { pattern: '(?<!\\p{L})kwadrans po <W>(?!\\p{L})', minutes: 15 },
    { pattern: '(?<!\\p{L})za kwadrans <W>(?!\\p{L})', minutes: -15 },
    { pattern: '(?<=(?<!\\p{L})(?:godz\\.|godzina|godzinie|godziny|godzinę|godziną) )<H>(?:[.:]<M>)?(?!\\d|-\\d)' },
    {
      pattern:
        '(?<=(?<!\\p{L})(?:o|od|do|po|przed|około) )<D>[.:]<M>(?!\\d|\\s?(?:%|zł|proc|mln|mld|tys|pkt|euro|km|m |kg|pro))',
    },
    {
      pattern:
        '(?<=(?<!\\p{L})(?:o|od|do|po|przed|około) )<H>(?= (?:rano|wieczorem|po południu|w nocy|nad ranem|w południe)(?!\\p{L}))',
    },
    { pattern: '(?<=(?<!\\p{L})o )<D>(?![.,:]\\d)(?=[.,;:!?)»”"]|\\s?$)' },
    { pattern: '(?<=(?<!\\p{L})o )<W>(?=[.,;:!?)»”"]|\\s?$| (?:w|na|przed|do|wieczorem|rano|zacz|rozpocz))' },
  ],
};

export const polarity: PolarityWords = {
  firm: [
    'nie (?:jest|są|był[aoy]?|byli|będzie|będą|może|mogą|mógł|mogła|mogli|ma|mają|miał[aoy]?|mieli|chce|chcą|wie|wiem|wiedzą|został[aoy]?|zostali|można|udało|powinien|powinn[aoy]|doszło)',
    'nigdy',
  ],
  negation: ['nie', 'nigdy'],
  idioms: [
    'nie (?:tylko|jedynie|dość)',
    'nie (?:mniej|więcej|później|wcześniej|bez|wszys~|zawsze|każd~|zbyt|tak)',
    '(?:czy|lub|jeśli|dlaczego|o ile|dopóki) nie',
    'nie (?:\\p{L}{2,14} ){0,2}nie',
    'chyba że',
  ],
  answers: [
    'nikt',
    'nik(?:ogo|omu|im)',
    'nic',
    'nicz(?:ego|emu|ym)',
    'nigdzie',
    'bez',
    'ani',
    'żad(?:en|na|ne|nego|nej|nych|nym|ną)',
    'brak~',
    'zamiast',
    'oprócz',
    'poza',
    'ledwo',
    'ledwie',
    'dopiero',
    'tylko',
    'jedynie',
    'rzadko',
    'mało',
    'prawie',
    'nie\\p{L}{4}~',
    'bez\\p{L}{4}~',
    'zbyt',
    'wyjąt~',
    'nielicz~',
    'zero',
  ],
  innocent: [
    'niemniej',
    'niemiec~',
    'niemcy',
    'niemczech',
    'niemal~',
    'niedziel~',
    'niebiesk~',
    'niebo',
    'nieco',
    'niektór~',
    'bezpiecz~',
    'bezpośred~',
    'bezwzgl~',
  ],
  lexical: [
    'odm[óoa]w~',
    'odmaw~',
    'zaprzecz~',
    'odrzuc~',
    'zakaz~',
    'zabr[ao]n~',
    'zabron~',
    'uniem~',
    'zapobie~',
    'unik~',
    'porzuc~',
    'strac~',
    'utrac~',
    'przeciw~',
    'trudn~',
    'fałsz~',
    'błęd~',
    'wyklucz~',
    'przesta~',
    'wątpi~',
    'ignor~',
    'pomi[jn]~',
    'zawi[eó]d~',
    'zabrak~',
    'pozbaw~',
    'wstrzym~',
    'zatrzym~',
    'pust~',
  ],
  uncertain: [
    'może',
    'mogą',
    'być może',
    'prawdopodob~',
    'możliw~',
    'rzekom~',
    'podobno',
    'przypuszcz~',
    'domniem~',
    'chyba',
    'ponoć',
    'zapewne',
  ],
  doubtful: [
    'móg[lł]~',
    'mog[lł]~',
    'można',
    'wydaje',
    'jeśli',
    'czy',
    'według',
    'podejrz~',
    'oskarż~',
    'ryzyk~',
    'powinn~',
    'powinien',
    '\\p{L}{3,14}by',
    'potencjaln~',
    'ma',
    'mają',
  ],
  none: [
    'nikt',
    'nikogo',
    'nikomu',
    'nic',
    'niczego',
    'bez',
    'ani',
    'żaden',
    'żadna',
    'żadne',
    'żadnego',
    'żadnej',
    'żadnych',
    'brak',
  ],
  alleged: ['rzekom', 'podobno', 'domniem', 'ponoć'],
  notYet: ['jeszcze nie'],
  rise: [
    'wzr[oó]s[łlt]~',
    'rośnie',
    'rosn[ąę]~',
    'zwiększ~',
    'podwyż~',
    'podni[eó]s~',
    'wzrost~',
    'skocz~',
    'zyska~',
    'zysk~',
    'wyższ~',
    'podwo~',
    'przyrost~',
  ],
  fall: [
    'spad[łleka]~',
    'spadł~',
    'spada~',
    'zmniejsz~',
    'obniż~',
    'malej~',
    'zmala~',
    'maleć',
    'redu[kc]~',
    'strat~',
    'straci~',
    'niższ~',
    'skurcz~',
    'ubył~',
    'ubyt~',
  ],
  idle: ['mniej więcej', 'przynajmniej', 'co najmniej'],
};

export const speechVerbs: SpeechWords = {
  verbs:
    'powiedzi mówi$ mówił stwierdz doda$ dodał dodaje wyjaśni odpowiedzi zapyta zaznacz podkreśl oświadcz napisa pisze$ przyzna twierdz ostrzeg przekaza według$ zdaniem$ poinformow opowiad tłumacz zauważ',
  between: 'też pan pani również',
  before: 'pan pani',
  order: 'both',
};

export const newsAgencies: NewsAgencies = 'PAP';

export const provenanceLabels: ProvenanceLabels = {
  original:
    'z … oryginału|oryginaln* artykuł*|artykuł oryginalny|oryginał artykułu|oryginał tekstu|tekst oryginalny|oryginaln* wersj*|czytaj oryginał|oryginał:|artykuł w oryginale|tekst w oryginale|czytaj w oryginale|przeczytaj w oryginale|w oryginale:|w oryginale na|w oryginale tutaj|oryginaln* tekst*|oryginaln* publikacj*|oryginaln* wpis*|oryginaln* wywiad*|oryginaln* materiał*|oryginaln* źródł*:|źródło oryginalne:|źródło oryginału|artykułu oryginalnego|pierwotn* wersj* artykułu|pierwotn* wersj* tekstu|oryginał tutaj|oryginał dostępny|oryginał można|oryginał na|oryginał znajduje|oryginał ukazał|link do oryginał*|zobacz oryginał|przeczytaj oryginał|angielski oryginał|anglojęzyczn* oryginał*',
  republished:
    'artykuł pierwotnie|pierwotnie opublikowan*|po raz pierwszy opublikowan*|pierwotnie ukazał|pierwotnie został|ten artykuł ukazał się|niniejszy artykuł ukazał się|artykuł ukazał się|ten tekst ukazał się|tekst ukazał się|wywiad ukazał się|reportaż ukazał się|rozmowa ukazała się|pierwotnie ukazała|pierwotnie ukazało|pierwotnie publikowan*|oryginalnie opublikowan*|oryginalnie publikowan*|oryginalnie ukazał|po raz pierwszy ukazał|po raz pierwszy publikowan*|najpierw ukazał|pierwsza publikacja:|pierwodruk*|przedruk z|przedruk za|przedrukowan* z|przedrukowan* za|publikujemy za zgodą|tekst pochodzi z|artykuł pochodzi z|materiał pochodzi z',
  translated:
    'z … przełożył*|z … przetłumaczył*|tłumaczenie z|tłumacz*:|tłum.|przełożył*|przekład:|przekład z|przetłumaczył*|przetłumaczon*|ze … przełożył*|ze … przetłumaczył*|z … tłumaczył*|ze … tłumaczył*|z … spolszczył*|tłumaczenie ze|tłumaczenie i opracowanie|tłumaczenie i redakcja|tłumaczenie na polski|tłumaczenie na język polski|tłumaczenie własne|tłumaczenie tekstu|tłumaczenie artykułu|przekład ze|przekład na|przekład i|opracowanie i tłumaczenie|opracował* i przetłumaczył*|tłumaczon* z|na polski przełożył*|na język polski przełożył*|polskie tłumaczenie|polski przekład|artykuł przetłumacz*|tekst przetłumacz*|artykuł jest tłumaczeniem|tekst jest tłumaczeniem|tekst jest przekładem|przeł.|spolszczył*|przyp. tłum.|przypis tłumacza:',
  machine:
    'tłumaczenie maszynowe|tłumaczenie automatyczne|automatyczne tłumaczenie|automatycznie przetłumaczon*|przetłumaczon* przez ai|przetłumaczon* przez sztuczną inteligencję|tłumaczenie ai|maszynowe tłumaczenie|maszynowo przetłumaczon*|przekład maszynowy|przetłumaczon* automatycznie|przetłumaczon* maszynowo|tłumaczon* automatycznie|tłumaczon* maszynowo|tłumaczenie wygenerowane|tłumaczenie wykonane przez ai|tłumaczenie wykonane przez sztuczną inteligencję|tłumaczenie przez ai|tłumaczenie google|tłumaczenie deepl|przetłumaczon* z pomocą ai|przetłumaczon* za pomocą ai|przetłumaczon* przy pomocy ai|przetłumaczon* przy użyciu ai|przetłumaczon* z użyciem ai|przetłumaczon* z wykorzystaniem ai|przetłumaczon* przez si|przetłumaczon* z pomocą sztucznej inteligencji|przetłumaczon* za pomocą sztucznej inteligencji|przetłumaczon* przy pomocy sztucznej inteligencji|przetłumaczon* przy użyciu sztucznej inteligencji|przetłumaczon* z wykorzystaniem sztucznej inteligencji|przetłumaczon* przez google|przetłumaczon* za pomocą google|przetłumaczon* przez deepl|przetłumaczon* za pomocą deepl|przetłumaczon* przez chatgpt|przetłumaczon* przez komputer',
  source:
    'źródło|źródła|źródło informacji|źródło artykułu|źródło tekstu|źródło wiadomości|źródło oryginalne|link do źródła|na podstawie|na podst.|opracowano na podstawie|opracowanie na podstawie|opr. na podst.|oprac. na podst.|za:|via:',
  picture:
    'zdjęci*|fot.|grafika|foto*|fot:|obraz:|obrazek:|ilustracj*|infografik*|rysunek:|rys.|karykatura:|mapa:|wideo:|film:|zrzut ekran*|źródło zdjęci*|źródło grafik*|źródło fot*|autor zdjęci*',
  version:
    'czytaj po|czytaj w języku|przeczytaj po|dostępny także w|wersja tego|tłumaczenie tego|czytaj ten artykuł po|czytaj ten tekst po|czytaj ten artykuł w|przeczytaj ten artykuł po|przeczytaj ten artykuł w|przeczytaj w języku|dostępny również|dostępna również|dostępne również|dostępna także|dostępne także|wersja niniejszego|tłumaczenie niniejszego|tłumaczenia tego|przekład tego|przetłumaczon* na|przełożon* na|w innych językach|read in english',
  self: 'ten artykuł|niniejszy artykuł|ten tekst|artykuł|tekst|niniejszy tekst|tego artykułu|tego tekstu|niniejszego artykułu|niniejszego tekstu|ten wywiad|ten materiał|ten wpis|ten reportaż|ta rozmowa|ta strona|materiał|wywiad|reportaż|artykułu|tekstu|czytasz|czytacie|przetłumaczyliśmy|nasze tłumaczenie|naszym tłumaczeniu',
};

export const translationWords: TranslationWords = {
  translated: 'tłumacz|przetłumacz|przełoż|przekład|tłum.|przeł.|przekł.|spolszcz|polska wersja',
  original: 'oryginał|oryginal|pierwotn|po raz pierwszy|pierwodruk|przedruk|przedrukow',
  languages: 'języków|języki',
  works:
    'powieś|książk|wiersz|film|tomik|wydawnictw|aplikacj|google|badani|tłumacz przysięg|tłumacz sądow|tłumaczka sądow|tweet|o autor|napisy|ustaw|audioprzewodnik',
};

export const pagePhrases: PagePhrases = {
  source: 'źródło|źródła|źródło zdjęcia',
  original: 'oryginalny artykuł|artykuł pierwotnie|pierwotnie opublikowan|czytaj oryginał|oryginał',
  translation:
    'tłumaczenie:|tłumaczył|przełożył|tłumaczenie maszynowe|tłumaczenie automatyczne|przetłumaczono automatycznie',
  byline: 'autor|oprac|opracowanie|tekst',
  related:
    'czytaj także…|czytaj też…|czytaj więcej…|zobacz także…|zobacz też…|przeczytaj także…|przeczytaj też…|powiązane artykuły|polecamy…|najczęściej czytane|zobacz również…|czytaj również…|czytaj dalej…|czytaj całość|czytaj cały artykuł|czytaj na ten temat…|więcej na ten temat…|więcej o:…|więcej na temat…|więcej informacji…|więcej wiadomości…|więcej artykułów|więcej przeczytasz…|dowiedz się więcej…|zobacz więcej…|zobacz koniecznie…|sprawdź także…|sprawdź też…|sprawdź również…|przeczytaj również…|przeczytaj więcej…|przeczytaj:…|posłuchaj także…|może cię zainteresować…|może cię również zainteresować…|to może cię zainteresować…|może zainteresować cię także…|mogą cię zainteresować…|to cię może zainteresować…|warto przeczytać…|nie przegap…|powiązane|powiązane tematy|powiązane materiały|podobne artykuły|podobne|podobne tematy|najnowsze|najnowsze wiadomości|najnowsze artykuły|najpopularniejsze|najchętniej czytane|popularne|polecane|polecane artykuły|polecane dla ciebie|rekomendowane|rekomendowane dla ciebie|redakcja poleca|inne artykuły|inne wiadomości|pozostałe wiadomości|pokaż więcej|pokaż wszystkie|zobacz wszystkie|wczytaj więcej|załaduj więcej|ładowanie|trwa ładowanie|ładuję|następny artykuł|poprzedni artykuł|następny|poprzedni|następne|poprzednie|do góry|wróć na górę|powrót do góry|wróć na stronę główną|strona główna|czytaj więcej]|kliknij tutaj',
  share:
    'udostępnij…|podziel się…|kopiuj link|drukuj|obserwuj nas…|udostępnij artykuł|udostępnij na facebooku|podziel się artykułem…|podaruj artykuł|podaruj ten artykuł|podaruj dostęp|prześlij artykuł…|wyślij|wyślij e-mailem|wyślij znajomemu|wydrukuj|skopiuj link|skopiowano link|link skopiowany|link został skopiowany|kopiuj|zapisz|zapisz artykuł|zapisz na później|przeczytaj później|czytaj później|rozmiar tekstu|rozmiar czcionki|wielkość tekstu|wielkość czcionki|powiększ tekst|pomniejsz tekst|obserwuj|obserwujesz|obserwuj autora|obserwuj temat|obserwuj nas w google news…|obserwuj nas na google news…|śledź nas…|polub nas…|czas czytania|czas czytania:…|dodaj jako preferowane źródło w google|podsumowanie ai|streszczenie ai|podsumowanie wygenerowane przez ai|streszczenie wygenerowane przez ai|podsumowanie przygotowane przez ai|podsumowanie wygenerowane przez sztuczną inteligencję|min czytania|min. czytania|minut czytania|minuty czytania|obserwuj nas na…|śledź nas na…',
  subscribe:
    'zapisz się…|subskrybuj…|newsletter|prenumeruj…|zapisz się do newslettera…|zapisz się na newsletter…|dołącz do nas…|dołącz do naszego kanału…|dołącz do naszej społeczności…|obserwuj nasz kanał…|pobierz aplikację|pobierz naszą aplikację…|pobierz aplikację mobilną|ściągnij naszą aplikację…|zaloguj się|zaloguj|zarejestruj się|załóż konto|utwórz konto|masz już konto?…|nie masz konta?…|masz już subskrypcję?…|masz już prenumeratę?…|jesteś już prenumeratorem?…|kup prenumeratę|kup subskrypcję|prenumerata|wesprzyj nas…|wesprzyj naszą pracę…|wesprzyj niezależne dziennikarstwo…|wspieraj nas…|wspieraj niezależne media…|przekaż darowiznę|wpłać|wpłać teraz|twój e-mail|twój adres e-mail|adres e-mail|podaj swój adres e-mail…|włącz powiadomienia|bądź na bieżąco z…|zapisz się do naszego newslettera|zapisz się na nasz…|subskrybuj nasz…',
  video:
    'zobacz wideo…|zobacz film…|obejrzyj…|wideo|wideo:…|obejrzyj wideo…|posłuchaj|posłuchaj artykułu…|posłuchaj tego artykułu…|odsłuchaj artykuł|odsłuchaj|słuchaj artykułu|posłuchaj podcastu…|posłuchaj:…|odtwórz|odtwórz wideo|odtwórz film|zobacz nagranie…|zobacz zdjęcia…|zobacz galerię…|galeria zdjęć|galeria|podcast:…|twoja przeglądarka nie obsługuje…|więcej wideo|oglądaj|oglądaj wideo…|oglądaj na żywo',
  tags: 'tagi|tagi:…|tematy:…|słowa kluczowe:…|tematy|powiązane tagi|słowa kluczowe|kategorie|kategorie:…|kategoria:…|temat:…|hasła:…|w tym artykule|artykuł bezpłatny|dostęp bezpłatny|tylko dla subskrybentów|tylko dla prenumeratorów|dla prenumeratorów',
  cookies:
    'używamy plików cookie…|ta strona używa plików cookie…|ta strona korzysta z plików cookie…|akceptuję|akceptuj wszystkie|akceptuj|akceptuję wszystkie|zgadzam się|odrzuć|odrzuć wszystkie|przejdź do serwisu|ustawienia cookies|ustawienia plików cookie|ustawienia prywatności|polityka prywatności|polityka cookies|zarządzaj plikami cookie|my i nasi partnerzy przechowujemy…|ta strona używa cookies…|strona korzysta z plików cookies…|serwis wykorzystuje pliki cookies…|nasza strona używa plików cookies…',
  comments:
    'komentarze|dodaj komentarz…|skomentuj|komentuj|komentarze (…|napisz komentarz…|zostaw komentarz…|dodaj swój komentarz…|dodaj opinię|pokaż komentarze|zobacz komentarze|zobacz wszystkie komentarze|czytaj komentarze|wszystkie komentarze|brak komentarzy|0 komentarzy|zaloguj się, aby skomentować…|zaloguj się, aby dodać komentarz…|twój adres e-mail nie zostanie opublikowany…|odpowiedz|anuluj pisanie odpowiedzi|dołącz do dyskusji…|weź udział w dyskusji…|dyskusja|zgłoś błąd|zgłoś błąd w artykule|zgłoś problem|zgłoś nadużycie|zauważyłeś błąd?…|znalazłeś błąd?…|widzisz błąd?…|zauważyłeś błąd w artykule?…|zauważyłaś błąd?…|zaznacz tekst i naciśnij ctrl+enter…|masz temat?…|masz dla nas temat?…|masz informację?…|czy artykuł był przydatny?…|czy ten artykuł był pomocny?…|czy ten artykuł był przydatny?…|podobał ci się artykuł?…|podobał ci się ten artykuł?…|oceń artykuł…|oceń ten artykuł…|oceń tekst|lubię to|dziękujemy za opinię|dziękujemy za ocenę|napisz do nas…|napisz do redakcji|napisz do autora|skontaktuj się z nami|kontakt z redakcją|kontakt|wyślij opinię',
  advertisement:
    'reklama|materiał sponsorowany|ciąg dalszy pod reklamą|dalszy ciąg pod reklamą|dalsza część tekstu pod reklamą|dalsza część artykułu pod reklamą|dalsza część materiału pod wideo|dalsza część tekstu pod wideo|dalsza część artykułu pod wideo|dalsza część artykułu pod materiałem wideo|dalsza część tekstu pod filmem|dalsza część pod reklamą|tekst pod reklamą|artykuł pod reklamą|reszta tekstu pod reklamą|reklamy|reklama:…|artykuł sponsorowany|tekst sponsorowany|treść sponsorowana|treści sponsorowane|sponsorowane|materiał partnera|materiał promocyjny|materiał reklamowy|materiał partnerski|artykuł partnerski|współpraca reklamowa|ogłoszenie|ogłoszenia|zamknij reklamę|pomiń reklamę|dalsza część tekstu pod…|dalsza część artykułu pod…|dalsza część materiału pod…',
  copyright:
    'wszelkie prawa zastrzeżone…|wszystkie prawa zastrzeżone…|prawa autorskie|prawa autorskie:…|kopiowanie zabronione|kopiowanie, rozpowszechnianie…|dalsze rozpowszechnianie artykułu…|dalsze rozpowszechnianie materiałów…|przedruk zabroniony|materiał chroniony prawem autorskim…|artykuł chroniony prawem autorskim…|utwór chroniony prawem autorskim…',
  paywall:
    'ten artykuł jest tylko dla prenumeratorów…|ten artykuł jest tylko dla subskrybentów…|ten artykuł jest dostępny tylko dla…|ten artykuł jest dostępny wyłącznie dla…|artykuł dostępny tylko dla…|artykuł dostępny wyłącznie dla…|artykuł tylko dla subskrybentów…|artykuł tylko dla prenumeratorów…|treść dostępna tylko dla…|ta treść jest dostępna tylko dla…|materiał dostępny tylko dla…|aby czytać dalej…|aby przeczytać cały artykuł…|aby przeczytać całość…|aby przeczytać dalszą część…|aby uzyskać dostęp do całego artykułu…|chcesz czytać dalej?…|chcesz przeczytać cały artykuł?…|chcesz przeczytać więcej? wykup…|zaloguj się, aby czytać dalej…|zaloguj się, aby przeczytać…|zaloguj się i czytaj dalej…|zarejestruj się, aby czytać dalej…|zarejestruj się i czytaj dalej…|kup dostęp i czytaj dalej…|kup subskrypcję, aby czytać…|kup prenumeratę i czytaj…|wykup dostęp, aby…|wykup subskrypcję, aby…|wykup prenumeratę, aby…|czytaj dalej z…|czytaj dalej za…|odblokuj artykuł…|odblokuj ten artykuł…|dalszy ciąg materiału dla…|dalsza część artykułu dostępna…|dalsza część tekstu dostępna…|wykorzystałeś limit bezpłatnych artykułów…|wykorzystałeś limit darmowych artykułów…|to jest treść premium…',
  credit:
    'foto:…|fot:…|zdjęcie:…|zdjęcia:…|fotografie:…|fotograf:…|autor zdjęcia:…|autor zdjęć:…|zdjęcie główne:…|zdjęcie ilustracyjne:…|źródło zdjęcia:…|źródło zdjęć:…|ilustracja:…|ilustracje:…|infografika:…|tekst:…|tekst i zdjęcia:…|redakcja:…|redaktor:…|redaktorka:…|redagował:…|redagowała:…|redaktor prowadzący:…|redaktorka prowadząca:…|opracowanie:…|oprac.:…|korekta:…|montaż:…|edycja:…|współpraca:…|fot.…|fotografia|autorka|autorzy|opracował|opracowała|rozmawiał|rozmawiała',
  stamp: 'aktualizacja|zaktualizowano|ostatnia aktualizacja|opublikowano|data publikacji|publikacja|data aktualizacji',
};

export const creditNames: CreditNames = {
  by: 'fot.|oprac.|opracował|opracowała|tłum.',
  beside: 'i|z|w|na|archiwum|materiały prasowe|materiały|prasowe|prywatne|dla|przez|domena',
};
