/** What Verso knows of Portuguese. */

import {
  DAY_WORD_FORM,
  DAYS_WORD_FORM,
  HOUR_LETTER_FORM,
  IBERIAN_HOURS_FORM,
  PORTUGUESE_HOUR_FORM,
  PORTUGUESE_HOUR_LETTER_FORM,
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
    'sr sra srs sras srta dr dra drs prof profa eng arq gen cel cap d exmo exma av r pç trav p.ex ex aprox máx mín dep des sen gov min vs cf tel sto sta',
  figure: 'art arts pág págs p n no nº núm fig vol cap jan fev mar abr mai jun jul ago set out nov dez',
  ends: 'etc',
  either: 's.a a.c d.c e.u.a ltda cia a.m p.m',
  capital: 'um',
  starters:
    'o a os as um uma ele ela eles elas seu sua se não em no na nos nas de do da por para com sem sobre mas e ou quando onde quem isto isso este esta esse essa ninguém nada também depois então',
  says: 'disse diz pergunt respond grit afirm acrescent explic',
};

export const wordEndings: Morphology = {
  suffixes:
    's es a as o os e em am ar er ir ado ados ada adas ido idos ida idas ando endo indo ou aram eram iram ava avam ção ções mente dor dores dora doras ano anos ana anas ês esa eses esas ico icos ica icas al ais ense enses ão ões ãos',
  minStem: 4,
};

export const functionWords: FunctionWords =
  'de que os do da em um para com não uma se na no por mais as dos como mas ao das foi ele tem seu sua ou quando muito nos já está também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você essa num nem suas às minha numa pelos elas qual lhe deles essas esses pelas este dele foram são há ser era tinha disse';

export const slugWords: SlugWords =
  'o os as do da dos das de e em um uma para com que no na ao mais nao sao pelo pela apos sobre';

export const numberWords: NumberTable = {
  add: {
    0.5: 'meio|meia',
    1: 'um|uma',
    2: 'duas|um par de|par de|ambos|ambas',
    6: 'meia dúzia|meia dúzia de',
    14: 'catorze|quatorze',
    16: 'dezesseis|dezasseis',
    17: 'dezessete|dezassete',
    19: 'dezenove|dezanove',
    200: 'duzentos|duzentas',
    300: 'trezentos|trezentas',
    400: 'quatrocentos|quatrocentas',
    500: 'quinhentos|quinhentas',
    600: 'seiscentos|seiscentas',
    700: 'setecentos|setecentas',
    800: 'oitocentos|oitocentas',
    900: 'novecentos|novecentas',
  },
  approxOne: 'um|uma',
  approx: { 10: 'uma dezena', 15: 'quinzena', 20: 'vintena', 30: 'trintena', 100: 'uma centena', 1000: 'um milhar' },
  alone: { 100: 'cem|cento', 1000: 'mil' },
  times: {
    12: 'dúzia',
    1e6: 'milhão|milhões|mi',
    1e9: 'bilhão|bilhões|bi',
    1e12: 'trilhão|trilhões|tri|bilião|biliões',
  },
  vague: { 10: 'dezenas', 12: 'dúzias', 100: 'centenas', 1000: 'milhares', 1e6: 'milhões', 1e9: 'bilhões' },
  some: 'vários|várias|alguns|algumas|poucos|muitos',
  ordinals: { 1: 'primeiro|primeira', 2: 'segundo|segunda', 3: 'terceiro|terceira' },
  parts: {
    3: 'terço|terços|terça parte',
    4: 'quartos|quarto das|quarto dos|quarto da|quarto do|quarta parte',
    5: 'quintos|quinto dos|quinto das|quinta parte',
    6: 'sextos',
    8: 'oitavos',
    10: 'décimos|décimo dos',
  },
  whole: { 0.5: 'metade' },
  half: 'e meio|e meia',
  fold: {
    2: 'dobro|dobrou|duplicou|dobrar|duplicar|dobraram|duplicaram|duplo|dupla',
    3: 'triplo|triplicou|triplicar|triplicaram|tripla',
    4: 'quádruplo|quadruplicou|quadruplicar',
    5: 'quíntuplo|quintuplicou',
  },
  weak: 'um|uma|meio|meia|segundo|segunda|primeiro|primeira|quarto|quarta|quinto|quinta|sexta|sexto|metade|duplo|dupla|dobrar|tripla|ambos|ambas|terceiro|terceira|terço|nove',
  not: 'primeiro-ministro|primeira-ministra|meia-irmã|meio-dia|meia-noite|meio ambiente|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|quartos de final|segunda guerra mundial|primeira-dama|meia-volta',
  and: 'e',
  vagueOf: 'de',
  to: 'a|e|ou|até',
  between: 'entre|de',
  of: 'em cada|em|de cada|entre',
  before: {
    about: 'cerca de|aproximadamente|uns|umas|por volta de|em torno de|perto de|à volta de',
    under: 'quase|menos de|até|no máximo|perto dos|abaixo de|apenas',
    over: 'mais de|pelo menos|ao menos|no mínimo|acima de|mais do que|mais que|passa de',
    ordinal: 'nº|n.º|número|artigo|capítulo',
    minus: 'menos',
    year: 'em|ano|de|desde|até|do|início|final|meados|verão|e|entre|a|no',
  },
  after: {
    none: 'quartos de final',
    over: 'ou mais',
    fold: 'vezes mais|vezes maior|vezes menos|vezes superior|vezes o|vezes a',
    ordinal: 'º|ª|.º|.ª|o lugar|a edição|° lugar',
    counter: 'pessoas|anos|crianças|mulheres|homens|países|vezes|trabalhadores|votos',
  },
  units: {
    tonne: 'toneladas|tonelada',
    kilometer: 'quilómetros|quilómetro|quilômetros|quilômetro',
    'square-meter': 'metros quadrados|metro quadrado|m²|m2',
    'square-kilometer': 'quilómetros quadrados|quilômetros quadrados|km²|km2',
    celsius: 'graus celsius|°c|graus',
    kilogram: 'quilos|quilo|kg',
    'kilometer-per-hour': 'km/h|quilómetros por hora|quilômetros por hora',
  },
  currencies: {
    BRL: 'reais|real',
    GBP: 'libras esterlinas|libras',
    USD: 'dólares|dólar',
    EUR: 'euros|euro',
    JPY: 'ienes',
  },
};

