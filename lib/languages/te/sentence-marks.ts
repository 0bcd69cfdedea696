/** Abbreviations and other marks of where sentences end in Telugu. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const te: SentenceMarkTable = {
  before: 'డా డాక్టర్ శ్రీ ప్రొ',
  figure: 'రూ పే నం',
  either: 'క్రీ.పూ క్రీ.శ కి.మీ',
  letters: 'ఎ బి సి డి ఇ ఎఫ్ జి హెచ్ ఐ జె కె ఎల్ ఎం ఎన్ ఓ పి క్యూ ఆర్ ఎస్ టి యు వి డబ్ల్యూ ఎక్స్ వై జెడ్',
  says: 'అడిగ అన్నా చెప్ప',
  goesOn: 'అని అంటూ అన్న',
};
