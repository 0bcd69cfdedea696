/** What Verso knows of Swedish. */

import { CLOCK_WORD_FORM, DECADE_S_FORM, NORDIC_CASES, NORDIC_HOUR_FORM, NORDIC_SUFFIXES } from './families';
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
  before: 't.ex bl.a d.v.s s.k dvs ca dr prof fr hr inkl exkl resp f.d e.dyl jfr st tf ing',
  figure: 'nr kl s sid art kap tel jan feb mars apr aug sept okt nov dec st',
  ends: 'osv m.m m.fl etc o.s.v o.d',
  either: 'f.kr e.kr milj mdr',
  starters: 'den det de en ett han hon vi jag ni man i på av för med efter när men och då där här nu ingen',
  says: 'sade säger sa fråga svara ropa skrev',
};

export const wordEndings: Morphology = { suffixes: NORDIC_SUFFIXES, minStem: 4, tail: 5 };

export const nameCases: NameCases = { endings: NORDIC_CASES, adjectives: 'sk isk' };

export const functionWords: FunctionWords =
  'och att det som en på är av för med till den har de inte om ett han men var jag från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara in blir upp även vad få två vill ha många hon';

export const slugWords: SlugWords = 'och att det som en av for med till inte om har pa ar den efter';

export const numberWords: NumberTable = {
  add: {
    0.5: 'en halv|ett halvt|halv|halva',
    1.5: 'en och en halv|ett och ett halvt|halvannan',
  },
  approx: {
    20: 'ett tjugotal',
  },
  alone: {
    12: 'dussin',
    100: 'hundra',
    1000: 'tusen',
  },
  times: {
    100: 'hundra',
    1000: 'tusen',
    1000000.0: 'miljon*|mn|milj.',
    1000000000.0: 'miljard*|mdr|mdkr|md',
    1000000000000.0: 'biljon*',
    1000000000000000.0: 'biljard*',
    1e18: 'triljon*',
  },
  vague: {
    10: 'tiotals',
    12: 'dussintals',
    100: 'hundratals|hundratal',
    1000: 'tusentals|tusentalet',
    1000000.0: 'miljontals|miljoner',
    1000000000.0: 'miljardtals',
  },
  some: 'flera|några|ett par',
  every: 'var|vart|varje',
  whole: {
    0.5: 'hälften|halvan',
    0.3333333333: 'tredjedel*',
    0.25: 'fjärdedel*',
    0.2: 'femtedel*',
    0.1: 'tiondel*',
  },
  half: 'och en halv|och ett halvt|och en halv',
  weak: 'en halv|ett halvt|halv|halva|hälften|halvan|var|några|ett par',
  to: 'till|eller|och|upp till',
  between: 'mellan|från',
  of: 'av|av varje|på',
  after: {
    points: 'procentenhet*|procentpoäng|procentandelar',
  },
  currencies: {
    SEK: 'kronor|krona|kr',
    EUR: 'euro',
    USD: 'dollar',
    GBP: 'pund',
  },
  and: 'och',
};

export const dates: DateWords = {
  beforeMonth: 'i|sedan|till|från|maj',
  decadeForms: [DECADE_S_FORM, { pattern: /(?<!\d)(?<decade>\d{3}0|[1-9]0)-?(?=tal(?:et)?(?!\p{L}))/dgu }],
};

export const times: TimeWords = {
  nights: 'natt|natten|natts|nätter',
  forms: [CLOCK_WORD_FORM, NORDIC_HOUR_FORM],
};

export const speechVerbs: SpeechWords = {
  verbs: 'säger$ sade$ sa$ sagt$ berätta förklara skrev$ skriver$ svara tilläg uppge enligt$ påpeka',
  between: 'har också',
  order: 'both',
};

export const newsAgencies: NewsAgencies = 'TT';

