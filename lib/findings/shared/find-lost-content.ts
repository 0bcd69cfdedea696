/** Determines what a reader loses with a passage: number, name, quotation, negation and so on. */

import type { LostContent, Mark } from '../../core/finding';
import { getBaseLanguage } from '../../core/language-tag';
import type { AnalyzedSegment } from '../../core/segment';
import { hasOverlap, type Span } from '../../core/span';
import type { ValueExpression } from '../../core/value';
import { findCapitalizedRuns } from '../../facts/names/capitalized-runs';
import { findPolarityCues } from '../../facts/polarity/find-polarity-cues';
import { TRAITS } from '../../languages/by-kind/traits';
import { getSegmentNames } from '../../meaning/embedded-names';

const QUOTATION = /[“”«»„「」『』]|"[^"]+"/u;
const CASED_NAME = /(?<=[\p{Ll},;:] )\p{Lu}[\p{L}'’-]+/u;
const HONORIFIC = /(?:さん|氏|นาย|นาง|คุณ|씨|先生|女士|السيد|السيدة|श्री)/u;

/** Text to search: a whole segment, or the part of it that a mark covers. */
interface TextPart extends Span {
  readonly segment: AnalyzedSegment;
  readonly text: string;
  readonly facts: readonly ValueExpression[];
}

function selectTextParts(segments: readonly AnalyzedSegment[], marks: readonly Mark[] | undefined): TextPart[] {
  return segments.flatMap((segment) => {
    const spans = marks
      ? marks.filter((mark) => mark.segment === segment.id)
      : [{ start: 0, end: segment.text.length }];
    return spans.map(({ start, end }) => ({
      segment,
      start,
      end,
      text: segment.text.slice(start, end),
      facts: segment.facts.filter((fact) => fact.start >= start && fact.end <= end),
    }));
  });
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
  // "Only", "hardly" and their like limit, and negate nothing by themselves.
  const cues = findPolarityCues(text, lang, ['negation', 'uncertainty']).filter(
    ({ kind, strength }) => kind !== 'negation' || strength > 0.5,
  );
  const polarityKinds = new Set(cues.map(({ kind }) => kind));
  const lostContent: LostContent[] = [];
  if (QUOTATION.test(text)) lostContent.push('quotation');
  if (kinds.some((kind) => NUMBER_KINDS.has(kind))) lostContent.push('number');
  if (kinds.includes('money')) lostContent.push('money');
  if (kinds.includes('date') || kinds.includes('time')) lostContent.push('date');
  if (hasName(parts, text, lang)) lostContent.push('name');
  if (polarityKinds.has('negation')) lostContent.push('negation');
  if (polarityKinds.has('uncertain')) lostContent.push('caveat');
  return lostContent;
}

/** Where every noun has a capital, a capital alone makes no name. */
const hasName = (parts: readonly TextPart[], text: string, lang: string): boolean =>
  HONORIFIC.test(text) ||
  (TRAITS[getBaseLanguage(lang)]?.capitalNouns ? parts.some(hasNameAmongNouns) : CASED_NAME.test(text));

/** From these log-odds on the encoder is sure of a name. */
const MIN_NAME_ODDS = 1;
const ACRONYM = /^\p{Lu}{2,}$/u;

/** The encoder knows; without it a name is an acronym, or two words side by side that are neither a date nor a sum. */
function hasNameAmongNouns({ segment, start, end, text, facts }: TextPart): boolean {
  if (segment.embedding?.tokens)
    return getSegmentNames(segment).some((one) => one.odds >= MIN_NAME_ODDS && one.start >= start && one.end <= end);
  const isFact = (word: Span): boolean =>
    facts.some((fact) => hasOverlap(fact, { start: word.start + start, end: word.end + start }));
  return findCapitalizedRuns(text).some(({ words, initial }) => {
    const own = words.slice(initial ? 1 : 0).filter((word) => !isFact(word));
    return own.some((word, at) => ACRONYM.test(word.text) || (at > 0 && word.start - own[at - 1]!.end === 1));
  });
}

const NUMBER_KINDS: ReadonlySet<ValueExpression['kind']> = new Set(['number', 'percent', 'score', 'ratio']);
