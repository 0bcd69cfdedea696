/** Builds what is copied or saved as a file, in the reader's language. */
import type { Finding } from '../../core';
import type { Localizer, Sentence, StringKey } from '../../i18n';
import {
  type ClipboardContent,
  type ExportContext,
  type ExportFile,
  type ExportFormat,
  type ExportStrings,
  formatPublicationDate,
  toClipboardContent,
  toExportFile,
} from '../../report';
import type { ShownReport } from '../state/panel-state';
import { buildProvenanceChain, findCandidate, getNamingSignal, isNamedByReader } from '../state/provenance-record';
import { listCountedFindings, listTicked, listVisibleFindings } from '../state/visible-findings';
import { formatEngineName } from './engine-text';
import { formatExplanationParts, formatPercent, formatPosition } from './evidence-text';
import { describeCandidateReasons, formatPageName } from './provenance-text';

export function buildClipboard(
  speaker: Localizer,
  comparison: ShownReport,
  ids: readonly string[],
  format: ExportFormat,
): ClipboardContent {
  return toClipboardContent(
    comparison.report,
    selectFindings(comparison, ids),
    buildExportContext(speaker, comparison),
    format,
  );
}

export function buildExportFile(
  speaker: Localizer,
  comparison: ShownReport,
  ids: readonly string[],
  format: ExportFormat,
): ExportFile {
  return toExportFile(
    comparison.report,
    selectFindings(comparison, ids),
    buildExportContext(speaker, comparison),
    format,
  );
}

/** The findings with the given ids, in the order of the ids. */
function selectFindings({ report }: ShownReport, ids: readonly string[]): Finding[] {
  const known = new Map(report.findings.map((finding) => [finding.id, finding]));
  return ids.map((id) => known.get(id)).filter((finding) => finding !== undefined);
}

/** Which findings are copied. */
export type CopyScope = 'ticked' | 'shown' | 'chosen' | 'confirmed';

/**
 * The possible scopes with their finding ids, the most likely first: ticked, then all on show. Empty ones are left out.
 */
export function listCopyScopes(
  comparison: Pick<ShownReport, 'report' | 'view'>,
): { scope: CopyScope; ids: readonly string[] }[] {
  const { selected, confirmed } = comparison.view;
  const shown = listVisibleFindings(comparison).map(({ id }) => id);
  const kept = listCountedFindings(comparison).map(({ id }) => id);
  const scopes: { scope: CopyScope; ids: readonly string[] }[] = [
    { scope: 'ticked', ids: listTicked(comparison).map(({ id }) => id) },
    { scope: 'shown', ids: shown },
    { scope: 'chosen', ids: shown.filter((id) => id === selected) },
    { scope: 'confirmed', ids: kept.filter((id) => confirmed.includes(id)) },
  ];
  return scopes.filter(({ ids }) => ids.length > 0);
}

function buildExportContext(speaker: Localizer, comparison: ShownReport): ExportContext {
  return {
    accessed: comparison.accessed,
    howFound: formatProvenance(speaker, comparison),
    confirmed: new Set(comparison.view.confirmed),
    notes: comparison.view.notes,
    explain: (finding) => formatExplanationParts(speaker, finding),
    words: buildExportStrings(speaker),
  };
}

/** How the original was found and read, in words that whoever gets the copy understands. */
function formatProvenance(speaker: Localizer, comparison: ShownReport): string {
  return [describeHowFound(speaker, comparison), describeArchivedCopy(speaker, comparison)]
    .flatMap((sentence) => (sentence ? [speaker.say(sentence.key, sentence.values)] : []))
    .join(' ');
}

function describeHowFound(speaker: Localizer, { trail, chosen }: ShownReport): Sentence | undefined {
  const chain = buildProvenanceChain(trail, chosen);
  const before = chain[chain.findIndex(({ url }) => url === chosen) - 1];
  if (before) return { key: 'export.found.credited', values: { host: formatPageName(speaker, trail, before.url) } };
  const candidate = findCandidate(trail, chosen);
  if (!candidate) return undefined;
  if (isNamedByReader(candidate)) return { key: `export.found.${getNamingSignal(candidate)}` as StringKey };
  return describeCandidateReasons(speaker, candidate, trail.sighting.lang)[0];
}

function describeArchivedCopy({ locale }: Localizer, { report }: ShownReport): Sentence | undefined {
  const { archived } = report.original;
  if (!archived) return undefined;
  const date = formatPublicationDate(archived.taken, locale) ?? archived.taken;
  return { key: 'export.found.archived', values: { date, url: archived.url } };
}

function buildExportStrings(speaker: Localizer): ExportStrings {
  const { say, locale } = speaker;
  return {
    locale,
    heading: (finding) => {
      const category = say(`category.${finding.category}`);
      const bare = finding.category === 'untranslated' || finding.category === 'repeated';
      return bare ? category : say(`title.${finding.kind}`, { category });
    },
    kind: (finding) => say(`kind.${finding.kind}`),
    category: (finding) => say(`category.${finding.category}`).toLocaleLowerCase(locale),
    severity: (severity) => say(`severity.${severity}`),
    possible: say('export.possible'),
    side: (side) => say(`source.${side}`),
    place: (place) => formatPosition(speaker, place),
    nothing: (side) => say(`export.nothing.${side}`),
    gloss: (engine) => say('gloss.by', { engine: formatEngineName(speaker, engine) }),
    rests: (engine) => say('gloss.rests', { engine: formatEngineName(speaker, engine) }),
    labels: {
      kind: say('export.kind'),
      category: say('export.category'),
      severity: say('export.severity'),
      note: say('export.note'),
      found: say('export.found'),
      accessed: say('export.accessed'),
      made: say('export.made'),
    },
    title: (count) => say('export.title', { count }),
    coverage: (share) => say('sum.coverage', { percent: formatPercent(speaker, share) }),
  };
}
