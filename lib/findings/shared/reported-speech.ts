/** Decides whether a quotation is introduced as what somebody said. */
import type { Side } from '../../core';
import { findSpeechVerbs } from '../../quotations/speech-verbs';
import { HAN_AND_KANA_LETTERS } from '../../util/writing/scripts';
import type { ComparisonContext } from './comparison-context';
import { getQuotedBlocks, type QuotedSpan } from './quoted-blocks';

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
export function isReportedSpeech(
  context: ComparisonContext,
  side: Side,
  { segment, of: quotation }: QuotedSpan,
): boolean {
  const text = getQuotedBlocks(context)[side].get(segment.block)?.text ?? '';
  const distance = DENSE_SCRIPTS.test(text.slice(quotation.start, quotation.end))
    ? DENSE_SEARCH_DISTANCE
    : SEARCH_DISTANCE;
  const before = text.slice(Math.max(0, quotation.start - distance), quotation.start);
  const after = text.slice(quotation.end, quotation.end + distance);
  const verbs = findSpeechVerbs(`${before} ${after}`, context.langs[side]);
  return (
    COLON.test(before) || (verbs ? verbs.length > 0 : SENTENCE_END.test(text.slice(quotation.start, quotation.end)))
  );
}
