/** What Verso knows of Bashkir. */

import { KIPCHAK_CASES, KIPCHAK_SUFFIXES } from './families';
import type { Morphology, NameCases, NumberTable } from './kinds';

export const wordEndings: Morphology = {
  suffixes: `${KIPCHAK_SUFFIXES} ләр ҙар ҙәр тәр дәр ның нең ҙың ҙең ға гә ҡа кә ла лә ҙа ҙә та тә нан нән ҙан ҙән тан тән`,
  rounds: 3,
};

export const numberWords: NumberTable = {
  times: {
    1000: 'мең',
    1000000.0: 'миллион*|млн',
    1000000000.0: 'миллиард*|млрд',
    1000000000000.0: 'триллион*|трлн',
  },
};

export const nameCases: NameCases = { endings: KIPCHAK_CASES };