export const provenanceLabels: ProvenanceLabels = {
  original:
    'originalartikel*|läs originalet|originaltext*|ursprunglig* artikel*|originalversion*|original:|läs original|läs hela originalet|läs artikeln i original|läs texten i original|ursprungstext*|ursprunglig* text*|originalkälla:|originalinlägg*|originalpublicering*|originalreportage*|originalintervju*|till originalet|länk till original*|originalet finns|originalet publicerades|originalet hittar du|originalet kan läsas|i original:|i original här|engelska originalet|original på',
  republished:
    'publicerades först|ursprungligen publicera*|först publicera*|publicerades ursprungligen|publicerad först|publicerat först|publicerades första gången|publicerad första gången|publicerat första gången|publicerades tidigare i|har tidigare publicerats|tidigare publicerad i|från början publicera*|ursprungligen införd|ursprungligen tryckt|ursprungligen skriven för|denna artikel publicerades|den här artikeln publicerades|den här texten publicerades|texten publicerades|texten är ursprungligen|artikeln är ursprungligen|texten är tidigare publicera*|artikeln är tidigare publicera*|återpublicera* från|återpublicera* med tillstånd|publiceras med tillstånd',
  translated:
    'bearbetad översättning|översättning av … artikel|översättning från … av|översättning:|översättning av|översättning från|översatt av|översatt från|översättare:|i översättning av|från … översatt av|från … till svenska av|översatt till svenska|översatt och bearbetad|översatt och redigerad|översättning och bearbetning|översättning & bearbetning|översättning till svenska|svensk översättning|till svenska av|till svenska:|artikeln är översatt|artikeln har översatts|artikeln är en översättning|texten är översatt|texten har översatts|texten är en översättning|översättare och redaktör:|övers.:|övers. av|översättarens anmärkning:',
  machine:
    'maskinöversatt|maskinöversättning|automatiskt översatt|översatt av ai|översatt med ai|ai-översatt|maskinell översättning|automatisk översättning|automatöversatt|automatöversättning|datoröversatt|ai-översättning|ai-översatta|översatt med hjälp av ai|översatt med stöd av ai|översatts av ai|översatts med ai|översatts med hjälp av ai|översatt av artificiell intelligens|översatt med artificiell intelligens|översatts automatiskt|översatt automatiskt|översatts maskinellt|maskinellt översatt|översatt av google|översatt med google|översatt med deepl|översatt av deepl|översatt med chatgpt|översatt av chatgpt|maskinöversatts|maskinöversatta',
  source:
    'källa|källor|via:|originalkälla|källartikel|källhänvisning|nyhetskälla|länk till källan|till källan|hämtat från|baserat på:',
  picture:
    'foto*|bild:|bilden:|bilder:|bildkälla*|bildtext:|arkivbild*|pressbild*|genrebild*|omslagsbild*|toppbild*|skärmbild*|skärmdump*|illustration*|grafik:|infografik*|teckning:|montage:|karta:|video:|bild och text|text och bild|källa bild|källa foto',
  version:
    'läs på|läs artikeln på|finns även på|översättning av denna|översatt till|läs den här artikeln på|läs denna artikel på|läs texten på|läs den här texten på|finns också på|finns att läsa på|även tillgänglig på|version av denna|version av den här|översättning av den här|översatts till|översatta till|read in english',
  self: 'denna artikel|den här artikeln|denna text|artikeln|texten|den här texten|denna intervju|den här intervjun|detta reportage|det här reportaget|detta inlägg|det här inlägget|denna sida|denna version|intervjun|reportaget|artikel|text:|du läser|vår översättning',
};

export const translationWords: TranslationWords = {
  translated: 'översatt|översät|nyöversatt|tolkad från|svensk version|svenska versionen|försvensk|övers.|till svenska',
  original:
    'original|ursprunglig|först publicer|publicerades först|återpublic|återges|tidigare publ|tidigare varit publ',
  languages: '# språk|många språk|olika språk|flera språk',
  works:
    'roman|bok|boken|böcker|dikt|film|förlag|google|studie|studien|forskning|tolken|tweet|om författar|undertext|lagen|audioguide',
};

