/** What Verso knows of Croatian. */

import { CLOCK_WORD_FORM, FIRST_DAY_FORM, SOUTH_SLAVIC_CASES, SOUTH_SLAVIC_SUFFIXES } from './families';
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
} from './kinds';

export const traits: LanguageTraits = {
  caseEndings: true,
  dashDialogue: true,
  inflectedNumbers: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before: 'npr tj tzv dr prof mr sc ing g gđa gđica gosp sv ul bl usp odn akad gen don fra',
  figure: 'br čl str st tel sl god',
  ends: 'itd isl sl etc d.o.o d.d',
  either: 'mil mlrd tis kn n.e pr.kr',
  unit: 'god st r',
  vowels: 'r',
  says: 'upita reka odgovor povika kaza',
  ordinals: true,
};

export const wordEndings: Morphology = { suffixes: SOUTH_SLAVIC_SUFFIXES };

export const nameCases: NameCases = {
  endings: SOUTH_SLAVIC_CASES,
  softened: 'k:c g:z h:s',
  adjectives: 'sk ansk ensk insk jsk ovsk šk:g šk:h čk:k čk:c',
};

export const slugWords: SlugWords = 'u i je na se za da su od koji nije iz sto po';

export const numberWords: NumberTable = {
  add: {
    0.5: 'pol|pola',
    1.5: 'jedan i pol|jedan i po|jednu i pol',
  },
  approx: {
    100: 'stotinjak',
    10: 'desetak',
    20: 'dvadesetak',
  },
  times: {
    100: 'stotina|stotine|stotinu',
    1000: 'tisuć*|tis.|tisuća',
    1000000.0: 'milijun*|mil.|mln',
    1000000000.0: 'milijard*|mlrd.|mlrd',
    1000000000000.0: 'bilijun*',
    1e18: 'trilijun*',
  },
  vague: {
    10: 'deseci|desetke|desetaka',
    100: 'stotine|stotina|stotinama',
    1000: 'tisuće|tisućama|hiljade|hiljadama',
    1000000.0: 'milijuni|milioni|milijunima|milionima',
  },
  some: 'nekoliko|par',
  every: 'svaki|svaka|svako|svakog|svakom|svaku',
  whole: {
    0.5: 'polovic*|polovin*',
    0.3333333333: 'trećin*',
    0.25: 'četvrtin*',
    0.2: 'petin*',
    0.1: 'desetin*',
  },
  half: 'i pol|i po',
  weak: 'polovic*|polovin*|četvrtin*|trećin*|pol|pola|desetin*',
  to: 'do|na|ili',
  between: 'između|od|s|sa',
  of: 'od|od svakih',
  after: {
    points: 'postotnih bodova|postotna boda|postotni bod|postotnog boda|postotnim bodovima',
    percent: 'posto|postotaka|postotak|odsto',
  },
  currencies: {
    EUR: 'eur|euro|eura|eurima',
    USD: 'dolar*|američkih dolara',
    GBP: 'funti|funta|funte',
    RSD: 'dinara',
  },
};

export const dates: DateWords = {
  monthLocales: 'sr-Latn',
  months:
    'siječnju,veljači|veljaču,ožujku,travnju,svibnju,lipnju,srpnju,kolovozu,rujnu,listopadu,studenom|studenome,prosincu',
  separators: '.',
  spacedDots: true,
  romanMonths: true,
  firstDayForms: [FIRST_DAY_FORM],
};

export const times: TimeWords = {
  nights: 'noć|noći|noću',
  forms: [CLOCK_WORD_FORM],
};

export const newsAgencies: NewsAgencies = 'HINA Hina';

