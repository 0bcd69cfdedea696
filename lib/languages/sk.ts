/** What Verso knows of Slovak. */

import { FIRST_DAY_FORM, WEST_SLAVIC_CASES, WEST_SLAVIC_SOFTENED, WEST_SLAVIC_SUFFIXES } from './families';
import type {
  DateWords,
  LanguageTraits,
  Morphology,
  NameCases,
  NumberTable,
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
  inflectedNumbers: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before:
    'napr tj t.j tzv tzn resp popr príp prof doc mgr ing bc dr mudr judr phdr sv gen plk ul nám tr cca porov vl ml st',
  figure: 'č čl ods str s písm tel obr tab kap',
  ends: 'atď atp apod a.i etc ks hod s.r.o a.s spol',
  unit: 'r min',
  either: 'tis mil mld n.l pr.n.l',
  starters: 'v vo na do po od z zo s k pri za a ale to ten tá je bol jeho jej nikto kto čo kde kedy potom',
  vowels: 'rlŕĺ',
  says: 'spýta poveda odpoved krič doda',
  ordinals: true,
};

export const wordEndings: Morphology = {
  suffixes: `${WEST_SLAVIC_SUFFIXES} om och ach iam iach mi ov ia ie iu ej ého ému ých ým ými ia ať iť eť ovať`,
};

export const nameCases: NameCases = {
  endings: WEST_SLAVIC_CASES,
  softened: WEST_SLAVIC_SOFTENED,
  adjectives: 'sk ansk ensk insk jsk ovsk žsk:h žsk:g šsk:ch ck:k ck:c',
};

export const slugWords: SlugWords = 'v na sa je za pre z zo po ako ktory do od pri s alebo';

export const numberWords: NumberTable = {
  add: {
    0.5: 'pol',
    1.5: 'jeden a pol|jedna a pol|poldruh*',
    200: 'dvesto',
    300: 'tristo',
    400: 'štyristo',
    500: 'päťsto',
    600: 'šesťsto',
    700: 'sedemsto',
    800: 'osemsto',
    900: 'deväťsto',
    3: 'tri|traja|troch|trom',
    4: 'štyri|štyria|štyroch',
    5: 'päť|piati|piatich',
    10: 'desať|desiati|desiatich',
  },
  approx: {
    10: 'desiatka|desiatku',
    100: 'stovka|stovku',
  },
  alone: {
    12: 'tucet',
    100: 'sto',
    1000: 'tisíc',
  },
  times: {
    100: 'stovky|stoviek|stovkami|stovkách',
    1000: 'tisíc*|tis.|tis',
    1000000.0: 'milión*|mil.|mil',
    1000000000.0: 'miliard*|miliárd*|mld.|mld',
    1000000000000.0: 'bilión*|bil.',
    1e18: 'trilión*',
  },
  vague: {
    100000: 'státisíce|stotisíce|státisícov|stotisícov',
    10000: 'desaťtisíce|desaťtisícov',
    10: 'desiatky|desiatok',
    100: 'stovky|stoviek|stovkám',
    1000: 'tisíce|tisícov|tisícom',
    1000000.0: 'milióny|miliónov',
    1000000000.0: 'miliardy|miliárd',
  },
  some: 'niekoľko|niekoľkých|pár',
  every: 'každý|každá|každé|každého|každú',
  whole: {
    0.5: 'polovic*',
    0.3333333333: 'tretin*',
    0.25: 'štvrtin*|štvrťin*',
    0.2: 'pätin*',
    0.1: 'desatin*',
  },
  half: 'a pol',
  weak: 'polovic*|štvrtin*|tretin*|pol|desatin*',
  to: 'až|do|na|alebo|či',
  between: 'medzi|od|z|zo',
  of: 'z|zo',
  after: {
    points: 'percentuálnych bodov|percentuálne body|percentuálny bod|percentuálneho bodu|p. b.|p.b.',
  },
  currencies: {
    EUR: 'eur|euro|eurá|eura',
    USD: 'dolár*|amerických dolárov',
    CZK: 'korún|koruny|korunu|koruna',
    GBP: 'libier|libry|libra',
  },
};

