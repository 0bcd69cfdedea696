import type { MorphologyTable } from './table';

const NORDIC =
  'en er ene erne et ets ens ers s es ernes enes a e ede te t ende ne nes na nas ar arna arnas or orna ornas ' +
  'ade ande isk iska iske ig iga ige lig liga lige';

export const GERMANIC: MorphologyTable = {
  en: {
    suffixes:
      's es ed ing ings er ers ies ied ly d al ally ion ions ation ations ment ments ness ian ians an ans ese ish e y',
  },
  de: {
    suffixes:
      'e en er es em ern n s st t te ten tem ter tes et est end ende enden ender endes ung ungen in innen isch ische ischen ischer isches lich liche lichen licher liches ig ige igen iger iges',
    minStem: 4,
    tail: 5,
  },
  nl: {
    suffixes: 'en s e er ers t te ten de den d je jes tje tjes ing ingen ende se ise iseh isch ische lijk lijke ig ige',
    minStem: 4,
    tail: 5,
  },
  sv: { suffixes: NORDIC, minStem: 4, tail: 5 },
  no: { suffixes: NORDIC, minStem: 4, tail: 5 },
  nn: { suffixes: `${NORDIC} ane anes ar`, minStem: 4, tail: 5 },
  da: { suffixes: NORDIC, minStem: 4, tail: 5 },
  fo: { suffixes: `${NORDIC} ir ini inum inar um ur i u`, minStem: 4, tail: 5 },
  is: {
    suffixes: 'ur ir ar inn ið in inum inni ina ins num nar na um anna unum a i u s ður aði uðu t ur rnar irnar urnar',
    minStem: 4,
    tail: 5,
  },
  af: { suffixes: 'e s te er ers ing ings se de lik like', minStem: 4, tail: 5 },
  lb: { suffixes: 'en er t e s em ten esch escher eschen ung ungen', minStem: 4, tail: 5 },
  fy: { suffixes: 'en s e er t te', minStem: 4, tail: 5 },
};
