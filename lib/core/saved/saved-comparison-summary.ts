/** Builds the summary of a saved comparison. Stored beside it, so that lists need not read whole comparisons. */

import { normalizeForSearch } from '../../util/writing/search-text';
import { type Finding, type FindingKind, MIN_SHOWN_CONFIDENCE } from '../finding';
import type { ReportSide, SavedReport } from '../report';
import { getSavedKey, type SavedComparison, type SavedSide, type SavedSummary } from './saved-comparison';

/** At most this many characters of one passage can be searched: a dropped paragraph is a single passage. */
const MAX_PASSAGE_LENGTH = 600;

export function buildSavedSummary(comparison: SavedComparison): SavedSummary {
  const { report, decisions } = comparison;
  return {
    key: getSavedKey(comparison),
    saved: comparison.saved,
    accessed: comparison.accessed,
    translation: buildSavedSide(report.translation, comparison.trail.page.url),
    original: buildSavedSide(report.original, comparison.chosen),
    counts: countFindingsByKind(comparison),
    ...(report.truncated ? { cut: true as const } : {}),
    notes: Object.values(decisions.notes).filter(Boolean).length,
    words: normalizeForSearch(collectSearchText(comparison)),
    size: new TextEncoder().encode(JSON.stringify(comparison)).length,
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

/** Decodes percent-encoded letters to what a reader would type; empty for a malformed address. */
function decodeUrl(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return '';
  }
}

/** The text of every segment that a finding refers to, each once, cut to `MAX_PASSAGE_LENGTH`. */
function listFindingPassages({ translation, original, findings }: SavedReport): string[] {
  const texts = new Map([...translation.segments, ...original.segments].map(({ id, text }) => [id, text]));
  const ids = new Set(findings.flatMap((finding: Finding) => [...finding.translation, ...finding.original]));
  return [...ids].map((id) => (texts.get(id) ?? '').slice(0, MAX_PASSAGE_LENGTH));
}
