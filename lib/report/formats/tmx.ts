/**
 * Writes what was aligned as a translation memory: TMX 1.4b, level 1, a unit a link. Findings are notes on their unit.
 */
import type { Finding } from '../../core/finding';
import type { Report, ReportSide } from '../../core/report';
import { toSafeUrl } from '../sanitize';
import { type AlignedUnit, formatFindingNote, listAlignedUnits } from './aligned-units';
import { escapeXml, formatXmlAttributes, toXmlLanguage } from './xml';

/**
 * @param findings those that become notes, such as the ones shown at once.
 * @returns a document in UTF-8. A dropped passage is a unit of one language, an added one has an empty source.
 */
export function toTmx(report: Report, findings: readonly Finding[]): string {
  const { original, translation, verdict } = report;
  const header = formatXmlAttributes({
    creationtool: 'Verso',
    creationtoolversion: report.version,
    segtype: 'sentence',
    'o-tmf': 'Verso',
    adminlang: 'en',
    srclang: toXmlLanguage(original.lang),
    datatype: 'plaintext',
  });
  const properties = [
    ...listAddressProperties('original', original),
    ...listAddressProperties('translation', translation),
    formatProperty('x-verso-verdict', verdict),
  ];
  const units = listAlignedUnits(report, findings).map((unit) => formatUnit(unit, report));
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header${header}>
${properties.join('\n')}
</header>
<body>
${units.join('\n')}
</body>
</tmx>
`;
}

const formatProperty = (type: string, value: string): string => `<prop type="${type}">${escapeXml(value)}</prop>`;

function listAddressProperties(name: string, { title, url }: ReportSide): string[] {
  const address = toSafeUrl(url);
  return [
    ...(title ? [formatProperty(`x-${name}-title`, title)] : []),
    ...(address ? [formatProperty(`x-${name}-address`, address)] : []),
  ];
}

function formatUnit(unit: AlignedUnit, report: Report): string {
  const { original, translation } = report;
  const { link, findings, id } = unit;
  const notes = findings.map(({ finding }) => `<note>${escapeXml(formatFindingNote(finding, report))}</note>`);
  const properties = [
    formatProperty('x-score', String(link.score)),
    ...(link.moved ? [formatProperty('x-moved', 'yes')] : []),
  ];
  // A unit without its source language is no unit to many programs, so that an added passage has an empty source.
  const variants = [
    formatVariant(original, unit.original),
    ...(unit.translation ? [formatVariant(translation, unit.translation)] : []),
  ];
  // The header says that units are sentences; a link of several of them is a chunk of its own kind.
  const isSentence = link.original.length <= 1 && link.translation.length <= 1;
  return `<tu tuid="${id}"${isSentence ? '' : ' segtype="block"'}>${[...notes, ...properties, ...variants].join('')}</tu>`;
}

const formatVariant = (side: ReportSide, text: string): string =>
  `<tuv xml:lang="${toXmlLanguage(side.lang)}"><seg>${escapeXml(text)}</seg></tuv>`;