export const units: UnitWords = {
  names: {
    celsius: 'graus c',
    fahrenheit: 'graus f',
    'mile-per-hour': 'milhas/hora',
    tonne: 'toneladas métricas|tonelada métrica',
    'square-kilometer': 'quilômetros quadrados|quilômetro quadrado|km²',
    'square-meter': 'metros quadrados|metro quadrado|metros²|m²',
    'square-mile': 'milhas quadradas|milha quadrada|milhas²|mi²',
    'square-foot': 'pés quadrados|pé quadrado|pés²|ft²',
    'cubic-meter': 'metros cúbicos|metro cúbico|m³',
    'kilowatt-hour': 'quilowatts-hora|quilowatt-hora|kw-hora|kwh',
    megawatt: 'megawatts|megawatt|mw',
    gigawatt: 'gigawatts|gigawatt|gw',
    kilowatt: 'quilowatts|quilowatt|kw',
    decade: 'décadas|década|déc.',
    century: 'séculos|século|séc.|sécs.',
    barrel: 'barris|barril|bbl',
    knot: 'nós|nó',
  },
  scales: {
    mil: 1e3,
    mi: 1e6,
    bi: 1e9,
    tri: 1e12,
    bilhão: 1e9,
    bilhões: 1e9,
    biliões: 1e12,
    milhão: 1e6,
    milhões: 1e6,
  },
  currencies: { dólares: 'USD', reais: 'BRL', euros: 'EUR', libras: 'GBP' },
  variants: ['pt', 'pt-PT'],
};

