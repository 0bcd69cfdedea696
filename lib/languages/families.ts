/** Endings of words, and forms of dates and times, that several languages have in common. */

import type { DateForm, Morphology, TimeForm } from './kinds';

/** Of Swedish, Danish, Norwegian and Faroese. */
export const NORDIC_SUFFIXES =
  'en er ene erne et ets ens ers s es ernes enes a e ede te t ende ne nes na nas ar arna arnas or orna ornas ' +
  'ade ande isk iska iske ig iga ige lig liga lige';

/** Of Russian, Ukrainian and Belarusian. */
export const EAST_SLAVIC_SUFFIXES = `а я о е у ю ы и ой ей ом ем ою ею ам ям ами ями ах ях ов ев ий ия ие ию ии ией ием иям иями иях ь ью ьи ье ья ый ий ая яя ое ее ые ие ого его ому ему ым им ых их ыми ими ую юю ть ти ет ит ут ют ат ят ал ала ало али ил ила или ел ела ели ул ула ули ся лся лась лись ется ится ются ятся ать ять ить еть ание ания анию анием ении ение ения ению ением ский ская ское ские ского ской скому ским ских скими скую ов ова ный ная ное ные ного ной ному ным ных ными ную ник ника ники ников ость ости остью`;

/** Of Czech, Slovak and Sorbian. */
export const WEST_SLAVIC_SUFFIXES =
  'a e i o u y á é í ó ú ů ý ě ou em am ám ům ami emi ách ech ích ích ami ový ová ové ých ými ého ému ým ím í ění ání ost osti stí ský ská ské ského ské skému ským ských skými skou ný ná né ného nému ném ným ných nými nou at et it ut l la lo li ly al ala ali ily il ila ili je jí jí uje ují ovat oval ovala ovali ník níka níci níků ka ky ek ků';

/** Of Serbian in Latin letters, Croatian, Bosnian and Slovenian. */
export const SOUTH_SLAVIC_SUFFIXES =
  'a e i o u ama ima ovi eva ova om em og oga omu im ih imi oj ija ije iji iju ijom ski ska sko ske skog skom skih skim skoj sku ni na no ne nog nom nih nim noj nu ti ao la lo li le jući vši nje nja nju njem ost osti ošću ica ice ici icu icom aca ac ca cu ci će';

/** Of Turkish and Azerbaijani. */
export const TURKISH_SUFFIXES =
  'lar ler ı i u ü ın in un ün nın nin nun nün yı yi yu yü a e ya ye ına ine una üne ında inde unda ünde ından inden undan ünden da de ta te nda nde dan den tan ten ndan nden la le yla yle sı si su sü ım im um üm ımız imiz umuz ümüz ları leri larının lerinin larına lerine larında lerinde larından lerinden lık lik luk lük cı ci cu cü çı çi çu çü lı li lu lü sız siz suz süz ki ca ce ça çe dır dir dur dür tır tir tur tür dı di du dü tı ti tu tü dılar diler mış miş muş müş yor ıyor iyor uyor üyor acak ecek mak mek ma me an en';

/** Of Kazakh, Kyrgyz, Tatar and Bashkir. */
export const KIPCHAK_SUFFIXES =
  'лар лер дар дер тар тер лор лөр дор дөр тор төр ы і и у ү ың ің ын ин ын ді ды ті ты ны ні дың дің ның нің тың тің ға ге қа ке на не да де та те нда нде дан ден тан тен нан нен мен бен пен мыз міз сы сі лары лері лық лік дық дік тық тік шы ші лы лі ды ді сыз сіз у ған ген қан кен ды ді ты ті ады еді йды йді';

/** Of Hindi and others in its script. */
export const DEVANAGARI_SUFFIXES = 'ा ी े ों ें ियों ियां ियाँ यों ओं एं ाएं ाओं ि ु ू ो ने ना नी कर ता ते ती या यी ये एगा एगी ेंगे ई ए';

/** Case endings of names in Russian, Ukrainian and Belarusian. */
export const EAST_SLAVIC_CASES =
  'а я о е у ю ы и ь й ой ей ом ем ём ою ею ам ям ами ями ах ях ов ев ий ия ию ии ие ией ием иям иями иях ый ого его ому ему ым им ых их ыми ими ая яя ую юю ое ее ые ье ья ью ьи ьем ьям';

/** Case endings of names in Czech, Slovak and Sorbian. */
export const WEST_SLAVIC_CASES =
  'a e i o u y á é í ó ú ů ý ě ou em ám ům om ami emi mi ách ech ích ých iach och ovi ové ovia ého ému ým ými ím ího ímu ho mu m ej iu ia ie';

