/** What Verso knows of Hungarian. */

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
  before: 'pl dr prof id ifj özv ún kb ill szt gr br mb pol biz tb vö',
  figure: 'sz tel o jan febr márc ápr máj jún júl aug szept okt nov dec',
  ends: 'stb etc kft bt zrt nyrt rt',
  unit: 'u em fszt krt',
  either: 'i.e i.sz',
  starters: 'a az egy ő ez azt ezt és de nem van volt senki ki mi hol mikor aztán',
  says: 'kérdez mond felel kiált válasz',
  ordinals: true,
};

export const wordEndings: Morphology = {
  suffixes:
    'k t ok ek ök ak ot et öt at ban ben ba be ból ből on en ön ra re ról ről nál nél hoz hez höz tól től nak nek val vel ért ig ként vá vé a e ja je i m d nk tok tek tök uk ük juk jük ai ei jai jei s os es ös as ó ő ók ők ás és ások ések ott ett ött t tak tek na ne ni va ve ság ség ház',
  minStem: 3,
  rounds: 2,
  tail: 5,
};

export const nameCases: NameCases = {
  endings:
    't ot et öt at ban ben ba be ból ből on en ön n ra re ról ről nál nél hoz hez höz tól től nak nek val vel al el ért ig ként a e ja je é i',
  softened: 'm:mm n:nn p:pp t:tt d:dd k:kk g:gg r:rr l:ll s:ss z:zz b:bb',
};

export const slugWords: SlugWords = 'a az es hogy nem egy van is meg volt mar lesz ellen utan';

export const numberWords: NumberTable = {
  add: {
    0.5: 'fél',
    1.5: 'másfél',
    2: 'két|kettő|ketten|mindkét',
    300000: 'háromszázezer',
  },
  alone: {
    12: 'tucat',
    100: 'száz',
    1000: 'ezer',
  },
  times: {
    100: 'száz',
    1000: 'ezer|ezres|ezren|ezret|ezerrel',
    1000000.0: 'millió*|milliós|milliót|millióval|millióan',
    1000000000.0: 'milliárd*|mrd',
    1000000000000.0: 'billió*',
    1000000000000000.0: 'billiárd*',
    1e18: 'trillió*',
  },
  vague: {
    10: 'tucatnyi',
    100: 'százak|több száz',
    1000: 'ezrek|ezrei|több ezer',
    1000000.0: 'milliók|milliói',
  },
  some: 'több|néhány',
  every: 'minden',
  whole: {
    0.5: 'fele|felét|felére|felének|felével',
    0.3333333333: 'harmada|harmadát|harmadára|harmadának|egyharmad*',
    0.25: 'negyede|negyedét|negyedére|negyedének|egynegyed*',
    0.2: 'ötöde|ötödét|ötödére|egyötöd*',
    0.1: 'tizede|tizedét|egytized*',
    0.6666666667: 'kétharmad*',
    0.75: 'háromnegyed*',
  },
  parts: {
    3: 'harmad|harmada|harmadát|harmadának',
    4: 'negyed|negyede|negyedét',
  },
  weak: 'fél|fele|felét|felére|felének|minden|több|negyede|negyed',
  to: 'vagy|-tól|-től|és',
  between: '',
  after: {
    points: 'százalékpont*',
  },
  currencies: {
    HUF: 'forint*|ft',
    EUR: 'euró*',
    USD: 'dollár*|amerikai dollár*',
    GBP: 'font*',
  },
  joined: true,
};

export const units: UnitWords = {
  scales: { ezer: 1e3, millió: 1e6, milliárd: 1e9 },
};

export const dates: DateWords = {
  afterRomanNumeral: 'század',
  nameEndings: '\\p{L}{0,4}(?!\\p{L})',
  dayAfterMonth: true,
  separators: '.',
  yearFirstDots: true,
  romanMonths: true,
  decadeForms: [{ pattern: /(?<!\d)(?<decade>\d{3}0|[1-9]0)-as(?=\s?év)/dgu }],
};

export const times: TimeWords = {
  nights: 'éjszaka|éjszakán|éjszakája|éjszakai|éjjel|éjjelén|éjfél',
};