export const dates: DateWords = {
  separators: '.',
  spacedDots: true,
  romanMonths: true,
  firstDayForms: [FIRST_DAY_FORM],
};

export const times: TimeWords = {
  nights: 'noc|noci|nocou',
};

export const provenanceLabels: ProvenanceLabels = {
  original:
    'z … originálu|pôvodný článok|originál článku|pôvodný text|originálny článok|odkaz na originál|originál:|článok v origináli|článku v origináli|text v origináli|textu v origináli|rozhovor v origináli|čítať v origináli|čítajte v origináli|prečítajte si v origináli|v origináli:|v origináli tu|v origináli na|v origináli nájdete|v origináli vyšiel|pôvodného článku|pôvodnom článku|pôvodného textu|pôvodná správa|pôvodný rozhovor|pôvodná verzia článku|pôvodnú verziu článku|originálny text|originálny zdroj:|originálu článku|originál textu|originál tu|originál nájdete|originál na|originál vyšiel|odkaz na pôvodný|prečítať pôvodný|pôvodný zdroj:|zdrojový článok|anglický originál',
  republished:
    'pôvodne vyš*|prvýkrát vyš*|pôvodne publikov*|pôvodne zverejnen*|najprv vyš*|najskôr vyš*|po prvý raz vyš*|po prvýkrát vyš*|prvýkrát publikov*|prvýkrát zverejnen*|prvýkrát uverejnen*|pôvodne bol publikov*|pôvodne bol zverejnen*|pôvodne bol uverejnen*|pôvodne uverejnen*|článok pôvodne|článok bol pôvodne|text pôvodne|text bol pôvodne|rozhovor pôvodne|tento článok vyšiel|tento text vyšiel|text vyšiel|rozhovor vyšiel|prevzaté z|prevzaté zo|prevzaté od|uverejnené so súhlasom|publikované so súhlasom',
  translated:
    'z … preložil*|preklad:|preklad z|preložil*|prekladateľ*:|zo … preložil*|z … preložen*|zo … preložen*|preložen* z|preložen* zo|preklad zo|preklad do slovenčiny|preklad a úprava|preklad a redakcia|preklad článku|preklad textu|slovenský preklad|do slovenčiny preložil*|článok preložil*|text preložil*|článok je prekladom|text je prekladom|voľný preklad|prel.|prekladatelia:|pozn. prekl.|poznámka prekladateľa:|poznámka prekladateľky:',
  machine:
    'strojový preklad|automatický preklad|automaticky prelož*|strojovo prelož*|preložen* automaticky|preložen* strojovo|preložila umelá inteligencia|preložila ai|preložen* ai|preložen* umelou inteligenciou|preložen* pomocou ai|preložen* pomocou umelej inteligencie|preložen* s pomocou ai|preložen* s pomocou umelej inteligencie|preložen* prostredníctvom ai|preklad ai|ai preklad|preklad pomocou ai|preklad umelej inteligencie|preklad umelou inteligenciou|preklad vytvorila umelá inteligencia|preložen* pomocou google|preložen* pomocou deepl|preložen* pomocou chatgpt|počítačový preklad',
  source:
    'zdroj|zdroje|zdroj článku|zdroj textu|zdroj správy|zdroj informácií|pôvodný zdroj|originálny zdroj|odkaz na zdroj|prevzaté z|prevzaté zo|podľa:|via:',
  picture:
    'foto*|obráz*|snímk*|ilustrác*|ilustračn*|infografik*|grafika:|kresba:|karikatúra:|koláž:|reprofoto*|repro:|vizualizácia:|mapa:|video:|zdroj foto*|zdroj obráz*|zdroj snímk*|autor foto*|titulná foto*',
  version:
    'čítajte v|čítať v|prečítajte si v|čítajte tento článok v|prečítajte si tento článok v|čítať po anglicky|čítajte po anglicky|čítať po slovensky|čítať po maďarsky|dostupné aj v|dostupný aj v|dostupná aj v|k dispozícii aj|verzia tohto|preklad tohto|preklady tohto|preložený do|preložená do|preložené do|v iných jazykoch|read in english',
  self: 'tento článok|tento text|článok|text|tohto článku|tohto textu|tento rozhovor|tento príspevok|tento komentár|táto stránka|táto správa|táto reportáž|táto verzia|rozhovor|príspevok|komentár|článku|textu|čítate|preložili sme|náš preklad',
};

