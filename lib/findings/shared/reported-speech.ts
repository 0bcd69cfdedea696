import type { Side } from '../../core';
import { findSpeechVerbs } from '../../quotations/speech-verbs';
import type { Compared } from './comparison-context';
import { type Quoted, quotedBlocks } from './quoted-blocks';

/** So many characters before and behind a quotation may tell that somebody said it. */
const REACH = 100;
/** Where a character is a syllable or a word. */
const REACH_DENSE = 30;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const COLON = /[:：]\s?\S?$/u;
const ENDED = /[.!?…,。！？、，।॥۔]$/u;

/**
 * Whether a quotation is introduced as what somebody said: a verb of speech near it or a colon before it. Names of
 * works and institutions set off by marks have neither. Without a table of verbs, whether it ends as a sentence does.
 */
export function isSpoken(compared: Compared, side: Side, { segment, of }: Quoted): boolean {
  const text = quotedBlocks(compared)[side].get(segment.block)?.text ?? '';
  const reach = DENSE.test(text.slice(of.start, of.end)) ? REACH_DENSE : REACH;
  const before = text.slice(Math.max(0, of.start - reach), of.start);
  const behind = text.slice(of.end, of.end + reach);
  const verbs = findSpeechVerbs(`${before} ${behind}`, compared.langs[side]);
  return COLON.test(before) || (verbs ? verbs.length > 0 : ENDED.test(text.slice(of.start, of.end)));
}
