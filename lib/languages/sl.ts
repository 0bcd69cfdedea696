/** What Verso knows of Slovenian. */

import { CLOCK_WORD_FORM, SOUTH_SLAVIC_CASES, SOUTH_SLAVIC_SUFFIXES } from './families';
import type {
  DateWords,
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
  inflectedNumbers: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before: 'npr tj t.i tim dr prof mag ing g ga gdč sv ul pribl oz resp gl prim ok univ dipl',
  figure: 'št čl str odst tel sl',
  ends: 'itd itn ipd etc d.o.o d.d s.p',
  either: 'mio mrd tis n.št pr.n.št',
  vowels: 'r',
  says: 'vpraš rek odgovor',
  ordinals: true,
};

export const wordEndings: Morphology = {
  suffixes: `${SOUTH_SLAVIC_SUFFIXES} ega emu ih imi ev ov je jo ji ja jev jem anje anja anju ski ska sko ske skega skemu skem skih skim skimi`,
};

export const numberWords: NumberTable = {
  add: {
    0.5: 'pol',
    1.5: 'poldrug*|en in pol|ena in pol',
    2: 'dva|dve|dveh|dvema',
    3: 'tri|trije|treh|trem',
    4: 'štiri|štirje|štirih',
    10: 'deset|desetih',
    200: 'dvesto',
    300: 'tristo',
    400: 'štiristo',
    500: 'petsto',
    600: 'šeststo',
    700: 'sedemsto',
    800: 'osemsto',
    900: 'devetsto',
  },
  times: {
    1000: 'tisoč*|tis.',
    1000000.0: 'milijon*|mio|mio.',
    1000000000.0: 'milijard*|mrd|mrd.|mlrd',
    1000000000000.0: 'bilijon*',
    1e18: 'trilijon*',
  },
  vague: {
    10: 'desetine',
    100: 'stotine|stotin',
    1000: 'tisoče|tisoči',
    1000000.0: 'milijoni|milijone',
  },
  some: 'nekaj',
  every: 'vsak|vsaka|vsako|vsakega|vsaki',
  whole: {
    0.5: 'polovic*',
    0.3333333333: 'tretjin*',
    0.25: 'četrtin*',
    0.2: 'petin*',
    0.1: 'desetin*',
  },
  half: 'in pol',
  weak: 'polovic*|tretjin*|četrtin*|pol|nekaj|desetin*',
  to: 'do|na|ali',
  between: 'med|od|z|s',
  of: 'od|izmed',
  after: {
    points: 'odstotnih točk|odstotne točke|odstotna točka|odstotno točko|odstotni točki',
    percent: 'odstotk*|odstot*',
  },
  currencies: {
    EUR: 'evr*',
    USD: 'dolar*|dolarj*',
  },
};

export const nameCases: NameCases = {
  endings: SOUTH_SLAVIC_CASES,
  adjectives: 'sk ansk ensk insk jsk ovsk šk:g šk:h čk:k',
};

export const dates: DateWords = {
  separators: '.',
  spacedDots: true,
};

export const times: TimeWords = {
  nights: 'noč|noči|nočjo|ponoči',
  forms: [CLOCK_WORD_FORM],
};

