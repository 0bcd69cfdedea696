/**
 * Writes where a translation comes from as JSON-LD: schema.org's `translationOfWork` between the articles, and W3C PROV
 * for what was compared, when and by what. The context is inside, so that reading it needs no network.
 */
import { FINDING_KINDS, type Finding } from '../../core/finding';
import type { Report, ReportSide } from '../../core/report';
import type { Side } from '../../core/segment';
import { getEnglish } from '../../i18n/localizer';
import { formatJson } from '../../text/bidi-text';
import { createContentUrn } from '../content-uuid';
import type { ExportContext } from '../export-model';
import { toSafeLanguageTag, toSafeUrl } from '../sanitize';
import { computeTextHash } from '../text-hash';

/** What the provenance needs beside the report. */
export interface ProvenanceOptions {
  /** When the texts were read, and when the comparison was made: ISO 8601, UTC. */
  readonly accessed: string;
  /** SHA-256 of `buildHashedText` of each side in UTF-8, as 64 hexadecimal digits. */
  readonly hashes: Readonly<Record<Side, string>>;
  /** How the original was found, as a sentence. */
  readonly howFound?: string;
}

const toReference = (name: string) => ({ '@id': name, '@type': '@id' });
const toTime = (name: string) => ({ '@id': name, '@type': 'xsd:dateTime' });

const CONTEXT = {
  '@version': 1.1,
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  headline: 'schema:headline',
  inLanguage: 'schema:inLanguage',
  datePublished: 'schema:datePublished',
  dateModified: 'schema:dateModified',
  author: 'schema:author',
  translator: 'schema:translator',
  publisher: 'schema:publisher',
  name: 'schema:name',
  description: 'schema:description',
  url: toReference('schema:url'),
  translationOfWork: toReference('schema:translationOfWork'),
  workTranslation: toReference('schema:workTranslation'),
  encodesCreativeWork: toReference('schema:encodesCreativeWork'),
  archivedAt: toReference('schema:archivedAt'),
  encodingFormat: 'schema:encodingFormat',
  sha256: 'schema:sha256',
  softwareVersion: 'schema:softwareVersion',
  variableMeasured: 'schema:variableMeasured',
  value: 'schema:value',
  generatedAtTime: toTime('prov:generatedAtTime'),
  startedAtTime: toTime('prov:startedAtTime'),
  endedAtTime: toTime('prov:endedAtTime'),
  specializationOf: toReference('prov:specializationOf'),
  wasDerivedFrom: toReference('prov:wasDerivedFrom'),
  wasGeneratedBy: toReference('prov:wasGeneratedBy'),
  wasAssociatedWith: toReference('prov:wasAssociatedWith'),
  used: toReference('prov:used'),
} as const;

/** Writes a report's provenance, with the hashes of both its texts. */
export async function writeProvenance(
  report: Report,
  findings: readonly Finding[],
  { accessed, howFound }: ExportContext,
): Promise<string> {
  const [translation, original] = await Promise.all([
    computeTextHash(report.translation),
    computeTextHash(report.original),
  ]);
  return toProvenanceJsonLd(report, findings, { accessed, howFound, hashes: { translation, original } });
}

/** @returns indented JSON that ends in a line feed. `findings`: those that are counted, such as the ones shown at once. */
export function toProvenanceJsonLd(
  report: Report,
  findings: readonly Finding[],
  { accessed, hashes, howFound }: ProvenanceOptions,
): string {
  const ids = { original: buildArticleId(report.original), translation: buildArticleId(report.translation) };
  const texts = { original: toHashAddress(hashes.original), translation: toHashAddress(hashes.translation) };
  const activity = createContentUrn('comparison', accessed, hashes.translation, hashes.original, report.version);
  const software = createContentUrn('software', 'Verso', report.version);
  const derived = { translationOfWork: ids.original, wasDerivedFrom: ids.original };
  const graph = [
    { ...describeArticle(report.translation, ids.translation), ...derived },
    { ...describeArticle(report.original, ids.original), workTranslation: ids.translation },
    ...(['translation', 'original'] as const).map((side) => ({
      id: texts[side],
      type: ['schema:MediaObject', 'prov:Entity'],
      encodesCreativeWork: ids[side],
      specializationOf: ids[side],
      encodingFormat: 'text/plain;charset=utf-8',
      sha256: hashes[side],
      generatedAtTime: accessed,
    })),
    {
      id: activity,
      type: 'prov:Activity',
      startedAtTime: accessed,
      endedAtTime: accessed,
      used: [texts.translation, texts.original],
      wasAssociatedWith: software,
      ...(howFound ? { description: howFound } : {}),
    },
    {
      id: createContentUrn('report', activity),
      type: ['schema:Dataset', 'prov:Entity'],
      wasGeneratedBy: activity,
      wasDerivedFrom: [texts.translation, texts.original],
      generatedAtTime: accessed,
      variableMeasured: listMeasures(report, findings),
    },
    {
      id: software,
      type: ['schema:SoftwareApplication', 'prov:SoftwareAgent'],
      name: 'Verso',
      softwareVersion: report.version,
    },
  ];
  return `${formatJson({ '@context': CONTEXT, '@graph': graph }, toWellFormedValue, 2)}\n`;
}

const toWellFormedValue = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

/** An article's address; a name made of its texts where it has none. */
const buildArticleId = ({ url, blocks }: ReportSide): string =>
  toSafeUrl(url) ?? createContentUrn('text', ...blocks.map(({ text }) => text));

/** Names a text by its hash (RFC 6920), so that equal texts have one name everywhere. */
export function toHashAddress(hash: string): string {
  const bytes = (hash.match(/../g) ?? []).map((digits) => String.fromCharCode(Number.parseInt(digits, 16)));
  return `ni:///sha-256;${btoa(bytes.join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '')}`;
}

function describeArticle(side: ReportSide, id: string) {
  const { title, byline, translator, site, published, modified, archived } = side;
  const lang = toSafeLanguageTag(side.lang);
  const archiveUrl = archived ? toSafeUrl(archived.url) : undefined;
  return {
    id,
    type: ['schema:Article', 'prov:Entity'],
    ...(title ? { headline: title } : {}),
    ...(lang ? { inLanguage: lang } : {}),
    ...(byline ? { author: byline } : {}),
    ...(translator ? { translator } : {}),
    ...(site ? { publisher: { type: 'schema:Organization', name: site } } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(modified ? { dateModified: modified } : {}),
    ...(archiveUrl ? { archivedAt: archiveUrl } : {}),
  };
}

/** How much of a text that is not all there has arrived cannot be known: where it ends stands in place of it. */
function listMeasures({ coverage, verdict, truncated }: Report, findings: readonly Finding[]) {
  const measure = (name: string, value: number | string) => ({ type: 'schema:PropertyValue', name, value });
  const categories = [...new Set(findings.map(({ category }) => category))];
  return [
    measure('verdict', verdict),
    ...(truncated
      ? [
          measure('only partly there', truncated.side),
          measure('paragraphs compared', truncated.paragraphs.shared),
          measure('paragraphs in all', truncated.paragraphs.of),
        ]
      : [
          measure('coverage of the original', coverage.original),
          measure('coverage of the translation', coverage.translation),
        ]),
    ...FINDING_KINDS.map((kind) => measure(kind, findings.filter((finding) => finding.kind === kind).length)),
    ...categories.map((category) =>
      measure(
        getEnglish().say(`category.${category}`),
        findings.filter((finding) => finding.category === category).length,
      ),
    ),
  ];
}
