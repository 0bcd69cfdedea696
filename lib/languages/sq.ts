/** What Verso knows of Albanian. */

import type {
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
  dashDialogue: true,
  respelledNames: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before: 'z znj zj dr prof inxh rr bul p.sh dmth d.m.th afërs',
  figure: 'nr f fq neni art vol',
  ends: 'etj',
  either: 'sh.a sh.p.k mln mld',
  starters: 'ai ajo ata ky kjo në me nga për por dhe askush',
  says: 'tha pyeti thotë',
};

export const wordEndings: Morphology = {
  suffixes: 'i u a e ë it ut së ës in un ën ve t et at ët ja je ja jes shëm shme ar are or ore ësh uar ur',
  minStem: 3,
};

export const numberWords: NumberTable = {
  times: {
    100: 'qind',
    1000: 'mijë|mijëra',
    1000000.0: 'milion*|mln',
    1000000000.0: 'miliard*|mld',
    1000000000000.0: 'bilion*|trilion*',
  },
  vague: {
    10: 'dhjetëra',
    100: 'qindra',
    1000: 'mijëra',
    1000000.0: 'miliona',
  },
  whole: {
    0.5: 'gjysma|gjysmën|gjysmë',
    0.3333333333: 'një e treta|një të tretën|e treta',
    0.25: 'një e katërta|një të katërtën|çereku',
    0.2: 'një e pesta|një të pestën',
  },
  half: 'e gjysmë',
  weak: 'gjysma|gjysmën|gjysmë',
  to: 'deri në|deri|ose|në',
  between: 'midis|nga|ndërmjet',
  of: 'nga|në',
  after: {
    points: 'pikë përqindjeje|pikë përqindje|pikë të përqindjes',
    percent: 'për qind|përqind',
  },
  currencies: {
    EUR: 'euro',
    USD: 'dollarë|dollar',
  },
};

export const times: TimeWords = {
  nights: 'natë|nata|natën',
};

export const nameCases: NameCases = { endings: 'i u it ut n in un a ës ën e ë s së t' };

export const provenanceLabels: ProvenanceLabels = {
  original:
    'artikulli origjinal|origjinali:|lexo origjinalin|artikullin origjinal|artikullit origjinal|teksti origjinal|tekstin origjinal|tekstit origjinal|lajmi origjinal|lajmin origjinal|shkrimi origjinal|shkrimin origjinal|versioni origjinal|versionin origjinal|intervista origjinale|artikulli në origjinal|lexoni origjinalin|lexo në origjinal|lexojeni në origjinal|në origjinal:|origjinali këtu|burimi origjinal:',
  republished:
    'botuar fillimisht|u botua fillimisht|fillimisht u botua|fillimisht botuar|botuar për herë të parë|u botua për herë të parë|botuar së pari|publikuar fillimisht|u publikua fillimisht|fillimisht u publikua|publikuar për herë të parë|publikuar së pari|ky artikull u botua|ky shkrim u botua|ky artikull u publikua|ribotuar nga|ribotohet me leje|marrë nga:',
  translated:
    'përktheu|përkthimi:|përkthyer nga|nga … përktheu|përkthim:|përkthim nga|përkthimi nga|përktheu nga|përkthyer dhe përshtatur|përkthyer në shqip|përkthyer prej|përktheu në shqip|në shqip:|në shqip nga|solli në shqip|shqipëroi|shqipëruar nga|përkthyes*:|ky artikull është përkthim|ky artikull është përkthyer',
  machine:
    'përkthim automatik|përkthim makinerik|përkthim me makinë|përkthyer automatikisht|përkthyer në mënyrë automatike|përkthyer nga inteligjenca artificiale|përkthyer me inteligjencë artificiale|përkthyer me ndihmën e inteligjencës artificiale|përkthyer nga ai|përkthyer me ai|përkthyer nga google|përkthyer me google|përkthim i automatizuar',
  source:
    'burimi|burim|burimet|burimi i lajmit|burimi i artikullit|burimi origjinal|burimi i informacionit|marrë nga|marrë prej',
  picture:
    'foto*|imazh*|ilustrim*|infografik*|grafika:|grafikë:|karikatura:|video:|kolazh:|pamje nga|burimi i fotos|burimi i fotografisë|burimi i imazhit',
  version:
    'lexo në|lexoni në|lexojeni në|lexo këtë artikull në|lexoni këtë artikull në|në dispozicion edhe në|e disponueshme edhe në|versioni … i këtij|përkthimi i këtij|përkthim i këtij|përkthyer në|në gjuhë të tjera|read in english',
  self: 'ky artikull|këtij artikulli|ky tekst|këtij teksti|ky shkrim|këtij shkrimi|ky lajm|kjo intervistë|kjo faqe|artikulli|teksti|shkrimi|artikull|shkrim',
};

