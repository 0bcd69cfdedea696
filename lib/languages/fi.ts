/** What Verso knows of Finnish. */

import { CLOCK_WORD_FORM } from './families';
import type {
  DateWords,
  LanguageTraits,
  Morphology,
  NameCases,
  NewsAgencies,
  NumberTable,
  PagePhrases,
  ProvenanceLabels,
  SentenceMarkTable,
  SlugWords,
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
  before: 'esim n noin tri toht prof dos ent hra rva nti tj ts ns mm mr pj vrt ml',
  figure: 's klo nro puh art luku',
  ends: 'jne ym yms jms tms etc',
  either: 'milj mrd eaa jaa e.kr j.kr',
  starters: 'hän se ne he me minä sinä tämä nämä tuo ja mutta kun jos kuka mikä missä sitten nyt kukaan',
  says: 'sano kysy vasta huusi totesi',
  ordinals: true,
};

export const wordEndings: Morphology = {
  suffixes:
    'n a ä t ta tä ssa ssä sta stä lla llä lta ltä lle ksi na nä tta ttä en in on än an ön un yn iin een aan ään oon seen siin hin han hän hon ien jen den tten i e ja jä iden eiden oiden isten ita itä eita oita öitä issa issä ista istä illa illä ilta iltä ille iksi ina inä nsa nsä mme nne ni si kin kaan kään vat vät vät tiin ttiin nut nyt neet lainen laisen laiset laisten lainen läinen läisen läiset läisten nen sen set sten minen misen',
  minStem: 3,
  rounds: 2,
  tail: 5,
};

export const nameCases: NameCases = {
  endings:
    'n a ä t ta tä ssa ssä sta stä lla llä lta ltä lle ksi na nä tta ttä en in an än on ön un yn iin een aan ään oon seen hin han hän hon issa issä ista istä illa illä ilta iltä ille iksi ina inä ia iä essa essä esta estä ella ellä elle elta eltä eksi ena enä i e it',
  softened: 'nk:ng kk:k pp:p tt:t nt:nn mp:mm lt:ll rt:rr t:d p:v',
};

export const slugWords: SlugWords = 'ja on ei se etta oli myos kun ovat voi';

export const numberWords: NumberTable = {
  add: {
    0.5: 'puoli',
    1.5: 'puolitoista|puolentoista',
  },
  alone: {
    12: 'tusina|tusinan',
    100: 'sata|sadan',
    1000: 'tuhat|tuhannen',
  },
  times: {
    100: 'sataa|sadan',
    1000: 'tuhat*|tuhanne*|tuhans*|tuhatta',
    1000000.0: 'miljoona*|miljoonia|miljoonien|milj.|milj',
    1000000000.0: 'miljardi*|miljardej*|mrd.|mrd',
    1000000000000.0: 'biljoona*|biljoonia',
    1e18: 'triljoona*|triljoonia',
  },
  vague: {
    10: 'kymmeniä|kymmenien|kymmenet',
    100: 'satoja|satojen|sadat',
    1000: 'tuhansia|tuhansien|tuhannet',
    1000000.0: 'miljoonia|miljoonien|miljoonat',
    1000000000.0: 'miljardeja',
  },
  some: 'useita|useiden|muutama|muutaman',
  every: 'joka|jokainen',
  whole: {
    0.5: 'puolet|puolta|puolen',
    0.3333333333: 'kolmasos*|kolmannes*|kolmannekse*',
    0.25: 'neljäsos*|neljännes*',
    0.2: 'viidesos*|viidennes*',
    0.1: 'kymmenesos*',
  },
  weak: 'puoli|puolet|puolta|puolen|joka|neljännes*',
  to: 'tai|ja|–',
  between: '',
  of: '',
  after: {
    points: 'prosenttiyksik*|prosenttiyksiköllä|prosenttiyksikköä|prosenttipiste*',
  },
  currencies: {
    EUR: 'euro*',
    USD: 'dollari*|dollarei*',
    GBP: 'punta*|puntaa|punnan',
    SEK: 'kruunu*',
  },
};

export const units: UnitWords = {
  scales: { tuhat: 1e3, tuhatta: 1e3, miljoona: 1e6, miljoonaa: 1e6, miljardi: 1e9, miljardia: 1e9 },
};

