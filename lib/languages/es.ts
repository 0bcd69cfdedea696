/** What Verso knows of Spanish. */

import {
  DAY_WORD_FORM,
  DAYS_WORD_FORM,
  IBERIAN_HOURS_FORM,
  PORTUGUESE_HOUR_FORM,
  WEEKDAY_AND_DAY_FORM,
} from './families';
import type {
  CreditNames,
  DateWords,
  FunctionWords,
  LanguageTraits,
  Morphology,
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
  dashDialogue: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before:
    'sr sra srta sres sras dr dra dres d dña prof profa lic ing arq gral cnel tte cap mons fr sto sta ud uds vd vds av avda pza p.ej ej aprox depto dpto gob dip sen vs cf máx mín tel',
  figure: 'art arts pág págs p núm núms no n nº fig vol cap ene feb mar abr jun jul ago sep sept oct nov dic',
  ends: 'etc a.m p.m',
  either: 'ee.uu rr.hh s.a s.l s.a.de.c.v c.v a.c d.c a.de.c d.de.c cía ltda',
  capital: 'un este',
  starters:
    'el la los las un una unos unas él ella ellos ellas lo su sus se no en a al de del por para con sin sobre tras desde según pero y o si cuando donde quien qué cómo esto esta este ese esa nadie nada también además así entonces luego después',
  says: 'dijo dice pregunt respond grit afirm añadi explic contest exclam',
};

export const wordEndings: Morphology = {
  suffixes:
    's es a as o os e en an ar er ir ado ados ada adas ido idos ida idas ando iendo ó aron ieron aba aban ía ían ará arán ción ciones mente dor dores dora doras ano anos ana anas és esa eses esas ico icos ica icas al ales ense enses',
  minStem: 4,
};

export const functionWords: FunctionWords =
  'de la que el en los se del las por un para con no una su al lo como más pero sus le ha me sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo';

export const slugWords: SlugWords =
  'el la los las del de y en un una por para con que se su al como mas tras sobre contra sin desde es';

export const numberWords: NumberTable = {
  add: {
    0.5: 'medio|media',
    1: 'un|una|uno',
    2: 'un par de|par de|ambos|ambas',
    6: 'media docena|media docena de',
    21: 'veintiún|veintiuna|veintiuno',
    200: 'doscientos|doscientas',
    300: 'trescientos|trescientas',
    400: 'cuatrocientos|cuatrocientas',
    500: 'quinientos|quinientas',
    600: 'seiscientos|seiscientas',
    700: 'setecientos|setecientas',
    800: 'ochocientos|ochocientas',
    900: 'novecientos|novecientas',
  },
  approxOne: 'un|una',
  approx: {
    10: 'decena',
    15: 'quincena',
    20: 'veintena',
    30: 'treintena',
    40: 'cuarentena',
    50: 'cincuentena',
    100: 'centenar',
    1000: 'millar',
  },
  alone: { 100: 'cien|ciento', 1000: 'mil' },
  times: {
    1e18: 'trillón|trillones',
    12: 'docena',
    1e6: 'millón|millones',
    1e9: 'millardo',
    1e12: 'billón|billones',
  },
  vague: {
    10: 'decenas',
    12: 'docenas',
    100: 'cientos|centenares|centenas',
    1000: 'miles|millares',
    1e6: 'millones',
    1e12: 'billones',
  },
  some: 'varios|varias|unos cuantos|unos pocos|unas pocas|algunos|algunas|muchos',
  ordinals: { 1: 'primer|primera|primero', 3: 'tercer', 7: 'séptima|séptimo', 9: 'noveno|novena' },
  parts: {
    3: 'tercio|tercios|tercera parte|terceras partes',
    4: 'cuarto de|cuartos|cuarta parte|cuartas partes',
    5: 'quinta parte|quintos|quintas partes',
    6: 'sexta parte|sextos',
    8: 'octavos|octava parte',
    10: 'décima parte|décimas partes',
  },
  whole: {
    0.5: 'mitad',
    0.25: 'cuarta parte',
    0.3333333333: 'tercera parte',
    0.2: 'quinta parte',
    0.1: 'décima parte',
  },
  half: 'y medio|y media',
  fold: {
    2: 'doble|duplicado|duplica|duplicó|duplicar|duplicaron|duplican',
    3: 'triple|triplicado|triplica|triplicó|triplicar|triplicaron|triplican',
    4: 'cuádruple|cuadruplicado|cuadruplicó|cuadruplicar',
    5: 'quíntuple|quintuplicó',
    10: 'décuple',
  },
  weak: 'un|una|uno|medio|media|segundo|segunda|segundos|segundas|primer|primera|primero|cuarto|cuarta|quinto|quinta|doble|mitad|ambos|ambas|tercero|sexto|quinta|cuarentena|miles',
  not: 'primer ministro|primera ministra|primer mundo|medio ambiente|medio oriente|medios|media noche|mediodía|mediados|cuarto de baño|cuartos de final|cuarto poder|mil gracias|media europea|segunda guerra mundial|tercera edad|uno no|unos y otros',
  and: 'y',
  vagueOf: 'de',
  to: 'a|a un|y|o|hasta|a los',
  between: 'entre|de|de un|de los|desde',
  of: 'de cada|de|por cada|entre',
  before: {
    about:
      'unos|unas|alrededor de|cerca de|aproximadamente|en torno a|en torno al|unos cuantos|sobre los|alrededor del',
    under: 'casi|menos de|menos del|hasta|hasta el|cerca del|apenas|como máximo|no más de|un máximo de|por debajo de',
    over: 'más de|más del|al menos|por lo menos|como mínimo|no menos de|un mínimo de|superior a|más de los|por encima de',
    ordinal: 'n.º|número|artículo|capítulo',
    minus: 'menos',
    year: 'en|año|de|del|desde|hasta|a|principios|finales|mediados|verano|otoño|y|el|entre|mundial',
  },
  after: {
    none: 'cuartos de final',
    over: 'o más',
    fold: 'veces más|veces mayor|veces menos|veces superior|veces el|veces la',
    ordinal: 'º|ª|.º|.ª|er|.er|° lugar|a edición',
    counter: 'personas|años|niños|mujeres|hombres|países|veces|vecinos|trabajadores|votos|cada',
  },
  units: {
    tonne: 'toneladas|tonelada',
    'square-meter': 'metros cuadrados|metro cuadrado|m²|m2',
    'square-kilometer': 'kilómetros cuadrados|km²|km2',
    celsius: 'grados centígrados|grados celsius|°c|grados',
    kilogram: 'kilos|kilo|kg',
    'kilometer-per-hour': 'kilómetros por hora|km/h|kilómetros/hora',
    second: 'segundos',
  },
  currencies: {
    GBP: 'libras esterlinas|libras|libra esterlina',
    JPY: 'yenes|yen',
    MXN: 'pesos',
    USD: 'dólares|dólar|dólares estadounidenses',
    EUR: 'euros|euro',
  },
};

