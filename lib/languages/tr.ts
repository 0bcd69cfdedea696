/** What Verso knows of Turkish. */

import { TURKIC_CASES, TURKISH_SUFFIXES } from './families';
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
  PolarityWords,
  ProvenanceLabels,
  SentenceMarkTable,
  SlugWords,
  SpeechWords,
  TimeWords,
  TranslationWords,
  UnitWords,
} from './kinds';

export const traits: LanguageTraits = {
  capitalAdjectives: true,
  caseEndings: true,
  chainedDigits: true,
  dashDialogue: true,
  inflectedNumbers: true,
  dotlessI: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before:
    'prof doç dr yrd öğr gör av sn hz st alb gen org yzb op uzm müh örn bkz çev haz bşk yy s.s m.ö m.s cad sok mah bul apt',
  figure: 'no s sf cilt md tel',
  ends: 'vb vs vd etc',
  either: 'a.ş ltd şti t.c a.b.d',
  says: 'dedi diye sordu soruyor yanıt bağırdı',
  ordinals: true,
};

export const wordEndings: Morphology = { suffixes: TURKISH_SUFFIXES, rounds: 3 };

export const nameCases: NameCases = { endings: TURKIC_CASES, softened: 'k:ğ p:b t:d ç:c' };

export const functionWords: FunctionWords =
  've bir bu da de için ile çok olan olarak daha gibi en kadar sonra ne ama var her değil ise o ki ya mi bunu diye göre iki kendi olduğu önce şey ancak yeni veya oldu hem şu tüm bin üzerinde arasında şöyle dedi nasıl bütün';

export const slugWords: SlugWords = 've bir bu icin ile de da olarak cok daha sonra yeni oldu';

export const numberWords: NumberTable = {
  every: 'her',
  add: {
    0.5: 'yarım',
    1: 'bir|biri|birini',
    2: 'iki|ikisi|ikisini|ikinin|ikisinde|ikisine|ikiye|ikiden|her iki|bir çift|çift',
    3: 'üç|üçü|üçünü|üçe|üçüne',
    4: 'dört|dördü|dördünü|dörde|dördüne',
    5: 'beş|beşi|beşini|beşe|beşine',
    6: 'altı|altısı',
    7: 'yedi|yedisi',
    8: 'sekiz|sekizi|sekizine|sekizini',
    9: 'dokuz|dokuzu',
    10: 'on|onu|ondan fazla',
    20: 'yirmi|yirmisi',
    30: 'otuz|otuzu',
    40: 'kırk|kırkı',
    50: 'elli|ellisi',
    60: 'altmış',
    70: 'yetmiş',
    80: 'seksen',
    90: 'doksan',
  },
  alone: { 100: 'yüz', 1000: 'bin' },
  times: { 12: 'düzine', 1e6: 'milyon', 1e9: 'milyar', 1e12: 'trilyon' },
  vague: {
    10: 'onlarca',
    12: 'düzinelerce',
    100: 'yüzlerce',
    1000: 'binlerce|binler',
    1e6: 'milyonlarca',
    1e9: 'milyarlarca',
    10000: 'on binlerce',
    100000: 'yüz binlerce',
  },
  some: 'birkaç|birçok',
  ordinals: { 1: 'ilk', 3: 'üçüncülük', 2: 'ikincilik' },
  whole: { 0.5: 'yarısı*|yarı|yarısının' },
  den: { 3: 'üçte', 4: 'dörtte', 5: 'beşte', 6: 'altıda', 7: 'yedide', 8: 'sekizde', 10: 'onda', 100: 'yüzde bir' },
  half: 'buçuk',
  fold: {
    2: 'iki katı*|iki kat|ikiye katla*|çifte',
    3: 'üç katı*|üç kat|üçe katla*',
    4: 'dört katı*|dört kat|dörde katla*',
    5: 'beş katı*|beş kat|beşe katla*',
    10: 'on katı*|on kat',
  },
  among: 'kişiden|kişinin|her|ülkeden|kişiden yaklaşık|kişiden sadece',
  weak: 'bir|biri|birini|on|onu|yüz|bin|altı|yedi|kırk|çift|ilk|yarı|ikisi|ikinci|birinci|yarım|dörtte|onda|üç|yirmi|elli|seksen|çifte',
  not: 'yüz yüze|yüzünden|altında|bir şey|bir de|ikinci dünya savaşı|çeyrek final|yarı final|beşiktaş|kırklareli|ekimi|ilk kez|ilk defa',
  to: "ila|ile|veya|ya da|'den|'dan|'ten|'tan|-|ve|'e kadar",
  between: 'arasında',
  of: '',
  before: {
    about: 'yaklaşık|yaklaşık olarak|takriben|aşağı yukarı|tahminen|civarında',
    under: 'neredeyse|en fazla|en çok|azami',
    over: 'en az|asgari',
    ordinal: 'numara|madde|no',
    minus: 'eksi',
    hourly: 'saatte',
    year: 've|yılı',
  },
  after: {
    over: "'den fazla|'dan fazla|'ten fazla|'tan fazla|'ü aşkın|'u aşkın|'i aşkın|'ı aşkın|den fazla|dan fazla|'i aşan|'ü aşan|'yi aşkın|'yı aşkın|'den çok|i aşkın|ı aşkın|ü aşkın|u aşkın|ten fazla|tan fazla|yi aşkın|'nin üzerinde|'in üzerinde|'ın üzerinde|'ün üzerinde",
    under:
      "'e yakın|'a yakın|'ye yakın|'ya yakın|e yakın|a yakın|ye yakın|ya yakın|'den az|'dan az|'ten az|'in altında|'nin altında|'a kadar|'e kadar|'ye kadar|'ya kadar",
    about: 'civarında|dolayında|kadar',
    percent: 'yüzde',
    fold: 'kat|katı|katına|katından|katını|kat daha|misli',
    ordinal:
      "'inci|'ıncı|'uncu|'üncü|'nci|'ncı|'ncu|'ncü|inci|ıncı|uncu|üncü|. yüzyıl*|. kez|. sıra*|. yıl*|. defa|. dakika*|. dönem*|. madde*|. kat|. gün|. tur|. hafta*|. kuruluş",
    counter: 'kişi*|çocuk*|kadın*|erkek*|ülke*|kez|defa|bin|yolcu*|işçi*|öğrenci*|ev|köy|kişilik|adet|tane',
  },
  units: {
    tonne: 'ton',
    'square-meter': 'metrekare|m²',
    'square-kilometer': 'kilometrekare|km²',
    'kilometer-per-hour': 'km/s|km/sa|kilometre hız*|kilometre hızla',
    celsius: 'santigrat derece|derece|°c',
    kilogram: 'kilo|kilogram|kg',
    year: 'yıl|yaşında|yaşındaki|yıllık|sene',
    month: 'ay',
    week: 'hafta',
    hour: 'saat',
    day: 'gün',
    hectare: 'hektar',
    dunam: 'dönüm|dekar',
  },
  currencies: { TRY: 'lira|türk lirası|tl', USD: 'dolar|abd doları', EUR: 'avro|euro', GBP: 'sterlin', JPY: 'yen' },
};