export const dates: DateWords = {
  nameEndings: '\\p{L}{0,4}(?!\\p{L})',
  separators: '.',
  spacedDots: true,
  decadeForms: [{ pattern: /(?<!\d)(?<decade>\d{3}0|[1-9]0)-?(?=luv)/dgu }],
};

export const times: TimeWords = {
  nights: 'yö|yön|yönä|yöllä|yötä|öisin|yöstä',
  forms: [CLOCK_WORD_FORM],
};

export const newsAgencies: NewsAgencies = 'STT';

export const provenanceLabels: ProvenanceLabels = {
  original:
    'alkuperäi* artikkeli*|alkuperäi* juttu*|alkuperäi* teksti*|alkuperäinen:|alkuperäi* jutu*|alkuperäi* uuti*|alkuperäi* kirjoitu*|alkuperäi* versio*|alkuperäi* haastattelu*|alkuperäi* julkaisu*|alkuperäi* lähde:|lue alkuperäi*|katso alkuperäi*|linkki alkuperäiseen|alkuperäisen voi lukea|alkuperäistä voi lukea|alkuteksti*|alkukieli* teksti*|alkukieli* artikkeli*|lue alkukielellä|juttu alkukielellä|artikkeli alkukielellä',
  republished:
    'julkaistu alun perin|alun perin julkaistu|julkaistiin alun perin|ilmestyi alun perin|julkaistu ensin|ilmestyi ensin|julkaistu alunperin|alunperin julkaistu|julkaistiin alunperin|ilmestyi alunperin|alun perin ilmestynyt|ilmestynyt alun perin|julkaistu ensimmäisen kerran|julkaistiin ensimmäisen kerran|ilmestyi ensimmäisen kerran|julkaistiin ensin|juttu on alun perin|artikkeli on alun perin|kirjoitus on alun perin|teksti on alun perin|juttu on julkaistu|tämä artikkeli on julkaistu|tämä kirjoitus on julkaistu|uudelleenjulkaistu|julkaistaan luvalla',
  translated:
    'suomentanut|suomentaja:|käännös:|kääntänyt|käännetty|kääntäjä:|suomennettu|suomennos|suomentaneet|suomeksi kääntänyt|suomeksi:|kääntäneet|suom.|käännös englannista|käännös ruotsista|käännös suomeksi|englannista kääntänyt|ruotsista kääntänyt|venäjästä kääntänyt|saksasta kääntänyt|ranskasta kääntänyt|englannista suomentanut|ruotsista suomentanut|venäjästä suomentanut|saksasta suomentanut|ranskasta suomentanut|artikkeli on käännös|teksti on käännös|käännös ja toimitus|kääntäjät:|suomentajat:|suomentajan huomautus:',
  machine:
    'konekäännös|käännetty koneellisesti|automaattisesti käännetty|käännetty tekoälyllä|tekoälyn kääntämä|konekäännet*|konekäännöksen|konekääntäm*|koneellisesti käännetty|koneellinen käännös|automaattinen käännös|automaattikäännös|käännetty automaattisesti|käännetty tekoälyn avulla|käännetty tekoälyä käyttäen|käännetty tekoälyn|tekoälyllä käännetty|tekoälyn avulla käännetty|tekoälykäännös|tekoäly on kääntänyt|kääntänyt tekoäly|käännös: tekoäly|käännetty googlella|käännetty google|käännetty deepl*|käännetty chatgpt*|google-käännös',
  source:
    'lähde|lähteet|alkuperäinen lähde|lähdeartikkeli|lähdelinkki|uutisen lähde|uutislähde|jutun lähde|linkki lähteeseen|via:',
  picture:
    'kuva:|kuvat:|valokuva*|kuvituskuva*|arkistokuva*|kansikuva*|pääkuva*|kuvakaappau*|kuvalähde*|kuvaaja:|kuvitus:|piirros:|grafiikka:|kartta:|video:|kuvateksti:|kuvan lähde|kuvien lähde',
  version:
    'lue suomeksi|lue englanniksi|lue ruotsiksi|lue juttu|lue venäjäksi|lue saameksi|lue viroksi|saatavilla myös|luettavissa myös|tämän artikkelin käännös|tämän jutun käännös|tämän tekstin käännös|käännetty englanniksi|käännetty ruotsiksi|käännetty venäjäksi|muilla kielillä|muunkieliset|read in english|lue tämä artikkeli|lue tämä juttu|lue artikkeli englanniksi',
  self: 'tämä artikkeli|tämä juttu|tämän artikkelin|tämän jutun|artikkelin|jutun|tämä teksti|tämän tekstin|tämä kirjoitus|tämän kirjoituksen|tämä uutinen|tämän uutisen|tämä haastattelu|tämä sivu|tämä kolumni|artikkeli|juttu|teksti|kirjoitus|tekstin|kirjoituksen|luet|käänsimme|käännöksemme',
};

