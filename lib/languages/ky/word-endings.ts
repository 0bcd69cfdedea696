/** Endings and prefixes of words in Kyrgyz. */

import { KIPCHAK_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const ky: Morphology = {
  suffixes: `${KIPCHAK_SUFFIXES} нун нүн дун дүн тун түн ну нү ду дү ту түнө до дө то тө дон дөн тон төн го гө ко кө луу лүү лык дык тык чы чи`,
  rounds: 3,
};
