/** What Verso knows of Serbian. */

import { CLOCK_WORD_FORM, SOUTH_SLAVIC_CASES } from './families';
import type {
  DateWords,
  DistinctiveLetters,
  LanguageTraits,
  Morphology,
  NameCases,
  NewsAgencies,
  NumberTable,
  OtherScripts,
  PagePhrases,
  ProvenanceLabels,
  SentenceMarkTable,
  TimeWords,
  TranslationWords,
  UnitWords,
} from './kinds';

export const traits: LanguageTraits = {
  caseEndings: true,
  dashDialogue: true,
  inflectedNumbers: true,
  respelledNames: true,
};

export const sentenceMarks: SentenceMarkTable = {
  like: 'hr',
  before: 'нпр тј тзв т.зв др проф мр инж акад ген г гђа гђица св ул трг бул одн ок',
  figure: 'бр чл стр ст тел сл год',
  ends: 'итд и.сл сл д.о.о а.д дин мил млн млрд хиљ',
  unit: 'год в г',
  vowels: 'р',
  says: 'упита река одговор повика каза',
  ordinals: true,
};

export const wordEndings: Morphology = {
  suffixes:
    'а е и о у ама има ови ева ова ом ем ог ога ому им их ими ој ија ије ији ију ијом ски ска ско ске ског ском ских ским ској ску ни на но не ног ном них ним ној ну ти ао ла ло ли ле јући вши ње ња њу њем ост ости ошћу ица ице ици ицу ицом аца ац ца цу ци ће',
};

export const numberWords: NumberTable = {
  add: {
    0.5: 'пола|по|pola',
    1.5: 'један и по|једна и по|jedan i po|jedna i po',
  },
  approx: {
    100: 'стотинак|stotinak',
    10: 'десетак|desetak',
  },
  times: {
    100: 'стотина|стотине|stotina|stotine',
    1000: 'хиљад*|хиљ.|hiljad*|hilj.',
    1000000.0: 'милион*|мил.|milion*|mil.',
    1000000000.0: 'милијард*|млрд.|млрд|milijard*|mlrd.|mlrd',
    1000000000000.0: 'билион*|bilion*',
    1e18: 'трилион*|trilion*',
  },
  vague: {
    10: 'десетине|desetine',
    100: 'стотине|стотинама|stotine|stotinama',
    1000: 'хиљаде|хиљадама|hiljade|hiljadama',
    1000000.0: 'милиони|милионима|milioni|milionima',
  },
  some: 'неколико|пар|nekoliko|par',
  every: 'сваки|свака|свако|сваког|svaki|svaka|svako|svakog',
  whole: {
    0.5: 'половин*|polovin*',
    0.3333333333: 'трећин*|trećin*',
    0.25: 'четвртин*|četvrtin*',
    0.2: 'петин*|petin*',
    0.1: 'десетин*|desetin*',
  },
  half: 'и по|i po',
  weak: 'половин*|polovin*|трећин*|trećin*|четвртин*|četvrtin*|пола|по|pola|десетин*|desetin*',
  to: 'до|на|или|do|na|ili',
  between: 'између|од|са|između|od|sa',
  of: 'од|од сваких|od|od svakih',
  after: {
    points:
      'процентних поена|процентна поена|процентни поен|процентног поена|процентних бодова|procentnih poena|procentna poena|procentni poen',
    percent: 'одсто|odsto|посто|posto',
  },
};

export const nameCases: NameCases = {
  endings: `${SOUTH_SLAVIC_CASES} а е и о у ом ем ама има ови еви ог ога оме ому им их ој ија ије ији ију ијом ијем је ја ју јем`,
  softened: 'k:c g:z h:s к:ц г:з х:с',
  adjectives: 'ск анск енск инск јск овск шк:г шк:х чк:к sk ansk ensk jsk ovsk šk:g šk:h čk:k',
};

export const units: UnitWords = {
  variants: ['sr', 'sr-Latn'],
};

export const dates: DateWords = {
  monthLocales: 'sr-Latn hr',
  separators: '.',
  romanMonths: true,
};

export const times: TimeWords = {
  nights: 'ноћ|ноћи|ноћу|noć|noći|noću',
  forms: [CLOCK_WORD_FORM],
};

export const newsAgencies: NewsAgencies = 'Tanjug Танјуг';

