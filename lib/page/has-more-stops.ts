/** Counts about how many sentences a text has, where the words that tell them apart are not at hand. */
import type { SentenceCount } from '../core';
import { CLAUSE_LETTERS } from '../util/writing/scripts';

/** What ends a sentence, and the spaces between clauses of scripts that mark none. */
const STOP = new RegExp(`[.!?…。！？।۔։።។]+|(?<=[${CLAUSE_LETTERS}])\\s`, 'gu');

/** Whether a text has more stops than so many. Numbers and abbreviations count, too, so that it may have fewer sentences. */
export const hasMoreStops: SentenceCount = (blocks, _lang, most) =>
  blocks.reduce((sum, { text }) => sum + (/\S/u.test(text) ? Math.max(1, text.match(STOP)?.length ?? 0) : 0), 0) > most;