export const units: UnitWords = {
  names: {
    week: 'sem',
    tonne: 'toneladas|tonelada',
    'square-kilometer': 'kilómetros cuadrados|kilómetro cuadrado|km²',
    'square-meter': 'metros cuadrados|metro cuadrado|m²',
    'square-mile': 'millas cuadradas|milla cuadrada|mi²',
    'square-foot': 'pies cuadrados|pie cuadrado|ft²',
    'cubic-meter': 'metros cúbicos|metro cúbico|m³',
    'kilowatt-hour': 'kilovatios hora|kilovatio hora|kwh',
    megawatt: 'megavatios|megavatio|mw',
    gigawatt: 'gigavatios|gigavatio|gw',
    kilowatt: 'kilovatios|kilovatio|kw',
    decade: 'décadas|década|déc.|déc',
    century: 'siglos|siglo|s.',
    barrel: 'barriles|barril|bbl',
    knot: 'nudos|nudo|kn',
  },
  scales: { mil: 1e3, cien: 100, millardo: 1e9, mdd: 1e6 },
  currencies: { dólar: 'USD', dólares: 'USD', euro: 'EUR', euros: 'EUR', yenes: 'JPY', libras: 'GBP', pesos: 'MXN' },
  variants: ['es', 'es-MX'],
};

export const dates: DateWords = {
  months: 'ene,feb,mar,abr,,jun,jul,ago|agto,setiembre|sept|set,oct,nov,dic',
  ambiguousMonths: 'agto',
  beforeMonth: 'en|de|desde|hasta|mes de|y|a',
  beforeDate: 'el|del|al|día|desde|hasta',
  weekdays: ',,,,,sábados,domingos',
  relativeWords: {
    '-2d': 'anteayer|antier|antes de ayer|anteanoche',
    '-1d': 'ayer|anoche',
    '0d': 'hoy|esta (?:noche|mañana|tarde)',
    '2d': 'pasado mañana',
    '1d~': '(?<!(?:la|una|cada|media|de) )mañana',
    '-1w': '(?:la )?(?:semana pasada|pasada semana)',
    '-1w~': 'última semana',
    '1w': '(?:la )?(?:próxima semana|semana próxima|semana que viene|semana entrante)',
    '-1m': '(?:el )?(?:mes pasado|pasado mes(?! de))',
    '1m': '(?:el )?(?:próximo mes|mes próximo|mes que viene|mes entrante)',
    '-2y': '(?:el )?año antepasado',
    '-1y': '(?:el )?(?:año pasado|pasado año)',
    '0y': 'este año|presente año',
    '1y': '(?:el )?(?:próximo año|año próximo|año que viene|año entrante)',
  },
  ignoredIntlKeys: ['1d'],
  decades:
    'años veinte,años treinta,años cuarenta,años cincuenta,años sesenta,años setenta,años ochenta|los ochenta,años noventa|los noventa',
  beforeRomanNumeral: 'siglo|siglos',
  afterRomanNumeral: 'edición|legislatura|congreso|cumbre',
  calendars: ['persian', 'hebrew'],
  separators: '/',
  decadeForms: [
    {
      pattern:
        /(?<=(?<!\p{L})(?:los\saños|los|década\sde(?:\slos)?(?:\saños)?|décadas\sde)\s)(?<decade>\d{3}0|[2-9]0)(?![\d.,]|\s?%|\s\p{L})/dgiu,
    },
    {
      pattern:
        /(?<=(?<!\p{L})(?:los\saños|década\sde(?:\slos)?(?:\saños)?|décadas\sde)\s)(?<decade>\d{3}0|[1-9]0)(?![\d%])/dgiu,
    },
  ],
  forms: [DAY_WORD_FORM, DAYS_WORD_FORM, WEEKDAY_AND_DAY_FORM],
};

