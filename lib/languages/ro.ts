/** What Verso knows of Romanian. */

import { CLOCK_WORD_FORM, FRENCH_HOUR_FORM, HOUR_LETTER_FORM } from './families';
import type {
  DateWords,
  LanguageTraits,
  Morphology,
  NameCases,
  NewsAgencies,
  NumberTable,
  OtherScripts,
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
  letterFolds: [
    [/ş/g, 'ș'],
    [/ţ/g, 'ț'],
  ],
};

export const sentenceMarks: SentenceMarkTable = {
  before: 'dl dna dra dlui dr prof ing av gen col lt sf pr bd șos cca ca de.ex ex d.ex i.e resp',
  figure: 'nr str alin art pag p cap fig vol lit sec ian feb mar apr iun iul aug sept oct noi dec bl et ap',
  ends: 'etc ș.a ș.a.m.d',
  either: 's.a s.r.l d.hr î.hr mil mld',
  capital: 'un',
  starters: 'un o el ea ei ele se nu în pe la de din cu fără dar și sau când unde cine ce acest această nimeni apoi',
  says: 'întreb răspun spus spune strig',
};

export const wordEndings: Morphology = {
  suffixes:
    'ul ului ului ii ilor lor le ele elor ea a ă e i u uri urile urilor ește esc at ată ați ate it ită iți ite ând ind are ere ire ării erii rii tor tori toare torul torului torii torilor ie iei iile iilor ția ției ții țiile țiilor țională țional al ală ali ale an ani ană ane esc ească ești',
  minStem: 4,
};

export const nameCases: NameCases = { endings: 'a ei ii ului ul lui u e ăi i', adjectives: 'ean ez' };

export const slugWords: SlugWords = 'si de la in cu pe din un o care nu pentru este sa ale dupa';

export const numberWords: NumberTable = {
  add: {
    0.5: 'jumătate de',
    1.5: 'unu și jumătate',
  },
  alone: {
    12: 'duzină|duzini',
    1000: 'o mie',
  },
  times: {
    100: 'sute|sută|de sute',
    1000: 'mii|mie|de mii|miilor',
    1000000.0: 'milion*|milioane|de milioane|milioanelor|mil.|mil',
    1000000000.0: 'miliard*|miliarde|de miliarde|miliardelor|mld.|mld',
    1000000000000.0: 'trilioane|trilion|de trilioane|bilioane|de bilioane|bilion',
  },
  vague: {
    10: 'zeci',
    100: 'sute|sutele',
    1000: 'mii|miile',
    1000000.0: 'milioane|milioanele',
  },
  some: 'câteva|mai multe',
  every: 'fiecare|fiecărei',
  whole: {
    0.5: 'jumătate|jumătatea|jumătăți',
    0.3333333333: 'o treime|treime|treimea|treimi',
    0.25: 'un sfert|sfert|sferturi',
    0.2: 'o cincime|cincime|cincimi',
    0.1: 'o zecime|zecime|zecimi',
  },
  half: 'și jumătate',
  weak: 'jumătate|jumătatea|sfert|sute|mii',
  vagueOf: 'de',
  to: 'la|până la|sau|și',
  between: 'între|de la|din',
  of: 'din|din fiecare|dintre',
  after: {
    points: 'puncte procentuale|punct procentual|puncte de procent|punctul procentual',
    percent: 'la sută',
  },
  currencies: {
    RON: 'lei|leu',
    EUR: 'euro',
    USD: 'dolari|dolar|de dolari',
    GBP: 'lire sterline|de lire sterline',
  },
};

export const dates: DateWords = {
  afterRomanNumeral: 'secol',
  separators: './',
  romanMonths: true,
};

export const times: TimeWords = {
  nights: 'noapte|noaptea|nopții|nopți',
  forms: [HOUR_LETTER_FORM, FRENCH_HOUR_FORM, CLOCK_WORD_FORM],
};

export const newsAgencies: NewsAgencies = 'Agerpres';