export const translationWords: TranslationWords = {
  translated:
    'käänn|kääntänyt|kääntäjä|kääntäneet|käänsi|suomenn|suomenta|suomensi|konekäänn|mukailtu|mukaelma|suomenkielinen versio|suom.',
  original:
    'alkuperäi|alun perin|alunperin|alkuteks|alkukiel|ensi kerran|ensimmäisen kerran|julkaistu uudelleen|uudelleenjulk',
  languages: 'kielelle|kielille',
  works:
    'romaani|kirja|runo|elokuva|kustan|sovellus|ohjelmisto|google|tutkimu|tulkki|tulkin|twiitti|kirjoittajasta|tekstity|laki|lain',
};

export const pagePhrases: PagePhrases = {
  source: 'lähde|lähteet',
  original: 'alkuperäinen artikkeli|julkaistu alun perin|lue alkuperäinen',
  translation: 'kääntänyt|käännös:|konekäännös',
  byline: 'teksti|kirjoittaja',
  related:
    'lue myös…|lue lisää…|aiheeseen liittyvää|katso myös…|luetuimmat|lue lisää aiheesta…|lue seuraavaksi…|lue koko juttu|lue koko artikkeli|lue juttu|jatka lukemista|lisää aiheesta|lisää uutisia|lisää juttuja|lisää aiheesta:…|aiheesta lisää|aiheesta muualla|aiheeseen liittyvät|aiheeseen liittyvää:…|samasta aiheesta|tuoreimmat|tuoreimmat uutiset|uusimmat|uusimmat uutiset|viimeisimmät|luetuimmat jutut|luetuimmat uutiset|suosituimmat|suosituimmat jutut|katsotuimmat|jaetuimmat|suosittelemme…|suositellut|suositeltua luettavaa|toimitus suosittelee|saatat pitää myös…|sinua saattaisi kiinnostaa…|sinua voisi kiinnostaa…|näytä lisää|näytä kaikki|lataa lisää|ladataan|seuraava artikkeli|edellinen artikkeli|seuraava|edellinen|takaisin ylös|sivun alkuun|etusivulle|takaisin etusivulle|kuuntele myös…|pääuutiset|muut uutiset',
  share:
    'jaa…|kopioi linkki|seuraa meitä…|jaa artikkeli|jaa juttu|jaa tämä…|kopioi|linkki kopioitu|kopioi linkki leikepöydälle|tulosta|lähetä|lähetä sähköpostilla|sähköposti|lahjoita artikkeli|lahjoita juttu|tallenna|tallenna artikkeli|tallenna juttu|lue myöhemmin|tekstin koko|fonttikoko|suurenna tekstiä|pienennä tekstiä|seuraa|seuraa aihetta|seuraa kirjoittajaa|seuraa toimittajaa|lukuaika|lukuaika:…|lukuaika noin…|tekoälytiivistelmä|tekoälyn tiivistelmä|tekoälyn tekemä tiivistelmä|tiivistelmä on tehty tekoälyllä…|tiivistelmä on tekoälyn tekemä…|min lukuaika',
  subscribe:
    'tilaa uutiskirje…|uutiskirje|tilaa|tilaa nyt|tilaa lehti…|tilaa uutiskirjeemme…|tilaa uutiskirjeet…|tilaa digi…|uutiskirjeet|oletko jo tilaaja?…|oletko jo tilaaja? kirjaudu…|jo tilaaja?…|onko sinulla jo tunnus?…|kirjaudu|kirjaudu sisään|rekisteröidy|luo tunnus|luo tili|lataa sovellus|lataa sovelluksemme…|tue journalismia…|tue meitä…|tue työtämme…|lahjoita|lahjoita nyt|sähköpostiosoite|sähköpostiosoitteesi|anna sähköpostiosoitteesi…|ota ilmoitukset käyttöön|tilaa ilmoitukset',
  video:
    'katso video…|video|kuuntele|kuuntele artikkeli|kuuntele juttu|kuuntele tämä juttu|kuuntele podcast…|kuuntele:…|katso:…|katso videolta…|katso tästä…|toista|toista video|videot|kuvagalleria|katso kuvat…|selaimesi ei tue…',
  tags: 'avainsanat|avainsanat:…|aiheet:…|aiheet|asiasanat|asiasanat:…|tunnisteet|tunnisteet:…|aihe:…|avainsana:…|jutun aiheet|kategoriat|kategoriat:…|kategoria:…|vain tilaajille|tilaajille|maksuton artikkeli',
  cookies:
    'käytämme evästeitä…|hyväksy kaikki|hyväksy|hyväksy kaikki evästeet|hylkää|hylkää kaikki|vain välttämättömät|evästeasetukset|muokkaa evästeasetuksia|tietosuojaseloste|yksityisyysasetukset|tämä sivusto käyttää evästeitä…|sivusto käyttää evästeitä…|me ja kumppanimme käytämme…',
  comments:
    'kommentit|kommentoi|kommentoi juttua|kommentoi artikkelia|kirjoita kommentti…|lisää kommentti…|jätä kommentti…|lue kommentit|näytä kommentit|kaikki kommentit|ei kommentteja|0 kommenttia|kommentti|kommentit (…|keskustelu|keskustele|osallistu keskusteluun…|kirjaudu kommentoidaksesi…|vastaa|ilmoita virheestä…|ilmoita virhe|huomasitko virheen?…|löysitkö virheen?…|onko jutussa virhe?…|korjausehdotus|lähetä juttuvinkki…|juttuvinkki|anna juttuvinkki|vinkkaa meille…|onko sinulla juttuvinkki?…|anna palautetta…|lähetä palautetta…|palaute|kiitos palautteesta|oliko artikkelista hyötyä?…|oliko artikkeli hyödyllinen?…|mitä pidit jutusta?…|tykkää|ota yhteyttä|ota yhteyttä toimitukseen|sähköpostiosoitettasi ei julkaista…',
  advertisement:
    'mainos|mainokset|mainos alkaa|mainos päättyy|juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen jälkeen|juttu jatkuu kuvan jälkeen|artikkeli jatkuu kuvan jälkeen|juttu jatkuu videon jälkeen|teksti jatkuu mainoksen jälkeen|teksti jatkuu kuvan jälkeen|kaupallinen yhteistyö|kaupallinen yhteistyö:…|mainossisältö|sponsoroitu|sponsoroitu sisältö|maksettu mainos|sulje mainos|ohita mainos',
  copyright:
    'kaikki oikeudet pidätetään…|kaikki oikeudet pidätetty|tekijänoikeus|kopiointi kielletty|aineiston kopiointi kielletty…|sisällön kopiointi on kielletty…|sisältö on suojattu tekijänoikeudella…',
  paywall:
    'tämä artikkeli on vain tilaajille…|tämä artikkeli on tilaajille…|tämä juttu on vain tilaajille…|tämä juttu on tilaajille…|artikkeli on vain tilaajille…|juttu on vain tilaajille…|tämä sisältö on vain tilaajille…|jatka lukemista tilaamalla…|jatka lukemista kirjautumalla…|jatkaaksesi lukemista…|lukeaksesi koko artikkelin…|lukeaksesi koko jutun…|kirjaudu lukeaksesi…|kirjaudu sisään lukeaksesi…|kirjaudu ja jatka lukemista…|tilaa ja jatka lukemista…|tilaa lukeaksesi…|tilaa ja lue…|haluatko jatkaa lukemista?…|haluatko lukea koko jutun?…|haluatko lukea koko artikkelin?…|lue koko juttu tilaajana…',
  credit:
    'kuva:…|kuvat:…|kuvaaja:…|valokuva:…|valokuvat:…|kuvituskuva:…|arkistokuva:…|kuvitus:…|teksti:…|teksti ja kuva:…|teksti ja kuvat:…|infografiikka:…|toimittaja:…|toimitus:…|päätoimittaja:…|leikkaus:…',
};