export const times: TimeWords = {
  nights: 'noche|noches|madrugada',
  namedHours: { '12': 'mediodía', '0': 'medianoche' },
  hours: 'una,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce',
  dayPeriods: {
    '0-6': 'de la madrugada|de madrugada',
    '1-12': 'de la mañana|por la mañana|a\\.\\s?m\\.|am(?!\\p{L})',
    '12-21': 'de la tarde|por la tarde',
    '18-28': 'de la noche|por la noche',
    '11-16': 'del mediodía|del día',
    '12-24': 'p\\.\\s?m\\.|pm(?!\\p{L})',
  },
  forms: [
    { pattern: '(?<![\\p{L}\\d.,:])<H>(?:[:.]<M>)?(?= de la (?:mañana|tarde|noche|madrugada)(?!\\p{L}))' },
    { pattern: '(?<=(?<!\\p{L})las? )<H>(?:[:.]<M>)? y media(?!\\p{L})', minutes: 30 },
    { pattern: '(?<=(?<!\\p{L})las? )<H> y cuarto(?!\\p{L})', minutes: 15 },
    { pattern: '(?<=(?<!\\p{L})las? )<H> menos cuarto(?!\\p{L})', minutes: -15 },
    { pattern: '(?<=(?<!\\p{L})las? )<D>[:.]<M>(?!\\d|\\s?%)' },
    IBERIAN_HOURS_FORM,
    {
      pattern:
        '(?<=(?<!\\p{L})las? )<H>(?= (?:de la (?:mañana|tarde|noche|madrugada)|del (?:mediodía|día)|de madrugada|en punto|horas?|hs?\\.?|[ap]\\. ?m\\.)(?!\\p{L}))',
    },
    {
      pattern:
        '(?<=(?<!\\p{L})(?:a|desde|hasta|hacia|sobre) las? )<H>(?=[.,;:!?)»”"]|\\s?$| (?:del|en|hora|y|a|para|con|por|de (?:este|ayer|hoy)|todos)(?!\\p{L}))',
    },
    PORTUGUESE_HOUR_FORM,
  ],
};

