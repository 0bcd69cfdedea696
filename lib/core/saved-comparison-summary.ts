import { searchable } from '../util/search-text';
import { type Finding, type FindingKind, SHOWN_FROM } from './finding';
import type { Report, ReportSide } from './report';
import { type Kept, type KeptEntry, type KeptSide, keyOfKept } from './saved-comparison';

/** As much of one passage is searched: a paragraph that was dropped is one quotation. */
const LONGEST = 600;

/** What a list shows of a kept comparison. Made when it is kept, so that a list of thousands opens none of them. */
export function entryOf(kept: Kept): KeptEntry {
  const { report, decisions } = kept;
  return {
    key: keyOfKept(kept),
    saved: kept.saved,
    accessed: kept.accessed,
    translation: sideOf(report.translation, kept.trail.page.url),
    original: sideOf(report.original, kept.chosen),
    counts: countsOf(kept),
    notes: Object.values(decisions.notes).filter(Boolean).length,
    words: searchable(wordsOf(kept)),
    size: new TextEncoder().encode(JSON.stringify(kept)).length,
  };
}

const sideOf = ({ title, lang, site = '' }: ReportSide, url: string): KeptSide => ({ url, title, lang, site });

function countsOf({ report, decisions }: Kept): Record<FindingKind, number> {
  const [dismissed, confirmed] = [new Set(decisions.dismissed), new Set(decisions.confirmed)];
  const counts = { dropped: 0, added: 0, altered: 0 };
  for (const { id, kind, confidence } of report.findings)
    if (!dismissed.has(id) && (confirmed.has(id) || (confidence >= SHOWN_FROM && report.verdict === 'compared')))
      counts[kind] += 1;
  return counts;
}

function wordsOf({ report, trail, chosen, decisions }: Kept): string {
  const sides = [report.translation, report.original].flatMap(({ title, site = '' }) => [title, site]);
  const addresses = [trail.page.url, chosen].flatMap((url) => [url, readable(url)]);
  return [...sides, ...addresses, ...quotations(report), ...Object.values(decisions.notes)].join('\n');
}

/** Percent-encoded letters as a reader would type them. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return '';
  }
}

/** Each passage that a flag speaks of, once. */
function quotations({ translation, original, findings }: Report): string[] {
  const texts = new Map([...translation.segments, ...original.segments].map(({ id, text }) => [id, text]));
  const wanted = new Set(findings.flatMap((finding: Finding) => [...finding.translation, ...finding.original]));
  return [...wanted].map((id) => (texts.get(id) ?? '').slice(0, LONGEST));
}
