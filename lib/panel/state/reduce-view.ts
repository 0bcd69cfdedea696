/** The reducer of a comparison's view: selection, filters and the reader's decisions. */
import { FINDING_KINDS, type FindingKind } from '../../core/finding';
import type { Report } from '../../core/report';
import { fromStableNames, keepDecisions } from './decisions';
import type { Decisions, ListView, Preferences, ViewEvent } from './list-view';
import type { ShownReport } from './shown-report';
import { listDismissed, listTicked, listVisibleFindings, NO_FILTERS } from './visible-findings';

const DEFAULT_PREFERENCES: Preferences = { sort: 'severity', usual: 0.5 };

interface StoredChoices {
  readonly decisions?: Decisions;
  readonly preferences?: Partial<Preferences>;
}

/**
 * The first view of a comparison, with the reader's stored decisions and preferences. Where it is made again, the
 * decisions that she has before her count.
 * @param before what was on show of the same two pages
 */
export function createView(
  report: Report,
  { decisions, preferences }: StoredChoices,
  before?: Pick<ShownReport, 'report' | 'view'>,
): ListView {
  const initialView: ListView = {
    ...DEFAULT_PREFERENCES,
    ...preferences,
    ...NO_FILTERS,
    dismissed: [],
    confirmed: [],
    notes: {},
    ticked: [],
    selecting: false,
    fresh: [],
    undo: [],
    selectedBy: 'page',
    tab: 'differences',
  };
  if (before)
    return {
      ...applyStoredDecisions(report, initialView, keepDecisions(before, report, decisions)),
      tab: before.view.tab,
    };
  return decisions ? applyStoredDecisions(report, initialView, decisions) : initialView;
}

function applyStoredDecisions(report: Report, view: ListView, decisions: Decisions): ListView {
  const { filters, ...rest } = fromStableNames(report, decisions);
  return { ...view, ...rest, ...filters };
}

export function reduceView(comparison: ShownReport, event: ViewEvent): ListView {
  const { view } = comparison;
  switch (event.type) {
    case 'select':
      return {
        ...view,
        selected: event.id,
        selectedBy: event.by,
        noting: view.noting === event.id ? event.id : undefined,
      };
    case 'close':
      return { ...view, selected: undefined, noting: undefined };
    case 'move':
      return moveSelection(comparison, event.by);
    case 'tab':
      return { ...view, tab: event.tab };
    case 'toggle-kind':
      return { ...view, hidden: toggleShownKind(view.hidden, event.kind), notice: undefined, fresh: [] };
    case 'only-kind':
      return { ...view, hidden: listOtherKinds(event.kind), notice: undefined, fresh: [] };
    case 'category':
      return { ...view, category: event.category, notice: undefined };
    case 'severity':
      return { ...view, severity: event.severity, notice: undefined };
    case 'least':
      return { ...view, least: event.least, notice: undefined };
    case 'toggle-change':
      return { ...view, change: view.change === event.change ? undefined : event.change, notice: undefined, fresh: [] };
    case 'show-all':
      return { ...view, ...NO_FILTERS, change: undefined, notice: undefined };
    case 'toggle-doubtful':
      return { ...view, least: view.least === 0 ? undefined : 0, tab: 'differences' };
    case 'prefer':
      return { ...view, ...event.preferences, fresh: [] };
    case 'decisions':
      return applyStoredDecisions(comparison.report, view, event.decisions);
    case 'notice':
      return { ...view, notice: event.notice };
    default:
      return reduceFindingEvent(comparison, event);
  }
}

type FindingEvent = Extract<
  ViewEvent,
  {
    type:
      | 'dismiss'
      | 'restore'
      | 'confirm'
      | 'undo'
      | 'noting'
      | 'note'
      | 'tick'
      | 'tick-all'
      | 'tick-move'
      | 'selecting'
      | 'dismiss-ticked'
      | 'confirm-ticked';
  }
>;

/** Handles the events that concern findings: dismissing, confirming, noting, ticking. */
function reduceFindingEvent(comparison: ShownReport, event: FindingEvent): ListView {
  const { view } = comparison;
  switch (event.type) {
    case 'dismiss':
      return dismissFindings(comparison, [event.id], event.by);
    case 'dismiss-ticked':
      return dismissFindings(comparison, getFindingIds(listTicked(comparison)));
    case 'restore':
      return event.by === 'page'
        ? keepSelection(view, restoreFindings(view, [event.id]))
        : restoreFindings(view, [event.id]);
    case 'undo':
      return restoreFindings(view, view.undo.at(-1) ?? getLastDismissed(comparison));
    case 'confirm':
      return { ...view, confirmed: toggleItem(view.confirmed, event.id) };
    case 'confirm-ticked':
      return { ...view, confirmed: toggleAllItems(view.confirmed, getFindingIds(listTicked(comparison))) };
    case 'noting':
      return setEditedNote(view, event.id);
    case 'note':
      return { ...view, notes: setNote(view.notes, event.id, event.text) };
    case 'tick':
      return {
        ...view,
        selecting: true,
        ticked: event.through ? tickRange(comparison, event.id) : toggleItem(view.ticked, event.id),
      };
    case 'tick-all':
      return {
        ...view,
        selecting: true,
        ticked: toggleAllItems(view.ticked, getFindingIds(listVisibleFindings(comparison))),
      };
    case 'tick-move':
      return moveAndTick(comparison, event.by);
    case 'selecting':
      return { ...view, selecting: event.on, ticked: event.on ? view.ticked : [] };
  }
}