export const polarity: PolarityWords = {
  firm: [
    'nunca',
    'jamás',
    'no (?:es|era|fue|son|eran|ha|han|he|había|habían|está|están|estaba|estaban|estoy|será|serán|puede|pueden|puedo|podía|podían|pudo|podrá|tiene|tienen|tengo|tenía|quiere|quieren|quería|creo|sé|sabe|saben|sabía|hay|hubo|va|van|debe|debería|podría|soy|somos)',
  ],
  negation: ['no', 'nunca', 'jamás'],
  idioms: [
    'no (?:s[oó]lo|solamente|[uú]nicamente|simplemente|necesariamente|menos de|más de|más que|todos?|todas?|siempre|sin|tanto|hasta|mucho|tan|muy|hay duda|tard[oó]~|cabe duda)',
    '(?:o|si|por qué|a) no',
    'en (?:lugar|vez) de',
  ],
  answers: [
    'sin',
    'ning[uú]n~',
    'nadie',
    'nada',
    'ni',
    'tampoco',
    'apenas',
    'salvo',
    'excepto',
    'sino',
    'escas~',
    'poc[oa]s?',
    'demasiado~',
    'rara~',
    'raro~',
    'todavía',
    'nulo~',
    'nula~',
    'excepción',
    '(?:in|im|i)(?:acept~|adecuad~|apropiad~|cap[aá]~|capac~|ciert~|coheren~|complet~|c[oó]mod~|comprens~|conscien~|correct~|cre[ií]~|depend~|diferen~|direct~|discut~|efica~|efici~|esper~|estab~|evitab~|exact~|existen~|explic~|habit~|h[aá]bil~|just~|mune~|necesari~|ocen~|quiet~|segur~|soport~|sosten~|suficien~|[uú]til~|usual~|v[aá]lid~|visib~|posib~|potent~|precis~|previs~|prob~|prud~|pun~|legal~|leg[ií]t~|l[ií]cit~|limit~|l[oó]g~|rreg~|rresp~|rreal~|rrelev~)',
    'des(?:conoc~|acuerd~|afortun~|igual~|ventaj~|conf[ií]~|apar~|apru~|aprob~|cart~|cont~|hab~|minti~|ment~|provist~|emple~|orden~)',
  ],
  innocent: ['no obstante', 'no\\. ?\\d', 'no(?= ?\\?)', 'sin embargo'],
  lexical: [
    'neg(?:ó|ar|aron|aba|aban|ado|ando|ativa|arse|aciones|ación)',
    'niega~',
    'rechaz~',
    'rehus~',
    'falt~',
    'carec~',
    'carenc~',
    'fracas~',
    'fall(?:ó|ar|aron|ado|a|an)',
    'evit~',
    'imp[ei]d~',
    'prohib~',
    'dej(?:ó|ar|aron|ado|an|a) de',
    'ausen~',
    'perd~',
    'pierd~',
    'pérdida~',
    'difícil~',
    'fals~',
    'ignor~',
    'exclu~',
    'abst~',
    'renunci~',
    'dud~',
    'olvid~',
    'opon~',
    'opus~',
    'mal[oa]?s?',
    'mal',
    'cero',
    'lejos',
    'priv~',
    'vac[ií]~',
    'cancel~',
    'par(?:ar|ó)',
    'deten~',
    'desist~',
  ],
  uncertain: [
    'quizá~',
    'tal vez',
    'acaso',
    'probable~',
    'posible~',
    'posiblemente',
    'podrían?',
    'presunt~',
    'supuest~',
    'aparentemente',
    'al parecer',
    'a lo mejor',
    'eventual~',
  ],
  doubtful: [
    'puede~',
    'pueda~',
    'podía~',
    'poder',
    'pudier~',
    'pudo',
    'pudiera~',
    '[a-zñáéíóú]{2,15}rían?',
    'parec~',
    'si',
    'sospech~',
    'acus~',
    'según',
    'riesgo~',
    'potencial~',
    'tem[eí]~',
    'cre(?:e|en|ía|ían)',
    'debe~',
    'aleg~',
    'posibilidad~',
    'habría~',
    'suele~',
    'prob~',
    '[a-zñ]{2,12}(?:iera|iese|ara|ase)n?',
    'esper~',
    'sea',
  ],
  none: ['sin', 'ningún', 'ninguna', 'ninguno', 'nadie', 'nada', 'ni', 'tampoco'],
  alleged: ['presunt', 'supuest', 'al parecer'],
  notYet: ['aún no', 'todavía no'],
  rise: [
    'aument~',
    'sub(?:e|en|ió|ieron|ida|ido|ir|iendo|idas)',
    'crec~',
    'crez~',
    'increment~',
    'alza~',
    'ascend~',
    'ascens~',
    'elev~',
    'repunt~',
    'gan(?:ó|aron|ado)',
    'dispar(?:ó|aron|ado)',
    'duplic~',
    'superior',
  ],
  fall: [
    'baj(?:a|an|ó|aron|ada|ado|ar|ando|as|ón)',
    'ca(?:e|en|yó|yeron|ída|ídas|ído|er|yendo)',
    'disminu~',
    'descen[ds]~',
    'desciend~',
    'redu[cj]~',
    'reduzc~',
    'retroce~',
    'recort~',
    'merm~',
    'desplom~',
    'perd(?:ió|ieron|ido|er)',
    'pérdida~',
    'inferior',
    'rebaj~',
  ],
  idle: [
    'al menos',
    'por lo menos',
    'a menos',
    'menores de',
    'mayores de',
    'mayor parte',
    'mayoría',
    'bajo',
    'más o menos',
  ],
};

export const speechVerbs: SpeechWords = {
  verbs:
    'dijo$ dice$ decía$ dicho$ afirm declar explic añad señal asegur coment respond manifest indic contó$ cuenta$ sostuv recalc subray advirt preguntó escrib anunci insist reconoc concluy agreg apunt según$ expres',
  between: 'ha había también el la señor señora',
  before: 'señor señora don doña',
  order: 'both',
};

export const newsAgencies: NewsAgencies = 'EFE Télam Europa Notimex';