export const provenanceLabels: ProvenanceLabels = {
  original:
    'оригинални чланак|оригинални текст|изворни чланак|оригинал:|originalni članak|originalni tekst|izvorni članak|izvorni tekst|original:|оригиналног чланка|оригиналног текста|изворни текст|изворног текста|оригинална вест|оригинална верзија текста|оригинални интервју|оригинал текста|оригинал чланка|текст у оригиналу|чланак у оригиналу|прочитајте оригинал|прочитајте у оригиналу|линк ка оригиналу|линк до оригинала|оригинал можете|оригинал на|оригинал овде|оригиналан текст|оригинални извор:|originalnog članka|originalnog teksta|izvornog teksta|originalna vest|originalna verzija teksta|originalni intervju|original teksta|original članka|tekst u originalu|članak u originalu|pročitajte original|pročitajte u originalu|link ka originalu|link do originala|original možete|original na|original ovde|originalan tekst|originalni izvor:',
  republished:
    'првобитно објављен*|први пут објављен*|изворно објављен*|prvobitno objavljen*|prvi put objavljen*|првобитно је објављен*|први пут је објављен*|изворно је објављен*|оригинално објављен*|оригинално је објављен*|најпре објављен*|текст је првобитно|текст је изворно|текст је оригинално|текст је први пут|текст је објављен|чланак је првобитно|чланак је изворно|текст је преузет|чланак је преузет|преузето са|преузето из|пренето са|prvobitno je objavljen*|prvi put je objavljen*|izvorno objavljen*|izvorno je objavljen*|originalno objavljen*|originalno je objavljen*|najpre objavljen*|tekst je prvobitno|tekst je izvorno|tekst je originalno|tekst je prvi put|tekst je objavljen|članak je prvobitno|članak je izvorno|tekst je preuzet|članak je preuzet|preuzeto sa|preuzeto iz|preneto sa',
  translated:
    'са … превео|са … превела|превод:|превод са|превео|превела|преведено са|преводилац:|prevod:|prevod sa|preveo|prevela|prevedeno sa|prevodilac:|с … превео|с … превела|превели:|превод с|превод и обрада|превод и адаптација|превод на српски|превод текста|превод чланка|српски превод|на српски превео|на српски превела|текст превео|текст превела|чланак превео|чланак превела|текст је превод|чланак је превод|преведено с|преводиоци:|преводитељка:|напомена преводиоца:|sa … preveo|sa … prevela|s … preveo|s … prevela|preveli:|prevod i obrada|prevod i adaptacija|prevod na srpski|prevod teksta|prevod članka|srpski prevod|na srpski preveo|na srpski prevela|tekst preveo|tekst prevela|članak preveo|članak prevela|tekst je prevod|članak je prevod|prevodioci:|prevoditeljka:|napomena prevodioca:',
  machine:
    'машински превод|машински преведен*|аутоматски преведен*|mašinski prevod|mašinski preveden*|automatski preveden*|аутоматски превод|преведен* аутоматски|преведен* машински|преведен* помоћу вештачке интелигенције|преведен* уз помоћ вештачке интелигенције|преведен* вештачком интелигенцијом|преведен* уз помоћ ai|превела вештачка интелигенција|превод вештачке интелигенције|преведен* помоћу google|преведен* уз помоћ google|automatski prevod|preveden* automatski|preveden* mašinski|preveden* pomoću veštačke inteligencije|preveden* uz pomoć veštačke inteligencije|preveden* veštačkom inteligencijom|preveden* pomoću ai|preveden* uz pomoć ai|prevela veštačka inteligencija|prevod veštačke inteligencije|ai prevod|preveden* pomoću google|preveden* uz pomoć google|preveden* uz pomoć chatgpt',
  source:
    'извор|извори|izvor|izvori|извор вести|извор текста|извор чланка|извор информација|оригинални извор|линк ка извору|преузето са|преузето из|преузето:|izvor vesti|izvor teksta|izvor članka|izvor informacija|originalni izvor|link ka izvoru|preuzeto sa|preuzeto iz|preuzeto:|prema:|via:',
  picture:
    'фото*|слика:|слике:|илустрациј*|инфографик*|графика:|карикатура:|цртеж:|колаж:|снимак:|мапа:|видео:|скриншот*|извор фото*|извор слике|насловна фото*|foto*|slika:|slike:|ilustracij*|infografik*|grafika:|karikatura:|crtež:|kolaž:|snimak:|mapa:|video:|screenshot*|skrinšot*|izvor foto*|izvor slike|naslovna foto*',
  version:
    'читајте на|читај на|прочитајте на|прочитај на|прочитајте овај текст на|прочитајте овај чланак на|доступно и на|доступан и на|доступна и на|верзија овог*|превод овог*|преводи овог*|преведен на|преведена на|преведено на|на другим језицима|čitajte na|čitaj na|pročitajte na|pročitaj na|pročitajte ovaj tekst na|pročitajte ovaj članak na|dostupno i na|dostupan i na|dostupna i na|verzija ovog*|prevod ovog*|prevodi ovog*|preveden na|prevedena na|prevedeno na|na drugim jezicima|read in english',
  self: 'овај чланак|овај текст|чланак|текст|ovaj članak|ovaj tekst|овог чланка|овог текста|ова вест|овај интервју|ова страница|ова репортажа|ова колумна|вест|интервју|чланка|текста|ovog članka|ovog teksta|ova vest|ovaj intervju|ova stranica|ova reportaža|ova kolumna|članak|tekst|vest|intervju|članka|teksta|tekst koji|preveli smo|prenosimo|naš prevod|превели смо|преносимо',
};

