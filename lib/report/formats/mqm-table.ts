/**
 * Writes findings as a table of MQM ratings, with the columns of the WMT campaigns: tab-separated, a row a finding, and
 * a row "No-error" for a passage without any.
 */
import type { Category, CategoryOf, Finding, FindingKind, Severity } from '../../core/finding';
import type { Report } from '../../core/report';
import type { Span } from '../../core/span';
import { describeOutlet, formatOutlet } from '../outlet';
import { sanitizeText } from '../sanitize';
import { type AlignedUnit, listAlignedUnits, type UnitFinding } from './aligned-units';

const COLUMNS = ['system', 'doc', 'doc_id', 'seg_id', 'rater', 'source', 'target', 'category', 'severity'] as const;

/** MQM's names for the kinds of findings. */
const KINDS: Readonly<Record<FindingKind, string>> = {
  dropped: 'Accuracy/Omission',
  added: 'Accuracy/Addition',
  altered: 'Accuracy/Mistranslation',
};

/** What became of a passage has a name of its own. */
const STATES: Readonly<Record<CategoryOf<'state'>, string>> & Partial<Readonly<Record<Category, string>>> = {
  untranslated: 'Accuracy/Source language fragment',
  renderings: 'Terminology/Inconsistent',
  repeated: 'Accuracy/Addition',
};

const SEVERITIES: Readonly<Record<Severity, string>> = { high: 'Major', medium: 'Minor', low: 'Minor' };

/** What the table needs beside the report. */
export interface MqmTableOptions {
  /** Name of the translating system; the translation's outlet with its host by default. */
  readonly system?: string;
  /** Name of the document; the translation's title or address by default. */
  readonly document?: string;
}

/**
 * @param findings those that become ratings, such as the ones shown at once. One that concerns several passages has one
 * row, at the first of them. `<v>` and `</v>` mark the words that differ; omissions are marked in the source.
 * @returns UTF-8 text, a header line first, lines ended by LF. Tabs and line ends in texts become spaces, and controls
 * are left out; there is no quoting. Passages of the original that were dropped as a whole have an empty target, added ones an empty source.
 */
export function toMqmTable(report: Report, findings: readonly Finding[], options: MqmTableOptions = {}): string {
  const { translation } = report;
  const system = toCell(removeTags(options.system || formatOutlet(describeOutlet(translation), 'en'))) || 'translation';
  const document = toCell(removeTags(options.document || translation.title || translation.url)) || 'document';
  const rows = listAlignedUnits(report, findings).flatMap((unit, at) =>
    listRatings(unit).map((rating) => [system, document, '1', String(at + 1), 'Verso', ...rating]),
  );
  return [COLUMNS, ...rows].map((row) => `${row.join('\t')}\n`).join('');
}

/** Source, target, category and severity of each row of a unit. */
function listRatings(unit: AlignedUnit): string[][] {
  if (unit.findings.length === 0)
    return [[toCell(removeTags(unit.original)), toCell(removeTags(unit.translation)), 'No-error', 'No-error']];
  return unit.findings.filter(({ isFirst }) => isFirst).map((found) => buildRating(unit, found));
}

function buildRating({ original, translation }: AlignedUnit, { finding, ...spans }: UnitFinding): string[] {
  // WMT's raters mark what is missing in the source, and what is wrong or too much in the target.
  const isInSource = finding.kind === 'dropped' || translation === '';
  const whole = (text: string): readonly Span[] => (text ? [{ start: 0, end: text.length }] : []);
  const sourceSpans = isInSource && !spans.original.length ? whole(original) : spans.original;
  const targetSpans = !isInSource && !spans.translation.length ? whole(translation) : spans.translation;
  return [
    toCell(markSpans(original, sourceSpans)),
    toCell(markSpans(translation, targetSpans)),
    STATES[finding.category] ?? KINDS[finding.kind],
    SEVERITIES[finding.severity],
  ];
}

/** Puts tags around spans that are in order and do not overlap. */
function markSpans(text: string, spans: readonly Span[]): string {
  let [marked, position] = ['', 0];
  for (const { start, end } of spans) {
    marked += `${removeTags(text.slice(position, start))}<v>${removeTags(text.slice(start, end))}</v>`;
    position = end;
  }
  return marked + removeTags(text.slice(position));
}

/** Parts what reads like the tags of a span, which the format cannot escape. */
const removeTags = (text: string): string => text.replace(/<(?=\/?v>)/gi, '< ');

/** Makes a text fit for a cell: one line without tabs. */
const toCell = (text: string): string => sanitizeText(text.replaceAll('\0', ' '));
