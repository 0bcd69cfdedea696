/** Endings and prefixes of words in Ukrainian. */

import { EAST_SLAVIC_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const uk: Morphology = {
  suffixes: `${EAST_SLAVIC_SUFFIXES} і ї ій ої ого ому им іх їх ість ості істю ський ська ське ські ського ської ському ським ських ськими ську ння нню ням ти ло ла ли є ємо ють ать`,
};
