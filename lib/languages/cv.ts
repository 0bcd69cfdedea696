/** What Verso knows of Chuvash. */

import type { Morphology } from './kinds';

export const wordEndings: Morphology = {
  suffixes: 'сем сен сене сенче ӑн ӗн нӑн нӗн на не а е ра ре та те ран рен тан тен па пе пала пеле ӗ и сӑр сӗр',
  rounds: 2,
};
