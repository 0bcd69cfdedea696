/** What Verso knows of Upper Sorbian. */

import { WEST_SLAVIC_CASES, WEST_SLAVIC_SOFTENED, WEST_SLAVIC_SUFFIXES } from './families';
import type { Morphology, NameCases } from './kinds';

export const wordEndings: Morphology = { suffixes: WEST_SLAVIC_SUFFIXES };

export const nameCases: NameCases = { endings: WEST_SLAVIC_CASES, softened: WEST_SLAVIC_SOFTENED, adjectives: 'sk' };
