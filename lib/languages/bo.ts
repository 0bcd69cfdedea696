/** What Verso knows of Tibetan. */

import type { SentenceMarkTable } from './kinds';

export const sentenceMarks: SentenceMarkTable = {
  spaceless: true,
  // The shad ends clauses and sentences alike; after ག it is left out.
  stops: [{ pattern: /[།༎](?=\s|$)/gu, as: '։' }],
};