export const newsAgencies: NewsAgencies = 'MTI';

export const provenanceLabels: ProvenanceLabels = {
  original:
    'eredeti cikk*|eredeti írás*|eredeti szöveg*|eredeti:|az eredeti itt|az eredetit itt|az eredetit ide|olvassa el az eredetit|olvasd el az eredetit|az eredeti ide|a cikk eredetije|az írás eredetije|a szöveg eredetije|a cikk eredeti változata|az írás eredeti változata|a cikk eredeti verziója|eredeti poszt*|eredeti bejegyzés*|eredeti interjú*|eredeti publikáció*|eredeti hír:|eredeti anyag*|eredeti forrás:|eredeti angol nyelvű|angol nyelvű eredeti*|cikk eredeti nyelven|írás eredeti nyelven',
  republished:
    'eredetileg … jelent meg|eredetileg megjelent|először … jelent meg|először megjelent|a cikk eredetileg|ez a cikk eredetileg|az írás eredetileg|ez az írás eredetileg|a szöveg eredetileg|az interjú eredetileg|az anyag eredetileg|a poszt eredetileg|a cikk először|az írás először|a szöveg először|az interjú először|eredetileg publikál*|eredetileg közöl*|eredetileg itt|először publikál*|elsőként … jelent meg|elsőként megjelent|első megjelenés|első közlés|másodközlés|utánközlés|engedélyével közöl*',
  translated:
    'fordította|fordítás:|fordító:|ford.:|fordítás … ból|fordítás … ből|fordították|angolból fordít*|németből fordít*|franciából fordít*|olaszból fordít*|spanyolból fordít*|oroszból fordít*|lengyelből fordít*|románból fordít*|szlovákból fordít*|csehből fordít*|magyarra fordít*|fordítás és szerkesztés|fordítás és adaptáció|magyar fordítás|magyar fordító:|a cikket fordította|a szöveget fordította|az írást fordította|az interjút fordította|a cikk fordítás|a szöveg fordítás|fordítása:|fordítók:|a fordító megjegyzése:',
  machine:
    'gépi fordítás*|automatikus fordítás*|automatikusan fordított*|ai fordította|géppel fordított|géppel fordítva|géppel fordították|gépi úton fordított*|automatikusan fordítva|automatikusan lefordít*|mesterséges intelligencia fordít*|mesterséges intelligenciával fordít*|mesterséges intelligencia segítségével fordít*|mesterséges intelligenciával készült fordítás|mi fordította|mi-vel fordít*|mi segítségével fordít*|ai-jal fordít*|ai-val fordít*|ai segítségével fordít*|ai-fordítás|ai fordítás|a google fordította|google fordítóval|google fordító segítségével|deepl-lel fordít*|deepl fordító|chatgpt fordít*|chatgpt-vel fordít*',
  source:
    'forrás|források|a cikk forrása|a hír forrása|a szöveg forrása|az írás forrása|eredeti forrás|hírforrás|forrás link|link a forráshoz|a forrás|nyomán:|via:',
  picture:
    'fotó*|kép:|borítókép|képek:|fénykép*|illusztráció*|infografika*|grafika:|rajz:|karikatúra:|térkép:|videó:|címlapkép*|nyitókép*|kiemelt kép|címképünk|képünk*|képernyőkép*|képernyőfotó*|kép forrása|képek forrása|a kép forrása|képforrás*',
  version:
    'olvassa el|olvasd el|elérhető … nyelven|olvassa angolul|olvasd angolul|olvassa magyarul|angolul is|németül is|románul is|szlovákul is|angol nyelven is|magyar nyelven is|is olvasható|e cikk … fordítása|ennek a cikknek … fordítása|angolra fordít*|németre fordít*|románra fordít*|szlovákra fordít*|lefordították … nyelvre|más nyelveken|read in english',
  self: 'ez a cikk|ezt a cikket|a cikket|a szöveget|az írást|cikk|ezt az írást|ez az írás|ez a szöveg|ezt a szöveget|ez az interjú|ezt az interjút|ez a poszt|ez a bejegyzés|ez az oldal|ennek a cikknek|a cikk|az írás|a szöveg|az interjú|az interjút|jelen cikk|írás|szöveg|olvasható|lefordítottuk|fordításunk',
};

