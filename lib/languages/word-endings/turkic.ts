import type { MorphologyTable } from './table';

const TURKISH =
  'lar ler ı i u ü ın in un ün nın nin nun nün yı yi yu yü a e ya ye ına ine una üne ında inde unda ünde ından inden undan ünden da de ta te nda nde dan den tan ten ndan nden la le yla yle sı si su sü ım im um üm ımız imiz umuz ümüz ları leri larının lerinin larına lerine larında lerinde larından lerinden lık lik luk lük cı ci cu cü çı çi çu çü lı li lu lü sız siz suz süz ki ca ce ça çe dır dir dur dür tır tir tur tür dı di du dü tı ti tu tü dılar diler mış miş muş müş yor ıyor iyor uyor üyor acak ecek mak mek ma me an en';
const AZERBAIJANI = `${TURKISH} lər ə yə nə də tə ndə dən tən ndən lə ləri ləri lərin lərinin lərinə lərində lərdən mək mə dılar dilər ən əcək ir ır ur ür`;
const KIPCHAK =
  'лар лер дар дер тар тер лор лөр дор дөр тор төр ы і и у ү ың ің ын ин ын ді ды ті ты ны ні дың дің ның нің тың тің ға ге қа ке на не да де та те нда нде дан ден тан тен нан нен мен бен пен мыз міз сы сі лары лері лық лік дық дік тық тік шы ші лы лі ды ді сыз сіз у ған ген қан кен ды ді ты ті ады еді йды йді';

/** Endings follow one another; vowel harmony multiplies them. */
export const TURKIC: MorphologyTable = {
  tr: { suffixes: TURKISH, rounds: 3 },
  az: { suffixes: AZERBAIJANI, rounds: 3 },
  tk: {
    suffixes:
      'lar ler y i u ü yň iň nyň niň a e ä na ne da de nda nde dan den ndan nden sy si lary leri ly li lyk lik çy çi dy di ýar ýär jak jek mak mek',
    rounds: 3,
  },
  uz: {
    suffixes:
      'lar ning ni ga ka qa da dan i si lari larning larni larga larda lardan miz ngiz lik chi li siz di gan moqda adi ydi sh ish uvchi',
    rounds: 3,
  },
  kk: { suffixes: KIPCHAK, rounds: 3 },
  ky: {
    suffixes: `${KIPCHAK} нун нүн дун дүн тун түн ну нү ду дү ту түнө до дө то тө дон дөн тон төн го гө ко кө луу лүү лык дык тык чы чи`,
    rounds: 3,
  },
  tt: {
    suffixes: `${KIPCHAK} ләр нәр нар ның нең ны не га гә ка кә да дә дан дән тан тән нан нән лык лек чы че лы ле`,
    rounds: 3,
  },
  ba: {
    suffixes: `${KIPCHAK} ләр ҙар ҙәр тәр дәр ның нең ҙың ҙең ға гә ҡа кә ла лә ҙа ҙә та тә нан нән ҙан ҙән тан тән`,
    rounds: 3,
  },
  cv: {
    suffixes: 'сем сен сене сенче ӑн ӗн нӑн нӗн на не а е ра ре та те ран рен тан тен па пе пала пеле ӗ и сӑр сӗр',
    rounds: 2,
  },
  ug: { suffixes: 'لار لهر نىڭ نى غا گه قا كه دا ده تا ته دىن تىن ى سى لىق لىك چى', rounds: 2 },
};
