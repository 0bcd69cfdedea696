/** What Verso knows of Yiddish. */

import type { SentenceMarkTable } from './kinds';

export const sentenceMarks: SentenceMarkTable = { like: 'he' };