export const translationWords: TranslationWords = {
  translated: 'prelož|preklad|preklád|prekl.|do slovenčiny|prel.',
  original: 'originál|pôvodn|prvýkrát|prvý raz|prevzat',
  languages: 'jazykov|jazyky',
  works: 'román|knih|básn|báseň|film|vydavateľ|aplikáci|tlmočn|tweet|o autor|titulk|zákon',
};

export const pagePhrases: PagePhrases = {
  source: 'zdroj|zdroje',
  original: 'pôvodný článok|pôvodne vyšlo|čítať originál',
  translation: 'preložil|preložila|preklad:|strojový preklad',
  byline: 'autor|autorka|napísal|napísala',
  related:
    'čítajte aj…|čítajte tiež…|čítajte viac…|čítajte ďalej…|čítajte:…|prečítajte si aj…|prečítajte si tiež…|prečítajte si viac…|prečítajte si:…|čítať viac|čítať ďalej|čítať celý článok|celý článok|viac informácií|viac k téme…|viac na túto tému…|viac správ|ďalšie správy|ďalšie články|ďalšie z rubriky|súvisiace|súvisiace články|súvisiace správy|súvisiace témy|súvisiaci článok…|k téme|k téme:…|podobné články|najčítanejšie|najčítanejšie články|najčítanejšie správy|najnovšie|najnovšie správy|najnovšie články|aktuálne správy|populárne|odporúčame…|odporúčané|odporúčané články|mohlo by vás zaujímať…|mohlo by vás zaujať…|môže vás zaujímať…|mohlo by sa vám páčiť…|nenechajte si ujsť…|nezmeškajte…|pozrite si aj…|pozrite aj…|vypočujte si aj…|zobraziť viac|zobraziť ďalšie|zobraziť všetky|zobraziť všetko|načítať ďalšie|načítať viac|načítava sa|načítavam|ďalší článok|predchádzajúci článok|nasledujúci článok|ďalší|predchádzajúci|hore|späť hore|späť na hlavnú stránku',
  share:
    'zdieľať|zdieľajte…|zdieľať článok|zdieľať na…|zdieľať na facebooku|darovať článok|darujte článok…|poslať|poslať e-mailom|poslať článok|poslať priateľovi|odoslať|kopírovať|kopírovať odkaz|skopírovať odkaz|odkaz skopírovaný|odkaz bol skopírovaný|vytlačiť|tlačiť|uložiť|uložiť článok|uložiť na neskôr|prečítať neskôr|veľkosť písma|veľkosť textu|zväčšiť písmo|zmenšiť písmo|sledovať|sledujem|sledovať autora|sledovať tému|sledujte nás…|čas čítania|čas čítania:…|dĺžka čítania:…|zhrnutie ai|zhrnutie vytvorené ai|súhrn vytvorený ai|min čítania|min. čítania|minút čítania|minúty čítania',
  subscribe:
    'odoberať|odoberať newsletter…|odoberajte newsletter…|odoberajte náš…|prihláste sa na odber…|newsletter|prihlásiť sa|prihlásiť|registrovať sa|vytvoriť účet|máte účet?…|máte už účet?…|nemáte účet?…|máte predplatné?…|už máte predplatné?…|ste predplatiteľ?…|predplatiť|predplaťte si…|predplatné|kúpiť predplatné|stiahnite si našu aplikáciu…|stiahnite si aplikáciu|stiahnuť aplikáciu|pridajte sa k nám…|pripojte sa k nám…|podporte nás…|podporte našu prácu…|podporte nezávislú žurnalistiku…|podporiť|darovať|váš e-mail|váš email|e-mailová adresa|zadajte svoj e-mail…|zapnúť upozornenia|zapnúť notifikácie',
  video:
    'pozrite si video…|pozrite si videá…|pozrite video…|video|video:…|vypočujte si článok…|vypočuť článok|vypočuť|vypočujte si podcast…|počúvať|počúvať článok|prehrať|prehrať video|prehrať článok|galéria|galéria:…|fotogaléria|fotogaléria:…|pozrite si fotogalériu…|podcast:…|ďalšie videá|váš prehliadač nepodporuje…',
  tags: 'štítky|štítky:…|témy|témy:…|kľúčové slová|kľúčové slová:…|tagy|tagy:…|rubrika:…|kategórie|kategória:…|kategórie:…|pre predplatiteľov|len pre predplatiteľov|iba pre predplatiteľov',
  cookies:
    'súhlasím|prijať|prijať všetko|prijať všetky|prijať cookies|odmietnuť|odmietnuť všetko|odmietnuť všetky|nastavenia cookies|nastavenie cookies|nastavenia súkromia|zásady ochrany osobných údajov|zásady cookies|používame cookies…|používame súbory cookie…|táto stránka používa cookies…|táto webová stránka používa cookies…|táto stránka používa súbory cookie…|my a naši partneri ukladáme…',
  comments:
    'komentáre|komentáre (…|komentovať|napíšte komentár…|napísať komentár…|pridať komentár…|pridajte komentár…|zobraziť komentáre|zobraziť diskusiu|vstúpiť do diskusie|diskusia|diskusia (…|diskusia k článku|žiadne komentáre|0 komentárov|zapojte sa do diskusie…|zapojiť sa do diskusie|prihláste sa a komentujte…|vaša e-mailová adresa nebude zverejnená…|odpovedať|zrušiť odpoveď|nahlásiť chybu|nahlásiť chybu v článku|nahlásiť|našli ste chybu?…|našli ste v článku chybu?…|našli ste chybu v článku?…|všimli ste si chybu?…|upozorniť na chybu|máte tip?…|máte pre nás tip?…|máte tip na článok?…|pošlite nám tip…|poslať tip|bol pre vás článok užitočný?…|páčil sa vám článok?…|páčil sa vám tento článok?…|ohodnoťte článok…|hodnotenie článku|páči sa mi to|páči sa mi|ďakujeme za spätnú väzbu|napíšte nám…|kontaktujte nás|kontakt na redakciu|napíšte autorovi',
  advertisement:
    'reklama|reklamy|inzercia|platená inzercia|článok pokračuje pod reklamou|článok pokračuje pod…|pokračovanie pod reklamou|pokračovanie článku pod…|text pokračuje pod…|komerčný článok|komerčný obsah|sponzorovaný obsah|sponzorovaný článok|sponzorované|pr článok|platený obsah|zatvoriť reklamu|preskočiť reklamu',
  copyright:
    'všetky práva vyhradené…|všetky práva sú vyhradené…|autorské práva vyhradené…|autorské práva sú vyhradené…|publikovanie alebo ďalšie šírenie…|publikovanie alebo šírenie obsahu…|ďalšie šírenie obsahu…|opätovné publikovanie alebo šírenie…',
  paywall:
    'tento článok je len pre predplatiteľov…|tento článok je iba pre predplatiteľov…|tento článok je určený iba pre…|tento článok je určený len pre…|tento článok je dostupný len pre…|tento článok je dostupný iba pre…|článok je dostupný iba pre predplatiteľov…|článok je určený len pre predplatiteľov…|tento obsah je dostupný len pre…|chcete čítať ďalej?…|chcete si prečítať celý článok?…|chcete dočítať článok?…|ak chcete čítať ďalej…|ak chcete pokračovať v čítaní…|pre pokračovanie v čítaní…|na prečítanie celého článku…|prihláste sa a čítajte ďalej…|prihláste sa, ak chcete čítať…|predplaťte si a čítajte…|pokračujte v čítaní s…|odomknúť článok…|odomknite si článok…|odomknite si celý článok…|zostáva vám na dočítanie…',
  credit:
    'foto:…|fotografie:…|fotograf:…|autor fotografie:…|zdroj foto:…|zdroj fotografie:…|ilustračné foto:…|ilustračná fotografia:…|titulná fotografia:…|ilustrácia:…|ilustrácie:…|infografika:…|text:…|text a foto:…|redakcia:…|redaktor:…|redaktorka:…|editor:…|editorka:…|jazyková úprava:…|korektúra:…|strih:…',
};
