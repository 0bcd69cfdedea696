/** Looks up the words of passages that a reader cannot read, for views and exports. */
import type { Finding, PassageWord, Report, Side, WordsBySegment } from '../core';
import { getBaseLanguage } from '../util/language-tag';

/** Words with the report whose segments they are of: another report has other segments under the same ids. */
export interface ReportWords extends WordsBySegment {
  readonly report: Report;
}

/** The sides in a language that is none of the reader's, which may have regions: "pt-BR". */
export function listUnreadSides(report: Report, readerLanguages: readonly string[]): Side[] {
  const read = new Set(readerLanguages.map(getBaseLanguage));
  return (['original', 'translation'] as const).filter((side) => {
    const base = getBaseLanguage(report[side].lang);
    return base !== '' && base !== 'und' && !read.has(base);
  });
}

/**
 * The words of one side's passage of a finding, in the order of the passage; where only a part of it was dropped or added,
 * the words of that part. Empty where the reader can read it, and where there is a machine translation.
 */
export function listFindingWords(
  known: ReportWords | undefined,
  report: Report,
  finding: Finding,
  side: Side,
): readonly PassageWord[] {
  if (!known || known.report !== report || finding.former) return [];
  const isRendered = side === 'original' && finding.original.some((id) => report.rendering?.texts[id]);
  if (isRendered) return [];
  const isPart = finding.kind !== 'altered';
  return finding[side].flatMap((id) => {
    const words = Object.hasOwn(known.words, id) ? (known.words[id] ?? []) : [];
    const marks = isPart ? finding.marks.filter((mark) => mark.side === side && mark.segment === id) : [];
    return marks.length === 0
      ? words
      : words.filter(({ start, end }) => marks.some((mark) => start < mark.end && mark.start < end));
  });
}
