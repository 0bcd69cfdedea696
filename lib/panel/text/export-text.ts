/** Builds what is copied, and what every copy and file says beside the findings, in the reader's language. */
import type { Finding } from '../../core/finding';
import type { Report } from '../../core/report';
import { type Localizer, markStrong, type Sentence } from '../../i18n/localizer';
import { isStringKey, type StringKey } from '../../i18n/strings';
import type { ExportContext } from '../../report/export-model';
import type { ExportStrings } from '../../report/export-strings';
import { formatAccessTime, formatPublicationDate } from '../../report/format-dates';
import {
  type ClipboardContent,
  type ExportFile,
  toClipboardContent,
  toExportFile,
} from '../../report/formats/export-file';
import type { CopyFormat, FormatId } from '../../report/formats/formats';
import { listFindingWords, type ReportWords } from '../../report/passages';
import { buildPictureModel, type PictureModel } from '../../report/picture-model';
import type { BidiText } from '../../text/bidi-text';
import { buildProvenanceChain, findCandidate, getNamingSignal, isNamedByReader } from '../state/provenance-record';
import type { ShownReport } from '../state/shown-report';
import { listCountedFindings, listTicked, listVisibleFindings } from '../state/visible-findings';
import { formatEngineName } from './engine-text';
import {
  describeChange,
  formatExplanationParts,
  formatFindingTitle,
  formatPercent,
  formatPosition,
  formatWholeTitle,
} from './evidence-text';
import { describeCandidateReasons, formatPageName } from './provenance-text';
import { describeGist, formatSureness, lowerFirst } from './row-text';
import { formatWordsLine } from './words-text';

/** Builds what is copied. `words`: those of passages that the reader cannot read. */
export const buildClipboard = (
  localizer: Localizer,
  comparison: ShownReport,
  ids: readonly string[],
  format: CopyFormat,
  words?: ReportWords,
): Promise<ClipboardContent> => toClipboardContent(...buildExport(localizer, comparison, ids, words), format);

/** Builds a report as a file. */
export const buildExportFile = (
  localizer: Localizer,
  comparison: ShownReport,
  ids: readonly string[],
  format: FormatId,
  words?: ReportWords,
): Promise<ExportFile> => toExportFile(...buildExport(localizer, comparison, ids, words), format);

/** Builds what stands in a picture of the first of them. */
export const buildPicture = (
  localizer: Localizer,
  comparison: ShownReport,
  ids: readonly string[],
  words?: ReportWords,
): PictureModel => buildPictureModel(...buildExport(localizer, comparison, ids, words));

const buildExport = (
  localizer: Localizer,
  comparison: ShownReport,
  ids: readonly string[],
  words: ReportWords | undefined,
) => [comparison.report, selectFindings(comparison, ids), buildExportContext(localizer, comparison, words)] as const;

/** The findings with the given ids, in the order of the ids. */
function selectFindings({ report }: ShownReport, ids: readonly string[]): Finding[] {
  const findingsById = new Map(report.findings.map((finding) => [finding.id, finding]));
  return ids.map((id) => findingsById.get(id)).filter((finding) => finding !== undefined);
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
  const counted = listCountedFindings(comparison).map(({ id }) => id);
  const scopes: { scope: CopyScope; ids: readonly string[] }[] = [
    { scope: 'ticked', ids: listTicked(comparison).map(({ id }) => id) },
    { scope: 'shown', ids: shown },
    { scope: 'chosen', ids: shown.filter((id) => id === selected) },
    { scope: 'confirmed', ids: counted.filter((id) => confirmed.includes(id)) },
  ];
  return scopes.filter(({ ids }) => ids.length > 0);
}

/** What every export says beside the findings, in the reader's language. */
function buildExportContext(
  localizer: Localizer,
  comparison: ShownReport,
  words: ReportWords | undefined,
): ExportContext {
  return {
    accessed: comparison.accessed,
    howFound: formatProvenance(localizer, comparison),
    confirmed: new Set(comparison.view.confirmed),
    notes: comparison.view.notes,
    explain: (finding) => formatExplanationParts(localizer, finding),
    describeChange: (finding) => formatGist(localizer, finding),
    explainChange: (finding) => formatChange(localizer, finding, comparison.report),
    listWords: (finding, side) =>
      formatWordsLine(localizer, listFindingWords(words, comparison.report, finding, side), words),
    words: buildExportStrings(localizer),
  };
}

/** The mark with which a line of figures alone runs from right to left, as its arrow does. */
const RIGHT_TO_LEFT_MARK = '\u200F';

