import type { Quotation } from './quotations';

/** Languages whose newspapers begin what somebody says with a dash. */
const DASH_DIALOGUE_LANGUAGES: ReadonlySet<string> = new Set(
  'bg ca cs da el es et eu fi fr gl hr hu hy it ka kk lt lv mk no pl pt ro ru sk sl sq sr sv tr uk vi'.split(' '),
);

const DASH_START = /^\s{0,3}[—–-]\s?(?=[\p{L}¿¡«“"])/u;
/** Where the speaker is told between two dashes: "– Yes, – said the mayor." */
const SPEAKER_AFTER_DASH = /[,.!?…]\s?[—–]\s?\p{Ll}|\s[—–]\p{Ll}/u;

/** A paragraph that a dash begins, up to the dash behind which the speaker is told. Its end is never sure. */
export function findDashDialogue(text: string, lang: string): Quotation[] {
  const begins = DASH_START.exec(text);
  if (!begins || !DASH_DIALOGUE_LANGUAGES.has(lang.split('-')[0]!)) return [];
  const start = begins[0].length;
  const told = SPEAKER_AFTER_DASH.exec(text.slice(start));
  const end = told ? start + told.index + 1 : text.length;
  return [{ start, end: start + text.slice(start, end).trimEnd().length, kind: 'speech', loose: true }];
}
