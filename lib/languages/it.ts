/** What Verso knows of Italian. */

import { APOSTROPHE_YEAR_FORM, DAY_WORD_FORM, DAYS_WORD_FORM, WEEKDAY_AND_DAY_FORM } from './families';
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
    'sig sigg sig.ra sig.na sig.ri dott dott.ssa dr prof prof.ssa ing avv arch geom on sen gen col cap mons don s san ss p.es es ca cfr v vs min max segg tel p.zza v.le c.so',
  figure: 'art artt par pag pagg p n nn nr fig vol cap gen feb mar apr mag giu lug ago set sett ott nov dic',
  ends: 'ecc etc',
  either: 's.p.a s.r.l a.c d.c u.s.a',
  capital: 'un lei',
  starters:
    'il lo la i gli le un uno una egli lui lei loro essi si non in nel nella a al alla di del della da dal per con su tra fra ma e o quando dove chi che cosa questo questa nessuno niente anche poi così dopo',
  says: 'chied ha disse dice rispond grid spieg aggiun domand',
};

export const wordEndings: Morphology = {
  suffixes:
    'o a i e ò à are ere ire ato ata ati ate ito ita iti ite uto uta uti ute ando endo ano ono ava avano zione zioni mente tore tori trice trici ano ana ani ane ese esi ico ica ici iche hi he ale ali io ia ie',
  minStem: 4,
};

export const functionWords: FunctionWords =
  'di che la il un per non una in sono le si da con lo del gli della come al più dei ma ha nel alla se ed anche su ci nella dal ha delle era questo quando suo essere molto dopo dalla loro tutti due sua dall degli anni stato ai prima fatto solo ancora sulla stata così può lui cui alle fra già sul dove tra nei hanno quella tutto dell nell all perché';

export const slugWords: SlugWords =
  'il lo la gli di del della dei delle e in un una per con che non al alla nel piu dopo sono da';