export const dates: DateWords = {
  months: 'jan,fev,mar,abr,mai,jun,jul,ago,set,out,nov,dez',
  beforeMonth: 'em|de|desde|até|mês de|e|a',
  beforeDate: 'dia|no|em|até|de|desde|do',
  weekdays:
    '2ª-feira|segundas-feiras,3ª-feira|terças-feiras,4ª-feira|quartas-feiras,5ª-feira|quintas-feiras,6ª-feira|sextas-feiras,sábados,domingos',
  weekdayForms: [
    /(?<=(?<!\p{L})(?:na|nesta|desta|da|última|próxima|até|e|à|a|para|de) )(segunda|terça|quarta|quinta|sexta)(?=\s?(?:[.,;)(:\u2063]|$)|\s(?:à|de manhã|pela|passada|que vem|e|a)(?!\p{L}))/dgiu,
  ],
  weekdayFormNames: 'segunda,terça,quarta,quinta,sexta,sábado,domingo',
  relativeWords: {
    '-2d': 'anteontem',
    '-1d': 'ontem',
    '0d': 'hoje|esta noite',
    '2d': 'depois de amanhã',
    '1d': 'amanhã',
    '-1w': '(?:semana passada|passada semana)',
    '0w': '(?:n|d)?esta semana',
    '1w': '(?:próxima semana|semana que vem|semana seguinte)',
    '-1m': '(?:mês passado|passado mês)',
    '0m': '(?:n|d)?este mês',
    '1m': '(?:próximo mês|mês que vem)',
    '-2y': 'ano retrasado',
    '-1y': '(?:ano passado|passado ano)',
    '0y': '(?:n|d)?este ano',
    '1y': '(?:próximo ano|ano que vem)',
  },
  decades: 'anos vinte,anos trinta,anos quarenta,anos cinquenta,anos sessenta,anos setenta,anos oitenta,anos noventa',
  beforeRomanNumeral: 'século|séculos',
  calendars: ['hebrew'],
  separators: '/',
  decadeForms: [
    {
      pattern:
        /(?<=(?<!\p{L})(?:(?:n?os|dos|aos)\sanos|década\sde|décadas\sde|anos)\s)(?<decade>\d{3}0|[1-9]0)(?![\d%])/dgiu,
    },
  ],
  forms: [
    DAY_WORD_FORM,
    DAYS_WORD_FORM,
    { pattern: /(?<=(?:feira|segunda|terça|quarta|quinta|sexta|sábado|domingo)\s\()(?<day>\d{1,2})(?=\))/dgiu },
  ],
};

export const times: TimeWords = {
  nights: 'noite|noites|madrugada',
  namedHours: { '12': 'meio-dia', '0': 'meia-noite' },
  hours: 'uma,duas,três,quatro,cinco,seis,sete,oito,nove,dez,onze,doze',
  dayPeriods: {
    '0-7': 'da madrugada|de madrugada|desta madrugada',
    '1-12': 'da manhã|de manhã|desta manhã',
    '12-20': 'da tarde|de tarde|desta tarde',
    '18-28': 'da noite|à noite|desta noite|de hoje à noite',
  },
  earlyForms: [{ pattern: '(?<!\\p{L})meio-dia e meia(?!\\p{L})', hour: 12, minutes: 30, hours: [12, 13] }],
  forms: [
    { pattern: '(?<![\\p{L}\\d.,:])<H>(?:[:.h]<M>)?(?= d(?:a|e) (?:manhã|tarde|noite|madrugada)(?!\\p{L}))' },
    HOUR_LETTER_FORM,
    IBERIAN_HOURS_FORM,
    { pattern: '(?<=(?<!\\p{L})(?:às|das|as|à|até as|até às|pelas) )<H>(?:h|[:.]<M>)? e meia(?!\\p{L})', minutes: 30 },
    PORTUGUESE_HOUR_LETTER_FORM,
    PORTUGUESE_HOUR_FORM,
    { pattern: '(?<![\\p{L}\\d.,])<H> horas e <M>(?!\\d)' },
    {
      pattern:
        '(?<=(?<!\\p{L})(?:às|das|à|pelas|até as|até às|de|as) )<H>(?= (?:d[ae] (?:manhã|tarde|noite|madrugada)|horas?|em ponto)(?!\\p{L}))',
    },
    { pattern: '(?<=(?<!\\p{L})(?:às|pelas) )<H>(?=[.,;:!?)»”"]|\\s?$)' },
  ],
};

