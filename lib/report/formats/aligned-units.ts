/** The aligned units of a report: what stands beside what, with the findings that concern it. */

import type { Finding, Mark } from '../../core/finding';
import type { Report } from '../../core/report';
import type { Link, Side } from '../../core/segment';
import type { Span } from '../../core/span';
import { getEnglish } from '../../i18n/localizer';
import { describeEvidence, formatChange, formatRests, formatSentences, formatWholeTitle } from '../finding-words';
import { buildPassage, buildReportIndex, type ReportIndex } from '../passages';

/** One link of the alignment as texts. One text is empty where nothing corresponds. */
export interface AlignedUnit {
  /** `u1`, `u2` … in the order of the translation: unique within a report. */
  readonly id: string;
  readonly original: string;
  readonly translation: string;
  readonly link: Link;
  /** The findings that concern a segment of the unit. One that concerns several units is in each of them. */
  readonly findings: readonly UnitFinding[];
}

/** A finding with its marks as spans of the unit's texts, in UTF-16 units. */
export interface UnitFinding {
  readonly finding: Finding;
  /** The finding concerns no earlier unit, so that programs that count findings count it here. */
  readonly isFirst: boolean;
  readonly original: readonly Span[];
  readonly translation: readonly Span[];
}

/**
 * Lists a report's links as texts, in the report's order, each with those of the given findings that concern it. What
 * lies behind the end of a text that is only partly there was not compared, and is left out.
 */
export function listAlignedUnits(report: Report, findings: readonly Finding[]): AlignedUnit[] {
  const index = buildReportIndex(report);
  const bySegment = groupBySegment(findings);
  const seen = new Set<Finding>();
  return listComparedLinks(report).map((link, at) => {
    const ids = [...link.original, ...link.translation];
    const concerned = [...new Set(ids.flatMap((id) => bySegment.get(id) ?? []))];
    return {
      id: `u${at + 1}`,
      original: joinPassage(index, 'original', link.original, []).text,
      translation: joinPassage(index, 'translation', link.translation, []).text,
      link,
      findings: concerned.map((finding) => {
        const isFirst = !seen.has(finding);
        seen.add(finding);
        return {
          finding,
          isFirst,
          original: joinPassage(index, 'original', link.original, finding.marks).spans,
          translation: joinPassage(index, 'translation', link.translation, finding.marks).spans,
        };
      }),
    };
  });
}

function listComparedLinks({ links, truncated, original, translation }: Report): readonly Link[] {
  if (!truncated) return links;
  const { segments } = truncated.side === 'original' ? translation : original;
  const end = segments.findIndex(({ id }) => id === truncated.after) + 1;
  const beyond = new Set(segments.slice(end).map(({ id }) => id));
  return links.filter((link) => ![...link.translation, ...link.original].some((id) => beyond.has(id)));
}

function groupBySegment(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings)
    for (const id of [...finding.original, ...finding.translation]) {
      const group = groups.get(id);
      if (group) group.push(finding);
      else groups.set(id, [finding]);
    }
  return groups;
}

/** The text of some segments of a side, paragraphs parted by one space, and where the marks stand in it. */
function joinPassage(index: ReportIndex, side: Side, ids: readonly string[], marks: readonly Mark[]) {
  const spans: Span[] = [];
  let text = '';
  for (const piece of buildPassage(index, side, ids, marks)?.pieces ?? []) {
    if (text) text += ' ';
    for (const { start, end } of piece.marks) spans.push({ start: text.length + start, end: text.length + end });
    text += piece.text;
  }
  return { text, spans };
}

/**
 * A finding as a note on its unit, in one line of English: "f3: Number altered, high, 94 %; The original says “1,386”; the
 * translation says “1,836”." It is a difference, not an error, until a person has looked.
 */
export function formatFindingNote(finding: Finding, report: Report): string {
  const { id, severity, confidence, byEngine, evidence } = finding;
  const english = getEnglish();
  const sentences = evidence.flatMap((one) => describeEvidence(english, finding, one, 'written'));
  const parts = [
    `${id}: ${formatWholeTitle(english, finding)}, ${severity}, ${Math.round(100 * confidence)} %`,
    formatSentences(english, sentences),
    byEngine && report.rendering ? formatRests(english, report.rendering.engine) : '',
    formatChange(english, finding, report),
  ];
  return parts.filter(Boolean).join('; ');
}
