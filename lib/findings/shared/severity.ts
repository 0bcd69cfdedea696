/**
 * Determines what a reader loses with a passage (number, name, quotation, negation and so on) and how severe that is.
 */
import type { AnalyzedSegment, LostContent, Mark, Severity, ValueExpression } from '../../core';
import { findPolarityCues } from '../../polarity/find-polarity-cues';

const QUOTATION = /[“”«»„「」『』]|"[^"]+"/u;
const CASED_NAME = /(?<=[\p{Ll},;:] )\p{Lu}[\p{L}'’-]+/u;
const HONORIFIC = /(?:さん|氏|นาย|นาง|คุณ|씨|先生|女士|السيد|السيدة|श्री)/u;

/** Text to search: a whole segment, or the part of it that a mark covers. */
interface TextPart {
  readonly text: string;
  readonly facts: readonly ValueExpression[];
}

function selectTextParts(segments: readonly AnalyzedSegment[], marks: readonly Mark[] | undefined): TextPart[] {
  if (!marks) return [...segments];
  return segments.flatMap((segment) =>
    marks
      .filter((mark) => mark.segment === segment.id)
      .map(({ start, end }) => ({
        text: segment.text.slice(start, end),
        facts: segment.facts.filter((fact) => fact.start >= start && fact.end <= end),
      })),
  );
}

/** Lists what a passage has that a reader would miss. With marks, only the marked text is searched. */
export function findLostContent(
  segments: readonly AnalyzedSegment[],
  lang: string,
  marks?: readonly Mark[],
): LostContent[] {
  const parts = selectTextParts(segments, marks);
  const text = parts.map((s) => s.text).join(' ');
  const kinds = parts.flatMap((s) => s.facts).flatMap((f) => (f.atoms.every((a) => a.weak) ? [] : [f.kind]));
  const polarityKinds = new Set(findPolarityCues(text, lang, ['negation', 'uncertainty']).map((p) => p.kind));
  const lostContent: LostContent[] = [];
  if (QUOTATION.test(text)) lostContent.push('quotation');
  if (kinds.some((kind) => NUMBER_KINDS.has(kind))) lostContent.push('number');
  if (kinds.includes('money')) lostContent.push('money');
  if (kinds.includes('date') || kinds.includes('time')) lostContent.push('date');
  if (CASED_NAME.test(text) || HONORIFIC.test(text)) lostContent.push('name');
  if (polarityKinds.has('negation')) lostContent.push('negation');
  if (polarityKinds.has('uncertain')) lostContent.push('caveat');
  return lostContent;
}

const NUMBER_KINDS: ReadonlySet<ValueExpression['kind']> = new Set(['number', 'percent', 'score', 'ratio']);

/**
 * Captions are low. Text is high where it has a number, a name, a quotation, a hedge or a negation, and medium
 * otherwise.
 */
export function computeSeverity(segments: readonly AnalyzedSegment[], lostContent: readonly LostContent[]): Severity {
  if (segments.every((s) => s.kind === 'caption')) return 'low';
  return lostContent.length ? 'high' : 'medium';
}