export const polarity: PolarityWords = {
  firm: [
    'nunca',
    'jamais',
    'não (?:é|era|foi|são|eram|tem|têm|tinha|tinham|está|estão|estava|será|serão|pode|podem|podia|poderá|há|havia|vai|vão|quer|sabe|sei|deve|consegue|conseguiu|houve)',
  ],
  negation: ['não', 'nunca', 'jamais'],
  idioms: [
    'não (?:só|somente|apenas)',
    '(?:ou|se|por que) não',
    'não (?:menos|mais (?:de|do|que)|necessariamente|sem|todos|todas|sempre|tanto|muito)',
    'em vez',
    'ao invés',
  ],
  answers: [
    'sem',
    'nenhum~',
    'ninguém',
    'nada',
    'nem',
    'tampouco',
    'apenas',
    'só',
    'salvo',
    'exceto',
    'senão',
    'pouc[oa]~',
    'raro~',
    'rara~',
    'demasiado~',
    'menos',
    'inútil~',
    'impossí~',
    'improváv~',
    'incapa~',
    'insufi~',
    'inváli~',
    'ilega~',
    'ilícit~',
    'inacei~',
    'inefica~',
    'inexist~',
    'injust~',
    'insegur~',
    'instáv~',
    'irregul~',
    'irrespons~',
    'desconhec~',
    'inocent~',
    'imprevis~',
    'insustent~',
    'sequer',
    'nul[oa]~',
    'indispon~',
  ],
  innocent: ['não obstante', 'não(?= ?\\?)', 'sem dúvida'],
  lexical: [
    'recus~',
    'neg(?:a|am|ou|aram|ado|ada|ar|ava|avam|ando|ativ~)',
    'desment~',
    'falh~',
    'fracass~',
    'falt~',
    'proib~',
    'impe[dç]~',
    'imped~',
    'evit~',
    'ausen[tc]~',
    'perd~',
    'rejeit~',
    'contra',
    'difícil~',
    'dificul~',
    'fals[oa]~',
    'exclu~',
    'deix(?:a|ou|aram|ar|am) de',
    'desist~',
    'ignor~',
    'dúvid~',
    'duvid~',
    'care[cn]~',
    'abst~',
    'renunc~',
    'par(?:ou|ar|aram)',
    'cancel~',
    'vedad[oa]',
  ],
  uncertain: [
    'talvez',
    'provavel~',
    'provável',
    'prováveis',
    'possivel~',
    'possível',
    'possíveis',
    'suposto~',
    'suposta~',
    'supostamente',
    'alegad~',
    'aparentemente',
    'poderá~',
    'poderia~',
    'eventual~',
    'quiçá',
  ],
  doubtful: [
    'pode~',
    'podia~',
    'possa~',
    'parece~',
    'se',
    'segundo',
    'suspeit~',
    'acus~',
    'risco~',
    'dever~',
    '[a-zà-ÿ]{2,15}riam?',
    'potencia~',
    'terá',
    'teria',
  ],
  none: ['sem', 'nenhum', 'nenhuma', 'ninguém', 'nada', 'nem'],
  alleged: ['supost', 'alegad'],
  notYet: ['ainda não'],
  rise: [
    'aument~',
    'sub(?:iu|iram|ir|ida|idas|indo|ido|e)',
    'sob(?:e|em)',
    'cres[c]~',
    'elev~',
    'alta',
    'increment~',
    'ganh(?:o|os|ou|aram)',
    'superior~',
    'duplic~',
    'dispar(?:ou|aram)',
    'avanç~',
  ],
  fall: [
    'ca(?:iu|íram|ir|i|em|indo|ído)',
    'queda~',
    'diminu~',
    'desc(?:eu|eram|er|ida|endo)',
    'reduz~',
    'reduç~',
    'recu~',
    'baix(?:a|ou|aram|ar|as)',
    'perd(?:eu|eram|as|a)',
    'inferior~',
    'encolh~',
    'despenc~',
  ],
  idle: ['ao menos', 'pelo menos', 'em alta velocidade'],
};

export const speechVerbs: SpeechWords = {
  verbs:
    'disse$ diz$ dizia$ dito$ afirm declar explic acrescent assegur coment respond contou$ conta$ sublinh alert pergunt escrev anunci insist reconhec conclu referiu$ salient segundo$ destac',
  between: 'tem também o a senhor senhora',
  before: 'senhor senhora',
  order: 'both',
};

export const newsAgencies: NewsAgencies = 'Lusa Agência';