export const pagePhrases: PagePhrases = {
  source: 'källa|källor',
  original: 'ursprungligen publicerad|läs originalartikeln',
  translation: 'översatt av|maskinöversättning|översättning:',
  byline: 'av|text|skriven av',
  related:
    'läs också…|läs mer…|läs även…|relaterat|mer om…|se även…|mest läst|läs vidare|fortsätt läsa|relaterade artiklar|relaterade nyheter|relaterat:…|mer nyheter|fler nyheter|fler artiklar|fler artiklar om…|visa fler|visa mer|visa alla|ladda fler|ladda mer|laddar|läser in|senaste nytt|senaste nyheterna|senaste|senaste artiklarna|mest lästa|mest delat|populärt|populära artiklar|rekommenderat|rekommenderas|rekommenderad läsning|rekommenderat för dig|du kanske också gillar…|du kanske också vill läsa…|missa inte…|läs hela artikeln|läs artikeln|läs hela|nästa artikel|föregående artikel|nästa|föregående|till toppen|tillbaka till toppen|till startsidan|mer från…|mer i ämnet|mer om ämnet|mer läsning|lästips|se mer|lyssna också…|toppnyheter|klicka här',
  share:
    'dela|dela artikeln…|kopiera länk|följ oss…|dela på…|dela via…|dela den här artikeln…|dela artikel|länk kopierad|länken kopierad|länken är kopierad|kopiera länken|kopiera|skriv ut|skicka|mejla|mejla artikeln|tipsa en vän|spara|spara artikel|spara artikeln|läs senare|textstorlek|teckenstorlek|följ|följer|följ ämne|följ skribent|följ skribenten|lästid|lästid:…|ai-sammanfattning|sammanfattad av ai|sammanfattning av ai|sammanfattning med ai|sammanfattningen är gjord med…|sammanfattningen är skapad med…|min läsning|minuters läsning|min lästid|dela på facebook|följ oss på…',
  subscribe:
    'prenumerera|prenumerera på…|nyhetsbrev|få vårt nyhetsbrev…|bli prenumerant…|bli medlem…|redan prenumerant?…|är du redan prenumerant?…|logga in|har du redan ett konto?…|inget konto?…|skapa konto|registrera dig|registrera dig för…|anmäl dig till vårt nyhetsbrev…|anmäl dig till nyhetsbrevet…|prenumerera på nyhetsbrevet|ladda ner appen|ladda ned appen|ladda ner vår app…|ladda ned vår app…|hämta appen|stöd oss…|stöd vårt arbete…|stöd vår journalistik…|stöd oberoende journalistik…|donera|ge en gåva|din e-post|din e-postadress|e-postadress|e-post|missa inget|få nyheterna direkt…|få notiser|slå på notiser|aktivera notiser|prenumerera på vårt nyhetsbrev',
  video:
    'se videon…|se video|video:…|lyssna på artikeln…|lyssna på artikel|lyssna på texten|lyssna|lyssna på podden…|lyssna:…|spela upp|spela video|spela upp video|se klippet…|se klipp|titta|bildspel|bildspel:…|visa bildspel|bildgalleri|podd:…|podd|din webbläsare stöder inte…|fler klipp|tv-klipp|se också:…',
  tags: 'taggar|ämnen:…|ämnen|ämnen i artikeln|taggar:…|nyckelord|nyckelord:…|kategorier|kategori:…|kategorier:…|ämne:…|etiketter|etiketter:…|fri läsning|för prenumeranter|endast för prenumeranter|bara för prenumeranter',
  cookies:
    'vi använder cookies…|vi använder kakor…|acceptera alla|godkänn|godkänn alla|acceptera|acceptera cookies|acceptera alla cookies|avvisa|avvisa alla|neka|neka alla|hantera cookies|cookie-inställningar|cookieinställningar|integritetspolicy|personuppgiftspolicy|jag godkänner|denna webbplats använder cookies…|den här webbplatsen använder cookies…|vi och våra partner använder…',
  comments:
    'kommentarer|kommentera|rapportera fel|anmäl fel|anmäl textfel|rapportera ett fel|fel i texten?…|fel i artikeln?…|hittat ett fel?…|hittat fel?…|har du hittat ett fel?…|har du hittat fel i texten?…|tipsa oss…|tipsa redaktionen…|skicka tips|har du tips?…|har du ett tips?…|vad tycker du om artikeln?…|gilla|tack för din feedback|tack för ditt svar|skriv en kommentar…|skriv kommentar|lämna en kommentar…|lämna ett svar…|lägg till en kommentar…|visa kommentarer|läs kommentarer|dölj kommentarer|alla kommentarer|inga kommentarer|0 kommentarer|kommentarer (…|logga in för att kommentera…|din e-postadress kommer inte publiceras…|kontakta redaktionen|kontakta oss|diskutera|svara|lämna feedback|ge feedback',
  advertisement:
    'annons|reklam|sponsrat|annonser|sponsrat innehåll|sponsrad artikel|sponsrad länk|sponsrad av…|betalt samarbete|artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|artikeln fortsätter efter bilden|artikeln fortsätter under bilden|texten fortsätter under annonsen|texten fortsätter efter annonsen|texten fortsätter under bilden|stäng annons|hoppa över annons|innehåll från annonsör|annonsörsbetalt innehåll|annonssamarbete',
  copyright:
    'alla rättigheter förbehållna…|alla rättigheter reserverade|eftertryck förbjudet|mångfaldigande förbjudet|allt material är skyddat av upphovsrätten…|allt material på denna sida är skyddat…|materialet är skyddat enligt upphovsrättslagen…',
  paywall:
    'den här artikeln är för prenumeranter…|den här artikeln är bara för prenumeranter…|den här artikeln är endast för prenumeranter…|den här artikeln är exklusiv för…|denna artikel är för prenumeranter…|denna artikel är endast för prenumeranter…|detta innehåll är för prenumeranter…|för att läsa vidare…|för att fortsätta läsa…|för att läsa hela artikeln…|vill du läsa vidare?…|vill du läsa hela artikeln?…|vill du läsa mer?…|logga in för att läsa…|logga in för att fortsätta läsa…|prenumerera för att läsa…|prenumerera för att fortsätta läsa…|bli prenumerant för att läsa…|bli prenumerant och läs…|skapa ett konto för att läsa…|skapa konto för att läsa…|fortsätt läsa med…|läs hela artikeln med…|läs vidare med…|lås upp artikeln…|lås upp hela artikeln…|lås upp och läs vidare…',
  credit:
    'foto:…|fotografi:…|fotograf:…|foton:…|bild:…|bilder:…|arkivbild:…|genrebild:…|arkivfoto:…|text:…|text och foto:…|text och bild:…|foto och text:…|illustration:…|illustrationer:…|redaktör:…|redigering:…|redigerare:…|ansvarig utgivare:…|korrektur:…|klippning:…|foto/montage:…|skribent',
  attribution: 'text av|foto av',
  stamp: 'uppdaterad|senast uppdaterad|uppdaterad den|publicerad|publicerad den',
};

export const creditNames: CreditNames = {
  by: 'av',
  beside: 'och|från|i|för|arkiv|privat',
};
