/** What Verso knows of Catalan. */

import { DAY_WORD_FORM, FRENCH_HOUR_FORM, HOUR_LETTER_FORM } from './families';
import type {
  DateWords,
  LanguageTraits,
  Morphology,
  NumberTable,
  PagePhrases,
  ProvenanceLabels,
  SentenceMarkTable,
  TimeWords,
  TranslationWords,
} from './kinds';

export const traits: LanguageTraits = {
  dashDialogue: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before: 'sr sra srs sres dr dra prof av pl pça c p.ex ex aprox st sta mn cf tel',
  figure: 'art pàg p núm n fig vol cap gen febr abr jul ag set oct nov des',
  ends: 'etc',
  either: 's.a s.l a.c d.c ee.uu',
  capital: 'un',
  starters: "el la els les un una ell ella no en a al de del per amb sense però i o quan on qui ningú hi l'",
  says: 'dir diu pregunt respon crid',
};

export const wordEndings: Morphology = {
  suffixes:
    's es a as os e en ar er ir at ats ada ades it its ida ides ant ent int ció cions ment dor dors dora dores à ana ans anes ès esa esos eses ic ics ica iques al als',
  minStem: 4,
};

export const numberWords: NumberTable = {
  add: {
    0.5: 'mig|mitja',
    1.5: 'un i mig|una i mitja',
  },
  alone: {
    100: 'cent',
    1000: 'mil',
    12: 'dotzena',
  },
  times: {
    1000: 'mil|milers',
    1000000.0: 'milió|milions|mlions',
    1000000000.0: 'mil milions|miliard|miliards',
    1000000000000.0: 'bilió|bilions',
    1e18: 'trilió|trilions',
  },
  vague: {
    10: 'desenes',
    100: 'centenars',
    1000: 'milers',
    1000000.0: 'milions',
  },
  some: 'uns quants|diversos',
  whole: {
    0.5: 'meitat',
    0.3333333333: 'terç|tercera part',
    0.25: 'quarta part',
    0.2: 'cinquena part',
    0.1: 'dècima part',
  },
  parts: {
    3: 'terços|terç',
    4: 'quarts',
    5: 'cinquens|cinquè part',
  },
  article: 'un|una',
  half: 'i mig|i mitja',
  weak: 'meitat|mig|mitja',
  to: 'a|o|i|fins a',
  between: 'entre|de',
  of: 'de cada|de',
  after: {
    points: 'punts percentuals|punt percentual',
  },
  currencies: {
    EUR: 'euros|euro',
    USD: 'dòlars|dòlar',
  },
};

export const dates: DateWords = {
  beforeRomanNumeral: 'segle',
  separators: '/',
  forms: [DAY_WORD_FORM],
};

export const times: TimeWords = {
  nights: 'nit|nits|matinada',
  forms: [HOUR_LETTER_FORM, FRENCH_HOUR_FORM],
};

export const provenanceLabels: ProvenanceLabels = {
  original:
    "article original|text original|versió original|llegeix l'original|original en|original:|llegiu l'original|llegir l'original|veure l'original|vegeu l'original|enllaç a l'original|enllaç original|font original:|publicació original|notícia original|entrevista original|reportatge original|original aquí|l'original en|article en la llengua original|text en la llengua original",
  republished:
    'publicat originalment|va aparèixer originalment|originalment publicat|publicat per primera vegada|publicada originalment|publicada per primera vegada|publicat per primer cop|publicada per primer cop|publicat inicialment|publicada inicialment|es va publicar originalment|originalment es va publicar|es va publicar per primera vegada|aparegut originalment|apareguda originalment|aquest article es va publicar|aquest article va aparèixer|aquest article ha estat publicat|aquest text es va publicar|republicat de|reproduït amb permís',
  translated:
    "és una traducció de l'article|és una traducció de|traduït de … per|traduït per|traducció de|traducció:|traduït de|traduït del|traduïda per|traduïda de|traduïda del|traduït de l'*|traduït a partir|traduït al català|traduïda al català|traducció del|traducció de l'*|traducció al català|traducció catalana|traducció a càrrec|traducció i adaptació|versió catalana de|article traduït|text traduït|aquest article és una traducció|traductor*:|trad.:",
  machine:
    "traducció automàtica|traduït automàticament|traduïda automàticament|automàticament traduï*|traduït de manera automàtica|traduït per ia|traduït amb ia|traduïda per ia|traduïda amb ia|traduït per la ia|traduït amb l'ajuda de la ia|traduït amb intel·ligència artificial|traduïda amb intel·ligència artificial|traduït per intel·ligència artificial|traduït amb google|traduït per google|traduït amb deepl|traducció amb ia|traducció per ia|traducció feta amb ia|traducció generada",
  source: "font|fonts|font original|font de la notícia|font de l'article|enllaç a la font|extret de|via:",
  picture:
    'foto*|imatge*|il·lustraci*|infografia*|gràfic*|vídeo:|crèdit*|captura*|portada:|mapa:|font de la imatge|font de la foto',
  version:
    "versió … d'aquest|llegeix en|llegeix aquest article en|disponible en|traduït a|llegir en|llegeix-lo en|llegiu en|llegiu aquest article en|llegeix aquest text en|també disponible en|disponible també en|versió d'aquest|versió d'aquesta|traducció d'aquest|traducció d'aquesta|traduïda a|traduït al|traduïda al|read in english",
  self: "aquest article|aquest text|article|aquesta notícia|aquesta pàgina|aquesta entrevista|aquest reportatge|aquesta versió|l'article|el text|text",
};

export const translationWords: TranslationWords = {
  translated: 'tradu|adaptat d|versió catalana|trad.',
  original: 'original|per primera vegada|republic|reproduït',
  languages: 'idiomes|llengües',
  works: 'novel|llibre|poema|pel·lícula|estudi|recerca|es tradueix|intèrpret|tuit|sobre l’autor',
};

