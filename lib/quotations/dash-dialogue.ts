/** Finds dialogue that begins with a dash in place of quotation marks. */

import { TRAITS } from '../languages/by-kind/traits';
import { getBaseLanguage } from '../util/language-tag';
import type { Quotation } from './quotation';

const DASH_START = /^\s{0,3}[—–-]\s?(?=[\p{L}¿¡«“"])/u;
/** A dash behind which the speaker is named: "– Yes, – said the mayor." */
const SPEAKER_AFTER_DASH = /[,.!?…]\s?[—–]\s?\p{Ll}|\s[—–]\p{Ll}/u;

/** The dialogue of a paragraph that begins with a dash, up to a dash before the speaker. Its end is never certain. */
export function findDashDialogue(text: string, lang: string): Quotation[] {
  const dashMatch = DASH_START.exec(text);
  if (!dashMatch || !TRAITS[getBaseLanguage(lang)]?.dashDialogue) return [];
  const start = dashMatch[0].length;
  const speakerMatch = SPEAKER_AFTER_DASH.exec(text.slice(start));
  const end = speakerMatch ? start + speakerMatch.index + 1 : text.length;
  return [{ start, end: start + text.slice(start, end).trimEnd().length, kind: 'speech', loose: true }];
}