export const provenanceLabels: ProvenanceLabels = {
  original:
    'izvirni članek|izvirnik|izvirno besedilo|original:|izvirnega članka|izvirnega besedila|izvirna novica|izvirno novico|izvirni prispevek|izvirnega prispevka|izvirna objava|izvirni intervju|izvirna različica|v izvirniku|preberi izvirnik|preberite izvirnik|povezava do izvirnika|povezava na izvirnik|izvirni vir:|originalni članek|originalno besedilo|originalni prispevek',
  republished:
    'izvirno objavljen*|izvirno je objavljen*|prvotno objavljen*|prvič objavljen*|najprej objavljen*|članek je bil prvotno|članek je bil prvič|članek je bil izvirno|članek je bil najprej|prispevek je bil prvotno|besedilo je bilo prvotno|besedilo je bilo prvič|prvotno izš*|ponatisnjen* iz|objavljeno z dovoljenjem',
  translated:
    'prevod:|prevedel|prevedla|prevedeno iz|iz … prevedel|iz … prevedla|prevod iz|prevod in priredba|prevod in uredniška|prevod članka|prevod besedila|slovenski prevod|v slovenščino prevedel|v slovenščino prevedla|članek je prevedel|članek je prevedla|besedilo je prevedel|besedilo je prevedla|članek je prevod|besedilo je prevod|prevedeno po|poslovenil|poslovenila|prevajalec:|prevajalka:|opomba prevajalca:|opomba prevajalke:',
  machine:
    'strojni prevod|strojno preveden*|samodejni prevod|samodejno preveden*|avtomatski prevod|avtomatsko preveden*|prevedeno samodejno|prevedeno strojno|preveden* z umetno inteligenco|preveden* s pomočjo umetne inteligence|prevedla umetna inteligenca|prevod z umetno inteligenco|preveden* z ui|prevedeno z google|prevedeno z deepl|prevedeno s pomočjo google',
  source:
    'vir|viri|vir novice|vir članka|vir besedila|vir informacij|izvirni vir|povezava do vira|povzeto po|povzeto iz|prirejeno po|via:',
  picture:
    'foto*|slika:|slike:|ilustracij*|infografik*|grafika:|karikatura:|risba:|posnetek:|zaslonsk*|zemljevid:|video:|vir foto*|vir slik*|avtor foto*|naslovna foto*',
  version:
    'berite v|preberite v|preberite ta članek v|preberi v|berite ta članek v|beri v|na voljo tudi v|dostopno tudi v|dostopen tudi v|različica tega|prevod tega|prevodi tega|preveden v|prevedena v|prevedeno v|v drugih jezikih|read in english',
  self: 'ta članek|članek|tega članka|to besedilo|tega besedila|ta prispevek|ta intervju|ta novica|ta stran|besedilo|prispevek|intervju|pričujoč* članek|pričujoče besedilo',
};

export const translationWords: TranslationWords = {
  translated: 'preved|prevod|prevaja|prevaj|prevel|poslovenj',
  original: 'izvirn|original|prvič objavlj|prvotno|povzet|ponatis',
  languages: 'jezikov',
  works: 'romanu|roman |knjig|pesem|pesmi|film|založb|tolmač|tvit|o avtor',
};