export const provenanceLabels: ProvenanceLabels = {
  original:
    'texto original|artigo original|matéria original|versão original|publicação original|reportagem original|notícia original|leia o original|ler o original|original em|original:|fonte original:|ver original|ver o original|leia aqui o original|leia no original|ler no original|acesse o original|confira o original|link original|link do original|link para o original|entrevista original|conteúdo original:|post original|original aqui|no idioma original|o original em|postagem original|peça original:',
  republished:
    'publicado originalmente|publicada originalmente|originalmente publicad*|publicado primeiro|publicado inicialmente|publicada inicialmente|publicada primeiro|publicado pela primeira vez|publicada pela primeira vez|publicado originariamente|publicada originariamente|originariamente publicad*|publicou originalmente|apareceu originalmente|saiu originalmente|veiculado originalmente|veiculada originalmente|este artigo foi publicado|este texto foi publicado|este conteúdo foi publicado|esta reportagem foi publicada|esta matéria foi publicada|esta notícia foi publicada|esta entrevista foi publicada|republicado de|republicada de|republicado do|republicado com permissão|republicado sob licença|reproduzido com permissão|reproduzido com autorização|publicado com autorização|texto retirado de|artigo retirado de|cortesia de:',
  translated:
    'é uma tradução de|é uma tradução do artigo|adaptado do … por|traduzido do … por|traduzida do … por|traduzido para … por|traduzido por|traduzida por|traduzido do|traduzida do|traduzido de|tradução de|tradução do|tradução por|tradução:|tradutor*:|traduzida para … por|traduzido da|traduzida da|traduzida de|traduzido pela|traduzido pelo|traduzido a partir|traduzido e adaptado|traduzida e adaptada|traduzido e editado|traduzido para o português|tradução da|tradução pela|tradução e adaptação|tradução e edição|tradução livre|tradução feita por|tradução realizada por|tradução para o português|tradução a partir|texto traduzido|artigo traduzido|este artigo é uma tradução|este texto é uma tradução|este artigo foi traduzido|este texto foi traduzido|versão em português de|trad.:|trad. de|nota do tradutor:|nota da tradutora:',
  machine:
    'tradução automática|traduzido automaticamente|traduzida automaticamente|traduzido por ia|traduzido com ia|traduzido por inteligência artificial|traduzido com inteligência artificial|tradução automatizada|tradução por ia|tradução com ia|tradução feita por ia|tradução realizada por ia|tradução gerada por|tradução assistida por ia|tradução por inteligência artificial|tradução do google|tradução google|automaticamente traduzid*|traduzid* de forma automática|traduzida por ia|traduzida com ia|traduzid* pela ia|traduzid* por uma ia|traduzid* com ajuda de ia|traduzid* com a ajuda de ia|traduzid* com o auxílio de ia|traduzid* com auxílio de ia|traduzid* com recurso a ia|traduzid* com recurso a inteligência artificial|traduzid* com recurso à inteligência artificial|traduzida por inteligência artificial|traduzida com inteligência artificial|traduzid* com a ajuda de inteligência artificial|traduzid* com o auxílio de inteligência artificial|traduzid* por uma máquina|traduzid* pelo google|traduzid* com google|traduzid* com o google|traduzid* pelo deepl|traduzid* com deepl|traduzid* com chatgpt|tradução de máquina',
  source:
    'fonte|fontes|fonte da notícia|via:|fonte original|fonte da informação|fonte do artigo|link da fonte|ver fonte|retirado de|extraído de|com informações de|com informações do|com informações da|baseado em:',
  picture:
    'foto*|imagem|imagens|crédito*|vídeo:|video:|ilustraç*|infográfico*|infografia*|gráfico*|captura*|charge:|arte:|capa:|reprodução:|reprodução/*|mapa:|legenda:|fonte da imagem|fonte da foto|fonte das imagens|fonte das fotos',
  version:
    'versão … deste artigo|versão … deste texto|versão … desta|leia em|leia este artigo em|ler em|também disponível em|disponível em|traduzido para|tradução deste|leia esta reportagem em|leia este texto em|leia esta matéria em|leia esta notícia em|ler este artigo em|ler este texto em|leia também em|disponível também em|versão deste|versão desta|versão em inglês deste|versão em inglês desta|tradução desta|traduzida para|traduzido ao|read in english|leer en español',
  self: 'este artigo|este texto|esta matéria|esta página|esta reportagem|esta notícia|artigo|texto|este conteúdo|este post|esta publicação|esta entrevista|esta crónica|esta crônica|esta coluna|este ensaio|este material|esta versão|o artigo|o texto|a matéria|a reportagem|o presente artigo|traduzimos|está a ler|você está lendo|acabou de ler|nossa tradução',
};

export const translationWords: TranslationWords = {
  translated: 'tradu|adaptado d|adaptada d|adaptação d|versão portuguesa|versão em português|adaptação|trad.',
  original: 'original|originari|pela primeira vez|primeiro n|republic|reproduzid',
  languages: 'idiomas|línguas',
  works:
    'romance|livro|poema|filme|editora|aplicativo|software|google|estudo|pesquisa|receita|se traduz|intérprete|tuíte|tweet|sobre o autor|sobre a autora|legend|lei|audioguia',
};