export const provenanceLabels: ProvenanceLabels = {
  outletArticles: 'el',
  original:
    'artículo original|versión original|texto original|nota original|noticia original|publicación original|leer el original|lee el original|leer original|original en|original:|fuente original:|ver original|ver el original|lea el original|lea aquí el original|lee aquí el original|enlace original|enlace al original|entrevista original|reportaje original|post original|entrada original|original aquí|en su idioma original|el original en|artículo de origen|crónica original|columna original|texto en su idioma original',
  republished:
    'publicado originalmente|publicó originalmente|publicada originalmente|originalmente publicad*|apareció originalmente|publicado por primera vez|publicado primero|publicó primero|apareció primero|publicado en su versión|publicada por primera vez|publicada primero|publicado inicialmente|publicada inicialmente|publicado originariamente|aparecido originalmente|aparecida originalmente|apareció por primera vez|originalmente apareció|originalmente se publicó|salió originalmente|este artículo se publicó|este artículo fue publicado|este artículo apareció|este artículo fue tomado|esta nota fue publicada|esta nota se publicó|este texto fue publicado|este texto se publicó|este reportaje fue publicado|este reportaje se publicó|esta entrevista fue publicada|esta entrevista se publicó|reproducido con permiso|reproducido con autorización|republicado con permiso|republicado de|publicado con permiso de|publicado con autorización de|artículo tomado de|texto tomado de|nota tomada de|cortesía de:',
  translated:
    'es una traducción de|es una traducción del artículo|adaptado del … por|adaptada del … por|traducido del … por|traducida del … por|traducido por|traducida por|traducido para … por|traducido para|traducido del|traducida del|traducido de|traducción de|traducción del|traducción por|traducción al español|traducción:|traductor*:|traducida de|traducido desde|traducida desde|traducido y adaptado|traducida y adaptada|traducido y editado|traducido al español|traducida al español|traducido al castellano|traducción desde|traducción y adaptación|traducción y edición|traducción realizada por|traducción exclusiva|traducción al castellano|traducción castellana|traducción española|texto traducido|artículo traducido|este artículo es una traducción|este texto es una traducción|este artículo fue traducido|este artículo ha sido traducido|este texto ha sido traducido|versión al español|versión castellana de|versión en español de|traduce:|trad.:|trad. de|nota del traductor:|nota de la traductora:',
  machine:
    'traducción automática|traducido automáticamente|traducida automáticamente|traducido por ia|traducido con ia|traducido por inteligencia artificial|traducido con inteligencia artificial|traducción por ia|traducción realizada por ia|traducción automatizada|traducción con ia|traducción generada por|traducción asistida por ia|traducción hecha con ia|traducción realizada con ia|traducción realizada por inteligencia artificial|traducción realizada con inteligencia artificial|traducción por inteligencia artificial|traducción de google|traducción de deepl|automáticamente traducid*|traducid* de forma automática|traducid* de manera automática|traducida por ia|traducida con ia|traducid* mediante ia|traducid* mediante inteligencia artificial|traducid* por una ia|traducid* con ayuda de ia|traducid* con ayuda de la ia|traducid* con la ayuda de ia|traducid* con ayuda de inteligencia artificial|traducid* con la ayuda de inteligencia artificial|traducid* con la ayuda de la inteligencia artificial|traducid* usando ia|traducid* utilizando ia|traducida por inteligencia artificial|traducida con inteligencia artificial|traducid* por una inteligencia artificial|traducid* por una máquina|traducid* por google|traducid* con google|traducid* por deepl|traducid* con deepl|traducid* con chatgpt',
  source:
    'fuente|fuentes|fuente de la noticia|enlace a la fuente|vía:|fuente original|fuente de información|fuente de la información|fuente del artículo|ver fuente|ir a la fuente|tomado de|tomado del|extraído de|con información de|basado en:',
  picture:
    'foto*|imágenes|crédito*|infografía*|ilustración|imagen*|video:|vídeo:|gráfico*|ilustracion*|captura*|caricatura*|viñeta:|portada:|mapa:|fuente de la imagen|fuente de la foto|fuente de las fotos|fuente foto|fuente imagen|pie de foto',
  version:
    'versión … de este artículo|versión … de este texto|versión … de esta|lee este artículo en|leer en|lea este artículo en|leer este artículo en|también disponible en|disponible en|traducido al|traducción de este|traducción al inglés|traducción al francés|lea en|lee en|lee esta nota en|lea esta nota en|lee este reportaje en|lea este reportaje en|lee este texto en|leer este texto en|lee esta historia en|lea esta historia en|lee esta noticia en|puedes leer este|puede leer este|disponible también en|versión de este|versión de esta|versión en inglés de este|versión en inglés de esta|traducción de esta|traducida al|read in english|leia em português',
  self: 'este artículo|este texto|esta nota|esta página|este reportaje|esta entrevista|esta noticia|artículo|texto|este contenido|este post|esta entrada|esta publicación|esta crónica|esta columna|esta información|este ensayo|este material|esta versión|el artículo|el texto|el presente artículo|el presente texto|la nota|la entrevista|hemos traducido|tradujimos|está leyendo|estás leyendo|acaba de leer|acaban de leer|nuestra traducción',
};

export const translationWords: TranslationWords = {
  translated:
    'traduc|traduj|traduz|adaptado de|adaptada de|adaptación de|versión en español|versión española|versión castellana|adaptación|trad.|versión en castellano',
  original: 'original|originari|por primera vez|publicado primero|primero en|republic|reproducid',
  languages: 'idiomas|lenguas',
  works:
    'novela|libro|poema|poemario|película|editorial|aplicación|software|google|estudio|investigación|receta|se traduce|se traduj|intérprete|tuit|sobre el autor|sobre la autora|subtít|ley|audioguía',
};

