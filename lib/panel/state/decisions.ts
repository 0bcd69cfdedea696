/**
 * Converts the reader's decisions between finding ids and the stable names that they are stored by. A name is made of
 * the finding's kind and text. The next comparison of the two pages may number its findings differently, because a page
 * was edited or because Verso has changed.
 */
import { compareSeverity, type Finding } from '../../core/finding';
import { memoizeByObject } from '../../core/memoize';
import type { Report } from '../../core/report';
import { createContentUrn } from '../../report/content-uuid';
import type { Decisions, ListView } from './list-view';
import type { ShownReport } from './shown-report';
import { createReadingOrder, hasChangedFilters } from './visible-findings';

/** The part of a view that is stored; filters only where any is set. */
export function getDecisions(view: ListView): Decisions {
  const { dismissed, confirmed, notes, hidden, category, severity, least } = view;
  const filters = hasChangedFilters(view) ? { filters: { hidden, category, severity, least } } : {};
  return { dismissed, confirmed, notes, ...filters };
}

interface FindingNames {
  /** Finding id → stable name. */
  readonly byId: ReadonlyMap<string, string>;
  /** Stable name → finding id. */
  readonly ids: ReadonlyMap<string, string>;
}

const getFindingNames = memoizeByObject((report: Report): FindingNames => {
  const texts = getSegmentTexts(report);
  const counts = new Map<string, number>();
  const byId = new Map(
    report.findings.map((finding) => {
      const name = createContentUrn(...buildNameParts(texts, finding)).slice('urn:uuid:'.length);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [finding.id, count === 1 ? name : `${name}/${count}`] as const;
    }),
  );
  return { byId, ids: new Map([...byId].map(([id, name]) => [name, id])) };
});

const getSegmentTexts = ({ translation, original, earlier }: Report): ReadonlyMap<string, string> =>
  new Map(
    [translation, original, earlier?.original]
      .flatMap((side) => side?.segments ?? [])
      .map(({ id, text }) => [id, text] as const),
  );

/** What a stable name is made of: the finding's kind and category, its passages, and the marked words. */
function buildNameParts(texts: ReadonlyMap<string, string>, finding: Finding): string[] {
  const { kind, category, marks, translation, original } = finding;
  const passages = [...translation, '|', ...original].map((id) => texts.get(id) ?? id);
  const markedTexts = marks.map(({ segment, start, end }) => (texts.get(segment) ?? '').slice(start, end));
  return [kind, category, ...passages, '|', ...markedTexts];
}

/** Replaces ids by stable names. Names of findings that this report lacks stay as they are. */
export const toStableNames = (report: Report, decisions: Decisions): Decisions =>
  mapFindingIds(decisions, (id) => getFindingNames(report).byId.get(id) ?? id);

/**
 * Replaces stable names by ids. Names that this report lacks stay, since a report made with an engine may contain them.
 */
export const fromStableNames = (report: Report, decisions: Decisions): Decisions =>
  mapFindingIds(decisions, (name) => getFindingNames(report).ids.get(name) ?? name);

/**
 * Takes decisions over to a comparison of the same two pages that was made again, since one of them was edited. What is
 * no longer found by its name is found by what it marks in the same passage of the original: the sentence around it was
 * edited. What is not found at all keeps its name. `stored` is what storage has, which may know of findings that only an
 * engine brings.
 */
export function keepDecisions(
  before: Pick<ShownReport, 'report' | 'view'>,
  report: Report,
  stored: Decisions = { dismissed: [], confirmed: [] },
): Decisions {
  const { byId } = getFindingNames(before.report);
  const { ids } = getFindingNames(report);
  const marked = listMarkedNames(before.report);
  const again = new Map([...listMarkedNames(report)].map(([id, name]) => [name, id]));
  const carried = mapFindingIds(getDecisions(before.view), (id) => {
    const name = byId.get(id) ?? id;
    return ids.get(name) ?? again.get(marked.get(id) ?? '') ?? name;
  });
  const known = fromStableNames(report, stored);
  return {
    ...carried,
    dismissed: [...new Set([...carried.dismissed, ...known.dismissed])],
    confirmed: [...new Set([...carried.confirmed, ...known.confirmed])],
    notes: { ...known.notes, ...carried.notes },
  };
}

/** Finding id → what it marks in which passage of the original, for findings that alone do so. */
function listMarkedNames(report: Report): ReadonlyMap<string, string> {
  const texts = getSegmentTexts(report);
  const names = report.findings
    .filter(({ original, marks }) => original.length > 0 && marks.length > 0)
    .map((finding) => [finding.id, buildNameParts(texts, { ...finding, translation: [] }).join('\n')] as const);
  return new Map(names.filter(([, name]) => names.filter(([, other]) => other === name).length === 1));
}

function mapFindingIds(decisions: Decisions, rename: (one: string) => string): Decisions {
  const { notes = {} } = decisions;
  return {
    ...decisions,
    dismissed: decisions.dismissed.map(rename),
    confirmed: decisions.confirmed.map(rename),
    notes: Object.fromEntries(Object.entries(notes).map(([id, text]) => [rename(id), text])),
  };
}

/** Reads decisions stored before there were stable names: by number, in the order that findings had then. */
export function fromLegacyNumbers(report: Report, decisions: Decisions): Decisions {
  const getPosition = createReadingOrder(report);
  const legacyOrder = [...report.findings].sort(
    (a, b) =>
      compareSeverity(a, b) ||
      Number(b.confidence >= 0.5) - Number(a.confidence >= 0.5) ||
      getPosition(a) - getPosition(b),
  );
  const ids = new Map(legacyOrder.map(({ id }, at) => [`f${at}`, id]));
  return mapFindingIds(decisions, (number) => ids.get(number) ?? number);
}