export const pagePhrases: PagePhrases = {
  source: 'fonte|fontes|com informações de',
  original:
    'publicado originalmente|publicada originalmente|texto original|leia o original|leia o texto original|leia em',
  translation: 'traduzido por|traduzida por|traduzido de|traduzida do|tradução automática|tradução:|tradução de',
  byline: 'por|postado por|texto|reportagem',
  related:
    'leia também…|leia mais…|saiba mais…|veja também…|notícias relacionadas|mais lidas|relacionadas|confira também…|artigos relacionados|leia ainda…|leia a matéria completa|leia a notícia completa|leia a reportagem completa|leia na íntegra|leia o artigo completo|veja mais…|veja ainda…|ver também…|ler também…|ler mais…|ler artigo|ler artigo completo|saber mais|confira mais…|você também pode gostar…|você pode gostar…|você pode se interessar…|você também pode se interessar…|talvez você goste…|pode interessar-lhe…|também lhe pode interessar…|recomendado|recomendados|recomendadas|recomendado para você|recomendados para você|recomendado para si|sugestões de leitura|mais notícias|mais notícias sobre…|mais sobre:…|mais sobre este assunto|mais sobre o assunto|mais sobre o tema|mais artigos|mais lidos|as mais lidas|as mais vistas|os mais lidos|mais vistas|mais vistos|mais populares|últimas notícias|notícias recentes|próxima notícia|próximo artigo|artigo anterior|notícia anterior|artigo seguinte|próximo|próxima|anterior|ver mais|ver todas|ver todos|ver tudo|mostrar mais|carregar mais|carregar mais notícias|carregando|a carregar|voltar ao topo|voltar ao início|voltar para o topo|topo|continue lendo…|continuar lendo|continuar a ler|continue a ler|conteúdo relacionado|conteúdos relacionados|matérias relacionadas|matéria relacionada:…|notícia relacionada:…|relacionados|relacionado:…|outras notícias|não deixe de ler…|não perca…|leia sobre:…|clique aqui',
  share:
    'compartilhar|compartilhe…|partilhar|copiar link|imprimir|siga-nos…|siga o canal…|oferecer artigo|oferecer este artigo|presentear|compartilhar notícia|compartilhar matéria|compartilhar no…|compartilhar via…|compartilhar por…|compartilhar em…|compartilhar esta notícia|compartilhar link|partilhe…|partilhar no…|partilhar via…|partilhar artigo|partilhar este artigo|copiar o link|copiar url|copiar|link copiado|enviar por e-mail|enviar por email|enviar a um amigo|salvar|salvar artigo|salvar para ler depois|ler depois|guardar|guardar artigo|ler mais tarde|imprimir artigo|imprimir notícia|tamanho da fonte|tamanho do texto|tamanho da letra|aumentar fonte|diminuir fonte|aumentar letra|diminuir letra|aumentar texto|diminuir texto|seguir|seguindo|seguir autor|seguir tema|siga nossas redes…|siga o perfil…|siga no google news|seguir no google news|tempo de leitura|tempo de leitura:…|resumo gerado por ia|resumo feito por ia|resumo por ia|resumo com ia|resumo gerado por inteligência artificial|resumo gerado por ferramenta de inteligência artificial…|este resumo foi gerado…|resumir com ia|min de leitura|min. de leitura|minutos de leitura|compartilhe no facebook|partilhar no facebook|siga-nos no…|siga-nos nas…',
  subscribe:
    'assine…|inscreva-se…|newsletter|receba nossa newsletter…|cadastre-se…|subscreva…|siga nosso canal…|siga o nosso canal…|participe do canal…|participe do nosso canal…|participe do nosso grupo…|entre no nosso grupo…|entre no nosso canal…|entre no canal do…|entre para o nosso canal…|entre para o nosso grupo…|faça parte do nosso grupo…|faça parte do nosso canal…|faça parte da nossa comunidade…|junte-se ao nosso canal…|junte-se à nossa comunidade…|receba notícias…|receba as notícias…|receba as últimas notícias…|receba as principais notícias…|receba nossas…|receba a nossa newsletter…|receba no whatsapp…|receba no seu e-mail…|receba em primeira mão…|receba alertas…|quer receber as principais notícias…|baixe o app|baixe o nosso app…|baixe nosso app…|baixe nosso aplicativo…|baixe o aplicativo|descarregue a app…|descarregue a nossa app…|instale o nosso app…|assinar|assinatura|assinaturas|seja assinante…|seja um assinante…|torne-se assinante…|torne-se membro…|já é assinante?…|já é subscritor?…|já sou assinante|sou assinante|ainda não é assinante?…|não é assinante?…|já tem conta?…|já tem uma conta?…|não tem uma conta?…|entrar|iniciar sessão|inicie sessão|fazer login|faça login|faça seu login|cadastrar|registar|registe-se…|criar conta|crie sua conta…|seu e-mail|seu email|o seu email|digite seu e-mail…|endereço de e-mail|endereço de email|apoie o jornalismo…|apoie o nosso jornalismo…|apoie nosso jornalismo…|apoie o nosso trabalho…|apoie nosso trabalho…|apoie-nos…|doe|doe agora|doar|contribua|contribua agora|faça uma doação|ative as notificações…|ativar notificações|mantenha-se informado…|subscrever|subscrever newsletter|newsletters|não perca nenhuma notícia…|inscreva-se em nossa…|inscreva-se no nosso canal|assine nossa newsletter|assine a nossa newsletter|subscreva a nossa newsletter|subscreva a newsletter',
  video:
    'assista ao vídeo…|assista…|veja o vídeo…|ver vídeo|vídeo|vídeo:…|ouvir notícia|ouvir artigo|ouvir este artigo|ouvir o artigo|ouvir|ouça este artigo…|ouça esta notícia…|ouça este conteúdo…|ouça a notícia|ouça a reportagem|ouça|ouça o podcast…|ouça:…|reproduzir|reproduzir vídeo|assistir|assistir ao vídeo|veja vídeo…|veja vídeos|ver vídeos|vídeos|vídeo relacionado|vídeos relacionados|vídeos em alta no…|galeria de fotos|galeria de imagens|fotogaleria|ver galeria|ver fotos|o seu navegador não suporta…|seu navegador não suporta…|podcast|podcast:…|carregando vídeo|a carregar o vídeo',
  tags: 'tags|palavras-chave:…|assuntos:…|etiquetas|tópicos|assuntos|tópicos relacionados|tópicos:…|temas relacionados|palavras-chave|categorias|categorias:…|categoria:…|assunto:…|neste artigo|marcadores|marcadores:…|acesso livre|acesso gratuito|conteúdo gratuito|exclusivo para assinantes|exclusivo assinantes|exclusivo para subscritores|só para assinantes|apenas para assinantes|tags:…',
  cookies:
    'utilizamos cookies…|usamos cookies…|este site utiliza cookies…|este site usa cookies…|aceitar todos|aceitar cookies|aceito|aceitar|aceitar tudo|aceitar todos os cookies|aceitar e continuar|aceitar e fechar|rejeitar|rejeitar todos|rejeitar tudo|recusar|prosseguir|concordo|entendi|configurar cookies|configurações de cookies|definições de cookies|preferências de cookies|gerir cookies|gerenciar cookies|política de privacidade|política de cookies|termos de uso|ao continuar navegando…|ao continuar a navegar…|nós usamos cookies…|nós utilizamos cookies…|nós e os nossos parceiros armazenamos…|nós e nossos parceiros armazenamos…|este website utiliza cookies…',
  comments:
    'comentários|deixe um comentário…|comente|reportar erro|reportar um erro|relatar erro|comunicar erro|comunicar um erro|informar erro|informar um erro|corrigir|encontrou um erro?…|encontrou algum erro?…|encontrou algum erro na notícia?…|viu algum erro?…|achou um erro?…|esta notícia foi útil?…|este artigo foi útil?…|este conteúdo foi útil?…|esse conteúdo foi útil?…|gostou da matéria?…|gostou da notícia?…|gostou deste artigo?…|gostou do conteúdo?…|gostou desse conteúdo?…|avalie este artigo…|avalie esta notícia…|avalie esta matéria…|avaliar artigo|curtir|gosto|não gosto|obrigado pelo feedback|obrigado pelo seu feedback|dê sua opinião…|dê a sua opinião…|deixe sua opinião…|deixe seu comentário…|deixe o seu comentário…|deixe uma resposta…|escreva um comentário…|escreva seu comentário…|escreva o seu comentário…|adicionar comentário|adicionar um comentário|adicione um comentário…|comentar|comentar notícia|faça um comentário…|publicar comentário|enviar comentário|envie seu comentário…|ver comentários|ver todos os comentários|ler comentários|mostrar comentários|carregar comentários|nenhum comentário|0 comentários|comentários (…|seja o primeiro a comentar…|faça login para comentar…|inicie sessão para comentar…|o seu endereço de e-mail não será publicado…|os comentários são de responsabilidade…|os comentários não representam a opinião…|responder|cancelar resposta|fale conosco|fale com a redação|contacte-nos|contate-nos|entre em contato|envie sua sugestão…|tem alguma sugestão de reportagem?…|sugestão de pauta|participe da conversa…|junte-se à conversa…|denunciar',
  advertisement:
    'publicidade|anúncio|patrocinado|continua após a publicidade|continua depois da publicidade|continua após publicidade|a matéria continua após a publicidade|matéria continua após a publicidade|o texto continua após a publicidade|o artigo continua após a publicidade|continue lendo após a publicidade|continue a ler após a publicidade|artigo continua após a publicidade|anúncios|anúncio publicitário|conteúdo patrocinado|conteúdo patrocinado por…|conteúdo de marca|conteúdo publicitário|conteúdo comercial|informe publicitário|publieditorial|patrocinado por…|oferecimento|pub|fechar anúncio|pular anúncio|saltar anúncio|links patrocinados|publicidades',
  copyright:
    'todos os direitos reservados…|direitos reservados|reprodução proibida…|proibida a reprodução…|é proibida a reprodução…|é expressamente proibida a reprodução…|este material não pode ser publicado…|este conteúdo é protegido por direitos autorais…|conteúdo protegido por direitos autorais…',
  paywall:
    'conteúdo exclusivo para assinantes…|conteúdo exclusivo para subscritores…|matéria exclusiva para assinantes…|reportagem exclusiva para assinantes…|artigo exclusivo para assinantes…|artigo exclusivo para subscritores…|texto exclusivo para assinantes…|este conteúdo é exclusivo para…|este artigo é exclusivo para…|este texto é exclusivo para…|esta matéria é exclusiva para…|esta reportagem é exclusiva para…|este artigo é reservado a assinantes…|conteúdo restrito a assinantes…|conteúdo reservado a assinantes…|assine para continuar lendo…|assine para ler…|assine para ter acesso…|assine e continue lendo…|assine já para continuar…|assine agora para continuar…|assine para continuar a ler…|para continuar lendo…|para continuar a ler…|para ler o artigo completo…|para ler a matéria completa…|para ler a notícia completa…|para ler o conteúdo completo…|continue lendo com…|continue a ler este artigo…|continue a ler com…|faça login para continuar lendo…|faça login para ler…|faça login e continue lendo…|faça seu login para continuar…|cadastre-se para continuar lendo…|cadastre-se para ler…|cadastre-se e continue lendo…|cadastre-se grátis para continuar…|inicie sessão para continuar a ler…|inicie sessão para ler…|registe-se para continuar a ler…|registe-se para ler…|subscreva para continuar a ler…|subscreva para ler…|você atingiu o limite de artigos…|você atingiu o limite de matérias…|você atingiu o limite de conteúdos…|você atingiu o limite de textos…|você atingiu o limite de notícias…|atingiu o limite de artigos…|desbloqueie este artigo…|desbloqueie esta matéria…',
  credit:
    'foto:…|fotos:…|foto de capa:…|foto de arquivo:…|crédito da foto:…|crédito da imagem:…|crédito:…|créditos:…|fotografia:…|fotografias:…|imagem:…|imagens:…|imagem de capa:…|ilustração:…|ilustrações:…|infografia:…|infográfico:…|edição:…|edição de vídeo:…|edição de imagem:…|edição de texto:…|editor:…|editora:…|editado por:…|redação:…|texto:…|textos:…|reportagem:…|estagiário sob supervisão…|estagiária sob supervisão…|sob supervisão de…|fotógrafo|autor|autora',
  attribution: 'escrito por|foto de|fotos de|imagem de|texto de|reportagem de',
  stamp:
    'atualizado|atualizado em|atualizado às|atualizada em|última atualização|atualização|publicado|publicado em|publicada em|modificado em',
};

export const creditNames: CreditNames = {
  by: 'por|de',
  beside: 'e|de|da|do|das|dos|para|com|em|arquivo|divulgação|cedida|pessoal',
};
