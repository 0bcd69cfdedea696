/** What Verso knows of Norwegian Bokmål. */

import type { SentenceMarkTable } from './kinds';

export const sentenceMarks: SentenceMarkTable = { like: 'no' };
