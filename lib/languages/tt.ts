/** What Verso knows of Tatar. */

import { KIPCHAK_CASES, KIPCHAK_SUFFIXES } from './families';
import type { Morphology, NameCases, NumberTable, OtherScripts } from './kinds';

export const wordEndings: Morphology = {
  suffixes: `${KIPCHAK_SUFFIXES} ләр нәр нар ның нең ны не га гә ка кә да дә дан дән тан тән нан нән лык лек чы че лы ле`,
  rounds: 3,
};

export const nameCases: NameCases = { endings: KIPCHAK_CASES };

export const otherScripts: OtherScripts = 'Latn';

export const numberWords: NumberTable = {
  times: {
    1000: 'мең',
    1000000.0: 'миллион*|млн',
    1000000000.0: 'миллиард*|млрд',
    1000000000000.0: 'триллион*|трлн',
  },
};
