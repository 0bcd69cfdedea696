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
export function isReportedSpeech(compared: ComparisonContext, side: Side, { segment, of }: QuotedSpan): boolean {
  const text = getQuotedBlocks(compared)[side].get(segment.block)?.text ?? '';
  const reach = DENSE_SCRIPTS.test(text.slice(of.start, of.end)) ? DENSE_SEARCH_DISTANCE : SEARCH_DISTANCE;
  const before = text.slice(Math.max(0, of.start - reach), of.start);
  const behind = text.slice(of.end, of.end + reach);
  const verbs = findSpeechVerbs(`${before} ${behind}`, compared.langs[side]);
  return COLON.test(before) || (verbs ? verbs.length > 0 : SENTENCE_END.test(text.slice(of.start, of.end)));
}