export const provenanceLabels: ProvenanceLabels = {
  original:
    'articol* original|text* original|versiune* originală|citește originalul|citiți originalul|original:|articolul în original|textul în original|citește în original|citiți în original|în original:|în original aici|știre* originală|material* original|interviu* original|postare* originală|publicare* originală|reportaj* original|sursa originală:|vezi original|vezi originalul|link original|link către original|originalul aici|originalul poate fi|originalul a fost publicat|articolul în limba originală|textul în limba originală',
  republished:
    'publicat inițial|publicat original|apărut inițial|publicat prima dată|publicat pentru prima dată|a apărut inițial|publicată inițial|publicată original|apărută inițial|inițial publicat|inițial apărut|publicat mai întâi|publicată prima dată|publicată pentru prima dată|publicat pentru prima oară|publicată pentru prima oară|apărut pentru prima dată|apărut pentru prima oară|apărut prima dată|acest articol a apărut|acest articol a fost publicat|acest text a apărut|acest text a fost publicat|acest material a fost publicat|acest interviu a fost publicat|articol apărut în|articol apărut pe|articol preluat|text preluat|material preluat|republicat de pe|republicat cu acordul|republicat cu permisiunea|preluat cu acordul',
  translated:
    'tradus din … de|traducere din … de|traducere:|traducere de|traducerea:|traducere din|tradus de|tradus din|traducător*:|tradusă de|tradusă din|tradusă și adaptată|tradus și adaptat|tradus și editat|tradus după|tradus în română|tradus în limba română|traducere și adaptare|traducerea și adaptarea|traducere după|traducere în română|traducere în limba română|traducerea și|traducere și|traducere realizată de|traducere română|text tradus|articol tradus|acest articol este o traducere|acest text este o traducere|acest articol a fost tradus|trad.:|trad. de|trad. din|nota traducătorului:',
  machine:
    'traducere automată|tradus automat|tradusă automat|tradus cu inteligență artificială|tradus de inteligența artificială|tradus cu ai|traducere automatizată|traducere automatică|traducere generată|traducere realizată cu ai|traducere realizată cu inteligența artificială|traducere realizată de inteligența artificială|traducere ai|traducere cu ai|traducere cu inteligență artificială|tradus* în mod automat|tradus* cu ajutorul ai|tradus* cu ajutorul inteligenței artificiale|tradus* cu ajutorul ia|tradus* cu inteligența artificială|tradusă cu inteligență artificială|tradusă de inteligența artificială|tradus* de ai|tradusă cu ai|tradus* prin ai|tradus* folosind ai|tradus* de google|tradus* cu google|tradus* cu ajutorul google|tradus* cu deepl|tradus* cu ajutorul deepl|tradus* cu chatgpt',
  source:
    'sursa|sursă|surse|sursa articolului|sursă articol|sursa știrii|sursa informației|sursa originală|sursele|link sursă|link către sursă|preluare|preluare după|preluare de pe|preluat de pe|preluat din|preluat de la|via:',
  picture:
    'foto*|imagin*|ilustraț*|infografic*|grafic:|grafică:|desen:|caricatur*|colaj:|captur*|hartă:|video:|sursa foto*|sursă foto*|surse foto*|credit foto*|sursa imagin*|sursă imagin*',
  version:
    'citește în|citiți în|disponibil și în|tradus în|citește și în|citește acest articol în|citiți acest articol în|citește acest text în|disponibilă și în|disponibil în|disponibilă în|tradusă în|traducerea acestui|traducere a acestui|versiune a acestui|versiunea acestui|versiunea în … a acestui|în alte limbi|read in english',
  self: 'acest articol|acest text|articolul|textul|articol|acestui articol|acestui text|acest material|acest interviu|această știre|această pagină|această postare|prezentul articol|articolului|textului|materialul|interviul|text|material|citiți|am tradus|traducerea noastră',
};

export const translationWords: TranslationWords = {
  translated: 'tradu|tălmăci|adaptat după|adaptare după|versiunea în română|trad.',
  original: 'original|inițial|iniţial|prima dată|prima oară|republicat|reprodus|preluat',
  languages: 'limbi',
  works:
    'romanul|roman de|cartea|cărți|carte |poem|film|editur|aplicați|google|studiu|cercetare|se traduce|interpret|tweet|despre autor|subtitr|lege',
};

