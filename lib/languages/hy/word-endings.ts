/** Endings and prefixes of words in Armenian. */

import type { Morphology } from '../types/word-endings';

export const hy: Morphology = {
  suffixes: 'ը ն ի ու ին ում ից ով եր ներ երի ների երը ները երին ներին երում ներում երից ներից ական յան ան եց ել վել',
  minStem: 3,
  rounds: 2,
};
