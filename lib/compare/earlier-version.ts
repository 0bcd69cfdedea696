/** Puts what a comparison with the original's earlier version found into the report of the comparison with today's. */

import type { Article, Block } from '../core/article';
import { compareSeverity, type Finding, type VersionChange } from '../core/finding';
import type { EarlierVersion, Report, ReportSide } from '../core/report';
import { computeTextWeight, isSentenceEnd, toSearchKey } from '../text/fold-whitespace';
import { classifyByVersion } from './original-versions';

// Tells whether the text of a page has changed since it was compared, and which of its sentences did.

/** What has changed in the text of a page. */
export interface TextChange {
  /** Ids of the segments that no longer stand in it as they were compared. */
  readonly lost: readonly string[];
}

/** By `computeTextWeight`: from this on a line that ends as a sentence is running text. */
const MIN_SENTENCE_WEIGHT = 25;
/** From this on any line is: some languages end no sentence with a mark. */
const MIN_LINE_WEIGHT = 60;
/** With less of the compared text left the page shows another article: the next of an endless page, or a translation. */
const MIN_SHARE_LEFT = 0.5;

/** Whether a block belongs to what is told. Counters, "5 minutes ago" and labels of adverts come and go. */
function isFlowing({ kind, text }: Block): boolean {
  if (kind === 'title' || kind === 'heading') return true;
  const weight = computeTextWeight(text);
  return weight >= MIN_LINE_WEIGHT || (weight >= MIN_SENTENCE_WEIGHT && isSentenceEnd(text));
}

const listKeys = (blocks: readonly Block[]): string[] => blocks.filter(isFlowing).map(({ text }) => toSearchKey(text));

/**
 * Compares the text of a page that was compared with what the same page shows now. Undefined where nothing that is told
 * has changed, and where so much has that it is another text.
 */
export function findTextChange(compared: ReportSide, now: Pick<Article, 'blocks'>): TextChange | undefined {
  const before = listKeys(compared.blocks);
  const unmatched = new Map<string, number>();
  for (const key of listKeys(now.blocks)) unmatched.set(key, (unmatched.get(key) ?? 0) + 1);
  let left = 0;
  for (const key of before) {
    const count = unmatched.get(key) ?? 0;
    if (count === 0) continue;
    left += 1;
    if (count === 1) unmatched.delete(key);
    else unmatched.set(key, count - 1);
  }
  const isSame = left === before.length && unmatched.size === 0;
  if (isSame || left < before.length * MIN_SHARE_LEFT) return undefined;
  return { lost: listLostSegments(compared, now) };
}

function listLostSegments({ blocks, segments }: ReportSide, now: Pick<Article, 'blocks'>): string[] {
  const keys = now.blocks.map(({ text }) => toSearchKey(text));
  const wholeBlocks = new Set(keys);
  const text = keys.join('\n');
  return segments.flatMap(({ id, block, text: passage }) =>
    wholeBlocks.has(toSearchKey(blocks[block]?.text ?? '')) || text.includes(toSearchKey(passage)) ? [] : [id],
  );
}

/** Before ids of the earlier version: both reports count from the same number. */
const PREFIX = 'then-';

const addPrefix = (id: string): string => `${PREFIX}${id}`;

/**
 * Takes out of the report of an earlier version what is to be kept of it, under ids of its own.
 * @param then the translation compared with the original as it was when it was translated.
 */
export function buildEarlierVersion(
  { original, links, findings }: Report,
  { distance, hadBanner }: { readonly distance: number; readonly hadBanner: boolean },
): EarlierVersion {
  return {
    original: { ...original, segments: original.segments.map((one) => ({ ...one, id: addPrefix(one.id) })) },
    links: links.map((link) => ({ ...link, original: link.original.map(addPrefix) })),
    findings: findings.map(renameIds),
    distance,
    ...(hadBanner ? { hadBanner } : {}),
  };
}

const renameIds = ({ id, original, marks, ...finding }: Finding): Finding => ({
  ...finding,
  id: addPrefix(id),
  original: original.map(addPrefix),
  marks: marks.map((mark) => (mark.side === 'original' ? { ...mark, segment: addPrefix(mark.segment) } : mark)),
});

/**
 * Adds an earlier version to a report: each finding says what became of it, and those follow that only the earlier
 * version has. A report that has one already gets the new one in its place.
 */
export function addEarlierVersion(report: Report, earlier: EarlierVersion): Report {
  const now: Report = { ...report, findings: report.findings.filter(({ former }) => !former) };
  const then: Report = { ...now, original: earlier.original, links: earlier.links, findings: earlier.findings };
  const findings = classifyByVersion(then, now).map(({ finding, change, version }) =>
    setChange(finding, change, version === 'then'),
  );
  return { ...now, findings: findings.sort(compareSeverity), earlier };
}

const setChange = (finding: Finding, change: VersionChange, isFormer: boolean): Finding => ({
  ...finding,
  change,
  ...(isFormer ? { former: true } : {}),
});
