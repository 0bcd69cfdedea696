/** Tells words that say "not", "no" or "without" from those that a language may leave to another word. */
import { POLARITY } from '../languages/by-kind/polarity';
import type { PolarityWords } from '../languages/kinds';
import { getBaseLanguage } from '../util/language-tag';
import { findPolarityCues, type PolarityCue } from './find-polarity-cues';

/** All that is negative in a text: negators, and words of negative meaning. */
export const findNegativeCues = (text: string, lang: string): readonly PolarityCue[] =>
  findPolarityCues(text, lang, ['negation']);

/** Whether a cue says so outright, in whatever part of its sentence. */
export function isOutspoken(cue: PolarityCue, lang: string): boolean {
  const primary = getBaseLanguage(lang);
  const words = Object.hasOwn(POLARITY, primary) ? POLARITY[primary] : undefined;
  return cue.kind === 'negation' && (cue.strength > 0.5 || (words !== undefined && isNone(cue, words)));
}

/** Whether a cue is one of those that say no, none or without. */
export function isNone({ text }: PolarityCue, { none = [], unspaced }: PolarityWords): boolean {
  const lower = text.toLowerCase();
  return none.some((entry) => (unspaced ? lower.endsWith(entry) : lower === entry));
}
