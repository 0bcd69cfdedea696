import type { Held, ReadSegment, Severity } from '../domain';

const QUOTED = /[“”«»„「」『』]|"[^"]+"/u;
const NEGATION =
  /\b(?:not|never|no|none|nobody|without|denied|refused)\b|n['’]t\b|\b(?:nicht|kein\w*|nie)\b|\b(?:ne|pas|jamais|aucun\w*)\b|\b(?:no|nunca|jamás|ningún\w*|sin)\b|\bkhông\b|\bchưa\b|ไม่|ยังไม่|(?:ない|なかった|ません)|[不没無]|않|못|없|(?<!\p{L})(?:не|нет|ни)(?!\p{L})|(?<!\p{L})(?:لا|لم|لن|ليس\p{L}*|غير)(?!\p{L})|नहीं|(?<!\p{L})(?:değil|tidak|bukan|belum)(?!\p{L})/iu;
const CASED_NAME = /(?<=[\p{Ll},;:] )\p{Lu}[\p{L}'’-]+/u;
const HONORIFIC = /(?:さん|氏|นาย|นาง|คุณ|씨|先生|女士|السيد|السيدة|श्री)/u;

/** What a passage holds that a reader would miss. */
export function heldIn(segments: readonly ReadSegment[]): Held[] {
  const text = segments.map((s) => s.text).join(' ');
  const atoms = segments.flatMap((s) => s.facts).flatMap((f) => (f.atoms.every((a) => a.weak) ? [] : [f.kind]));
  const held: Held[] = [];
  if (QUOTED.test(text)) held.push('quotation');
  if (atoms.includes('number') || atoms.includes('percent')) held.push('number');
  if (atoms.includes('money')) held.push('money');
  if (atoms.includes('date') || atoms.includes('time')) held.push('date');
  if (CASED_NAME.test(text) || HONORIFIC.test(text)) held.push('name');
  if (NEGATION.test(text)) held.push('negation');
  return held;
}

/** PRODUCT's table: high where it held a number, a name, a quotation, a caveat or a negation; captions low. */
export function severityOf(segments: readonly ReadSegment[], held: readonly Held[]): Severity {
  if (segments.every((s) => s.kind === 'caption')) return 'low';
  return held.length ? 'high' : 'medium';
}
