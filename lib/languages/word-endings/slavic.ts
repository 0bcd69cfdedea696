import type { MorphologyTable } from './table';

const CYRILLIC_NOUNS =
  'а я о е у ю ы и ой ей ом ем ою ею ам ям ами ями ах ях ов ев ий ия ие ию ии ией ием иям иями иях ь ью ьи ье ья';
const EAST = `${CYRILLIC_NOUNS} ый ий ая яя ое ее ые ие ого его ому ему ым им ых их ыми ими ую юю ть ти ет ит ут ют ат ят ал ала ало али ил ила или ел ела ели ул ула ули ся лся лась лись ется ится ются ятся ать ять ить еть ание ания анию анием ении ение ения ению ением ский ская ское ские ского ской скому ским ских скими скую ов ова ный ная ное ные ного ной ному ным ных ными ную ник ника ники ников ость ости остью`;
const WEST =
  'a e i o u y á é í ó ú ů ý ě ou em am ám ům ami emi ách ech ích ích ami ový ová ové ých ými ého ému ým ím í ění ání ost osti stí ský ská ské ského ské skému ským ských skými skou ný ná né ného nému ném ným ných nými nou at et it ut l la lo li ly al ala ali ily il ila ili je jí jí uje ují ovat oval ovala ovali ník níka níci níků ka ky ek ků';
const SOUTH =
  'a e i o u ama ima ovi eva ova om em og oga omu im ih imi oj ija ije iji iju ijom ski ska sko ske skog skom skih skim skoj sku ni na no ne nog nom nih nim noj nu ti ao la lo li le jući vši nje nja nju njem ost osti ošću ica ice ici icu icom aca ac ca cu ci će';
const SOUTH_CYRILLIC =
  'а е и о у ама има ови ева ова ом ем ог ога ому им их ими ој ија ије ији ију ијом ски ска ско ске ског ском ских ским ској ску ни на но не ног ном них ним ној ну ти ао ла ло ли ле јући вши ње ња њу њем ост ости ошћу ица ице ици ицу ицом аца ац ца цу ци ће';
const ARTICLES =
  'ът та то те ят ия а я ата ета ото ето ите ове овете и е о у иян ианин яни ски ска ско ските ският ската ското ен на но ни ният ната ното ните ва ват ха л ла ло ли не ние ния нето ост остта ости';

export const SLAVIC: MorphologyTable = {
  ru: { suffixes: EAST },
  uk: {
    suffixes: `${EAST} і ї ій ої ого ому им іх їх ість ості істю ський ська ське ські ського ської ському ським ських ськими ську ння нню ням ти ло ла ли є ємо ють ать`,
  },
  be: {
    suffixes: `${EAST} і ы ай ага аму ым ых ымі ую асць асці ць скі ская скае скія скага скай скаму скім скіх скімі скую нне ння нню`,
  },
  bg: { suffixes: ARTICLES },
  mk: {
    suffixes:
      'от та то те ов ва во ве он на но не а и е о у ови ите ата ото ски ска ско скиот ската ското ските ен на но ни ост оста ости ње њето',
  },
  sr: { suffixes: SOUTH_CYRILLIC },
  'sr-Latn': { suffixes: SOUTH },
  hr: { suffixes: SOUTH },
  bs: { suffixes: SOUTH },
  sl: {
    suffixes: `${SOUTH} ega emu ih imi ev ov je jo ji ja jev jem anje anja anju ski ska sko ske skega skemu skem skih skim skimi`,
  },
  cs: { suffixes: WEST },
  sk: { suffixes: `${WEST} om och ach iam iach mi ov ia ie iu ej ého ému ých ým ými ia ať iť eť ovať` },
  pl: {
    suffixes:
      'a e i o u y ą ę ó ie ia iu ią ię ów om ami ach em iem ej emu ego ym ymi ych im imi ich owi owie ski ska skie skiego skiej skiemu skim skich skimi ską ny na ne nego nej nemu nym nych nymi ną ać eć ić yć ał ała ało ali ały ił iła iło ili iły uje ują ować ował owała owali anie ania aniu aniem enie enia eniu eniem ość ości ością nik nika nicy ników ka ki kę ką ek ków cja cji cję cją cje',
  },
  hsb: { suffixes: WEST },
  dsb: { suffixes: WEST },
  lt: {
    suffixes:
      'as is ys us a ė e i o u ą ę į ų io iu ai iai ams iams uose iuose ose ese yse ui iui oms ėms om ose es ės ies us ius uo uje yje oje ėje ų ių os ė ti o a ė damas inti auti inis inė iniai inės iškas iška',
  },
  lv: {
    suffixes:
      's š is us a e i o u ā ē ī ū am em im um ai ei ij as es is os ēs ās īs iem ām ēm īm u ju jas ja jam t ti tu ta tas tos šana šanas šanu isks iska iski iskā niece nieks nieki nieku',
  },
};