export const translationWords: TranslationWords = {
  translated: 'fordít|lefordít|magyarra|magyarít|átültet|ford.',
  original: 'eredeti|először|elsőként|első alkalommal|utánközl|újraközl',
  languages: 'nyelvre',
  works: 'regény|könyv|vers|film|kiadó|alkalmazás|google|tanulmány|kutatás|tolmács|tweet|a szerzőről|felirat|törvény',
};

export const pagePhrases: PagePhrases = {
  source: 'forrás|források',
  original: 'eredeti cikk|eredetileg megjelent|az eredeti cikk',
  translation: 'fordította|fordítás:|gépi fordítás',
  byline: 'szerző|írta|riporter',
  related:
    'olvassa el…|kapcsolódó cikkek|kapcsolódó…|ez is érdekelheti…|legolvasottabb|tovább olvasom|olvassa el ezt is…|olvassa el még…|olvasd el…|olvasd el ezt is…|olvasson még…|olvass tovább|olvasson tovább|tovább|tovább a cikkre…|tovább a teljes cikkre|teljes cikk|kapcsolódó cikk|kapcsolódó cikkünk…|kapcsolódó anyagok|kapcsolódó tartalom|kapcsolódó témák|ez is érdekelhet…|ezek is érdekelhetik…|ezek is érdekelhetnek…|ez is érdekes lehet…|ajánlott cikkek|ajánlott|ajánlott tartalom|ajánljuk…|neked ajánljuk…|önnek ajánljuk…|legolvasottabb cikkek|legolvasottabbak|a legolvasottabb|legnépszerűbb|népszerű|népszerű cikkek|legfrissebb|legfrissebb hírek|friss hírek|legfrissebb cikkek|további cikkek|további hírek|további cikkeink…|több hír|nézze meg ezt is…|nézd meg…|ne hagyja ki…|ne hagyd ki…|a témában|a témában:…|több cikk a témában…|mutass többet|továbbiak betöltése|több betöltése|betöltés|betöltés alatt|következő cikk|előző cikk|következő|előző|vissza a tetejére|az oldal tetejére|vissza a címlapra|vissza a főoldalra',
  share:
    'megosztás…|link másolása|kövessen minket…|megosztás facebookon|ossza meg…|oszd meg…|megosztom|cikk megosztása|cikk ajándékozása|link másolva|a link másolva|másolás|hivatkozás másolása|nyomtatás|cikk nyomtatása|küldés|küldés e-mailben|e-mail küldése|cikk mentése|mentés későbbre|elolvasom később|betűméret|szövegméret|betűméret növelése|betűméret csökkentése|követem|szerző követése|téma követése|kövess minket…|olvasási idő|olvasási idő:…|mi-összefoglaló|ai-összefoglaló|az összefoglalót mesterséges intelligencia készítette…|perc olvasás|perc olvasási idő',
  subscribe:
    'feliratkozás…|iratkozzon fel…|hírlevél|feliratkozom|feliratkozás hírlevélre|iratkozz fel…|iratkozzon fel hírlevelünkre…|hírlevél feliratkozás|előfizetek|fizessen elő…|fizess elő…|már előfizető?…|ön már előfizető?…|már van fiókja?…|nincs még fiókja?…|bejelentkezés|jelentkezzen be|regisztrálok|fiók létrehozása|töltse le alkalmazásunkat…|töltsd le az appunkat…|töltsd le az alkalmazást|app letöltése|csatlakozzon hozzánk…|csatlakozz hozzánk…|támogasson minket…|támogass minket…|támogassa munkánkat…|támogasd munkánkat…|támogassa a független újságírást…|támogasd a független újságírást…|támogatom|adományozás|adományozok|e-mail cím|e-mail címe|az ön e-mail címe|értesítések bekapcsolása|ne maradjon le…|ne maradj le…',
  video:
    'nézze meg a videót…|videó|videó:…|nézd meg a videót…|videóért kattintson…|videók|hallgassa meg a cikket…|cikk meghallgatása|meghallgatom|meghallgatás|hallgassa|lejátszás|videó lejátszása|podcast:…|képgaléria|galéria|galéria:…|fotógaléria|mutatjuk a videót…|az ön böngészője nem támogatja…|további videók|hallgassa meg podcastunkat…|hallgasd meg a podcastot…',
  tags: 'címkék|címkék:…|témák:…|témák|címke:…|kulcsszavak|kulcsszavak:…|kategóriák|kategória:…|kategóriák:…|rovat:…|téma:…|előfizetőknek|csak előfizetőknek|ingyenes cikk',
  cookies:
    'sütiket használunk…|ez a weboldal sütiket használ…|elfogadom|összes elfogadása|elfogadás|elfogadom az összeset|elutasítom|elutasítás|összes elutasítása|süti beállítások|cookie beállítások|adatvédelmi tájékoztató|adatkezelési tájékoztató|a weboldal sütiket használ…|weboldalunk sütiket használ…|az oldal sütiket használ…|cookie-kat használunk…|ez az oldal cookie-kat használ…',
  comments:
    'hozzászólások|kommentek|komment|hozzászólás|hozzászólok|hozzászólás írása…|hozzászólások (…|kommentek (…|kommentelés|kommentelek|írjon hozzászólást…|írj hozzászólást…|írjon kommentet…|szóljon hozzá…|szólj hozzá…|vélemény, hozzászólás?…|hozzászólások megtekintése|kommentek megjelenítése|nincs hozzászólás|0 hozzászólás|0 komment|jelentkezzen be a hozzászóláshoz…|a hozzászóláshoz be kell jelentkezni…|az e-mail címet nem tesszük közzé…|válasz megszakítása|hibát talált?…|hibát talált a cikkben?…|hibát találtál?…|hiba bejelentése|hibabejelentés|hibát jelentek|jelölje ki a szöveget…|van egy sztorija?…|van egy jó sztorija?…|írja meg nekünk…|írjon nekünk…|hasznos volt a cikk?…|hasznosnak találta a cikket?…|tetszett a cikk?…|tetszett ez a cikk?…|értékelje a cikket…|értékeld a cikket…|tetszik|köszönjük a visszajelzést|mondja el véleményét…|kapcsolatfelvétel|írjon a szerkesztőségnek',
  advertisement:
    'hirdetés|reklám|hirdetések|a cikk a hirdetés után folytatódik|a cikk a hirdetés alatt folytatódik|a hirdetés után folytatjuk|a cikk folytatódik|a cikk a videó után folytatódik|fizetett hirdetés|fizetett tartalom|támogatott tartalom|szponzorált tartalom|szponzorált|támogatói tartalom|pr-cikk|promóció|reklámok|hirdetés bezárása|hirdetés átugrása',
  copyright: 'minden jog fenntartva…|szerzői jogok|a cikk szerzői jogi védelem alatt áll…',
  paywall:
    'ez a cikk csak előfizetőinknek…|ez a cikk csak előfizetőknek…|ez a cikk előfizetőknek…|ez a tartalom csak előfizetőknek…|ez a tartalom előfizetőknek…|a cikk csak előfizetők számára…|a teljes cikk csak előfizetőknek…|a teljes cikket előfizetőink…|a cikk folytatása előfizetőinknek…|a folytatáshoz fizessen elő…|a folytatáshoz jelentkezzen be…|a cikk folytatásához…|a cikk elolvasásához…|a teljes cikk elolvasásához…|szeretné tovább olvasni?…|szeretné elolvasni a teljes cikket?…|fizessen elő a folytatáshoz…|fizessen elő, és olvassa tovább…|fizess elő, és olvass tovább…|jelentkezzen be a folytatáshoz…|regisztráljon a folytatáshoz…|olvasson tovább előfizetéssel…|olvass tovább előfizetéssel…',
  credit:
    'fotó:…|fotók:…|foto:…|kép:…|képek:…|fénykép:…|fotós:…|illusztráció:…|illusztrációk:…|borítókép:…|nyitókép:…|kiemelt kép:…|címlapkép:…|címlapfotó:…|szerkesztő:…|szerkesztette:…|szöveg:…|infografika:…|korrektor:…|korrektúra:…|vágó:…|felelős szerkesztő:…|fotó/videó:…',
};