export const translationWords: TranslationWords = {
  translated: 'превед|превод|преведе|превео|превел|превест|preved|prevod|preveo|prevel|prevest|прев.|prev.',
  original: 'изворн|оригинал|први пут|првобитно|izvorn|original|prvi put|prvobitno|prenet|prenosimo|пренет|преносимо',
  languages: 'језика|језике|jezika|jezike',
  works:
    'роман|књиг|песм|филм|издавач|roman|knjig|pesm|film|izdavač|tumač|tvit|o autor|тумач|твит|о аутор|titl|zakon|титл|закон',
};

export const pagePhrases: PagePhrases = {
  source: 'извор|izvor',
  original: 'оригинални текст|прочитајте оригинал|originalni tekst',
  translation: 'превод:|превео|превела|prevod:|машински превод|mašinski prevod',
  byline: 'пише|аутор|piše|autor',
  related:
    'прочитајте још…|pročitajte još…|pročitajte i…|прочитајте и…|повезане вести|povezane vesti|najčitanije|прочитај још…|прочитајте и ово…|pročitaj još…|pročitaj i…|pročitajte i ovo…|pročitajte više…|pročitajte:…|прочитајте више…|opširnije|opširnije:…|опширније|опширније:…|погледајте још…|pogledajte još…|pogledajte i…|погледајте и…|slušajte i…|povezane teme|повезане теме|povezani članci|повезани чланци|slične vesti|сличне вести|srodne vesti|povezani tekstovi|možda će vas zanimati…|možda vas zanima…|можда ће вас занимати…|можда вас занима…|možda vam se dopadne…|preporučujemo…|препоручујемо…|preporuka|preporučeno|препоручено|preporuka za vas|ne propustite…|не пропустите…|najčitanije vesti|најчитаније|најчитаније вести|najnovije|најновије|najnovije vesti|најновије вести|najkomentarisanije|popularno|популарно|još vesti|још вести|još vesti iz…|više vesti…|ostale vesti|остале вести|vezane vesti|везане вести|sledeća vest|prethodna vest|следећа вест|претходна вест|sledeći članak|prethodni članak|sledeće|učitaj još|učitavanje|учитавање|учитај још|prikaži još|прикажи још|vidi sve|pogledaj sve|nazad na vrh|na vrh|на врх|više na ovu temu…|na istu temu',
  share:
    'подели|podeli|podijeli|podelite…|поделите…|podeli vest…|подели вест|podeli članak|podeli na…|подели на…|podelite ovu vest…|kopiraj link|копирај линк|link kopiran|линк је копиран|odštampaj|одштампај|štampaj|штампај|pošalji|пошаљи|pošalji prijatelju|pošalji mejlom|sačuvaj|сачувај|sačuvaj za kasnije|veličina slova|величина слова|veličina teksta|величина текста|povećaj slova|smanji slova|prati|прати|prati temu|pratite nas…|пратите нас…|prati nas…|zapratite nas…|запратите нас…|vreme čitanja|vreme čitanja:…|време читања|време читања:…|ai sažetak|sažetak napravljen uz pomoć ai|min čitanja|мин читања|minuta čitanja',
  subscribe:
    'pretplati se…|pretplatite se…|претплатите се…|претплати се…|prijavite se na newsletter…|prijavite se na naš…|пријавите се на билтен…|pretplata|претплата|newsletter|uloguj se|ulogujte se|prijavi se|prijavite se|пријавите се|пријави се|registruj se|registrujte se|региструјте се|napravi nalog|već imate nalog?…|imate nalog?…|nemate nalog?…|pridružite nam se…|придружите нам се…|pridruži nam se…|pridružite se našoj…|pridružite se našem…|preuzmite našu aplikaciju…|preuzmite aplikaciju|преузмите апликацију|преузмите нашу апликацију…|skinite našu aplikaciju…|instalirajte našu aplikaciju…|podržite nas…|подржите нас…|podržite naš rad…|podržite nezavisno novinarstvo…|подржите независно новинарство…|doniraj|donirajte|донирајте|vaš e-mail|vaša e-mail adresa|e-mail adresa|uključi obaveštenja|uključite obaveštenja…',
  video:
    'погледајте видео…|pogledajte video…|pogledajte snimak…|погледајте снимак…|pogledaj video…|погледај видео…|pogledajte fotografije…|погледајте фотографије…|pogledajte galeriju…|video|video:…|видео|видео:…|poslušajte vest|poslušaj|послушај|slušaj|slušajte podkast…|slušajte podcast…|preslušaj članak|pusti video|fotogalerija|фотогалерија|foto galerija|galerija|podcast:…|podkast:…|подкаст:…',
  tags: 'ознаке:…|tagovi:…|тагови|тагови:…|tagovi|ознаке|oznake|oznake:…|кључне речи|кључне речи:…|ključne reči|ključne reči:…|teme|теме|kategorija:…|категорија:…|kategorije|категорије|samo za pretplatnike|само за претплатнике|za pretplatnike',
  cookies:
    'prihvatam|прихватам|prihvati|prihvati sve|прихвати све|slažem se|слажем се|odbij|odbij sve|podešavanja kolačića|politika privatnosti|политика приватности|politika kolačića|uslovi korišćenja|услови коришћења|koristimo kolačiće…|користимо колачиће…|ovaj sajt koristi kolačiće…|овај сајт користи колачиће…|sajt koristi kolačiće…',
  comments:
    'коментари|komentari|komentari (…|коментари (…|komentariši|komentarišite|коментариши|коментаришите|pošalji komentar|пошаљи коментар|ostavi komentar…|ostavite komentar…|остави коментар…|оставите коментар…|dodaj komentar…|dodajte komentar…|додај коментар…|napiši komentar…|napišite komentar…|напишите коментар…|pogledaj komentare|prikaži komentare|vidi sve komentare|svi komentari|сви коментари|nema komentara|нема коментара|0 komentara|vaša adresa e-pošte neće biti objavljena…|ваша адреса е-поште неће бити објављена…|prijavi grešku|prijavite grešku…|пријави грешку|пријавите грешку…|uočili ste grešku?…|uočili ste grešku u tekstu?…|primetili ste grešku?…|primetili ste grešku u tekstu?…|imate vest?…|imate priču?…|pošaljite nam vest…|pošalji vest|pošaljite vest|pišite nam…|пишите нам…|kontaktirajte nas|kontakt|da li vam se dopao tekst?…|da li vam se svideo tekst?…|da li je ovaj članak bio koristan?…|oceni članak|ocenite članak…|ocenite vest…|sviđa mi se|свиђа ми се',
  advertisement:
    'реклама|oglas|reklama|oglasi|огласи|огласна порука|reklame|промо|promo|sponzorisano|sponzorisani sadržaj|спонзорисано|plaćeni oglas|plaćeni sadržaj|tekst se nastavlja ispod oglasa|nastavak teksta ispod oglasa|članak se nastavlja ispod oglasa|tekst se nastavlja ispod…|nastavak ispod oglasa|zatvori oglas|preskoči oglas|promotivni tekst|pr tekst',
  copyright:
    'sva prava zadržana…|сва права задржана…|sva prava su zadržana…|sva prava pridržana…|zabranjeno je kopiranje…|zabranjeno kopiranje…|zabranjeno je preuzimanje…|забрањено је преузимање…|preuzimanje sadržaja…|preuzimanje delova teksta…|преузимање делова текста…|zabranjeno preuzimanje…|autorska prava zaštićena',
  paywall:
    'ovaj članak je samo za pretplatnike…|ovaj tekst je samo za pretplatnike…|ovaj tekst je dostupan samo…|ovaj sadržaj je dostupan samo…|овај чланак је само за претплатнике…|овај текст је доступан само…|tekst je dostupan samo pretplatnicima…|da biste nastavili čitanje…|da biste nastavili sa čitanjem…|da biste pročitali ceo tekst…|da biste pročitali ceo članak…|за наставак читања…|za nastavak čitanja…|да бисте прочитали цео текст…|да бисте наставили читање…|pretplatite se da biste…|prijavite se da biste nastavili…|prijavite se da biste čitali…|želite da pročitate ceo tekst?…|želite da nastavite sa čitanjem?…|nastavite čitanje uz…|otključajte ovaj…',
  credit:
    'foto:…|фото:…|fotografija:…|fotografije:…|фотографија:…|фотографије:…|izvor fotografije:…|foto ilustracija:…|ilustracija:…|илустрација:…|naslovna fotografija:…|насловна фотографија:…|urednik:…|urednica:…|уредник:…|уредница:…|lektor:…|lektura:…|лектура:…|редакција:…|redakcija:…|tekst:…|tekst i foto:…|montaža:…|монтажа:…|priredio:…|priredila:…',
};

export const otherScripts: OtherScripts = 'Latn';

export const distinctiveLetters: DistinctiveLetters = { script: 'Cyrl', pattern: /[ђћ]/giu, share: 0.002, sure: true };