export const pagePhrases: PagePhrases = {
  source: 'vir|viri',
  original: 'izvirni članek|preberite izvirnik',
  translation: 'prevod:|prevedel|prevedla|strojni prevod',
  byline: 'avtor|avtorica|piše',
  related:
    'preberite še…|preberite tudi…|preberi še…|preberi tudi…|preberite več…|preberi več…|preberite:…|beri dalje|več o tem…|več o temi…|več informacij|več novic|oglejte si še…|oglejte si tudi…|poglejte tudi…|poglejte še…|poslušajte tudi…|sorodni članki|sorodne novice|sorodne vsebine|sorodne teme|povezani članki|povezane novice|povezane vsebine|podobni članki|podobne novice|morda vas zanima…|morda vas bo zanimalo…|utegne vas zanimati…|priporočamo…|priporočeno|priporočeni članki|ne spreglejte…|ne zamudite…|najbolj brano|najbolj brani članki|najnovejše|najnovejše novice|zadnje novice|najbolj komentirano|priljubljeno|naslednji članek|prejšnji članek|naslednja novica|prejšnja novica|naslednji|prejšnji|naloži več|nalaganje|prikaži več|pokaži več|poglej vse|na vrh|nazaj na vrh|na prvo stran',
  share:
    'deli|deli članek|deli na…|delite članek…|delite na…|deli novico|kopiraj povezavo|povezava kopirana|natisni|tiskaj|pošlji|pošlji prijatelju|pošlji po e-pošti|shrani|shrani članek|shrani za pozneje|velikost pisave|velikost besedila|povečaj pisavo|pomanjšaj pisavo|sledi|sledi avtorju|sledi temi|sledite nam…|spremljajte nas…|čas branja|čas branja:…|povzetek ui|povzetek, ustvarjen z umetno inteligenco',
  subscribe:
    'naročnina|naročite se na e-novice…|prijavite se na e-novice…|prijavite se na novice…|prijavi se na e-novice…|e-novice|prijava na e-novice|prijavi se|prijavite se|vpiši se|registriraj se|registrirajte se|ustvari račun|že imate račun?…|ste že naročnik?…|že naročnik?…|nimate računa?…|pridružite se nam…|pridružite se naši skupnosti…|prenesite našo aplikacijo…|prenesite aplikacijo|naložite si našo aplikacijo…|podprite nas…|podprite naše delo…|podprite neodvisno novinarstvo…|doniraj|donirajte|vaš e-naslov|e-poštni naslov|e-naslov|vklopi obvestila|omogoči obvestila|naročite se|naroči se|naročite se na naše…|naročite se na naš…',
  video:
    'oglejte si video…|oglejte si videoposnetek…|oglejte si posnetek…|poglejte video…|poglejte posnetek…|poglej video…|video|video:…|poslušajte|poslušaj|poslušajte članek…|poslušaj članek|poslušajte podkast…|predvajaj|predvajaj video|fotogalerija|foto galerija|galerija|oglejte si fotografije…|oglejte si galerijo…|podkast:…',
  tags: 'oznake|oznake:…|ključne besede|ključne besede:…|teme|teme:…|značke|značke:…|kategorija:…|kategorije|samo za naročnike|za naročnike',
  cookies:
    'sprejmi|sprejmi vse|sprejmem|sprejmem vse|strinjam se|zavrni|zavrni vse|zavrnem|nastavitve piškotkov|piškotki|politika zasebnosti|pravilnik o zasebnosti|politika piškotkov|pogoji uporabe|uporabljamo piškotke…|ta stran uporablja piškotke…|spletna stran uporablja piškotke…|spletno mesto uporablja piškotke…|ta spletna stran uporablja piškotke…',
  comments:
    'komentarji|komentarji (…|komentiraj|komentirajte|oddaj komentar|napiši komentar…|napišite komentar…|dodaj komentar…|dodajte komentar…|pokaži komentarje|prikaži komentarje|preberi komentarje|vsi komentarji|ni komentarjev|0 komentarjev|prijavite se za komentiranje…|za komentiranje se prijavite…|za komentiranje se morate prijaviti…|vaš e-naslov ne bo objavljen…|prijavi napako|prijavite napako…|ste opazili napako?…|ste našli napako?…|opazili ste napako?…|imate zgodbo?…|imate novico?…|pišite nam…|kontakt|stik z uredništvom|vam je bil članek všeč?…|je bil članek koristen?…|ocenite članek…|oceni članek|všeč mi je',
  advertisement:
    'oglas|oglasi|oglasno sporočilo|reklama|promocija|promocijsko besedilo|promocijsko sporočilo|sponzorirano|sponzorirana vsebina|plačana vsebina|naročena vsebina|članek se nadaljuje pod oglasom|besedilo se nadaljuje pod oglasom|članek se nadaljuje po oglasu|zgodba se nadaljuje pod oglasom|nadaljevanje pod oglasom|zapri oglas|preskoči oglas',
  copyright:
    'vse pravice pridržane…|vse pravice so pridržane…|avtorske pravice pridržane…|prepovedano je kopiranje…|kopiranje vsebine je prepovedano…',
  paywall:
    'ta članek je samo za naročnike…|ta članek je namenjen naročnikom…|ta članek je na voljo samo…|članek je na voljo samo naročnikom…|članek je dostopen samo naročnikom…|vsebina je na voljo samo naročnikom…|vsebina je dostopna samo naročnikom…|za nadaljevanje branja…|za branje celotnega članka…|za ogled celotnega članka…|če želite nadaljevati z branjem…|če želite prebrati celoten članek…|želite prebrati celoten članek?…|želite brati naprej?…|naročite se in berite naprej…|prijavite se za branje…|prijavite se za nadaljevanje…|nadaljujte branje z…|odklenite članek…',
  credit:
    'foto:…|fotografija:…|fotografije:…|fotograf:…|avtor fotografije:…|vir fotografije:…|arhivska fotografija:…|ilustracija:…|ilustracije:…|infografika:…|urednik:…|urednica:…|uredil:…|uredila:…|uredništvo:…|lektor:…|lektorica:…|lektura:…|besedilo:…|montaža:…',
};