export const provenanceLabels: ProvenanceLabels = {
  original:
    'izvorni članak|originalni članak|izvorni tekst|originalni tekst|izvornik|original:|izvornog članka|izvornom članku|originalnog članka|izvornog teksta|originalnog teksta|izvorna verzija|izvorna objava|izvorna vijest|originalna objava|originalna vijest|originalna verzija članka|izvorni intervju|original članka|original teksta|članak u originalu|tekst u originalu|pročitajte original|pročitaj original|pročitajte izvorni|original pročitajte|original možete|original ovdje|original je objavljen|link na original|poveznica na original|poveznica na izvornik|originalni izvor:',
  republished:
    'izvorno objavljen*|prvotno objavljen*|prvi put objavljen*|izvorno je objavljen*|prvotno je objavljen*|prvi put je objavljen*|prvi puta objavljen*|najprije objavljen*|najprije je objavljen*|originalno objavljen*|originalno je objavljen*|prvobitno objavljen*|članak je izvorno|članak je prvotno|članak je originalno|tekst je izvorno|tekst je prvotno|tekst je originalno|ovaj članak objavljen je|ovaj tekst objavljen je|članak je preuzet|tekst je preuzet|preuzeto s|preuzeto sa|preuzeto iz|preneseno s|objavljeno uz dopuštenje',
  translated:
    's … prevel*|s … preveo|prijevod:|prijevod s|preveo|prevela|prevedeno s|prevoditelj*:|sa … preveo|sa … prevel*|prijevod sa|prijevod i obrada|prijevod i prilagodba|prijevod na hrvatski|prijevod članka|prijevod teksta|hrvatski prijevod|na hrvatski preveo|na hrvatski prevela|članak preveo|članak prevela|tekst preveo|tekst prevela|članak je prijevod|tekst je prijevod|prevedeno sa|prev.:|napomena prevoditelja:|napomena prevoditeljice:',
  machine:
    'strojni prijevod|strojno preveden*|automatski preveden*|automatski prijevod|strojno prevođen*|preveden* automatski|preveden* strojno|preveden* umjetnom inteligencijom|preveden* pomoću umjetne inteligencije|preveden* uz pomoć umjetne inteligencije|preveden* pomoću ai|preveden* uz pomoć ai|preveden* ai|prevela umjetna inteligencija|prijevod umjetne inteligencije|ai prijevod|prijevod pomoću ai|preveden* pomoću google|preveden* uz pomoć google|preveden* pomoću deepl|preveden* uz pomoć deepl|preveden* uz pomoć chatgpt',
  source:
    'izvor|izvori|izvor vijesti|izvor članka|izvor teksta|izvor informacija|originalni izvor|link na izvor|poveznica na izvor|preuzeto s|preuzeto sa|preuzeto iz|prema:|via:',
  picture:
    'slika:|foto*|slike:|ilustracij*|infografik*|grafika:|karikatura:|crtež:|kolaž:|snimka:|karta:|video:|screenshot*|snimka zaslona|izvor foto*|izvor slike|autor foto*|naslovna foto*',
  version:
    'čitajte na|čitaj na|pročitajte na|pročitaj na|pročitajte ovaj članak na|pročitajte ovaj tekst na|dostupno i na|dostupan i na|dostupna i na|dostupno također na|verzija ovog*|inačica ovog*|prijevod ovog*|prijevodi ovog*|preveden na|prevedena na|prevedeno na|na drugim jezicima|read in english',
  self: 'ovaj članak|ovaj tekst|članak|tekst|ovog članka|ovoga članka|ovog teksta|ovoga teksta|ova vijest|ovaj intervju|ovaj prilog|ova stranica|ova reportaža|vijest|intervju|prilog|članka|teksta|čitate|preveli smo|naš prijevod',
};

export const translationWords: TranslationWords = {
  translated: 'preved|prevod|prijevod|preveo|prevel|prevest|s engleskog|prev.',
  original: 'izvorn|original|prvi put|prvotno|prvobitno|prenes|prenosimo',
  languages: 'jezika|jezike',
  works: 'roman|knjig|pjesm|film|naklad|tumač|tvit|o autor|titl|zakon',
};