/** The change as a row of the list has it; undefined where that is but the finding's title. */
function formatGist(localizer: Localizer, finding: Finding): BidiText | undefined {
  const gist = describeGist(localizer, finding);
  if ('title' in gist)
    return gist.title === formatFindingTitle(localizer, finding) ? undefined : [{ text: gist.title }];
  const isLeftward = localizer.dir === 'rtl';
  return [
    isLeftward ? RIGHT_TO_LEFT_MARK : '',
    { text: gist.original || '–' },
    isLeftward ? ' ← ' : ' → ',
    { text: gist.translation || '–' },
  ];
}

/** How the original was found and read, in words that whoever gets the copy understands. */
function formatProvenance(localizer: Localizer, comparison: ShownReport): string {
  return [
    describeHowFound(localizer, comparison),
    describeArchivedCopy(localizer, comparison),
    describeEarlierCopy(comparison.report),
  ]
    .flatMap((sentence) => (sentence ? [localizer.say(sentence.key, sentence.values)] : []))
    .join(' ');
}

function describeHowFound(localizer: Localizer, { provenance, chosen }: ShownReport): Sentence | undefined {
  const chain = buildProvenanceChain(provenance, chosen);
  const creditingStep = chain[chain.findIndex(({ url }) => url === chosen) - 1];
  if (creditingStep)
    return { key: 'export.found.credited', values: { host: formatPageName(localizer, provenance, creditingStep.url) } };
  const candidate = findCandidate(provenance, chosen);
  if (!candidate) return undefined;
  if (isNamedByReader(candidate)) return { key: `export.found.${getNamingSignal(candidate)}` as StringKey };
  return describeCandidateReasons(localizer, candidate, provenance.detection.lang)[0];
}

function describeArchivedCopy({ locale }: Localizer, { report }: ShownReport): Sentence | undefined {
  const { archived } = report.original;
  if (!archived) return undefined;
  const date = formatPublicationDate(archived.taken, locale) ?? archived.taken;
  return { key: 'export.found.archived', values: { date, url: archived.url } };
}

/** Which copy of the original's earlier version was compared with, too: whose time matters, to the minute. */
function describeEarlierCopy({ earlier }: Report): Sentence | undefined {
  const { archived } = earlier?.original ?? {};
  return archived && { key: 'export.earlier', values: { date: formatAccessTime(archived.taken), url: archived.url } };
}

/** What became of a finding since the original was translated, and which copy tells. */
function formatChange(localizer: Localizer, finding: Finding, report: Report): string {
  return [describeChange(localizer, finding, report.earlier), finding.change && describeEarlierCopy(report)]
    .flatMap((sentence) => (sentence ? [localizer.say(sentence.key, sentence.values)] : []))
    .join(' ');
}

function buildExportStrings(localizer: Localizer): ExportStrings {
  const { say, locale } = localizer;
  return {
    locale,
    heading: (finding) => {
      const hasPlainTitle = finding.category === 'untranslated' || finding.category === 'repeated';
      return hasPlainTitle ? say(`category.${finding.category}`) : formatWholeTitle(localizer, finding);
    },
    kind: (finding) => say(`kind.${finding.kind}`),
    category: (finding) => say(`category.${finding.category}`).toLocaleLowerCase(locale),
    severity: (severity) => say(`severity.${severity}`),
    sureness: (finding) => lowerFirst(formatSureness(localizer, finding), locale),
    side: (side) => say(`source.${side}`),
    place: (place) => formatPosition(localizer, place),
    nothing: (side) => say(`export.nothing.${side}`),
    absent: (side, title) => say(`export.absent.${side}`, { title }),
    quoted: (text) => say('export.quoted', { text }),
    rendering: (engine) => say('gloss.by', { engine: formatEngineName(localizer, engine) }),
    rests: (engine) => say('gloss.rests', { engine: formatEngineName(localizer, engine) }),
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
    picture: {
      heading: (kind, isPossible, what) =>
        localizer.parts(`picture.${isPossible ? 'maybe.' : ''}${kind}`, {
          what: what.map((part) => (typeof part === 'string' ? part : markStrong(part.text))),
        }),
      what: ({ category }) => {
        const key = `what.${category}`;
        return say(isStringKey(key) ? key : `category.${category}`);
      },
      notFound: (side) => say(`picture.absent.${side}`),
      compared: (date) => say('picture.compared', { date }),
    },
    cut: ({ side, paragraphs: { shared, of } }) => say(`export.cut.${side}`, { shared, of }),
    coverage: (share) => say('sum.coverage', { percent: formatPercent(localizer, share) }),
  };
}