export const translationWords: TranslationWords = {
  translated: 'përkth|shqipër',
  original: 'origjinal|fillimisht|herë të parë',
  languages: '# gjuhë|disa gjuhë',
  works: 'roman|libr|poezi|film',
};

export const pagePhrases: PagePhrases = {
  source: 'burimi|burimet',
  translation: 'përktheu:|përkthyer nga|përkthim automatik',
  byline: 'autori|shkruan',
  related:
    "lexo edhe…|lexoni edhe…|lexo gjithashtu…|lexoni gjithashtu…|lexo më shumë…|lexoni më shumë…|lexo:…|shiko edhe…|shikoni edhe…|shih edhe…|më shumë lajme…|më shumë rreth kësaj…|lajme të ngjashme|lajme të lidhura|artikuj të ngjashëm|artikuj të lidhur|të ngjashme|të lidhura|mund t'ju interesojë…|mund të të interesojë…|mund t'ju pëlqejë…|rekomandohet|të rekomanduara|mos humbisni…|më të lexuarat|më të lexuara|lajmet më të lexuara|më të shikuarat|më të rejat|lajmet e fundit|të fundit|lajme të tjera|artikulli tjetër|artikulli i mëparshëm|artikulli i radhës|tjetri|i mëparshmi|shfaq më shumë|shiko më shumë|ngarko më shumë|duke u ngarkuar|shiko të gjitha|kthehu lart",
  share:
    'shpërndaje…|shpërndaj|shpërndajeni…|shpërndaj në…|ndaje|ndaje me miqtë…|kopjo linkun|kopjo lidhjen|linku u kopjua|printo|dërgo|dërgo me email|ruaj|ruaj artikullin|madhësia e tekstit|madhësia e shkronjave|ndiq|na ndiqni…|na ndiq…|koha e leximit|koha e leximit:…',
  subscribe:
    'abonohu…|abonohuni…|abonim|regjistrohu|regjistrohuni|hyr|identifikohu|kyçu|krijo llogari|keni llogari?…|bashkohu me ne…|bashkohuni me ne…|shkarko aplikacionin|shkarkoni aplikacionin|shkarko aplikacionin tonë…|na mbështesni…|na mbështet…|mbështetni gazetarinë…|dhuro|dhuroni|adresa e emailit|email-i juaj|buletini',
  video:
    'shiko videon…|shikoni videon…|shih videon…|video|video:…|dëgjo|dëgjo artikullin|dëgjoni podkastin…|luaj|galeri|galeria|foto galeri|shikoni fotot…|podcast:…',
  tags: 'etiketa|etiketat|etiketat:…|etiketa:…|fjalë kyçe|fjalë kyçe:…|temat|temat:…|kategoria:…|kategoritë|vetëm për abonentët',
  cookies:
    'pranoj|prano|prano të gjitha|pranoj të gjitha|refuzo|refuzoj|refuzo të gjitha|politika e privatësisë|kushtet e përdorimit|ne përdorim cookies…|kjo faqe përdor cookies…|kjo faqe përdor cookie…|cilësimet e cookies',
  comments:
    "komente|komentet|koment|komente (…|komento|komentoni|lini një koment…|lini një përgjigje…|lër një koment…|shto koment|shto një koment…|shkruaj koment…|shfaq komentet|nuk ka komente|s'ka komente|adresa juaj email s'do të bëhet publike…|përgjigju|raporto gabim|raporto një gabim|keni gjetur një gabim?…|na kontaktoni|kontakt|na shkruani…|më pëlqen",
  advertisement:
    'reklamë|reklama|reklamë:…|e sponsorizuar|sponsorizuar|përmbajtje e sponsorizuar|artikulli vazhdon poshtë reklamës|vazhdon pas reklamës|njoftim i sponsorizuar',
  copyright:
    'të gjitha të drejtat e rezervuara…|të gjitha të drejtat janë të rezervuara…|ndalohet kopjimi…|ndalohet riprodhimi…|ndalohet rreptësisht kopjimi…',
  paywall:
    'ky artikull është vetëm për abonentët…|kjo përmbajtje është vetëm për abonentët…|për të vazhduar leximin…|për të lexuar artikullin e plotë…|abonohu për të lexuar…|abonohuni për të lexuar…|regjistrohuni për të lexuar…',
  credit:
    'foto:…|fotografia:…|fotografi:…|fotot:…|imazhi:…|ilustrim:…|redaktor:…|redaktore:…|redaktoi:…|redaksia:…|teksti:…|montazhi:…|burimi i fotos:…',
};