export const pagePhrases: PagePhrases = {
  source: 'izvor|izvori',
  original: 'izvorni članak|pročitajte izvornik|izvorno objavljeno',
  translation: 'prijevod:|preveo|prevela|strojni prijevod',
  byline: 'autor|autorica|piše|napisao|napisala',
  related:
    'pročitajte još…|pročitaj još…|pročitajte i…|pročitaj i…|pročitajte više…|pročitaj više…|pročitajte:…|čitaj više…|više o temi…|više o:…|opširnije|opširnije:…|saznajte više…|pogledajte još…|pogledajte i…|pogledaj i…|poslušajte i…|povezane vijesti|povezani članci|povezane teme|povezano|vezane vijesti|vezani članci|vezane teme|slični članci|slične vijesti|iz iste rubrike|možda će vas zanimati…|možda vas zanima…|moglo bi vas zanimati…|mogli bi vas zanimati…|možda će ti se svidjeti…|preporučujemo…|preporučeno|preporuka|preporuke za vas|ne propustite…|nemojte propustiti…|najčitanije|najčitanije vijesti|najčitaniji članci|najnovije|najnovije vijesti|zadnje vijesti|posljednje vijesti|najkomentiranije|popularno|još vijesti|više vijesti…|ostale vijesti|sljedeća vijest|prethodna vijest|sljedeći članak|prethodni članak|sljedeće|učitaj još|učitavanje|učitava se|prikaži još|prikaži više|vidi sve|pogledaj sve|povratak na vrh|na vrh|povratak na naslovnicu|na istu temu',
  share:
    'podijelite…|podijeli članak…|podijeli na…|podijelite članak…|kopiraj link|kopiraj poveznicu|link kopiran|poveznica kopirana|kopirano|ispiši|ispis|isprintaj|pošalji|pošalji e-mailom|pošalji prijatelju|spremi|spremi članak|spremi za kasnije|veličina slova|veličina teksta|povećaj tekst|smanji tekst|prati|prati temu|prati autora|pratite nas…|prati nas…|zapratite nas…|vrijeme čitanja|vrijeme čitanja:…|ai sažetak|sažetak generiran umjetnom inteligencijom|min čitanja|minuta čitanja|minute čitanja',
  subscribe:
    'pretplati se…|pretplatite se…|pretplata|prijavite se na newsletter…|prijavi se na newsletter…|prijavite se na naš…|newsletter|prijavi se|prijavite se|ulogiraj se|registriraj se|registrirajte se|otvori račun|već imate račun?…|imate račun?…|nemate račun?…|već ste pretplatnik?…|pridružite nam se…|pridruži nam se…|pridružite se našoj…|pridružite se našem…|preuzmite našu aplikaciju…|preuzmite aplikaciju|preuzmi aplikaciju|skinite našu aplikaciju…|podržite nas…|podržite naš rad…|podržite neovisno novinarstvo…|podržite nezavisno novinarstvo…|doniraj|donirajte|vaš e-mail|vaša e-mail adresa|e-mail adresa|uključi obavijesti|uključite obavijesti…',
  video:
    'pogledajte video…|pogledaj video…|pogledajte snimku…|pogledajte snimke…|pogledajte fotografije…|pogledajte galeriju…|pogledaj galeriju…|video|video:…|poslušaj|poslušajte članak|poslušaj članak|poslušajte podcast…|slušaj|pokreni video|fotogalerija|foto galerija|foto galerija:…|galerija|galerija:…|podcast:…|vaš preglednik ne podržava…',
  tags: 'tagovi|tagovi:…|oznake|oznake:…|ključne riječi|ključne riječi:…|teme|teme:…|kategorija:…|kategorije|rubrika:…|samo za pretplatnike|za pretplatnike',
  cookies:
    'prihvaćam|prihvati|prihvati sve|prihvaćam sve|slažem se|odbij|odbij sve|odbijam|postavke kolačića|pravila privatnosti|politika privatnosti|politika kolačića|uvjeti korištenja|koristimo kolačiće…|ova stranica koristi kolačiće…|ova web stranica koristi kolačiće…|ovaj web koristi kolačiće…|mi i naši partneri pohranjujemo…',
  comments:
    'komentari|komentari (…|komentiraj|komentirajte|pošalji komentar|ostavi komentar…|ostavite komentar…|dodaj komentar…|dodajte komentar…|napiši komentar…|napišite komentar…|pogledaj komentare|prikaži komentare|prikaži sve komentare|svi komentari|nema komentara|0 komentara|uključi se u raspravu…|uključite se u raspravu…|prijavite se za komentiranje…|vaša adresa e-pošte neće biti objavljena…|prijavi grešku|prijavi pogrešku|prijavite grešku…|uočili ste pogrešku?…|uočili ste grešku?…|pronašli ste grešku?…|imate priču?…|imate vijest?…|imate dojavu?…|pošaljite nam vijest…|pošaljite dojavu|pošalji vijest|javite nam se…|pišite nam…|kontaktirajte nas|kontakt|je li vam ovaj članak bio koristan?…|sviđa vam se članak?…|ocijeni članak|ocijenite članak…|sviđa mi se',
  advertisement:
    'oglas|oglasi|reklama|promo|promo sadržaj|sponzorirano|sponzorirani sadržaj|plaćeni oglas|plaćeni sadržaj|tekst se nastavlja ispod oglasa|članak se nastavlja ispod oglasa|nastavak članka ispod oglasa|tekst se nastavlja ispod…|članak se nastavlja ispod…|zatvori oglas|preskoči oglas',
  copyright:
    'sva prava pridržana…|sva prava zadržana…|sva prava su pridržana…|zabranjeno kopiranje…|zabranjeno je kopiranje…|preuzimanje sadržaja…|preuzimanje dijelova teksta…|zabranjeno preuzimanje…',
  paywall:
    'ovaj članak je samo za pretplatnike…|ovaj je članak samo za pretplatnike…|ovaj članak dostupan je samo…|ovaj je članak dostupan samo…|ovaj sadržaj je dostupan samo…|ovaj sadržaj dostupan je samo…|članak je dostupan samo pretplatnicima…|sadržaj je dostupan samo pretplatnicima…|za nastavak čitanja…|za čitanje cijelog članka…|kako biste pročitali cijeli članak…|kako biste nastavili čitati…|da biste nastavili čitati…|da biste pročitali cijeli članak…|želite pročitati cijeli članak?…|želite nastaviti čitati?…|pretplatite se za nastavak…|pretplatite se i nastavite…|prijavite se za nastavak čitanja…|prijavite se kako biste nastavili…|otključajte članak…',
  credit:
    'foto:…|fotografija:…|fotografije:…|fotograf:…|autor fotografije:…|izvor fotografije:…|naslovna fotografija:…|foto ilustracija:…|ilustracija:…|ilustracije:…|urednik:…|urednica:…|lektor:…|lektura:…|redakcija:…|tekst:…|tekst i foto:…|montaža:…|uredio:…|uredila:…|priredio:…|priredila:…',
};
