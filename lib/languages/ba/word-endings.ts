/** Endings and prefixes of words in Bashkir. */

import { KIPCHAK_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const ba: Morphology = {
  suffixes: `${KIPCHAK_SUFFIXES} ләр ҙар ҙәр тәр дәр ның нең ҙың ҙең ға гә ҡа кә ла лә ҙа ҙә та тә нан нән ҙан ҙән тан тән`,
  rounds: 3,
};