const getFindingIds = (findings: readonly { readonly id: string }[]): readonly string[] => findings.map(({ id }) => id);

const listOtherKinds = (kind: FindingKind | undefined): readonly FindingKind[] =>
  kind === undefined ? [] : FINDING_KINDS.filter((other) => other !== kind);

/** Where all kinds are shown, only this one is shown next; where it was the only one, all are. */
function toggleShownKind(hidden: readonly FindingKind[], kind: FindingKind): readonly FindingKind[] {
  const next = hidden.length === 0 ? listOtherKinds(kind) : toggleItem(hidden, kind);
  return next.length === FINDING_KINDS.length ? [] : next;
}

function toggleItem<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/** Adds all items to the list, or removes them where the list contains all. */
function toggleAllItems<T>(list: readonly T[], items: readonly T[]): readonly T[] {
  const rest = list.filter((item) => !items.includes(item));
  return items.every((item) => list.includes(item)) ? rest : [...rest, ...items];
}

function moveSelection(comparison: ShownReport, by: 1 | -1): ListView {
  const { view } = comparison;
  const shown = listVisibleFindings(comparison);
  const at = shown.findIndex((finding) => finding.id === view.selected);
  const target = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1);
  const found = shown[target];
  return found ? { ...view, selected: found.id, selectedBy: 'keyboard', noting: undefined } : view;
}

/** Dismisses findings. The selection moves to the next one, so that a reader can work through the list with one key. */
function dismissFindings(comparison: ShownReport, requestedIds: readonly string[], by?: 'page'): ListView {
  const { view } = comparison;
  const ids = requestedIds.filter((id) => !view.dismissed.includes(id));
  if (ids.length === 0) return view;
  const hasToMove = view.selected === undefined ? by !== 'page' : ids.includes(view.selected);
  return {
    ...view,
    dismissed: [...view.dismissed, ...ids],
    ticked: view.ticked.filter((id) => !ids.includes(id)),
    selecting: view.selecting && view.ticked.some((id) => !ids.includes(id)),
    undo: [...view.undo, ids],
    selected: hasToMove ? findRemainingNeighbor(listVisibleFindings(comparison), ids) : view.selected,
    selectedBy: by ?? 'keyboard',
    noting: undefined,
    notice: { kind: 'dismissed', ids },
  };
}

/** The next finding after the last of `ids` that stays, or else the nearest before it. */
function findRemainingNeighbor(shown: readonly { readonly id: string }[], ids: readonly string[]): string | undefined {
  const at = shown.findLastIndex(({ id }) => ids.includes(id));
  const isRemaining = ({ id }: { readonly id: string }): boolean => !ids.includes(id);
  return (shown.slice(at + 1).find(isRemaining) ?? shown.slice(0, Math.max(at, 0)).findLast(isRemaining))?.id;
}

/** The view after an event, with what was open before it. */
const keepSelection = ({ selected, selectedBy }: ListView, after: ListView): ListView => ({
  ...after,
  selected,
  selectedBy,
});

/** The finding dismissed last in an earlier session: there is no group to undo for it. */
function getLastDismissed(comparison: ShownReport): readonly string[] {
  const dismissedIds = getFindingIds(listDismissed(comparison));
  return comparison.view.dismissed.filter((id) => dismissedIds.includes(id)).slice(-1);
}

function restoreFindings(view: ListView, ids: readonly string[]): ListView {
  const [first] = ids;
  if (first === undefined) return view;
  const removeIds = (list: readonly string[]): readonly string[] => list.filter((id) => !ids.includes(id));
  return {
    ...view,
    dismissed: removeIds(view.dismissed),
    undo: view.undo.map(removeIds).filter((group) => group.length > 0),
    selected: first,
    selectedBy: 'keyboard',
    notice: undefined,
  };
}

function setEditedNote(view: ListView, id: string | undefined): ListView {
  if (id === undefined) return { ...view, noting: undefined };
  return { ...view, noting: id, selected: id, selectedBy: 'pointer', tab: 'differences' };
}

/** Longest note in UTF-16 units, about one page. */
export const MAX_NOTE_LENGTH = 2000;

function setNote(notes: ListView['notes'], id: string, text: string): ListView['notes'] {
  const { [id]: _, ...rest } = notes;
  return text.trim() === '' ? rest : { ...rest, [id]: text.slice(0, MAX_NOTE_LENGTH) };
}

/** Ticks all findings from the one ticked last to this one. */
function tickRange(comparison: ShownReport, id: string): readonly string[] {
  const { ticked } = comparison.view;
  const ids = getFindingIds(listVisibleFindings(comparison));
  const ends = [ids.indexOf(ticked.at(-1) ?? id), ids.indexOf(id)];
  if (ends.includes(-1)) return [...new Set([...ticked, id])];
  const range = ids.slice(Math.min(...ends), Math.max(...ends) + 1);
  return [...new Set([...ticked, ...range, id])];
}

/** Moves the selection and ticks both the finding that was selected and the new one. */
function moveAndTick(comparison: ShownReport, by: 1 | -1): ListView {
  const moved = moveSelection(comparison, by);
  const selectedIds = [comparison.view.selected, moved.selected].filter((id): id is string => id !== undefined);
  return { ...moved, selecting: true, ticked: [...new Set([...moved.ticked, ...selectedIds])] };
}
