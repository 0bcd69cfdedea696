import { normalizeForSearch } from '../util/search-text';
import { type Finding, type FindingKind, MIN_SHOWN_CONFIDENCE } from './finding';
import type { Report, ReportSide } from './report';
import { getSavedKey, type SavedComparison, type SavedSide, type SavedSummary } from './saved-comparison';

/** As much of one passage is searched: a paragraph that was dropped is one quotation. */
const MAX_PASSAGE_LENGTH = 600;

/** What a list shows of a kept comparison. Made when it is kept, so that a list of thousands opens none of them. */
export function buildSavedSummary(kept: SavedComparison): SavedSummary {
  const { report, decisions } = kept;
  return {
    key: getSavedKey(kept),
    saved: kept.saved,
    accessed: kept.accessed,
    translation: buildSavedSide(report.translation, kept.trail.page.url),
    original: buildSavedSide(report.original, kept.chosen),
    counts: countFindingsByKind(kept),
    notes: Object.values(decisions.notes).filter(Boolean).length,
    words: normalizeForSearch(collectSearchText(kept)),
    size: new TextEncoder().encode(JSON.stringify(kept)).length,
  };
}

const buildSavedSide = ({ title, lang, site = '' }: ReportSide, url: string): SavedSide => ({ url, title, lang, site });

function countFindingsByKind({ report, decisions }: SavedComparison): Record<FindingKind, number> {
  const [dismissed, confirmed] = [new Set(decisions.dismissed), new Set(decisions.confirmed)];
  const counts = { dropped: 0, added: 0, altered: 0 };
  for (const { id, kind, confidence } of report.findings)
    if (
      !dismissed.has(id) &&
      (confirmed.has(id) || (confidence >= MIN_SHOWN_CONFIDENCE && report.verdict === 'compared'))
    )
      counts[kind] += 1;
  return counts;
}

function collectSearchText({ report, trail, chosen, decisions }: SavedComparison): string {
  const sides = [report.translation, report.original].flatMap(({ title, site = '' }) => [title, site]);
  const addresses = [trail.page.url, chosen].flatMap((url) => [url, decodeUrl(url)]);
  return [...sides, ...addresses, ...listFindingPassages(report), ...Object.values(decisions.notes)].join('\n');
}

/** Percent-encoded letters as a reader would type them. */
function decodeUrl(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return '';
  }
}

/** Each passage that a flag speaks of, once. */
function listFindingPassages({ translation, original, findings }: Report): string[] {
  const texts = new Map([...translation.segments, ...original.segments].map(({ id, text }) => [id, text]));
  const wanted = new Set(findings.flatMap((finding: Finding) => [...finding.translation, ...finding.original]));
  return [...wanted].map((id) => (texts.get(id) ?? '').slice(0, MAX_PASSAGE_LENGTH));
}
