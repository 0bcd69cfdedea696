/** What is copied, in the reader's language. */

import type { Finding } from '../../core';
import type { Sentence, Speaker, StringKey } from '../../i18n';
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
import type { Comparison } from '../state/panel-state';
import { chainOf, chosenOf, isByReader, namerOf } from '../state/provenance-record';
import { standing, tickedOf, visible } from '../state/visible-findings';
import { engineName } from './engine-text';
import { explainedParts, percent, placeText } from './evidence-text';
import { foundHow, pageName } from './provenance-text';

export function clipOf(
  speaker: Speaker,
  comparison: Comparison,
  ids: readonly string[],
  format: ExportFormat,
): ClipboardContent {
  return toClipboardContent(comparison.report, among(comparison, ids), contextOf(speaker, comparison), format);
}

export function fileOf(
  speaker: Speaker,
  comparison: Comparison,
  ids: readonly string[],
  format: ExportFormat,
): ExportFile {
  return toExportFile(comparison.report, among(comparison, ids), contextOf(speaker, comparison), format);
}

/** In the order they are asked for, which is that of the list. */
function among({ report }: Comparison, ids: readonly string[]): Finding[] {
  const known = new Map(report.findings.map((finding) => [finding.id, finding]));
  return ids.map((id) => known.get(id)).filter((finding) => finding !== undefined);
}

/** Which differences a copy may hold. */
export type Scope = 'ticked' | 'shown' | 'chosen' | 'confirmed';

/** The choices there are, each with the ids it stands for, the likeliest first: what is ticked, then all on show. */
export function scopesOf(comparison: Pick<Comparison, 'report' | 'view'>): { scope: Scope; ids: readonly string[] }[] {
  const { selected, confirmed } = comparison.view;
  const shown = visible(comparison).map(({ id }) => id);
  const kept = standing(comparison).map(({ id }) => id);
  const scopes: { scope: Scope; ids: readonly string[] }[] = [
    { scope: 'ticked', ids: tickedOf(comparison).map(({ id }) => id) },
    { scope: 'shown', ids: shown },
    { scope: 'chosen', ids: shown.filter((id) => id === selected) },
    { scope: 'confirmed', ids: kept.filter((id) => confirmed.includes(id)) },
  ];
  return scopes.filter(({ ids }) => ids.length > 0);
}

function contextOf(speaker: Speaker, comparison: Comparison): ExportContext {
  return {
    accessed: comparison.accessed,
    howFound: foundText(speaker, comparison),
    confirmed: new Set(comparison.view.confirmed),
    notes: comparison.view.notes,
    explain: (finding) => explainedParts(speaker, finding),
    words: wordsOf(speaker),
  };
}

/** How the original was found and read, said so that whoever gets the copy understands it. */
function foundText(speaker: Speaker, comparison: Comparison): string {
  return [foundSaid(speaker, comparison), archivedSaid(speaker, comparison)]
    .flatMap((sentence) => (sentence ? [speaker.say(sentence.key, sentence.values)] : []))
    .join(' ');
}

function foundSaid(speaker: Speaker, { trail, chosen }: Comparison): Sentence | undefined {
  const chain = chainOf(trail, chosen);
  const before = chain[chain.findIndex(({ url }) => url === chosen) - 1];
  if (before) return { key: 'export.found.credited', values: { host: pageName(speaker, trail, before.url) } };
  const candidate = chosenOf(trail, chosen);
  if (!candidate) return undefined;
  if (isByReader(candidate)) return { key: `export.found.${namerOf(candidate)}` as StringKey };
  return foundHow(speaker, candidate, trail.sighting.lang)[0];
}

function archivedSaid({ locale }: Speaker, { report }: Comparison): Sentence | undefined {
  const { archived } = report.original;
  if (!archived) return undefined;
  const date = formatPublicationDate(archived.taken, locale) ?? archived.taken;
  return { key: 'export.found.archived', values: { date, url: archived.url } };
}

function wordsOf(speaker: Speaker): ExportStrings {
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
    place: (place) => placeText(speaker, place),
    nothing: (side) => say(`export.nothing.${side}`),
    gloss: (engine) => say('gloss.by', { engine: engineName(speaker, engine) }),
    rests: (engine) => say('gloss.rests', { engine: engineName(speaker, engine) }),
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
    coverage: (share) => say('sum.coverage', { percent: percent(speaker, share) }),
  };
}
