import type { Quotation } from './quotations';

/** Languages whose newspapers begin what somebody says with a dash. */
const DASHING: ReadonlySet<string> = new Set(
  'bg ca cs da el es et eu fi fr gl hr hu hy it ka kk lt lv mk no pl pt ro ru sk sl sq sr sv tr uk vi'.split(' '),
);

const BEGINS = /^\s{0,3}[—–-]\s?(?=[\p{L}¿¡«“"])/u;
/** Where the speaker is told between two dashes: "– Yes, – said the mayor." */
const TOLD = /[,.!?…]\s?[—–]\s?\p{Ll}|\s[—–]\p{Ll}/u;

/** A paragraph that a dash begins, up to the dash behind which the speaker is told. Its end is never sure. */
export function dialogueIn(text: string, lang: string): Quotation[] {
  const begins = BEGINS.exec(text);
  if (!begins || !DASHING.has(lang.split('-')[0]!)) return [];
  const start = begins[0].length;
  const told = TOLD.exec(text.slice(start));
  const end = told ? start + told.index + 1 : text.length;
  return [{ start, end: start + text.slice(start, end).trimEnd().length, kind: 'speech', loose: true }];
}
