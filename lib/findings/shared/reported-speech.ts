/** Decides whether a quotation is introduced as what somebody said. */

import { memoizeByObject } from '../../core/memoize';
import type { Side } from '../../core/segment';
import type { Quotation } from '../../facts/quotations/quotations';
import { findSpeechVerbs } from '../../facts/quotations/speech-verbs';
import { HAN_AND_KANA_LETTERS } from '../../text/scripts';
import type { ComparisonContext } from './comparison-context';
import { getQuotedBlocks, type QuotedBlock, type QuotedSpan } from './quoted-blocks';

/** How far before and after a quotation a verb of speech is searched, in UTF-16 units. */
const SEARCH_DISTANCE = 100;
/** The same for scripts in which one character is a syllable or a word. */
const DENSE_SEARCH_DISTANCE = 30;
const DENSE_SCRIPTS = new RegExp(`[${HAN_AND_KANA_LETTERS}]`, 'u');
const COLON = /[:：]\s?\S?$/u;
const SENTENCE_END = /[.!?…,。！？、，।॥۔]$/u;

/**
 * Whether a verb of speech stands near a quotation, or a colon before it. Names of works and institutions in quotation
 * marks have neither. In languages without a table of verbs, a quotation counts as speech if it ends like a sentence.
 */
export function isReportedSpeech(context: ComparisonContext, side: Side, { segment, of }: QuotedSpan): boolean {
  const block = getQuotedBlocks(context)[side].get(segment.block);
  return block !== undefined && getSpeechTest(block)(of);
}

/** Each quotation is looked at once, however many segments it is made of. */
const getSpeechTest = memoizeByObject(({ text, lang }: QuotedBlock) =>
  memoizeByObject(({ start, end }: Quotation): boolean => {
    const quoted = text.slice(start, end);
    const distance = DENSE_SCRIPTS.test(quoted) ? DENSE_SEARCH_DISTANCE : SEARCH_DISTANCE;
    const before = text.slice(Math.max(0, start - distance), start);
    const verbs = findSpeechVerbs(`${before} ${text.slice(end, end + distance)}`, lang);
    return COLON.test(before) || (verbs ? verbs.length > 0 : SENTENCE_END.test(quoted));
  }),
);