export const units: UnitWords = {
  names: {
    foot: 'fut',
    second: 'sn',
    minute: 'dk',
    hour: 'sa',
    tonne: 'ton',
    'square-kilometer': 'kilometrekare|km²',
    'square-meter': 'metrekare|m²',
    'square-mile': 'mil kare|mi²',
    'square-foot': 'fit kare|ft²',
    'cubic-meter': 'metreküp|m³',
    'kilowatt-hour': 'kilovatsaat|kwh',
    megawatt: 'megavat|mw',
    gigawatt: 'gigavat|gw',
    kilowatt: 'kilovat|kw',
    decade: 'on yıl',
    century: 'yüzyıl|yy',
    barrel: 'varil|bbl',
    knot: 'knot|kn',
  },
  scales: { yüz: 100, bin: 1e3, milyon: 1e6, milyar: 1e9, trilyon: 1e12 },
};

export const dates: DateWords = {
  months: 'Oca,Şub,Mar,Nis,,Haz,Tem,Ağu,Eyl,Eki,Kas,Ara',
  afterMonth: 'ay[ıi]|sonu|başı|ortası',
  beforeDate: 'tarih|tarihi',
  capitalWeekdays: true,
  weekdayForms: [
    /(?<!\p{L})(pazartesi|çarşamba|perşembe|cumartesi)(?!\p{L})/dgu,
    /(?<!\p{L})(salı|cuma|pazar)(?=\s(?:gün|sabah|akşam|gece|öğle))/dgu,
  ],
  relativeWords: {
    '-2d': 'evvelsi gün|önceki gün',
    '-1d': 'dün|dünkü|dün gece',
    '0d': 'bugün|bugünkü|bu gece|bu akşam|bu sabah',
    '2d': 'öbür gün|yarından sonra',
    '1d': 'yarın|yarınki',
    '-1w': 'geçen hafta(?:ki|nın|dan|ya)?|geçtiğimiz hafta(?:ki|nın)?',
    '0w': 'bu hafta(?:ki|nın)?',
    '1w': '(?:gelecek|önümüzdeki|haftaya) hafta(?:ki|nın|ya)?',
    '-1m': '(?:geçen|geçtiğimiz) ay(?:ki|ın|a|dan)?',
    '0m': 'bu ay(?:ki|ın)?',
    '1m': '(?:gelecek|önümüzdeki) ay(?:ki|ın|a)?',
    '-2y': 'evvelki (?:yıl|sene)',
    '-1y': '(?:geçen|geçtiğimiz) (?:yıl(?:ki|ın|a|dan|la)?|sene(?:ki|nin)?)',
    '0y': 'bu (?:yıl(?:ki|ın|a)?|sene(?:ki|nin)?)',
    '1y': '(?:gelecek|önümüzdeki) (?:yıl(?:ki|ın|a)?|sene(?:ki|nin)?)|seneye',
  },
  afterRomanNumeral: 'yüzyıl|. yüzyıl',
  calendarMonths: {
    'islamic-umalqura':
      'Muharrem,Safer|Sefer,Rebiülevvel|Rebiyülevvel,Rebiülahir|Rebiyülahir,Cemaziyelevvel,Cemaziyelahir,Recep,Şaban,Ramazan,Şevval,Zilkade,Zilhicce',
  },
  nameEndings: '(?:[dt][ae](?:n|ki)?)?(?![\\p{L}\\p{M}])',
  calendars: ['persian'],
  ambiguousLowerMonths: 'ocak|ekim|aralık',
  separators: './',
  decadeForms: [
    { pattern: /(?<![\d.,])(?<decade>\d{3}0|[1-9]0)['’]?(?:l[ae]r|l[ıiuü])(?=\p{L}{0,5}(?!\p{L})(?! yaş))/dgiu },
  ],
};

export const times: TimeWords = {
  nights: 'gece|gecesi|geceleri|geceyi',
  namedHours: { '0': 'gece yarısı(?:nda|na|ndan|nı)?', '12~': 'öğlen|öğle(?: vakti)?|öğleyin' },
  hours:
    'bir|birde|bire,iki|ikide|ikiye,üç|üçte|üçe,dört|dörtte|dörde,beş|beşte|beşe,altı|altıda|altıya,yedi|yedide|yediye,sekiz|sekizde|sekize,dokuz|dokuzda|dokuza,on|onda|ona,on bir|on birde|on bire,on iki|on ikide|on ikiye',
  dayPeriods: {
    '3-12': 'sabah|sabahın|öğleden önce|sabaha karşı|sabahleyin',
    '11-15': 'öğle|öğlen|öğleyin',
    '12-19': 'öğleden sonra',
    '16-24': 'akşam|akşamüstü|akşamki',
    '20-30': 'gece|gecesi',
  },
  forms: [
    {
      pattern: '(?<=(?<!\\p{L})(?:(?<!\\d )saat|sabah|akşam|gece|öğlen|öğleden sonra) )<H> buçuk(?:ta|a)?(?!\\p{L})',
      minutes: 30,
    },
    { pattern: "(?<![\\d.,])<D>[.:]<M>(?='(?:[dt][ae]n?|y?[ae]|i|ı|u|ü|[dt][ae]ki)(?!\\p{L}))" },
    { pattern: '(?<=(?<!\\p{L})(?<!\\d )saat )<H>(?:[.:]<M>)?(?![\\p{L}\\d]|[.,]\\d)' },
    {
      pattern: "(?<=(?<!\\p{L})(?:sabah|akşam|gece|öğlen|öğle|öğleden sonra) )<H>(?:[.:]<M>)?(?='(?:[dt][ae]|y?[ae]))",
    },
    { pattern: '(?<=(?<!\\p{L})(?:sabah|akşam|gece|öğlen|öğleden sonra) )<H>(?:[.:]<M>)?(?=[.,;:!?)»”"]|\\s?$)' },
    {
      pattern:
        '(?<=(?<!\\p{L})(?:sabah|akşam|gece|öğlen|öğleden sonra) )(?=\\p{L}{2,8}[dt][ae](?!\\p{L}))<W>(?!\\p{L})',
    },
  ],
};

export const polarity: PolarityWords = {
  firm: [
    '(?:\\p{L}{1,20}m[ıiuü]yor(?:um|uz|sun|lar|du|uz)?|\\p{L}{1,20}m[ae]d[ıi](?:m|n|k|lar|ler)?|\\p{L}{1,20}m[ae]m[ıi]ş(?:t[ıi]|lar|ler)?|\\p{L}{1,20}m[ae]y[ae]c[ae](?:k|[ğk][ıi]m|[ğk][ıi]z|klar|kler)|değil(?:d[ıi]|im|iz|ler|dir)?|\\p{L}{3,20}m[ae]z(?:lar|ler|d[ıi])?|yok(?:tu|tur)?)(?=["”\'»]{0,2} ?[.,!;])',
  ],
  negation: [
    'değil~',
    '~m[ıiuü]yor~',
    '~m[ae]d[ıi](?:m|n|k|lar|ler|ğ~|r|ydı|ydi|ysa|yse)?',
    '~m[ae]d[ıi][ğk]~',
    '~m[ae]m[ae]l[ae]r~',
    '~m[ae]m[ıi]ş~',
    '~m[ae]y[ae]c[ae][kğ]~',
    '~m[ae]y[ae]n(?:lar|ler|ı|i|a|e)?~',
    '~[\\p{L}]{2}m[ae]z(?:s[ae]|d[ıi]|lar|ler|m[ıi]ş|l[ıi][ğk])?~',
    '~m[ae]m[ae](?:k|s[ıi]|l[ıi]|y[ıi]|y[ae]|n[ıi]n)~',
    '~m[ae]y[ıi]n',
    '~m[ae]m(?= |$|\\.)',
    'yok',
    'yoktu~',
    'yoktur',
    'yokken',
    'yoksa',
  ],
  idioms: [
    '(?:sadece|yalnızca|yalnız)(?: [^\\s.;]{1,18}){0,7} değil~',
    'değil m[ıi]',
    'ne yazık',
    'ne(?: [^\\s.;]{1,18}){1,6} ne',
    'yasa ?dışı',
  ],
  answers: [
    '~\\p{L}{2}m[ae]s[ae]',
    '~m[ae]d[ae]n',
    '~m[ae]ks[ıi]z[ıi]n',
    'hiç',
    'hiçbir~',
    'kimse~',
    'asla',
    '~\\p{L}{2}s[ıiuü]z(?:l[ıiuü]k|l[ıiuü][ğk]~|ca|ce|d[ıi]r|[ıiuü]n)?~',
    'hariç',
    'haricinde',
    'dışında',
    'yerine',
    'aksi~',
    'nadir~',

    'güç',
    'henüz',
    'gayri~',
    'olmadığı',
  ],
  innocent: [
    'inanılmaz~',
    'umuyor~',
    '~\\p{L}p \\p{L}{2,14}m[ae][dyz][ıiae]~',
    'memeli~',
    '[uU]muyor~',
    'görmezden',
    'görülmemiş~',
    'yok (?:et|ol|ed)~',
    'yoksul~',
    'komedi~',
    'namaz~',
    'fransız~',
    'hırsız~',
    'yılmaz',
    'korkmaz',
    'sönmez',
    'durmaz',
    'kaçınılmaz~',
    'vazgeçilmez~',
    'olmazsa olmaz',
    'kaymakam~',
    'mayın~',
    'temmuz~',
    'ister istemez',
    'tartışmasız',
    '(?<stem>\\p{L}{2,12})[ıiuüae]?r \\k<stem>m[ae]z',
    'mamafih',
    'mezar~',
    'cem[ae]d~',
    'ahmed~',
    'mehmed~',
    'hamed~',
    'muhammed~',
    'önce(?:ki|si)~',
  ],
  lexical: [
    'sakla~',
    'yasa ?dışı',
    'devam et~',
    'redd~',
    'ret',
    'inkar~',
    'inkâr~',
    'yalanla~',
    'yasak~',
    'engel~',
    'eksik~',
    'yoksun~',
    'kaçın~',
    'önle~',
    'vazgeç~',
    'başarısız~',
    'imkansız~',
    'imkânsız~',
    'kaybe~',
    'kayb~',
    'uzak~',
    'bırak~',
    'dur[dm]~',
    'yanlış~',

    'yetersiz~',
    'iptal~',
    'şüphe~',
    'unut~',
    'kaçır~',
    'sıfır',
    'bitti',
    'yalan~',
  ],
  uncertain: [
    'belki',
    'muhtemel~',
    'olası~',
    'galiba',
    'sözde',
    'iddia~',
    '\\p{L}{1,15}[ae]bil(?:ir|ece)~',
    'şüpheli',
    'görünüşe göre',
    'herhalde',
  ],
  doubtful: [
    '\\p{L}{1,15}[ae]bil~',
    'sanır~',
    'gibi',
    'eğer',
    '\\p{L}{2,15}s[ae]',
    'olasılı[kğ]~',
    'ihtimal~',
    'mümkün~',
    'göre',
    'düşün~',
    'tahmin~',
    'bekle~',
    'risk~',
    'tehlike~',
    'potansiyel~',
    'endişe~',
    'öne sür~',
    'görün~',
    '\\p{L}{2,15}[ae]c[ae][kğ]~',
    'suçla~',
    'söyle~',
    '\\p{L}{2,15}m[ıiuü]ş~',
    'şüphe~',
  ],
  none: ['hiç', 'hiçbir', 'kimse', 'asla'],
  alleged: ['sözde', 'iddia', 'şüpheli'],
  notYet: ['henüz'],
  rise: [
    'art(?:tı|mış|ış~|ıyor~|acak~|arak|an|ır|tır~|ması~|tığı~|makta~)',
    'yüksel~',
    'büyü(?:dü|me~|yor~|yen|müş~)',
    'çık(?:tı|arak)',
    'zam',
    'katlan~',
    'tırman~',
    'çoğal~',
    'iki katı~',
  ],
  fall: [
    'düş(?:tü|me~|üş~|er|en|üyor~|ecek~|müş~|ük~|ür~)',
    'azal~',
    'gerile~',
    'in(?:di|dirim~|dir~)',
    'kaybe~',
    'daral~',
    'zarar~',
    'çök~',
    'kesinti~',
  ],
  idle: ['indirimli~', 'düşük', 'düşünc?~', 'düşman~', 'indi~? ?anında', 'ortaya çık~', 'öne çık~'],
};

export const speechVerbs: SpeechWords = {
  verbs:
    'dedi$ diyor$ diye$ söyle belirt açıkla ifade_et anlat vurgula ekledi$ kaydet sordu$ yanıtla cevap_ver yazdı$ uyar konuştu göre$ şöyle aktar dile_getir yorumunda bildir',
  between: 'ise da de',
  before: 'sayın bay bayan',
  order: 'name first',
};

export const newsAgencies: NewsAgencies = 'AA Anadolu DHA İHA IHA';

export const provenanceLabels: ProvenanceLabels = {
  original:
    'orijinal makale|orijinal haber|orijinal yazı|orijinal metin|orijinali:|orijinal:|yazının aslı*|haberin aslı*|makalenin aslı*|metnin aslı*|aslını oku*|aslına ulaş*|yazının orijinali*|haberin orijinali*|makalenin orijinali*|metnin orijinali*|orijinaline ulaş*|orijinalini oku*|orijinalinden oku*|orijinal metn*|orijinal içeri*|orijinal versiyon*|orijinal hali*|orijinal kaynak*|orijinal link*|özgün metin|özgün metn*|özgün makale|özgün yazı|özgün hali*|kaynak makale|ingilizce aslı|ingilizce orijinali|yazının ingilizcesi|makalenin ingilizcesi|haberin ingilizcesi|orijinal başlık:|özgün başlık:',
  republished:
    '…yayımlanmıştır|…yayınlanmıştır|…yayımlandı|…yayınlandı|ilk olarak … yayımlan*|ilk olarak … yayınlan*|ilk olarak yayımlan*|ilk olarak yayınlan*|ilk kez … yayımlan*|ilk kez … yayınlan*|ilk kez yayımlan*|ilk kez yayınlan*|ilk defa … yayımlan*|ilk defa … yayınlan*|yazı ilk olarak|yazı ilk kez|yazı ilk defa|makale ilk olarak|makale ilk kez|makale ilk defa|haber ilk olarak|haber ilk kez|metin ilk olarak|metin ilk kez|röportaj ilk olarak|ilk yayım:|ilk yayın:|ilk yayımlandığı yer|ilk yayınlandığı yer|…ilk kez yayımlan*|…ilk kez yayınlan*|…ilk olarak yayımlan*|…ilk olarak yayınlan*',
  translated:
    'çeviren:|çeviren|çeviri:|çevirmen:|çeviriyi yapan|türkçesi:|tercüme:|…den çevrilmiştir|…dan çevrilmiştir|…çevrilmiştir|…çevrildi|…tercüme edil*|çevirenler:|çevirenler|çev.:|çeviri ve derleme|çeviri-derleme|çeviren ve derleyen|derleyen ve çeviren|çevirip derleyen|çevirisini yapan|tercüme eden|mütercim:|dilimize çeviren|türkçeye çeviren|türkçeleştiren|türkçeye kazandıran|türkçeye çevril*|tarafından çevril*|dilinden çevril*|dilinden çeviren|ingilizceden çevr*|ingilizce’den çevr*|fransızcadan çevr*|almancadan çevr*|rusçadan çevr*|arapçadan çevr*|farsçadan çevr*|ispanyolcadan çevr*|çevrilmiştir|…çevirisi|…çevirisidir',
  machine:
    'otomatik olarak çevril*|yapay zeka ile çevril*|yapay zeka tarafından çevril*|makine çevirisi*|makine tercümesi|otomatik çeviri*|otomatik tercüme*|otomatik çevril*|otomatik olarak tercüme|makine tarafından çevril*|yapay zeka çevirisi*|yapay zekayla çevril*|yapay zeka desteğiyle çevril*|yapay zeka desteği ile çevril*|yapay zeka yardımıyla çevril*|yapay zeka kullanılarak … çevril*|yapay zeka kullanılarak çevril*|yapay zeka aracılığıyla çevril*|yapay zeka ile … çevril*|google translate ile|google çeviri ile|deepl ile çevril*|chatgpt ile çevril*',
  source:
    'kaynak|kaynaklar|haber kaynağı|haberin kaynağı|yazının kaynağı|makalenin kaynağı|kaynak haber|kaynak link|kaynak linki|kaynak site|alıntı:|via:',
  picture:
    'görsel*|foto*|resim*|çizim:|illüstrasyon*|kapak fotoğrafı|kapak görseli|kaynak görsel|video*|ekran görüntüsü|fotoğraf*',
  version:
    'bu yazının … çevirisi|bu haberi … oku|dilinde oku*|bu haberin … çevirisi|bu makalenin … çevirisi|bu haberi … oku*|bu yazıyı … oku*|bu makaleyi … oku*|ingilizce oku*|ingilizcesini oku*|ingilizcesi için|ingilizce versiyonu|almanca oku*|arapça oku*|kürtçe oku*|dillerinde de mevcut|başka dillerde|diğer dillerde|diline çevril*|ingilizceye çevril*',
  self: 'bu yazı|bu haber|bu makale|bu metin|yazı|haber|makale|bu yazının|bu yazıyı|yazının|yazıyı|bu makalenin|makalenin|makaleyi|bu haberin|haberin|haberi|bu metnin|metin|metnin|bu içerik|içerik|bu röportaj|röportaj|söyleşi|bu sayfa|bu çeviri|okuduğunuz|çevirdik|çevirimiz',
};

export const translationWords: TranslationWords = {
  translated: 'çevir|çevril|tercüme|türkçeleştir|türkçeye|uyarlan|çev.',
  original: 'orijinal|özgün|aslı|ilk olarak|ilk kez|ilk defa|yeniden yayım|yeniden yayın',
  languages: '# dile|dile çev|farklı dil|dillere',
  works:
    'romanı|romanın|kitab|kitap|şiir|film|yayınevi|yayınları|uygulama|google|araştırma|çalışma|tercüman|tweet|yazar hakkında|altyaz|kanun|yasa',
};

export const pagePhrases: PagePhrases = {
  source: 'kaynak|kaynaklar',
  original: 'orijinal makale|aslını oku|haberin orijinali|ilk olarak yayımlandı',
  translation: 'çeviren|çeviri:|makine çevirisi|otomatik çeviri|otomatik olarak çevrilmiştir',
  byline: 'yazan|haber|muhabir',
  related:
    'ayrıca okuyun…|bunları da okuyun…|ilgili haberler|okumaya devam et…|en çok okunanlar|önerilen haberler|ayrıca bakınız…|ayrıca oku…|bunu da okuyun…|bunlar da ilginizi çekebilir…|bu da ilginizi çekebilir…|ilginizi çekebilir…|ilginizi çekebilecek haberler|ilginizi çekebilecek diğer haberler…|bunlara da bakabilirsiniz|şunlar da hoşunuza gidebilir…|devamını okuyun…|devamını oku…|devamı için tıklayın…|devamı için tıklayınız…|haberin devamı için…|haberin devamı|haberin detayları için…|detaylar için tıklayın…|ayrıntılar için tıklayın…|daha fazla|daha fazla haber|daha fazlası|daha fazla göster|daha fazla yükle|daha fazlasını gör|tümünü gör|tümünü göster|tüm haberler|yükleniyor|okuyun:…|oku:…|okumak için tıklayın…|haberi okumak için tıklayın…|ilgili haber|ilgili haber:…|ilgili haberler:…|ilgili konular|ilgili içerikler|ilgili yazılar|benzer haberler|benzer yazılar|diğer haberler|bu kategorideki diğer haberler|önerilenler|önerilen|önerilen içerikler|sizin için önerilenler|sizin için seçtiklerimiz|editörün seçtikleri|editörün seçimi|editörün önerdiği|en çok okunan|en çok okunan haberler|çok okunanlar|çok okunan haberler|en popüler|popüler|popüler haberler|günün öne çıkanları|öne çıkanlar|öne çıkan haberler|son haberler|en son haberler|sonraki haber|önceki haber|sıradaki haber|sonraki yazı|önceki yazı|sonraki|önceki|yukarı çık|başa dön|sayfa başına dön|ana sayfa|ana sayfaya dön|kaçırmayın…|haberin devamını okumak için…|devamını okumak için…|haberin tamamını okumak için…|yazının tamamını okumak için…|daha fazla oku|daha fazla bilgi|buraya tıklayın|tıklayın',
  share:
    "paylaş|facebook'ta paylaş|bağlantıyı kopyala|bizi takip edin…|haberi paylaş…|yazdır|paylaşın|paylaş:…|bu haberi paylaş…|haberi paylaşın…|yazıyı paylaş|twitter'da paylaş|x'te paylaş|whatsapp'ta paylaş|linkedin'de paylaş|arkadaşına gönder|arkadaşınla paylaş|e-posta ile gönder|e-posta gönder|mail gönder|gönder|bağlantı kopyalandı|linki kopyala|link kopyalandı|kopyala|kopyalandı|kaydet|haberi kaydet|sonra oku|daha sonra oku|favorilere ekle|yazı boyutu|yazı boyutu:…|yazı tipi boyutu|metin boyutu|yazı boyutunu büyüt|yazı boyutunu küçült|takip et|takip edin|takip et:…|bizi takip et…|yazarı takip et|konuyu takip et|google news'te takip et…|google news'te takip edin|google haberler'de takip edin…|google news abone ol|google haberlere abone ol|google'da abone ol|tercih edilen kaynak olarak ekle|okuma süresi|okuma süresi:…|ortalama okuma süresi:…|tahmini okuma süresi:…|yapay zeka özeti|yapay zekâ özeti|yapay zeka ile özetle|bu özet yapay zeka tarafından…|ai özeti|özetle|dk okuma|dk. okuma|dakika okuma|dakikalık okuma|dk okuma süresi",
  subscribe:
    'abone ol|abone olun…|bültenimize…|e-bülten|bültene kaydolun…|abone ol:…|bültene abone ol…|bültenimize abone olun…|e-bültenimize…|bülten|üye ol|üye olun…|üyelik|giriş yap|giriş yapın|oturum aç|kayıt ol|kayıt olun|hesap oluştur|hesabınız var mı?…|zaten üye misiniz?…|üye misiniz?…|whatsapp kanalımıza…|whatsapp kanalımızı takip edin…|telegram kanalımıza…|kanalımıza katılın…|youtube kanalımıza abone olun…|uygulamamızı indirin…|mobil uygulamamızı indirin…|uygulamayı indir|uygulamayı indirin|bize destek olun…|destek ol|destek olun|bağımsız gazeteciliği destekleyin…|bağımsız gazeteciliğe destek olun…|gazeteciliği destekleyin…|bağış yap|bağış yapın|e-posta adresiniz|e-posta adresi|e-posta adresinizi girin…|bildirimleri aç|bildirimlere izin ver|haberdar olun…|haberlerden haberdar olmak için…|son dakika haberlerinden haberdar olmak için…|en güncel haberler için…|gelişmelerden haberdar olmak için…',
  video:
    "videoyu izle…|videoyu izleyin…|izle|video|video:…|videoyu izlemek için…|video izle|izleyin|izleyin:…|izle:…|videolar|video galeri|foto galeri|foto galeri:…|fotoğraf galerisi|galeri|galeriye git|haberi dinle|haberi sesli dinle|haberi dinleyin|dinle|dinleyin|makaleyi dinle|yazıyı dinle|sesli dinle|sesli haber|podcast:…|podcast'i dinleyin…|oynat|sesi aç|sesi kapat|canlı izle|canlı yayın|dinle:…",
  tags: 'etiketler|etiketler:…|anahtar kelimeler:…|konular:…|etiket|etiket:…|ilgili etiketler|anahtar kelimeler|konular|kategoriler|kategori:…|kategoriler:…|haber etiketleri|sadece aboneler|sadece abonelere özel|abonelere özel',
  cookies:
    'çerezleri kullanıyoruz…|çerez kullanıyoruz…|bu site çerezler kullan…|tümünü kabul et|kabul et|sitemizde çerezler…|kabul ediyorum|kabul et ve kapat|tüm çerezleri kabul et|çerezleri kabul et|reddet|tümünü reddet|hepsini kabul et|anladım|çerez ayarları|çerez politikası|çerez tercihleri|gizlilik politikası|kişisel verilerin korunması|kvkk aydınlatma metni|aydınlatma metni|kullanım koşulları|kullanım şartları|bu web sitesi çerez…|bu internet sitesinde çerez…|bu sitede çerez…|web sitemizde çerez…|sitemizden en iyi şekilde faydalanabilmeniz için…|veri politikasındaki amaçlarla sınırlı…',
  comments:
    'yorumlar|yorum yap…|yorum yaz…|yorumlar (…|yorum ekle…|yorum yapın…|yorum yapmak için…|yorum gönder|yorum bırak…|yorum bırakın…|yorumunuzu yazın…|yorumunuz|yorumları gör|yorumları göster|yorumları oku|tüm yorumlar|tüm yorumları gör|ilk yorumu siz yapın…|ilk yorumu sen yap…|ilk yorum yapan siz olun…|henüz yorum yapılmamış…|henüz yorum yok|0 yorum|yorumlarınızı paylaşmak için…|yorum yazmak için…|yorum kuralları|e-posta adresiniz yayınlanmayacak…|cevapla|yanıtla|cevabı iptal et|hata bildir|hata bildirin|hatayı bildir|haber hatası bildir|düzeltme bildir|sorun bildir|şikayet et|bir hata mı buldunuz?…|haberde hata mı var?…|bu haber faydalı mıydı?…|bu içerik faydalı oldu mu?…|bu yazı faydalı oldu mu?…|bu haberi beğendiniz mi?…|yazıyı beğendiniz mi?…|haberi oyla…|bu yazıya oy ver…|beğen|beğendim|beğenmedim|tepkiniz|tepkini göster|emojiyle tepki ver|geri bildirim|görüşünüzü bildirin…|haber ihbar hattı…|bize yazın…|bize ulaşın',
  advertisement:
    'reklam|ilan|reklamlar|reklam alanı|reklamdan sonra devam ediyor|haberin devamı reklamdan sonra|haber reklamdan sonra devam ediyor|haber devam ediyor|reklamı kapat|reklamı geç|reklam:…|sponsorlu|sponsorlu içerik|sponsorlu bağlantılar|sponsorlu haber|advertorial|tanıtım yazısı|ilanlar|resmi ilanlar',
  copyright:
    'tüm hakları saklıdır…|her hakkı saklıdır…|bütün hakları saklıdır…|tüm hakları mahfuzdur…|kaynak gösterilmeden kullanılamaz…|izinsiz kullanılamaz…|izinsiz ve kaynak gösterilmeden…|izinsiz kopyalanamaz…|telif hakkı saklıdır…|telif hakları saklıdır…|yasal uyarı:…|yasal uyarı|bu haberin tüm hakları…|bu içeriğin tüm hakları…',
  paywall:
    'bu içerik sadece abonelere…|bu içerik yalnızca abonelere…|bu haber sadece abonelere…|bu yazı sadece abonelere…|bu yazı yalnızca abonelere…|bu içerik abonelere özeldir…|bu yazının devamını okumak için…|yazının devamını okumak için…|okumaya devam etmek için…|abone olarak okumaya devam edin…|abone olun, okumaya devam edin…|giriş yaparak okumaya devam edin…|devam etmek için giriş yapın…|devam etmek için abone olun…|ücretsiz makale hakkınız…|ücretsiz okuma hakkınız…',
  credit:
    'foto:…|fotoğraf:…|fotoğraflar:…|fotoğrafçı:…|fotoğraf kaynağı:…|kaynak fotoğraf:…|kapak fotoğrafı:…|kapak görseli:…|görsel:…|görseller:…|arşiv fotoğrafı:…|illüstrasyon:…|infografik:…|editör:…|editor:…|haber editörü:…|düzenleyen:…|yayına hazırlayan:…|redaksiyon:…|düzelti:…|metin:…|kurgu:…|yazar|derleyen|kamera',
  attribution: 'hazırlayan',
  stamp: 'güncelleme|güncellendi|son güncelleme|güncelleme tarihi|yayınlanma|yayın tarihi|giriş|yayınlandı|oluşturulma',
};

export const creditNames: CreditNames = {
  by: 'hazırlayan|çeviren|derleyen',
  beside: 've|ile|arşiv|aracılığıyla|için|de|da',
};