/** Last consonants of stems before some of these endings. */
export const WEST_SLAVIC_SOFTENED = 'k:c h:z g:z ch:š r:ř';

/** Case endings of names in Serbian in Latin letters, Croatian, Bosnian and Slovenian. */
export const SOUTH_SLAVIC_CASES =
  'a e i o u om em ama ima ovi evi og oga ome omu ega emu im ih oj ija ije iji iju ijom ijem je ja ju jem';

/** Case endings of names in Turkish, Azerbaijani and Turkmen. */
export const TURKIC_CASES =
  'ı i u ü ın in un ün nın nin nun nün yı yi yu yü a ə ä e ya yə ye na nə ne nı ni nu nü da də de ta tə te dan dən den tan tən ten nda ndə nde ndan ndən nden la le lə yla yle yň iň uň nyň niň y';

/** Case endings of names in Kazakh, Kyrgyz, Tatar and Bashkir. */
export const KIPCHAK_CASES =
  'ы і и у ү ны ні ни ну нү ын ін ин ун үн ның нің нең нын нин нун нүн дың дің дең дын дин дун дүн тың тің тең тын тин тун түн ды ді де ди ду дү ты ті те ти ту тү ға ге гә қа ке кә га го гө ка ко кө на не нә да дә та тә до дө то тө дан ден дән тан тен тән нан нен нән дон дөн тон төн мен бен пен';

/** Case endings of names in the Nordic languages of the mainland. */
export const NORDIC_CASES = 's';

/** Of Indonesian and Malay. */
export const MALAY_ENDINGS: Morphology = {
  prefixes: 'me mem men meng meny menge di ber be ter te se per pe pem pen peng peny ke memper diper',
  suffixes: 'kan i an nya ku mu lah kah pun annya kannya',
  minStem: 4,
};

/** Of German and Dutch: 15.30 Uhr. */
export const CLOCK_FORM: TimeForm = { pattern: '(?<![\\d.,])<D>[.:]<M>\\s?(?:Uhr|uur)(?!\\p{L})' };

/** Of languages that write h between hour and minutes: 15h30. */
export const HOUR_LETTER_FORM: TimeForm = { pattern: '(?<![\\d.,])<D>\\s?h\\s?<M>(?![\\p{L}\\d])' };