export const pagePhrases: PagePhrases = {
  source: 'sursa|sursă|surse',
  original: 'articolul original|citește articolul original|publicat inițial',
  translation: 'tradus de|traducere de|traducere automată|traducerea:',
  byline: 'de|autor|text|autori|scris de',
  related:
    'citește și…|citiți și…|vezi și…|articole similare|citește mai mult…|cele mai citite|recomandări|citește mai departe…|citește mai multe…|citește continuarea…|citeşte şi…|citeşte mai mult…|citeşte mai departe…|citeste si…|citeste mai mult…|citiți mai mult…|citiți mai departe…|citiţi şi…|citește tot articolul|citește întregul articol|citește articolul complet|citește articolul|mai mult|mai multe|mai multe articole…|mai multe știri|mai multe detalii…|mai multe despre…|mai multe pe această temă…|pe aceeași temă|pe aceeași temă:…|pe același subiect|vezi mai mult…|vezi mai multe…|vezi toate|vezi şi…|vezi si…|ascultă și…|urmărește și…|îți recomandăm…|vă recomandăm…|iti recomandam…|recomandarea autorului…|recomandările redacției|recomandate|articole recomandate|recomandat|recomandate pentru tine|s-ar putea să te intereseze…|s-ar putea să-ți placă…|te-ar putea interesa…|te-ar putea interesa și…|v-ar putea interesa…|ar putea să te intereseze…|nu rata…|nu ratați…|articole asemănătoare|articole conexe|știri similare|știri conexe|ultimele știri|ultimele stiri|cele mai recente|cele mai noi știri|cele mai citite articole|cele mai citite știri|cele mai populare|cele mai văzute|populare|articolul următor|articolul anterior|următorul articol|următorul|anterior|încarcă mai multe|se încarcă|arată mai mult|afișează mai mult|înapoi sus|înapoi la început|înapoi la prima pagină|alte știri|alte articole|subiecte similare',
  share:
    'distribuie…|share|copiază linkul|urmărește-ne…|distribuie articolul…|distribuie pe…|distribuiți…|partajează|partajează articolul|partajați|dăruiește articolul|copiază|copiază link|copiază link-ul|link copiat|linkul a fost copiat|printează|tipărește|imprimă|trimite|trimite pe e-mail|trimite prin e-mail|trimite pe email|trimite unui prieten|salvează|salvează articolul|citește mai târziu|dimensiunea textului|dimensiune text|mărimea textului|mărime text|mărește textul|micșorează textul|urmărește|urmăriți-ne…|urmărește-ne pe google news…|urmăreşte-ne…|urmareste-ne…|urmărește autorul|timp de citire|timp de citire:…|timp citire:…|timp estimat de citire:…|rezumat generat de ai|rezumat ai|rezumat realizat cu ai|rezumat generat cu ajutorul inteligenței artificiale|min de citit|min citire|minute de citit',
  subscribe:
    'abonează-te…|abonați-vă…|newsletter|abonare|abonare newsletter|abonați-vă la…|abonează-te la newsletter…|înscrieți-vă la newsletter…|intră în cont|autentificare|autentifică-te|conectare|creează cont|creează un cont|înregistrează-te|ai deja cont?…|ai deja un cont?…|nu ai cont?…|ești deja abonat?…|alătură-te comunității…|alătură-te canalului nostru…|intră pe canalul nostru…|urmărește canalul nostru…|descarcă aplicația noastră…|susține-ne…|susține jurnalismul independent…|susține presa independentă…|sprijină-ne…|sprijină jurnalismul independent…|sprijină jurnalismul…|susțineți-ne…|donează|donează acum|doneaza|redirecționează 3,5%…|adresa de email|adresa de e-mail|adresa ta de email|email-ul tău|activează notificările…|primește cele mai importante știri…|primește newsletter…|descarcă aplicația|înscrie-te la newsletter…|alătură-te nouă…',
  video:
    'urmărește video…|video:…|vezi video…|video|vezi videoul…|vezi imaginile…|vezi filmarea…|urmărește live…|urmărește emisiunea…|ascultă|ascultă articolul…|ascultă acest articol…|ascultați articolul…|ascultă podcastul…|ascultă:…|redă|redă video|podcast:…|galerie foto|galerie foto:…|galeria foto|vezi galeria foto…|browserul tău nu suportă…|browserul dvs. nu suportă…',
  tags: 'etichete|etichete:…|taguri:…|cuvinte cheie:…|taguri|tag-uri|tag-uri:…|cuvinte cheie|subiecte|subiecte:…|categorii|categorie:…|categorii:…|teme:…|pentru abonați|doar pentru abonați|exclusiv pentru abonați|articol gratuit',
  cookies:
    'folosim cookie-uri…|acest site folosește cookie…|accept toate|acceptă toate|accept|acceptă|accept toate cookie-urile|accept cookies|acceptă cookie-urile|sunt de acord|refuz|respinge|respinge toate|refuză toate|setări cookie|setări cookies|setări de confidențialitate|politica de confidențialitate|politica de cookies|politica cookies|politică de confidențialitate|termeni și condiții|utilizăm cookie-uri…|acest site utilizează cookie…|acest site foloseste cookie…|acest site web folosește cookie…|noi și partenerii noștri stocăm…|continuând navigarea…',
  comments:
    'comentarii|lasă un comentariu…|comentează|comentați|comentarii (…|adaugă comentariu|adaugă un comentariu…|adaugă comentariul…|scrie un comentariu…|scrie comentariu|lasă un răspuns…|lasă comentariu|trimite comentariu|vezi comentariile|vezi toate comentariile|citește comentariile|toate comentariile|niciun comentariu|0 comentarii|fii primul care comentează…|autentifică-te pentru a comenta…|trebuie să fii autentificat pentru…|adresa ta de email nu va fi publicată…|răspunde|anulează răspunsul|părerea ta contează…|spune-ți părerea…|spune-ne părerea ta…|ai găsit o greșeală?…|ai observat o greșeală?…|ați găsit o greșeală?…|semnalează o eroare…|raportează o eroare|raportează o greșeală|raportează o problemă|raportează|ai un pont?…|ai o informație?…|ai o poveste?…|trimite-ne un pont…|a fost util acest articol?…|ți-a fost util acest articol?…|ți-a plăcut articolul?…|ți-a plăcut acest articol?…|ți-a plăcut acest articol|dacă ți-a plăcut acest articol…|dacă v-a plăcut acest articol…|evaluează articolul|îmi place|mulțumim pentru feedback|contactează-ne|contact|scrie-ne|scrieți-ne…|scrie redacției',
  advertisement:
    'publicitate|articolul continuă după reclamă|articolul continuă după publicitate|continuarea articolului după publicitate|știrea continuă după reclamă|continuă după reclamă|reclamă|reclame|advertorial|advertoriale|conținut sponsorizat|articol sponsorizat|conținut plătit|material publicitar|sponsorizat|sponsorizat de…|închide reclama|omite anunțul',
  copyright:
    'toate drepturile rezervate…|toate drepturile sunt rezervate…|drepturi rezervate|reproducerea interzisă…|reproducerea integrală sau parțială…|reproducerea totală sau parțială…|preluarea integrală sau parțială…|preluarea informațiilor publicate…|preluarea fără cost a materialelor…|articolul scris este protejat…|articol protejat de legea drepturilor de autor…|este interzisă copierea, reproducerea…|articolul este protejat de drepturi de autor…',
  paywall:
    'acest articol este doar pentru abonați…|acest articol este disponibil doar pentru…|acest articol este exclusiv pentru…|acest conținut este doar pentru abonați…|acest conținut este disponibil doar pentru…|articol disponibil doar pentru abonați…|articolul complet este disponibil doar…|pentru a citi în continuare…|pentru a continua lectura…|pentru a continua să citești…|pentru a citi întregul articol…|pentru a citi articolul complet…|pentru a citi tot articolul…|pentru a citi acest articol…|vrei să citești mai departe?…|abonează-te pentru a citi…|abonează-te pentru a continua…|abonează-te și citește…|autentifică-te pentru a citi…|autentifică-te pentru a continua…|intră în cont pentru a citi…|creează un cont pentru a citi…|înregistrează-te pentru a citi…|citește în continuare cu…|continuă lectura cu…|deblochează articolul…|ai atins limita de articole…',
  credit:
    'foto:…|fotografii:…|fotografie:…|fotograf:…|sursa foto:…|sursă foto:…|surse foto:…|sursa foto…|sursă foto…|credit foto:…|credite foto:…|foto credit:…|imagine:…|imagini:…|imagine ilustrativă:…|imagine de arhivă:…|foto arhivă:…|ilustrație:…|ilustrații:…|ilustrația:…|infografic:…|infografice:…|editor:…|editat de:…|redactor:…|redacția:…|corectură:…|corector:…|text:…|montaj:…|traducere și adaptare:…',
};

export const otherScripts: OtherScripts = 'Cyrl';
