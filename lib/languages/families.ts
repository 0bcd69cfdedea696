/** Endings of words that several languages of a family have in common. */

import type { Morphology } from './kinds';

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
