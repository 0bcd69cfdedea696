/** Endings of words and forms of times that several languages have in common. */

import type { Morphology, TimeForm } from './kinds';

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