export const numberWords: NumberTable = {
  joined: true,
  add: {
    0.5: 'mezzo|mezza',
    1: "un|una|uno|un'",
    2: "un paio d'|un paio di|paio di|paio d'|entrambi|entrambe",
    3: 'tré',
    6: 'mezza dozzina|mezza dozzina di',
    20: 'vent',
    30: 'trent',
    40: 'quarant',
    50: 'cinquant',
    60: 'sessant',
    70: 'settant',
    80: 'ottant',
    90: 'novant',
  },
  approxOne: 'un|una',
  approx: {
    10: 'una decina',
    15: 'quindicina',
    20: 'ventina',
    30: 'trentina',
    40: 'quarantina',
    50: 'cinquantina',
    100: 'centinaio',
    1000: 'migliaio',
  },
  alone: { 100: 'cento|cent', 1000: 'mille' },
  times: {
    12: 'dozzina',
    1000: 'mila|-mila',
    1e6: 'milione|milioni|mln',
    1e9: 'miliardo|miliardi|mld',
    1e12: 'trilione|trilioni|bilione|bilioni',
  },
  vague: { 10: 'decine', 12: 'dozzine', 100: 'centinaia', 1000: 'migliaia', 1e6: 'milioni', 1e9: 'miliardi' },
  some: 'diversi|diverse|alcuni|alcune|qualche|parecchi|parecchie|poche',
  ordinals: { 1: 'primo|prima|primi|prime' },
  parts: {
    3: 'terzo dei|terzo degli|terzo delle|terzo della|terzo del|terzi',
    4: 'quarto dei|quarto degli|quarto delle|quarto della|quarto del|quarti',
    5: 'quinto dei|quinti',
    6: 'sesti',
    8: 'ottavi',
    10: 'decimi|decimo dei',
  },
  whole: { 0.5: 'metà' },
  half: 'e mezzo|e mezza',
  fold: {
    2: 'doppio|doppia|raddoppiat*|raddoppia|raddoppiare|raddoppiano',
    3: 'triplo|triplicat*|triplica|triplicare',
    4: 'quadruplo|quadruplicat*',
    5: 'quintuplo|quintuplicat*',
    10: 'decuplo',
  },
  weak: "un|una|uno|un'|mezzo|mezza|sei|venti|secondo|seconda|secondi|seconde|primo|prima|primi|prime|quarto|quarta|quarti|quinto|quinta|terzi|terzo|doppio|doppia|none|nono|metà|entrambi|entrambe|cento|mille|ottava",
  not: "primo ministro|prima ministra|quarti di finale|quartiere|quarto d'ora|terzo mondo|seconda guerra mondiale|terza età|prima di|prima che|per primo|mezzogiorno|mezzanotte|secondo il|secondo la|secondo i|secondo le|secondo gli|secondo l'|terzo settore|un po'",
  and: 'e',
  vagueOf: 'di',
  to: "a|al|e|e i|e le|e gli|o|-|all'|ai|alle|agli|fino a",
  between: 'tra|fra|dal|da|tra i|tra le|tra gli|fra i|fra le|fra gli|dai|dalle',
  of: 'su|su cento|ogni',
  before: {
    about: "circa|intorno a|intorno ai|all'incirca|attorno a|attorno ai|più o meno|suppergiù",
    under: 'quasi|meno di|fino a|meno del|al massimo|non più di|sotto i|poco meno di|fino al',
    over: 'più di|almeno|oltre|più del|non meno di|sopra i|più dei|minimo|poco più di|oltre il',
    ordinal: 'n.|numero|articolo|capitolo',
    minus: 'meno',
    year: 'nel|dal|del|al|anno|fino al|inizio|fine|metà|estate|il|e|di',
  },
  after: {
    over: 'o più',
    fold: 'volte più|volte superiore|volte il|volte la|volte maggiore|volte tanto',
    ordinal: 'º|ª|°|esimo|esima|-esimo|-esima',
    counter: 'persone|anni|bambini|donne|uomini|paesi|volte|operai|voti',
  },
  units: {
    tonne: 'tonnellate|tonnellata',
    'square-meter': 'metri quadrati|metro quadrato|m²|mq',
    'square-kilometer': 'chilometri quadrati|km²|kmq',
    celsius: 'gradi celsius|°c|gradi centigradi|gradi',
    kilogram: 'chili|chilo|kg',
    hour: 'ore|ora',
    'kilometer-per-hour': "km/h|chilometri all'ora|chilometri orari",
    second: 'secondi',
  },
  currencies: {
    GBP: 'sterline|sterlina',
    USD: 'dollari|dollaro',
    EUR: 'euro',
    JPY: 'yen',
    CHF: 'franchi svizzeri|franchi',
  },
};

export const units: UnitWords = {
  names: {
    day: 'gg',
    tonne: 'tonnellate metriche|tonnellata metrica',
    'square-kilometer': 'chilometri quadrati|chilometro quadrato|km²',
    'square-meter': 'metri quadrati|metro quadrato|m²',
    'square-mile': 'miglia quadrate|miglio quadrato|mi²',
    'square-foot': 'piedi quadrati|piede quadrato|ft²',
    'cubic-meter': 'metri cubi|metro cubo|m³',
    'kilowatt-hour': 'chilowattora|kwh',
    megawatt: 'megawatt|mw',
    gigawatt: 'gigawatt|gw',
    kilowatt: 'kilowatt|kw',
    decade: 'decadi|decade|dec.',
    century: 'secoli|secolo|sec.|secc.',
    barrel: 'barili|barile|bbl',
    knot: 'nodi|nodo|kn',
  },
  scales: { mila: 1e3, cento: 100, mld: 1e9, mln: 1e6 },
};

