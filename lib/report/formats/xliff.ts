/**
 * Writes what was aligned as XLIFF 2.1 for translators' tools: a unit a link. Findings are notes on their unit, and the
 * words that differ are annotated with the note that is about them.
 */
import type { Finding, Severity } from '../../core/finding';
import type { Report } from '../../core/report';
import type { Side } from '../../core/segment';
import { hasOverlap, type Span } from '../../core/span';
import { toSafeUrl } from '../sanitize';
import { type AlignedUnit, formatFindingNote, listAlignedUnits, type UnitFinding } from './aligned-units';
import { escapeXml, formatXmlAttributes, toXmlLanguage } from './xml';

/** XLIFF's priorities of notes: 1 is the highest, 10 the lowest. */
const PRIORITIES: Readonly<Record<Severity, number>> = { high: 1, medium: 4, low: 7 };

/**
 * @param findings those that become notes, such as the ones shown at once.
 * @returns a document in UTF-8. Dropped passages have no target, added ones an empty source.
 */
export function toXliff(report: Report, findings: readonly Finding[]): string {
  const { original, translation } = report;
  const languages = { srcLang: toXmlLanguage(original.lang), trgLang: toXmlLanguage(translation.lang) };
  const address = toSafeUrl(translation.url);
  const notes = [
    formatNote('verdict', report.verdict),
    ...(original.title ? [formatNote('original', original.title)] : []),
    ...(translation.title ? [formatNote('translation', translation.title)] : []),
    ...(address ? [formatNote('translation-address', address)] : []),
    formatNote('made-by', `Verso ${report.version}`),
  ];
  const units = listAlignedUnits(report, findings).map((unit) => formatUnit(unit, report));
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1"${formatXmlAttributes(languages)}>
<file id="f1" xml:space="preserve"${formatXmlAttributes({ original: toSafeUrl(original.url) })}>
<notes>${notes.join('')}</notes>
${units.join('\n')}
</file>
</xliff>
`;
}

const formatNote = (category: string, text: string, attributes: Readonly<Record<string, string>> = {}): string =>
  `<note category="${category}"${formatXmlAttributes(attributes)}>${escapeXml(text)}</note>`;

function formatUnit({ id, original, translation, findings, link }: AlignedUnit, report: Report): string {
  const notes = [
    ...findings.map(({ finding }) =>
      formatNote(finding.kind, formatFindingNote(finding, report), {
        id: finding.id,
        priority: String(PRIORITIES[finding.severity]),
        appliesTo: translation ? 'target' : 'source',
      }),
    ),
    ...(link.moved ? [formatNote('moved', 'The passage has another position in the original.')] : []),
  ];
  const source = `<source>${markNotedSpans(original, listNotedSpans(findings, 'original'), 's')}</source>`;
  const target = `<target>${markNotedSpans(translation, listNotedSpans(findings, 'translation'), 't')}</target>`;
  const segment = translation
    ? `<segment state="translated">${source}${target}</segment>`
    : `<segment state="initial">${source}</segment>`;
  return `<unit id="${id}">${notes.length ? `<notes>${notes.join('')}</notes>` : ''}${segment}</unit>`;
}

/** A span and the note that is about it. */
interface NotedSpan extends Span {
  readonly note: string;
}

/**
 * Lists the spans of a unit's text with their notes, in order and without overlap, since annotations are elements: where
 * two findings mark the same words, the more serious one has them.
 */
function listNotedSpans(findings: readonly UnitFinding[], side: Side): NotedSpan[] {
  const taken: NotedSpan[] = [];
  for (const unitFinding of findings)
    for (const span of unitFinding[side])
      if (!taken.some((other) => hasOverlap(span, other))) taken.push({ ...span, note: unitFinding.finding.id });
  return taken.sort((a, b) => a.start - b.start);
}

function markNotedSpans(text: string, spans: readonly NotedSpan[], prefix: 's' | 't'): string {
  let [markup, position] = ['', 0];
  for (const [at, { start, end, note }] of spans.entries()) {
    const attributes = formatXmlAttributes({ id: `${prefix}${at + 1}`, type: 'comment', ref: `#n=${note}` });
    markup += `${escapeXml(text.slice(position, start))}<mrk${attributes}>${escapeXml(text.slice(start, end))}</mrk>`;
    position = end;
  }
  return markup + escapeXml(text.slice(position));
}
