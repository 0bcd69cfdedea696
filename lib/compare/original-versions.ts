/**
 * Tells what became of the differences when the original changed after it was translated: compares what a translation
 * differs in from the version that was translated, and from the version of today.
 */
import type { Finding, VersionChange } from '../core/finding';
import { memoizeByObject } from '../core/memoize';
import type { Report } from '../core/report';
import type { Side } from '../core/segment';
import { buildReportIndex, type ReportIndex, selectSegments } from '../report/passages';
import { foldForms } from '../text/fold-text';

export interface VersionedFinding {
  readonly change: VersionChange;
  readonly finding: Finding;
  /** Which of the two reports has the finding, with the segment ids of that report. */
  readonly version: 'then' | 'now';
}

/**
 * Sorts the findings of two reports by what became of them.
 * @param then the translation compared with the original as it was when it was translated.
 * @param now the same translation compared with the original of today. Findings in both are given once, as of today.
 * @returns today's findings in their order, then those that today's original no longer has. A finding of one report alone
 * counts as a change only where the original's words changed there: else the two comparisons merely came out
 * differently, and it `differs`.
 */
export function classifyByVersion(then: Report, now: Report): VersionedFinding[] {
  const [thenIndex, nowIndex] = [buildReportIndex(then), buildReportIndex(now)];
  const isKnown = createMatcher(then, thenIndex);
  const isStill = createMatcher(now, nowIndex);
  const current = now.findings.map((finding): VersionedFinding => {
    const isUnchanged = isKnown(finding, nowIndex) || hasSamePassage(finding, nowIndex, thenIndex);
    return { change: isUnchanged ? 'differs' : 'corrected-since', finding, version: 'now' };
  });
  const former = then.findings
    .filter((finding) => !isStill(finding, thenIndex))
    .map((finding): VersionedFinding => {
      const isUnchanged = hasSamePassage(finding, thenIndex, nowIndex);
      return { change: isUnchanged ? 'differs' : 'restored', finding, version: 'then' };
    });
  return [...current, ...former];
}

const getTexts = memoizeByObject(
  ({ report }: ReportIndex): ReadonlySet<string> =>
    new Set(report.original.segments.map(({ text }) => foldForms(text))),
);

/**
 * Whether all of the original's sentences that a finding is about stand in the other version, too. Where the original
 * has none, as where something was added, those count that the other version has for the translation's sentences: what
 * was translated may have been taken out since.
 */
function hasSamePassage(finding: Finding, index: ReportIndex, otherIndex: ReportIndex): boolean {
  const hasOriginal = finding.original.length > 0;
  const [own, other] = hasOriginal ? [index, otherIndex] : [otherIndex, index];
  const ids = hasOriginal ? finding.original : listLinkedOriginals(finding, index, otherIndex);
  return selectSegments(own, 'original', ids).every(({ text }) => getTexts(other).has(foldForms(text)));
}

/** The original's sentences that the other report links with the translation's sentences of a finding. */
function listLinkedOriginals(finding: Finding, index: ReportIndex, otherIndex: ReportIndex): readonly string[] {
  const texts = new Set(selectSegments(index, 'translation', finding.translation).map(({ text }) => foldForms(text)));
  return otherIndex.report.links.flatMap(({ original, translation }) =>
    selectSegments(otherIndex, 'translation', translation).some(({ text }) => texts.has(foldForms(text)))
      ? original
      : [],
  );
}

/** Creates a function that says whether a report has a finding of the other report, too. */
function createMatcher(report: Report, index: ReportIndex): (finding: Finding, itsIndex: ReportIndex) => boolean {
  const keys = new Set(report.findings.flatMap((finding) => listKeys(finding, index)));
  return (finding, itsIndex) => listKeys(finding, itsIndex).some((key) => keys.has(key));
}

/**
 * What tells findings of two reports to be the same: kind and category, and for each sentence of the translation the
 * words that are marked in it. Where the translation has none, the original's sentences.
 */
function listKeys(finding: Finding, index: ReportIndex): string[] {
  const { kind, category, marks } = finding;
  const side: Side = finding.translation.length > 0 ? 'translation' : 'original';
  return selectSegments(index, side, finding[side]).map(({ id, text }) => {
    const marked = marks
      .filter((mark) => mark.side === side && mark.segment === id)
      .map(({ start, end }) => text.slice(start, end));
    return JSON.stringify([kind, category, side, foldForms(text), side === 'translation' ? marked.sort() : []]);
  });
}