export const dates: DateWords = {
  months: 'gen|genn,febbr|feb,mar,apr,mag,giu,lug,ago,sett|set,ott,nov,dic',
  ambiguousMonths: 'sett|genn|febr',
  beforeMonth: 'a|di|da|fino a|entro|e|mese di',
  beforeDate: 'il|del|dal|al|giorno|entro',
  weekdays: 'lunedi,martedi,mercoledi,giovedi,venerdi,sabati,domeniche',
  relativeWords: {
    '-2d': "l'altro ieri|altro ieri|altroieri|avantieri",
    '-1d': 'ieri',
    '0d': 'oggi|stasera|stamattina|stamane|stanotte|odiern[aoie]',
    '2d': 'dopodomani',
    '1d': 'domani',
    '-1w': '(?:la )?(?:settimana scorsa|scorsa settimana|settimana passata)',
    '1w': '(?:la )?(?:settimana prossima|prossima settimana)',
    '-1m': '(?:lo |il )?(?:mese scorso|scorso mese)',
    '1m': '(?:il )?(?:mese prossimo|prossimo mese)',
    '-1y': "(?:l'|lo )?(?:anno scorso|scorso anno|anno passato)",
    '0y': "quest'anno",
    '1y': "(?:l'|il )?(?:anno prossimo|prossimo anno)",
  },
  decades: 'anni venti,anni trenta,anni quaranta,anni cinquanta,anni sessanta,anni settanta,anni ottanta,anni novanta',
  beforeRomanNumeral: 'secolo',
  afterRomanNumeral: 'secolo|secoli|legislatura|edizione',
  calendars: ['persian', 'hebrew'],
  separators: '/',
  romanMonths: true,
  decadeForms: [{ pattern: /(?<=(?<!\p{L})anni\s['’]?)(?<decade>\d{3}0|[1-9]0)(?![\d%])/dgiu }],
  yearForms: [APOSTROPHE_YEAR_FORM],
  forms: [DAY_WORD_FORM, DAYS_WORD_FORM, WEEKDAY_AND_DAY_FORM],
};

export const times: TimeWords = {
  nights: 'notte|notti|nottata',
  namedHours: { '12': 'mezzogiorno', '0': 'mezzanotte' },
  hours: 'una,due,tre,quattro,cinque,sei,sette,otto,nove,dieci,undici,dodici',
  dayPeriods: {
    '1-12': 'di mattina|del mattino|della mattina|di stamattina',
    '12-19': 'del pomeriggio|di pomeriggio|pomeridiane',
    '17-24': 'di sera|della sera|di stasera',
    '20-29': 'di notte|della notte',
  },
  earlyForms: [{ pattern: '(?<!\\p{L})mezzogiorno e mezz[ao](?!\\p{L})', hour: 12, minutes: 30, hours: [12, 13] }],
  forms: [
    { pattern: "(?<=(?<!\\p{L})(?:alle|dalle|delle|le|all'|dall'|ore) ?)<H> e mezz[ao](?!\\p{L})", minutes: 30 },
    { pattern: "(?<=(?<!\\p{L})(?:alle|dalle|delle|le|all'|dall') ?)<H> e un quarto(?!\\p{L})", minutes: 15 },
    { pattern: "(?<=(?<!\\p{L})(?:alle|dalle|delle|le|all'|dall') ?)<H> meno un quarto(?!\\p{L})", minutes: -15 },
    { pattern: '(?<=(?<!\\p{L})(?:alle|dalle|delle|le|ore|alle ore) )<D>[:.,]<M>(?!\\d|\\s?%)' },
    { pattern: '(?<=(?<!\\p{L})ore )<D>(?![\\d.,:]\\d|\\d)' },
    {
      pattern:
        "(?<=(?<!\\p{L})(?:alle|dalle|delle|le|all'|dall') ?)<H>(?= (?:di (?:sera|mattina|notte|pomeriggio|stasera|stamattina)|del (?:mattino|pomeriggio)|della (?:sera|mattina|notte)|in punto)(?!\\p{L}))",
    },
    {
      pattern:
        '(?<=(?<!\\p{L})(?:alle|dalle|verso le) )<H>(?=[.,;:!?)»”"]|\\s?$| (?:alle|e|di (?:ieri|oggi|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|nel|a|in|con|per)(?!\\p{L}))',
    },
  ],
};

export const polarity: PolarityWords = {
  firm: [
    'non (?:è|era|sono|erano|ha|hanno|aveva|avevano|può|possono|poteva|sarà|saranno|ho|abbiamo|fu|sia|deve|vuole|sa|so|potrà|avrà)',
  ],
  negation: ['non'],
  idioms: [
    'non (?:solo|soltanto|solamente|appena)',
    '(?:o|se|perché) no',
    'non (?:più di|meno di|oltre|necessariamente|senza|tutt[ie]|sempre|tanto|molto)',
    'a meno',
  ],
  answers: [
    'no',
    'mai',
    'nessun~',
    'niente',
    'nulla',
    'senza',
    'né',
    'neanche',
    'nemmeno',
    'neppure',
    'appena',
    'salvo',
    'eccetto',
    'tranne',
    'invece',
    'poc[oahi]~',
    'rar[oaie]~',
    'null[oaie]',
    'priv[oaie]',
    'troppo',
    'inutil~',
    'impossib~',
    'improb~',
    'incap~',
    'insuff~',
    'invalid~',
    'illegal~',
    'illecit~',
    'inaccett~',
    'ineffic~',
    'inesist~',
    'ingiust~',
    'insicur~',
    'instab~',
    'irregol~',
    'irrespons~',
    'sconosciut~',
    'senza',
    'innocent~',
    'impreved~',
    'impopol~',
    'insostenib~',
  ],
  innocent: ['nonostante', 'non stop'],
  lexical: [
    'rifiut~',
    'neg(?:a|ano|ato|ata|ò|are|ava|avano|arono|ando)',
    'smenti~',
    'fall(?:ito|ita|isce|iscono|ire|ì|imento)',
    'manc[ah]~',
    'imped~',
    'proib~',
    'viet~',
    'evit~',
    'assen[tz]~',
    'perd~',
    'pers[oaie]',
    'respin~',
    'contro',
    'contrar~',
    'difficil~',
    'fals[oaie]',
    'esclu[ds]~',
    'smett~',
    'smess~',
    'rinunci~',
    'ignor~',
    'dubbi~',
    'priv(?:are|ato|ata)',
    'ferm~',
    'blocc~',
  ],
  uncertain: [
    'forse',
    'probabil~',
    'possibil~',
    'presunt~',
    'pare',
    'apparentemente',
    'potrebbe~',
    'magari',
    'eventual~',
  ],
  doubtful: [
    'può',
    'possono',
    'poter~',
    'potev~',
    'sembr~',
    'se',
    'secondo',
    'sospett~',
    'accus~',
    'rischi~',
    'dovrebb~',
    '[a-zàèéìòù]{2,15}rebbe(?:ro)?',
    'potenzial~',
    'sarebbe~',
    'avrebbe~',
  ],
  none: ['nessun', 'nessuno', 'nessuna', 'niente', 'nulla', 'senza', 'né', 'neanche'],
  alleged: ['presunt'],
  notYet: ['non ancora', 'ancora non'],
  rise: [
    'aument~',
    'cresc~',
    'crebb~',
    'cresciut~',
    'sal(?:e|gono|ì|ito|ita|iti|ire|ita)',
    'rialz~',
    'incremen~',
    'guadagn~',
    'superior~',
    'raddopp~',
  ],
  fall: [
    'cal(?:a|o|ano|ato|ata|ò|are|i)',
    'dimin~',
    'scend~',
    'sces[oaie]',
    'ribass~',
    'crol[lo]~',
    'ridu~',
    'ridott~',
    'perdit~',
    'inferior~',
    'contra[ez]~',
    'fless~',
  ],
  idle: ['almeno', 'a meno', 'più o meno'],
};

export const speechVerbs: SpeechWords = {
  verbs:
    'disse$ dice$ detto$ diceva$ afferm dichiar spieg aggiun rispo raccont comment sottoline avvert chies scriv scrit annunci insist riconosc conclu secondo$ osserv ribad precis assicur',
  between: 'ha aveva anche il la signor signora',
  before: 'signor signora',
  order: 'both',
};

export const newsAgencies: NewsAgencies = 'ANSA AGI Adnkronos';

export const provenanceLabels: ProvenanceLabels = {
  outletArticles: 'il',
  original:
    "articolo originale|versione originale|testo originale|leggi l'originale|originale in|originale:|fonte originale:|leggi qui l'originale|leggere l'originale|vai all'originale|link all'originale|qui l'originale|l'originale qui|l'originale in|l'originale è|originale qui|intervista originale|post originale|pubblicazione originale|notizia originale|reportage originale|articolo in lingua originale|testo in lingua originale|leggi in lingua originale|articolo d'origine|link originale|fonte dell'originale",
  republished:
    "originariamente pubblicat*|pubblicat* originariamente|pubblicat* originalmente|pubblicat* per la prima volta|pubblicat* in origine|questo articolo è uscito|questo articolo è apparso|questo articolo è stato pubblicato|quest'articolo è uscito|questo testo è uscito|questo testo è apparso|questo testo è stato pubblicato|questa intervista è uscita|questa intervista è stata pubblicata|l'articolo è uscito|l'articolo è apparso|l'articolo originale è|pubblicat* inizialmente|inizialmente pubblicat*|pubblicat* prima su|originalmente pubblicat*|in origine pubblicat*|appars* originariamente|appars* originalmente|appars* per la prima volta|appars* in origine|uscit* originariamente|uscit* per la prima volta|uscito in origine|ripubblicat* da|ripubblicat* con il permesso|riprodotto con il permesso|pubblicato con il permesso|per gentile concessione di:|pubblicato per gentile concessione",
  translated:
    'è una traduzione di|è una traduzione della voce|adattato dal … da|tradotto dal* … da|tradott* da|tradott* dal*|traduzione di|traduzione dal*|traduzione a cura di|traduzione:|traduttore:|traduttrice:|tradott* e adattat*|tradott* in italiano|tradott* per|traduzione e adattamento|traduzione in italiano|traduzione italiana|traduzione realizzata da|testo tradotto|articolo tradotto|questo articolo è una traduzione|questo testo è una traduzione|questo articolo è stato tradotto|versione italiana di|versione italiana a cura|traduttori:|trad.:|trad. di|nota del traduttore:|nota della traduttrice:',
  machine:
    "traduzione automatica|tradotto automaticamente|tradotta automaticamente|tradotto con l'ia|tradotto dall'ia|tradotto con l'intelligenza artificiale|tradotto dall'intelligenza artificiale|traduzione automatizzata|traduzione generata da|traduzione generata con|traduzione con ia|traduzione con l'ia|traduzione ia|traduzione ai|traduzione tramite ia|traduzione con intelligenza artificiale|traduzione realizzata con l'intelligenza artificiale|traduzione realizzata dall'intelligenza artificiale|traduzione di google|traduzione google|traduzione a macchina|automaticamente tradott*|tradott* in automatico|tradott* in modo automatico|tradotta con l'ia|tradotta dall'ia|tradott* con ia|tradott* da ia|tradott* con ai|tradott* da ai|tradott* con l'ai|tradott* dall'ai|tradott* tramite ia|tradott* con l'ausilio dell'ia|tradott* con l'aiuto dell'ia|tradotta con l'intelligenza artificiale|tradotta dall'intelligenza artificiale|tradott* tramite intelligenza artificiale|tradott* con l'ausilio dell'intelligenza artificiale|tradott* con l'aiuto dell'intelligenza artificiale|tradott* da una macchina|tradott* da google|tradott* con google|tradott* da deepl|tradott* con deepl|tradott* con chatgpt",
  source:
    "fonte|fonti|fonte dell'articolo|via:|fonte notizia|fonte della notizia|fonte originale|fonte del testo|link alla fonte|vai alla fonte|tratto da|ripreso da:|basato su:",
  picture:
    "foto*|immagin*|crediti|illustrazion*|infografica*|grafica:|video:|vignetta:|disegno:|copertina:|mappa:|didascalia:|credit:|credits:|fonte foto|fonte immagin*|fonte della foto|fonte dell'immagine|screenshot*",
  version:
    'versione … di questo|leggi in|leggi questo articolo in|disponibile anche in|disponibile in|tradotto in|traduzione di questo|leggi questo testo in|leggi questa pagina in|leggilo in|leggi anche in|leggere in|disponibile anche|versione di questo|versione inglese di questo|versione in inglese di questo|traduzione di questa|traduzioni di questo|tradotta in|read in english',
  self: "questo articolo|questo testo|questa pagina|questa intervista|articolo|testo|quest'articolo|questo pezzo|questo post|questo contenuto|questo reportage|questa inchiesta|questa versione|questo saggio|questa notizia|l'articolo|il testo|il presente articolo|l'intervista|abbiamo tradotto|state leggendo|stai leggendo|avete letto|nostra traduzione|ripubblichiamo",
};

export const translationWords: TranslationWords = {
  translated: 'tradu|tradott|adattato d|adattamento d|versione italiana|adattamento|trad.|in italiano di|l’italiano è',
  original: 'original|originari|in origine|prima volta|uscito prima|ripubblic|riprodott',
  languages: 'lingue',
  works:
    "romanzo|libro|poesi|film|editore|edizioni|software|google|studio|ricerca|ricetta|si traduc|interprete|tweet|sull’autor|sull'autor|chi è l|sottotitol|legge|audioguida",
};

export const pagePhrases: PagePhrases = {
  source: 'fonte|fonti',
  original:
    "articolo originale|leggi l'articolo originale|pubblicato originariamente|pubblicato originalmente|leggi l'originale|leggi in",
  translation: 'tradotto da|traduzione di|traduzione automatica|traduzione:|tradotto automaticamente',
  byline: 'di|a cura di|testo di|scritto da',
  related:
    "leggi anche…|per approfondire…|leggi di più…|vedi anche…|articoli correlati|potrebbe interessarti…|potrebbe interessarti anche…|ti potrebbe interessare…|i più letti|correlati|leggi l'articolo completo|leggi l'articolo|leggi tutto|leggi ancora|leggi altro|leggi qui…|leggete anche…|da leggere anche…|ascolta anche…|ti potrebbero interessare…|potrebbero interessarti…|potrebbero interessarti anche…|ti può interessare…|ti potrebbe interessare anche…|potrebbe piacerti anche…|notizie correlate|contenuti correlati|articoli consigliati|contenuti consigliati|consigliati per te|consigliati|consigliato per te|notizie più lette|le più lette|le notizie più lette|più letti|più lette|più visti|i più visti|i più condivisi|ultime notizie|ultime news|le ultime notizie|ultimi articoli|altre notizie|altri articoli|altri articoli di…|altri articoli su…|tutte le notizie su…|vedi tutti|vedi tutto|vedi altri|vedi altro|mostra altri|mostra altro|mostra di più|carica altri|carica altro|carica altri articoli|caricamento|caricamento in corso|articolo successivo|articolo precedente|precedente|successivo|torna su|torna all'inizio|torna in alto|torna alla home|continua a leggere…|approfondisci|per saperne di più…|scopri di più…|sullo stesso argomento|sullo stesso tema|dello stesso autore|da non perdere|le notizie del giorno|argomenti correlati|clicca qui",
  share:
    "condividi|condividi su…|condividi questo articolo…|copia link|stampa|seguici…|regala questo articolo…|regala articolo|regala l'articolo|condividi l'articolo…|condividi articolo|condividi questa notizia|condividi via…|condividi tramite…|condividi la notizia|copia il link|link copiato|copia|invia per email|invia via email|invia via mail|invia tramite email|stampa l'articolo|stampa articolo|salva|salva articolo|salva l'articolo|salva per dopo|leggi dopo|leggi più tardi|aggiungi ai preferiti|dimensione testo|dimensione del testo|dimensione carattere|dimensione caratteri|dimensioni testo|ingrandisci il testo|riduci il testo|segui|segui l'autore|segui questo tema|segui questo autore|seguiteci…|seguici su google news|aggiungi come fonte preferita su google|tempo di lettura|tempo di lettura:…|minuti di lettura|riassunto generato con l'ia|riassunto generato dall'ia|riassunto generato dall'intelligenza artificiale|sintesi generata dall'ia|sintesi generata con l'ia|sintesi ai|riassunto ai|riassumi l'articolo|min di lettura|minuto di lettura|min lettura|condividi su facebook|seguici su…",
  subscribe:
    "iscriviti…|newsletter|ricevi la newsletter…|registrati|registrati ora…|registrati gratis…|registrati gratuitamente…|abbonati|abbonati ora…|abbonati subito…|abbonati adesso…|abbonati a partire da…|abbonamenti|abbonamento|unisciti al nostro canale…|segui il nostro canale…|segui il canale whatsapp…|entra nel nostro canale…|scarica l'app|scarica la nostra app…|scarica gratis la nostra app…|scarica gratis l'app…|accedi|entra|crea un account|sei già abbonato?…|hai già un account?…|sei già registrato?…|non sei ancora abbonato?…|non hai un account?…|la tua email|il tuo indirizzo email|inserisci la tua email…|indirizzo email|indirizzo e-mail|sostieni il nostro lavoro…|sostieni il nostro giornalismo…|sostieni il giornalismo indipendente…|sostieni l'informazione libera…|sostieni l'informazione indipendente…|sostienici…|dona|dona ora|fai una donazione…|diventa sostenitore…|attiva le notifiche…|resta aggiornato…|rimani aggiornato…|ricevi le notizie…|ricevi le ultime notizie…|ricevi ogni giorno…|ricevi gratis…|ricevi aggiornamenti…|iscriviti alla newsletter|iscriviti alla nostra newsletter|iscriviti al nostro…|iscriviti alla nostra…",
  video:
    "guarda il video…|guarda…|video|video:…|ascolta l'articolo…|ascolta questo articolo…|ascolta la notizia|ascolta|ascolta l'audio…|ascolta il podcast…|ascolta la versione audio dell'articolo|audio:…|riproduci|riproduci video|guarda la gallery|foto gallery|fotogallery|fotogallery:…|photogallery|galleria fotografica|galleria immagini|il tuo browser non supporta…|video correlati|podcast|podcast:…|guarda anche:…|ascolta:…",
  tags: 'tag|tag:…|argomenti:…|argomenti|etichette|argomenti trattati|argomento:…|tags:…|temi|temi:…|parole chiave|parole chiave:…|categorie|categorie:…|categoria:…|in questo articolo|contenuto gratuito|articolo gratuito|accesso libero|riservato agli abbonati|solo per abbonati|per abbonati|esclusiva per gli abbonati',
  cookies:
    'utilizziamo i cookie…|questo sito utilizza cookie…|usiamo i cookie…|accetta tutti|accetta|accetto|accetta i cookie|accetta tutti i cookie|accetta e continua|accetta e chiudi|rifiuta|rifiuta tutti|rifiuta tutto|continua senza accettare|gestisci cookie|gestisci i cookie|gestisci preferenze|preferenze cookie|impostazioni cookie|informativa sulla privacy|informativa privacy|cookie policy|note legali|noi e i nostri partner utilizziamo…|noi e i nostri partner archiviamo…|noi e i nostri fornitori archiviamo…|proseguendo la navigazione…|questo sito utilizza i cookie…|questo sito usa i cookie…',
  comments:
    "commenti|lascia un commento…|commenta|segnala un errore|segnala errore|segnala un problema|segnala abuso|segnala una notizia|hai trovato un errore?…|hai notato un errore?…|questo articolo ti è stato utile?…|questo articolo è stato utile?…|ti è stato utile?…|ti è piaciuto questo articolo?…|ti è piaciuto l'articolo?…|hai trovato utile questo articolo?…|valuta questo articolo…|vota questo articolo…|mi piace|non mi piace|grazie per il tuo feedback|grazie per il feedback|lascia il tuo commento…|lascia una risposta…|scrivi un commento…|scrivi il tuo commento…|aggiungi un commento…|inserisci un commento…|invia commento|commenta l'articolo|commenta la notizia|commenta con facebook|leggi i commenti|mostra i commenti|vedi i commenti|visualizza i commenti|vedi tutti i commenti|tutti i commenti|nessun commento|0 commenti|commenti (…|accedi per commentare…|devi essere connesso per inviare un commento|devi effettuare il login per…|il tuo indirizzo email non sarà pubblicato…|rispondi|annulla risposta|partecipa alla discussione…|unisciti alla conversazione…|scrivi alla redazione|contatta la redazione|contattaci|scrivici|sii il primo a commentare…|invia una segnalazione|hai una segnalazione?…|feedback",
  advertisement:
    "pubblicità|sponsorizzato|annuncio|continua dopo la pubblicità|l'articolo continua dopo la pubblicità|continua a leggere dopo la pubblicità|articolo continua dopo la pubblicità|contenuto sponsorizzato|contenuti sponsorizzati|contenuto sponsorizzato da…|articolo sponsorizzato|messaggio pubblicitario|messaggio promozionale|annunci|annuncio pubblicitario|sponsorizzato da…|informazione pubblicitaria|pubbliredazionale|contenuto promozionale|contenuto pubblicitario|link sponsorizzati|salta annuncio|chiudi annuncio|chiudi pubblicità",
  copyright:
    'tutti i diritti riservati…|tutti i diritti sono riservati…|riproduzione riservata…|diritti riservati|riproduzione vietata|vietata la riproduzione…|è vietata la riproduzione…|è vietata la riproduzione, anche parziale…|ne è vietata la riproduzione…|© riproduzione riservata',
  paywall:
    "contenuto riservato agli abbonati…|contenuto riservato ai soli abbonati…|articolo riservato agli abbonati…|questo articolo è riservato agli abbonati…|questo contenuto è riservato agli abbonati…|questo articolo è riservato a chi ha un abbonamento…|questo contenuto è per gli abbonati…|questo articolo è per gli abbonati…|articolo per abbonati…|contenuto per abbonati…|abbonati per leggere…|abbonati per continuare…|abbonati e continua a leggere…|abbonati e leggi…|abbonati per accedere…|per continuare a leggere…|per continuare la lettura…|per leggere l'articolo completo…|per leggere l'articolo integrale…|per leggere tutto l'articolo…|per leggere questo articolo…|per proseguire la lettura…|registrati per continuare a leggere…|registrati per leggere…|registrati gratis per continuare a leggere…|registrati e continua a leggere…|accedi per continuare a leggere…|accedi per leggere…|accedi o abbonati per…|continua a leggere con…|continua a leggere questo articolo…|sblocca questo articolo…|sblocca l'articolo…|hai raggiunto il limite di articoli…|hai raggiunto il numero massimo di articoli…|hai esaurito gli articoli gratuiti…|vuoi continuare a leggere?…|vuoi leggere tutto l'articolo?…",
  credit:
    "foto:…|foto di:…|foto di copertina:…|foto copertina:…|foto d'archivio:…|fonte foto:…|fotografia:…|fotografie:…|immagine:…|immagini:…|immagine di copertina:…|crediti:…|crediti foto:…|credit foto:…|credits foto:…|illustrazione:…|illustrazioni:…|illustrazione di:…|infografica:…|infografiche:…|montaggio:…|riprese:…|riprese e montaggio:…|redazione:…|testo:…|testi:…|correzione bozze:…|fotografo|autore|autrice",
  attribution: 'immagine di|articolo di|servizio di',
  stamp: 'aggiornato|aggiornato il|aggiornato alle|ultimo aggiornamento|pubblicato|pubblicato il|modificato il',
};

export const creditNames: CreditNames = {
  by: 'di|da',
  beside: 'e|del|della|da|dal|per|con|in|archivio|la|il|lo|repertorio',
};