export const pagePhrases: PagePhrases = {
  source: 'font',
  original: "article original|llegeix l'original|publicat originalment",
  translation: 'traduït per|traducció:|traducció automàtica|traduïda per',
  byline: 'redacció|text|escrit per',
  related:
    "llegeix també…|llegiu també…|llegeix més…|llegiu més…|llegir més|llegir-ne més|també et pot interessar…|et pot interessar…|us pot interessar…|també us pot interessar…|potser t'interessa…|més informació…|més notícies…|més sobre:…|més sobre el tema…|notícies relacionades|articles relacionats|contingut relacionat|continguts relacionats|relacionat|relacionats|temes relacionats|recomanem…|et recomanem…|us recomanem…|recomanat|recomanats|no et perdis…|no us perdeu…|el més llegit|les més llegides|el més vist|els més llegits|més llegits|més llegides|últimes notícies|darreres notícies|mostra'n més|mostrar més|mostra més|veure més|veure'n més|veure-ho tot|carrega'n més|carregar més|carregant|s'està carregant|article següent|article anterior|següent|torna a dalt|tornar a dalt|continua llegint…|continuar llegint|mira també…|escolta també…",
  share:
    "compartir|comparteix l'article…|comparteix a…|comparteix aquesta notícia…|comparteix-ho…|regala aquest article…|regala l'article|copia l'enllaç|copiar enllaç|enllaç copiat|imprimeix|imprimir|envia|envia per correu|enviar per correu|desa|desa l'article|guardar|guarda l'article|mida del text|mida de la lletra|augmenta la mida|segueix|segueix l'autor|segueix-nos…|seguiu-nos…|temps de lectura|temps de lectura:…|resum fet amb ia|resum generat amb ia|resum generat per ia|min de lectura|minuts de lectura",
  subscribe:
    "subscriu-te…|subscriviu-vos…|subscriu-t'hi…|subscriure's|subscripció|subscripcions|butlletí|butlletins|rep el butlletí…|rep les notícies…|apunta't al butlletí…|apunta't a la newsletter…|inicia sessió|iniciar sessió|inicia la sessió|registra't…|registrar-se|crea un compte|ja ets subscriptor?…|ja tens un compte?…|encara no ets subscriptor?…|uneix-te al nostre canal…|segueix el nostre canal…|descarrega't l'app…|descarrega't la nostra app…|descarrega la nostra app…|dona suport al periodisme…|fes-te subscriptor…|fes-te'n subscriptor…|fes-te soci…|fes un donatiu|fes una donació|col·labora|el teu correu electrònic|correu electrònic|adreça electrònica|activa les notificacions…",
  video:
    "mira el vídeo…|mireu el vídeo…|veure vídeo|vídeo|vídeo:…|escolta|escolta l'article…|escoltar|escolta'l|escolta el pòdcast…|escolta:…|reproduir|reprodueix|galeria|galeria d'imatges|fotogaleria|fotogaleria:…|pòdcast:…",
  tags: 'etiquetes|etiquetes:…|temes|temes:…|paraules clau|paraules clau:…|arxivat a…|categories|categoria:…|categories:…|més sobre aquests temes|només per a subscriptors|exclusiu per a subscriptors',
  cookies:
    'accepta|acceptar|accepta-ho tot|accepta totes|acceptar totes|accepta totes les galetes|rebutja|rebutjar|rebutja-ho tot|rebutja totes|configura les galetes|configuració de galetes|política de privacitat|política de galetes|política de privadesa|avís legal|utilitzem galetes…|fem servir galetes…|aquest lloc web utilitza galetes…|aquesta web utilitza galetes…|aquest lloc utilitza galetes…|aquest web utilitza galetes…',
  comments:
    "comentaris|comentaris (…|comenta|comentar|deixa un comentari…|deixeu un comentari…|escriu un comentari…|afegeix un comentari…|afegir comentari|publica un comentari…|veure comentaris|mostra els comentaris|mostrar comentaris|cap comentari|inicia sessió per comentar…|l'adreça electrònica no es publicarà…|respon|cancel·la les respostes|has vist algun error?…|has trobat un error?…|hi ha algun error?…|informa d'un error|informar d'un error|t'ha agradat aquest article?…|t'ha agradat l'article?…|t'ha semblat útil?…|valora aquest article…|m'agrada|dona la teva opinió…|contacta amb nosaltres",
  advertisement:
    "publicitat|anunci|anuncis|patrocinat|contingut patrocinat|patrocinat per…|contingut de marca|publireportatge|continua després de la publicitat|l'article continua després de la publicitat|tanca l'anunci",
  copyright:
    'tots els drets reservats…|drets reservats|reservats tots els drets…|prohibida la reproducció…|queda prohibida la reproducció…|es prohibeix la reproducció…',
  paywall:
    "contingut exclusiu per a subscriptors…|contingut només per a subscriptors…|aquest contingut és exclusiu per a…|aquest article és exclusiu per a…|aquest article és només per a…|article exclusiu per a subscriptors…|subscriu-te per continuar llegint…|subscriu-te per llegir…|subscriu-te i continua llegint…|per continuar llegint…|per llegir l'article complet…|registra't per continuar llegint…|registra't per llegir…|inicia sessió per continuar llegint…|vols continuar llegint?…|has arribat al límit d'articles…",
  credit:
    'foto:…|fotos:…|fotografia:…|fotografies:…|imatge:…|imatges:…|crèdit:…|crèdits:…|il·lustració:…|il·lustracions:…|infografia:…|edició:…|editor:…|editora:…|redacció:…|text:…|textos:…|foto de portada:…',
};