/** Of French, Catalan and Romanian: à 8h. */
export const FRENCH_HOUR_FORM: TimeForm = {
  pattern: '(?<![\\d.,])<D>\\s?h(?![\\p{L}\\d]| de (?:route|vol|marche|train|travail|trajet))',
  needsBefore: /(?:^|[(,;]|(?<!\p{L})(?:à|vers|dès|de|jusqu['’]à|entre|et|avant|depuis|a|partir de|est|sur))\s{0,2}$/iu,
};

/** Of Spanish and Portuguese: 15:30 horas. */
export const IBERIAN_HOURS_FORM: TimeForm = { pattern: '(?<![\\d.,])<D>[:.]<M>(?=\\s?(?:horas|hs?\\.?)(?!\\p{L}))' };

/** Of Portuguese and Galician: 15h30min. */
export const PORTUGUESE_HOUR_LETTER_FORM: TimeForm = {
  pattern: '(?<![\\d.,])<D>\\s?h(?:\\s?(?<m>\\d{2})(?:min)?)(?![\\p{L}\\d])',
};

/** Of Portuguese, Galician and Spanish: às 8h. */
export const PORTUGUESE_HOUR_FORM: TimeForm = {
  pattern: '(?<![\\d.,])<D>\\s?h(?![\\p{L}\\d])(?! de (?:viagem|voo|trabalho|duração))',
  needsBefore: /(?:às|as|das|à|até|desde|entre|de|e|a|ao?s?|partir das|volta das|-)\s{0,2}$/iu,
};

/** Of Russian and Ukrainian: в 15.30. */
export const EAST_SLAVIC_TIME_FORM: TimeForm = {
  pattern:
    '(?<=(?<!\\p{L})(?:в|к|до|с|о|об|до|з|із|після|у) )<D>[.:]<M>(?![\\d.]|\\s?(?:%|млн|млрд|тыс|тис|процент|відсот|кг|км|м ))',
};

/** Of Indonesian and Malay: jam setengah 8, which is half past seven. */
export const MALAY_HALF_HOUR_FORM: TimeForm = {
  pattern: '(?<=(?<!\\p{L})(?:pukul|jam) )setengah <H>(?!\\p{L})',
  minutes: -30,
};

/** Of Indonesian and Malay: pukul 15.30. */
export const MALAY_TIME_FORM: TimeForm = {
  pattern: '(?<=(?<!\\p{L})(?:pukul|(?<!\\d )jam) )<H>(?:[.:]<M>)?(?![\\p{L}\\d]|[.,]\\d)',
};

/** Of Indonesian and Malay: the end of pukul 15.30–16.30. */
export const MALAY_RANGE_END_FORM: TimeForm = {
  pattern: '(?<=(?<!\\p{L})(?:pukul \u2063{4,5}|jam \u2063{4,5})\\s?(?:-|hingga|sampai)\\s?)<D>[.:]<M>(?!\\d)',
};

/** Of Chinese and Japanese: 三时半. */
export const HAN_HALF_HOUR_FORM: TimeForm = {
  pattern: '(?<![\\d一二三四五六七八九十])<H>\\s?(?:时|時|点|點)半',
  minutes: 30,
};

/** Of Chinese and Japanese: 3時30分. */
export const HAN_MINUTES_FORM: TimeForm = { pattern: '(?<!\\d)<H>\\s?時(?!間)(?:\\s?(?<m>\\d{1,2})\\s?分)' };

/** Of Thai and Lao: 15.30 น.. */
export const THAI_MINUTES_FORM: TimeForm = { pattern: '(?<![\\d.,])<D>[.:]<M>\\s?(?:น\\.|นาฬิกา)' };

/** Of Thai and Lao: 15 น.. */
export const THAI_HOUR_FORM: TimeForm = { pattern: '(?<![\\d.,])<D>\\s?(?:น\\.|นาฬิกา|ໂມງ|ນາລິກາ)' };

/** Of languages with a word for “at … o’clock” before the time: kl. 15.30. */
export const CLOCK_WORD_FORM: TimeForm = {
  pattern: '(?<=(?<!\\p{L})(?:klo|kl\\.?|saat|o|w|ora|orele) )<D>[.:]<M>(?!\\d)',
};

/** Of Nordic languages: klockan 20, kl. 8. */
export const NORDIC_HOUR_FORM: TimeForm = {
  pattern: '(?<=(?<!\\p{L})(?:klockan|klokken|klokka|kl\\.?) )<D>(?!\\d|[.:,]\\d)',
};

/** Of Chinese, Japanese and Korean: 19世纪80年代. */
export const EAST_ASIAN_CENTURY_DECADE_FORM: DateForm = {
  pattern: /(?<=(?<!\d)(?<century>\d{2})\s?(?:世纪|世紀|세기)\s?)(?<decade>[1-9]0)\s?(?=年代|년대)/dgu,
};

/** Of Slavic languages in Cyrillic: 80-е годы XX века. */
export const SLAVIC_CENTURY_DECADE_FORM: DateForm = {
  pattern:
    /(?<![\d.,])(?<decade>[1-9]0)-?(?:е|х|ых|ые|ті|их|і|та)\s(?:год\p{L}{0,3}|рок\p{L}{0,3}|гг\.)\s(?<century>X[VIX]{1,4}|\d{2})(?=\s(?:век|стол|ст\.|в\.))/dgiu,
};

/** Of Germanic languages: the 1990s. */
export const DECADE_S_FORM: DateForm = { pattern: /(?<![\d.,])(?<decade>\d{3}0)['’]?s(?![\p{L}\d])/dgu };

/** Of the same: 1990-е. */
export const SLAVIC_DECADE_FORM: DateForm = {
  pattern: /(?<![\d.,])(?<decade>\d{3}0)-?(?:е|х|ые|ых|ми|м|ті|их|і|ті)(?!\p{L})/dgiu,
};

/** Of the same: 90-е годы. */
export const SLAVIC_SHORT_DECADE_FORM: DateForm = {
  pattern:
    /(?<![\d.,])(?<decade>[1-9]0)-?(?:(?:е|ые|ті|і)(?=\s(?:год|гг|рок|рр))|(?:х|ых|их)(?=\s(?:год|гг|рок|рр)|[.,;)]|$))/dgiu,
};

/** Of Chinese, Japanese and Korean: 1990年代. */
export const EAST_ASIAN_DECADE_FORM: DateForm = { pattern: /(?<!\d)(?<decade>\d{3}0|[1-9]0)\s?(?=年代|년대)/dgu };

/** Of Chinese and Japanese: 八十年代. */
export const HAN_DECADE_FORM: DateForm = {
  pattern: /(?<![一二三四五六七八九百千])(?<decade>[二三四五六七八九]十)(?=年代)/dgu,
};

/** Of Indonesian and Malay: 1990-an. */
export const MALAY_DECADE_FORM: DateForm = { pattern: /(?<![\d.,])(?<decade>\d{3}0)-an(?!\p{L})/dgiu };

/** Of Indonesian and Malay: tahun 90-an. */
export const MALAY_SHORT_DECADE_FORM: DateForm = {
  pattern: /(?<=(?<!\p{L})(?:tahun|era|dekade|dasawarsa|akhir|awal)\s)(?<decade>[1-9]0)-an(?!\p{L})/dgiu,
};

/** Of Slavic languages in Cyrillic: 2019-го. */
export const SLAVIC_YEAR_FORM: DateForm = {
  pattern: /(?<![\d.,])(?<year>(?:1[5-9]|20)\d\d)-?(?:м|го|му|й|ом|ому|ого)(?![\p{L}\d])/dgiu,
};

/** Of Russian and Ukrainian: в 19-м году. */
export const EAST_SLAVIC_SHORT_YEAR_FORM: DateForm = {
  pattern: /(?<![\d.,])(?<year>\d{2})-?(?:м|го|му|ом|ому|ого)(?=\s(?:год[уа]?|ро[кц]і?у?)(?!\p{L}))/dgiu,
};

/** Of Thai, Lao and Khmer: ปี 2567. */
export const BUDDHIST_YEAR_FORM: DateForm = {
  pattern: /(?<=(?:ค\.ศ\.|คริสต์ศักราช|ឆ្នាំ|ປີ|ปี)\s{0,2})(?<year>\d{4})(?!\d|,\d)/dgu,
};

/** Of English, Italian and Dutch: ’24. */
export const APOSTROPHE_YEAR_FORM: DateForm = { pattern: /(?<=[\s(]|^)['‘’](?<year>\d{2})(?![\d\p{L}'’]|[.,:]\d)/dgu };

/** Of languages with a word for “day” before the day of the month: il giorno 3. */
export const DAY_WORD_FORM: DateForm = {
  pattern:
    /(?<=(?<!\p{L})(?:dia|día|giorno|tanggal|dnia|dag)\s)(?<day>\d{1,2})(?![\d%]|[.,:/-]\d|\s?(?:%|personas|personnes))/dgiu,
};

/** Of Portuguese, Spanish and Italian: los días 3 y 4. */
export const DAYS_WORD_FORM: DateForm = {
  pattern:
    /(?<=(?<!\p{L})(?:dias|días|giorni)\s)(?<day>\d{1,2})\s?(?:-|,|y|e|a|al)\s?(?<day2>\d{1,2})(?![\d%]|[.,:/-]\d)/dgiu,
};

/** Of Spanish, French and Italian: el lunes 3. */
export const WEEKDAY_AND_DAY_FORM: DateForm = {
  pattern:
    /(?<=(?<!\p{L})(?:(?:el|del|al|le|du|il|dal|au) )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)\s)(?<day>\d{1,2})(?=[,.;)]|\s(?:y|et|e|por|à|a|en|dans|alle|nel|al|au|de madrugada)(?!\p{L})|$)(?![.,:]\d)/dgiu,
};

/** Of Russian and Ukrainian: 3-го числа. */
export const EAST_SLAVIC_DAY_FORM: DateForm = {
  pattern: /(?<![\d.,])(?<day>\d{1,2})(?:-?го|-?е)?(?=\s(?:числа|числе|число)(?!\p{L}))/dgiu,
};

/** Of Arabic and Urdu: 1445/9/3. */
export const HIJRI_DATE_FORM: DateForm = {
  pattern: /(?<!\d)(?<year>1[345]\d\d)[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?!\d)/dg,
  calendar: 'islamic-umalqura',
};

/** Of Persian, Pashto and Sorani: 1402/9/3. */
export const JALALI_DATE_FORM: DateForm = {
  pattern: /(?<!\d)(?<year>1[345]\d\d)[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?!\d)/dg,
  calendar: 'persian',
};

/** Of Arabic and Urdu: 3/9/1445. */
export const HIJRI_DATE_FORM_DAY_FIRST: DateForm = {
  pattern: /(?<![\d/])(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>1[345]\d\d)(?!\d)/dg,
  calendar: 'islamic-umalqura',
};

/** Of Persian, Pashto and Sorani: 3/9/1402. */
export const JALALI_DATE_FORM_DAY_FIRST: DateForm = {
  pattern: /(?<![\d/])(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>1[345]\d\d)(?!\d)/dg,
  calendar: 'persian',
};

/** Of languages in Arabic script: 1445 هـ. */
export const HIJRI_YEAR_FORM: DateForm = {
  pattern: /(?<!\d)(?<year>\d{3,4})(?=\s?(?:هـ|ه(?![\p{L}.])|هجرية|هجري|للهجرة|ہجری|هجری قمری|قمری))/dgu,
  calendar: 'islamic-umalqura',
};

/** Of Indonesian and Malay: 1445 Hijriah. */
export const MALAY_HIJRI_YEAR_FORM: DateForm = {
  pattern: /(?<!\d)(?<year>1[2-5]\d\d)(?=\s?(?:H|Hijriah|Hijriyah|Hijrah)(?!\p{L}))/dgu,
  calendar: 'islamic-umalqura',
};

/** Of languages in Arabic script: 1402 شمسی. */
export const JALALI_YEAR_FORM: DateForm = {
  pattern: /(?<!\d)(?<year>1[2-4]\d\d)(?=\s?(?:خورشیدی|شمسی|هجری شمسی|هجری خورشیدی|ه\.?\s?ش|هجرية شمسية|هـ ش))/dgu,
  calendar: 'persian',
};

/** Of languages that write days with a stop: "vom 3. bis 5.10.". */
export const FIRST_DAY_FORM: DateForm = {
  pattern:
    /(?<![\d.,/-])(?<day>\d{1,2})\.?\s(?:bis|und|oder|bis zum|по|до|do|až|i|и)\s(?=\d{1,2}\.\d{1,2}\.(?!\d))/dgiu,
};

/** Words after a number of years, months or days that make it a duration. */
const HAN_DURATION_ENDINGS = '間|间|連続|连续|ぶり|以上|以内|以下|目|後|后|前|内|余|多|来|來|間隔|未満|分(?!の)|半';
const KOREAN_DURATION_ENDINGS = '\\s?(?:간|째|동안|만에|이내|이상|전|후|뒤|치|여|짜리|차)';

/** Of Chinese, Japanese and Korean: dates in digits with a counter behind each part, 2024年5月3日. */
export const COUNTER_DATE_FORMS: readonly DateForm[] = [
  {
    pattern: new RegExp(
      `(?<!\\d)(?<year>\\d{4})\\s?(?=年(?!${HAN_DURATION_ENDINGS}|代)|년(?!${KOREAN_DURATION_ENDINGS}|대))`,
      'dg',
    ),
  },
  { pattern: /(?<!\d)['’]?(?<year>\d{2})(?=(?:年|년\s?)\d{1,2}[月월])/dg },
  { pattern: /(?<!\d)(?<month>\d{1,2})\s?[-~〜～至到]\s?(?<month2>\d{1,2})\s?(?=月(?!間)|월)/dg },
  { pattern: /(?<!\d)(?<month>\d{1,2})\s?(?=月(?!間)|월)/dg },
  {
    pattern: new RegExp(
      `(?<![\\d.,])(?<day>\\d{1,2})\\s?(?:[-~〜～至到、])\\s?(?<day2>\\d{1,2})\\s?(?=日(?!${HAN_DURATION_ENDINGS})|일(?!${KOREAN_DURATION_ENDINGS}))`,
      'dg',
    ),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,])(?<day>\\d{1,2})\\s?(?=日(?!${HAN_DURATION_ENDINGS})|일(?!${KOREAN_DURATION_ENDINGS})|(?<=月\\s?\\d{0,2})[号號])`,
      'dg',
    ),
    beforeFirst: /[月월\u2063]/u,
  },
];

/** Of Chinese and Japanese: dates in Han numerals, 五月二十三日. */
export const HAN_DATE_FORMS: readonly DateForm[] = [
  { pattern: /(?<year>[一二][〇零一二三四五六七八九]{3})(?=年)/dgu },
  {
    pattern:
      /(?<![〇零一二三四五六七八九十廿农曆历數数百千個个])(?<month>十[一二]?|[一二三四五六七八九])月(?!間|间|亮|球)(?<day>[〇零一二三四五六七八九十廿]{1,3})[日號号]/dgu,
  },
  {
    pattern:
      /(?<![〇零一二三四五六七八九十廿历曆數数百千個个蒲三])(?<month>十[一二]?|[一二三四五六七八九])月(?![亮球饼餅季嫂票光色見]|間|间|[一二三四五六七八九十\d])/dgu,
  },
];
