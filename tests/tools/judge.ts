import type { Finding, Report, ReportSide } from '../../lib/domain';
import type { Gold, Planted } from './newsroom';

export interface Judgement {
  readonly found: readonly Planted[];
  readonly missed: readonly Planted[];
  /** Shown findings that touch nothing planted. */
  readonly alarms: readonly Finding[];
}

const fold = (text: string) => text.replace(/[\s\u00ad\u200b-\u200d]+/gu, '');

const textOf = (side: ReportSide, ids: readonly string[]): string => {
  const wanted = new Set(ids);
  return fold(
    side.segments
      .filter((s) => wanted.has(s.id))
      .map((s) => s.text)
      .join(''),
  );
};

/** Letters of the planted passage that the finding's quotation covers, or the other way round, as a share of the shorter. */
function overlap(planted: string | undefined, quoted: string): number {
  if (!planted || !quoted) return 0;
  const text = fold(planted);
  if (text.includes(quoted) || quoted.includes(text))
    return Math.min(text.length, quoted.length) / Math.max(1, Math.min(text.length, quoted.length));
  return 0;
}

function touches(report: Report, finding: Finding, planted: Planted): boolean {
  if (planted.kind === 'dropped') return overlap(planted.original, textOf(report.original, finding.original)) > 0;
  if (planted.kind === 'added')
    return overlap(planted.translation, textOf(report.translation, finding.translation)) > 0;
  return (
    finding.translation.some((id) => overlap(planted.translation, textOf(report.translation, [id])) > 0) ||
    finding.original.some((id) => overlap(planted.original, textOf(report.original, [id])) > 0)
  );
}

/** At least half of a dropped or added passage must be covered by findings of that kind; an alteration must be named. */
function isFound(report: Report, shown: readonly Finding[], planted: Planted): boolean {
  const own = shown.filter((f) => f.kind === planted.kind && touches(report, f, planted));
  if (planted.kind === 'altered') return own.some((f) => said(f, planted));
  const side = planted.kind === 'dropped' ? 'original' : 'translation';
  const covered = own.reduce(
    (sum, f) => sum + Math.min(textOf(report[side], f[side]).length, fold(planted[side] ?? '').length),
    0,
  );
  return covered >= 0.5 * fold(planted[side] ?? '').length;
}

/** Whether the finding's marks lie on the words that were altered. */
function said(finding: Finding, planted: Planted): boolean {
  if (!planted.says) return true;
  const values = finding.evidence.flatMap((e) =>
    e.type === 'values' ? [e.original?.text ?? '', e.translation?.text ?? ''] : [],
  );
  if (!values.length) return true;
  const { original, translation } = planted.says;
  return values.some((v) => v !== '' && (fold(original).includes(fold(v)) || fold(translation).includes(fold(v))));
}

/** What of the planted differences a report shows, and what it shows besides. */
export function judge(report: Report, gold: Gold): Judgement {
  const shown = report.findings.filter((f) => f.confidence >= 0.5);
  const found = gold.findings.filter((p) => isFound(report, shown, p));
  const later = (gold as { later?: readonly Planted[] }).later ?? [];
  const all = [...gold.findings, ...later.map((l) => ({ ...l, kind: l.kind ?? ('altered' as const) }))];
  return {
    found,
    missed: gold.findings.filter((p) => !found.includes(p)),
    alarms: shown.filter((f) => !all.some((p) => touches(report, f, p))),
  };
}
