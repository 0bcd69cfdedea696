/** What Verso knows of Bashkir. */

import { KIPCHAK_SUFFIXES } from './families';
import type { Morphology } from './kinds';

export const wordEndings: Morphology = {
  suffixes: `${KIPCHAK_SUFFIXES} ләр ҙар ҙәр тәр дәр ның нең ҙың ҙең ға гә ҡа кә ла лә ҙа ҙә та тә нан нән ҙан ҙән тан тән`,
  rounds: 3,
};