export const pagePhrases: PagePhrases = {
  source: 'fuente|fuentes|vía|con información de',
  original:
    'artículo original|lee el artículo original|lea el artículo original|publicado originalmente|publicada originalmente|versión original|lee este artículo en|leer el original',
  translation:
    'traducido por|traducida por|traducido para|traducción automática|traducción de|traducción:|traducido automáticamente',
  byline: 'por|redacción|texto|escrito por',
  related:
    'lea también…|lee también…|leer más|leer más:…|también te puede interesar…|te puede interesar…|te recomendamos…|ver también…|vea también…|vea además…|artículos relacionados|noticias relacionadas|más sobre este tema|lo más leído|le puede interesar…|mira también…|lee más…|lea más…|leé más…|leé también…|lee además…|lea además…|leer también…|leer además…|también puedes leer…|también puede leer…|también puedes ver…|también lee…|también lea…|te podría interesar…|te puede gustar…|también te podría interesar…|tal vez te interese…|quizás te interese…|quizá te interese…|puede interesarte…|podría interesarte…|te interesa…|le podría interesar…|no te pierdas…|no te lo pierdas|no se pierda…|más información|más información:…|más noticias|más noticias sobre…|más noticias de…|más sobre:…|más artículos|más de este autor|ver más|ver más:…|ver todo|ver todas|ver todos|mostrar más|cargar más|cargando|cargando más|noticias recomendadas|artículos recomendados|contenido relacionado|contenidos relacionados|notas relacionadas|nota relacionada:…|noticia relacionada|noticia relacionada:…|artículo relacionado:…|relacionadas|relacionados|relacionado|relacionado:…|recomendados|recomendado|recomendado para ti|recomendados para ti|lecturas recomendadas|las más leídas|las más vistas|los más leídos|lo más visto|más leídas|más leídos|más vistas|más popular|lo más popular|últimas noticias|lo último|noticias destacadas|siguiente noticia|noticia anterior|siguiente nota|nota anterior|artículo anterior|artículo siguiente|siguiente artículo|entrada siguiente|entrada anterior|siguiente|anterior|sigue leyendo…|siga leyendo|seguí leyendo|seguir leyendo|continuar leyendo|continúa leyendo|volver arriba|volver al inicio|ir arriba|recomendamos:…|le recomendamos…|mirá también…|mire también…|ve también…|consulta también…|otras noticias|leer nota completa|leer artículo completo|leer la nota completa|leer noticia completa|haz clic aquí para leer más…|leer más…|haga clic aquí|haz clic aquí',
  share:
    'compartir|comparte|compartir en…|comparte esta noticia…|copiar enlace|imprimir|síguenos…|síganos…|regalar artículo|regalar este artículo|regala este artículo…|compartir artículo|compartir esta noticia|compartir noticia|compartir nota|compartir por…|compartir vía…|compartir con…|compartir este artículo…|compartir esta nota…|compartí esta nota…|comparte este artículo…|comparte esta nota…|comparte esta información…|comparte en…|comparta esta noticia…|compártelo…|compártelo en…|copiar link|copiar el enlace|copiar vínculo|copiar url|copiar|enlace copiado|link copiado|enviar por correo|enviar por correo electrónico|enviar por email|enviar por e-mail|enviar a un amigo|enviar|guardar|guardar artículo|guardar noticia|guardar nota|guardar para después|leer más tarde|imprimir artículo|imprimir noticia|imprimir nota|tamaño de letra|tamaño de texto|tamaño del texto|tamaño de la letra|tamaño de fuente|aumentar fuente|disminuir fuente|aumentar texto|reducir texto|seguir|siguiendo|seguir autor|seguir al autor|seguir tema|sigue toda la información…|sigue toda la actualidad…|seguinos…|síguenos en…|síguenos en google news…|seguir en google news|sigue el tema|puedes seguir a el país…|agregar a google como fuente preferida|añadir como fuente preferida en google|tiempo de lectura|tiempo de lectura:…|tiempo estimado de lectura:…|minutos de lectura|resumen generado por ia|resumen generado con ia|resumen con ia|resumen por ia|resumen hecho con ia|resumen generado con inteligencia artificial|resumen generado por inteligencia artificial|este resumen fue generado…|este resumen ha sido generado…|resumir con ia|min de lectura|minuto de lectura|compartir en facebook|síganos en…',
  subscribe:
    'suscríbete…|suscríbase…|suscribirse|boletín|regístrate…|únete a nuestro canal…|recibe nuestro boletín…|únete al canal de…|únete a nuestra comunidad…|únete a nuestro grupo…|únase a nuestro canal…|sumate a nuestro canal…|sigue nuestro canal…|siga nuestro canal…|descarga nuestra app…|descarga nuestra aplicación…|descargue nuestra app…|descargue la aplicación…|descargá la app…|descargar app|descargar la app|recibe las noticias…|recibe las últimas noticias…|recibe nuestras…|recibe en tu correo…|recibe en tu email…|recibe notificaciones…|recibí las noticias…|recibir alertas|suscribirme|suscribite…|suscripción|suscripciones|quiero suscribirme|apúntate a nuestra…|apúntate a nuestro…|apúntate a la newsletter…|apúntate gratis…|newsletter|newsletters|boletines|regístrese…|registrarse|registrate…|iniciar sesión|inicia sesión|inicie sesión|ingresar|acceder|crear cuenta|ya soy suscriptor|ya eres suscriptor?…|ya es suscriptor?…|ya estás suscrito?…|ya tienes cuenta?…|ya tienes una cuenta?…|aún no eres suscriptor?…|no tienes cuenta?…|tu correo electrónico|tu email|correo electrónico|apoya nuestro periodismo…|apoya el periodismo independiente…|apoya el periodismo…|apoyá el periodismo…|apóyanos|hazte socio…|hazte socia…|hazte suscriptor…|hacete socio…|haz una donación…|haz tu donación…|haz tu aporte…|donar|dona|dona ahora|donar ahora|este artículo es gratuito…|este contenido es gratuito…|activar notificaciones|activa las notificaciones…|no te pierdas ninguna noticia…|no te pierdas nada…|mantente informado…|mantente al día…|manténgase informado…|mantenete informado…|lee sin límites|y recuerda que puedes recibir notificaciones…|recuerda que puedes recibir notificaciones…|también puedes seguirnos en…|descarga la app|descarga la aplicación|descarga gratis la app…|sigue el canal de whatsapp…|recibe nuestro…|este artículo ya fue guardado…|artículo guardado…|suscríbete a nuestro boletín|suscríbete a nuestra…|suscríbete a nuestro…|suscríbase a nuestro…|suscríbase a nuestra…',
  video:
    'ver video|ver vídeo|ver el video…|mira el video…|vea el video…|vídeo|video:…|vídeo:…|ver el vídeo…|mira el vídeo…|vea el vídeo…|mirá el video…|mire el video…|mira:…|mira el video:…|ver video:…|ver vídeo:…|en video:…|en vídeo:…|reproducir|reproducir video|reproducir vídeo|reproducir audio|escucha este artículo…|escucha el artículo|escucha la noticia|escuchar artículo|escuchar este artículo|escuchar noticia|escuchar nota|escuchar|escucha|escuche este artículo|escucha el podcast…|escucha el audio…|escucha:…|audio:…|pódcast:…|podcast|ver galería|ver fotos|ver imágenes|galería de imágenes|galería de fotos|fotogalería|fotogalería:…|tu navegador no soporta…|su navegador no soporta…|tu navegador no es compatible…|más videos|más vídeos|videos relacionados|vídeos relacionados|video relacionado|ver en vivo|ver en youtube|escuchar:…',
  tags: 'etiquetas|etiquetas:…|temas:…|temas|palabras clave:…|archivado en…|en esta nota|temas que aparecen en esta nota|categorías|categorías:…|categoría:…|palabras clave|etiqueta:…|tema:…|tags relacionados|etiquetado en…|sobre este tema|más sobre estos temas|en este artículo|acceso libre|acceso gratuito|contenido gratuito|en abierto|exclusivo para suscriptores|exclusivo suscriptores|solo para suscriptores|sólo para suscriptores|suscriptores',
  cookies:
    'utilizamos cookies…|usamos cookies…|este sitio utiliza cookies…|este sitio web utiliza cookies…|aceptar todo|aceptar todas|aceptar|rechazar|rechazar todo|rechazar todas|aceptar cookies|aceptar todas las cookies|aceptar todos|aceptar y continuar|aceptar y cerrar|acepto|configurar cookies|configuración de cookies|gestionar cookies|política de privacidad|política de cookies|aviso legal|términos y condiciones|si continúa navegando…|si continúas navegando…|al continuar navegando…|este sitio usa cookies…|esta web utiliza cookies…|esta página web utiliza cookies…|para ver este contenido, debes…|nosotros y nuestros socios utilizamos…|nosotros y nuestros socios almacenamos…',
  comments:
    'comentarios|deja un comentario…|comentar|ver comentarios|reportar error|reportar un error|reporta un error|reportar errores|notificar error|notificar un error|informar de un error|informar un error|has visto un error?…|has encontrado un error?…|has detectado un error?…|encontraste un error?…|encontró un error?…|viste un error?…|algún error?…|te resultó útil este artículo?…|te ha resultado útil…|te ha gustado este artículo?…|te ha gustado la noticia?…|te gustó este artículo?…|te gustó la nota?…|te sirvió este artículo?…|te ha parecido interesante esta noticia?…|fue útil este artículo?…|fue útil esta información?…|qué te pareció este artículo?…|qué te pareció la nota?…|valora este artículo…|valora esta noticia…|califica este artículo…|califica esta noticia…|calificar artículo|me gusta|no me gusta|gracias por tu opinión|gracias por tu valoración|gracias por tus comentarios|danos tu opinión…|déjanos tu opinión…|tu opinión nos importa…|tu opinión|comenta|comenta esta noticia…|comentar noticia|comentar esta noticia|añadir comentario|añadir un comentario|añade un comentario…|agregar comentario|agregar un comentario|agrega un comentario…|escribe un comentario…|escribe tu comentario…|escribir un comentario…|escribir comentario|deja tu comentario…|dejanos tu comentario…|déjanos tu comentario…|dejar un comentario…|deja una respuesta…|publicar comentario|publicar un comentario…|ver todos los comentarios|mostrar comentarios|ocultar comentarios|leer comentarios|cargar comentarios|0 comentarios|comentarios (…|sé el primero en comentar…|inicia sesión para comentar…|inicie sesión para comentar…|debes iniciar sesión para comentar…|debes estar registrado para…|tu dirección de correo electrónico no será publicada…|responder|cancelar respuesta|participa en la conversación…|únete a la conversación…|contáctanos|contacto|escríbenos|contacta con la redacción|enviar comentario|tienes una historia que contar?…|tenés una historia para contar?…',
  advertisement:
    'publicidad|patrocinado|anuncio|continúa después de la publicidad|la nota continúa después de la publicidad|la noticia continúa después de la publicidad|el artículo continúa después de la publicidad|la nota continúa abajo|sigue leyendo después de la publicidad|continúa leyendo después de la publicidad|contenido patrocinado|contenido patrocinado por…|contenido de marca|contenido promocionado|contenido publicitario|contenido ofrecido por…|anuncios|anuncios google|anuncio publicitario|espacio publicitario|espacio patrocinado|aviso publicitario|publirreportaje|publinota|nota patrocinada|cerrar anuncio|cerrar publicidad|omitir anuncio|saltar anuncio|patrocinado por…|desplázate para continuar…|desliza para continuar…',
  copyright:
    'todos los derechos reservados…|derechos reservados|reservados todos los derechos…|prohibida su reproducción…|prohibida la reproducción…|prohibida toda reproducción…|queda prohibida la reproducción…|queda prohibida toda reproducción…|queda expresamente prohibida…|quedan reservados todos los derechos…|se prohíbe la reproducción…|está prohibida la reproducción total…|reproducción prohibida',
  paywall:
    'contenido exclusivo para suscriptores…|contenido exclusivo para suscritos…|contenido solo para suscriptores…|contenido reservado para suscriptores…|este contenido es exclusivo para…|este contenido es solo para suscriptores…|este contenido es sólo para suscriptores…|este artículo es exclusivo para…|este artículo es solo para suscriptores…|este artículo es sólo para suscriptores…|esta nota es exclusiva para…|esta noticia es exclusiva para…|artículo exclusivo para suscriptores…|artículo solo para suscriptores…|noticia exclusiva para suscriptores…|nota exclusiva para suscriptores…|suscríbete para seguir leyendo…|suscríbete y sigue leyendo…|suscríbete para continuar leyendo…|suscríbete para leer…|suscríbete y lee…|suscríbase para seguir leyendo…|suscríbase para continuar leyendo…|suscribite para seguir leyendo…|suscribite para leer…|para seguir leyendo…|para continuar leyendo…|para leer el artículo completo…|para leer la nota completa…|para leer la noticia completa…|para acceder al contenido completo…|regístrate para seguir leyendo…|regístrate para continuar leyendo…|regístrate para leer…|regístrate gratis para seguir leyendo…|regístrate gratis y sigue leyendo…|regístrate gratis para leer…|registrate para seguir leyendo…|inicia sesión para seguir leyendo…|inicia sesión para continuar leyendo…|inicia sesión para leer…|inicie sesión para continuar leyendo…|iniciá sesión para seguir leyendo…|sigue leyendo con…|quieres seguir leyendo?…|querés seguir leyendo?…|has alcanzado el límite de artículos…|has llegado al límite de artículos…|ha alcanzado el límite de artículos…|alcanzaste el límite de notas…|alcanzaste el límite de artículos…|has leído todos tus artículos gratuitos…|desbloquea este artículo…|desbloquear este artículo…',
  credit:
    'foto:…|fotos:…|foto de portada:…|foto principal:…|foto de archivo:…|fotografía:…|fotografías:…|fotografía de portada:…|fotógrafo:…|imagen:…|imágenes:…|imagen de portada:…|crédito:…|créditos:…|crédito de la foto:…|crédito foto:…|crédito de imagen:…|créditos de imagen:…|créditos de fotos:…|fuente de la imagen…|ilustración:…|ilustraciones:…|infografía:…|infografías:…|edición:…|edición de video:…|edición de vídeo:…|editor:…|editora:…|editores:…|editado por:…|edita:…|redacción:…|redactor:…|redactora:…|texto:…|textos:…|corrección|fotógrafa|montaje|realización|créditos de la foto|autor|autora',
  attribution: 'foto de|fotos de|fotografía de|imagen de|texto de|redactado por|texto y fotos de',
  stamp:
    'actualizado|actualizado el|actualizada|última actualización|actualizado a las|publicado|publicado el|publicada el|modificado el',
};

export const creditNames: CreditNames = {
  by: 'por|de',
  beside: 'y|e|de|del|la|el|los|las|para|con|en|archivo|cedida|cortesía',
};
