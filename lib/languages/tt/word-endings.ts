/** Endings and prefixes of words in Tatar. */

import { KIPCHAK_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const tt: Morphology = {
  suffixes: `${KIPCHAK_SUFFIXES} ләр нәр нар ның нең ны не га гә ка кә да дә дан дән тан тән нан нән лык лек чы че лы ле`,
  rounds: 3,
};
