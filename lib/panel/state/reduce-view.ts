/** From one way of looking at a comparison to the next: what is chosen, filtered and decided. */
import type { Report } from '../../core';
import { knownAgain } from './decisions';
import type { Decisions, Preferences, Tab, View, ViewEvent } from './list-view';
import type { Comparison } from './panel-state';
import { dismissedOf, NO_FILTERS, tickedOf, visible } from './visible-findings';

const HABITS: Preferences = { sort: 'severity', usual: 0.5 };

interface Brought {
  readonly decisions?: Decisions;
  readonly preferences?: Partial<Preferences>;
}

/** As a comparison is first shown, with what the reader decided about it before. */
export function freshView(report: Report, tab: Tab, { decisions, preferences }: Brought): View {
  const bare: View = {
    ...HABITS,
    ...preferences,
    ...NO_FILTERS,
    dismissed: [],
    confirmed: [],
    notes: {},
    ticked: [],
    undo: [],
    selectedBy: 'page',
    tab,
  };
  return decisions ? decided(report, bare, decisions) : bare;
}

function decided(report: Report, view: View, decisions: Decisions): View {
  const { filters, ...rest } = knownAgain(report, decisions);
  return { ...view, ...rest, ...filters };
}

export function nextView(comparison: Comparison, event: ViewEvent): View {
  const { view } = comparison;
  switch (event.type) {
    case 'select':
      return {
        ...view,
        selected: event.id,
        selectedBy: event.by,
        noting: view.noting === event.id ? event.id : undefined,
      };
    case 'select-segment':
      return selectSegment(comparison, event.segment);
    case 'move':
      return move(comparison, event.by);
    case 'tab':
      return { ...view, tab: event.tab };
    case 'toggle-kind':
      return { ...view, hidden: toggled(view.hidden, event.kind), notice: undefined };
    case 'category':
      return { ...view, category: event.category, notice: undefined };
    case 'severity':
      return { ...view, severity: event.severity, notice: undefined };
    case 'least':
      return { ...view, least: event.least, notice: undefined };
    case 'show-all':
      return { ...view, ...NO_FILTERS, notice: undefined };
    case 'toggle-doubtful':
      return { ...view, least: view.least === 0 ? undefined : 0, tab: 'differences' };
    case 'prefer':
      return { ...view, ...event.preferences };
    case 'decisions':
      return decided(comparison.report, view, event.decisions);
    case 'notice':
      return { ...view, notice: event.notice };
    default:
      return worked(comparison, event);
  }
}

type Work = Extract<
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
      | 'untick'
      | 'dismiss-ticked'
      | 'confirm-ticked';
  }
>;

/** What a reader does with flags. */
function worked(comparison: Comparison, event: Work): View {
  const { view } = comparison;
  switch (event.type) {
    case 'dismiss':
      return dismiss(comparison, [event.id]);
    case 'dismiss-ticked':
      return dismiss(comparison, idsOf(tickedOf(comparison)));
    case 'restore':
      return restore(view, [event.id]);
    case 'undo':
      return restore(view, view.undo.at(-1) ?? lastDismissed(comparison));
    case 'confirm':
      return { ...view, confirmed: toggled(view.confirmed, event.id) };
    case 'confirm-ticked':
      return { ...view, confirmed: toggledAll(view.confirmed, idsOf(tickedOf(comparison))) };
    case 'noting':
      return noting(view, event.id);
    case 'note':
      return { ...view, notes: noted(view.notes, event.id, event.text) };
    case 'tick':
      return { ...view, ticked: event.through ? through(comparison, event.id) : toggled(view.ticked, event.id) };
    case 'tick-all':
      return { ...view, ticked: toggledAll(view.ticked, idsOf(visible(comparison))) };
    case 'tick-move':
      return tickMove(comparison, event.by);
    case 'untick':
      return { ...view, ticked: [] };
  }
}

const idsOf = (findings: readonly { readonly id: string }[]): readonly string[] => findings.map(({ id }) => id);

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/** All of them in, or all out where they are. */
function toggledAll<T>(list: readonly T[], items: readonly T[]): readonly T[] {
  const rest = list.filter((item) => !items.includes(item));
  return items.every((item) => list.includes(item)) ? rest : [...rest, ...items];
}

function move(comparison: Comparison, by: 1 | -1): View {
  const { view } = comparison;
  const shown = visible(comparison);
  const at = shown.findIndex((finding) => finding.id === view.selected);
  const target = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1);
  const found = shown[target];
  return found ? { ...view, selected: found.id, selectedBy: 'keyboard', noting: undefined } : view;
}

function selectSegment(comparison: Comparison, segment: string): View {
  const found = visible(comparison).find(
    (finding) => finding.translation.includes(segment) || finding.original.includes(segment),
  );
  return found ? { ...comparison.view, selected: found.id, selectedBy: 'page', tab: 'differences' } : comparison.view;
}

/** The choice moves on, so that one can work through a list with one key. */
function dismiss(comparison: Comparison, wanted: readonly string[]): View {
  const { view } = comparison;
  const ids = wanted.filter((id) => !view.dismissed.includes(id));
  if (ids.length === 0) return view;
  const moves = view.selected === undefined || ids.includes(view.selected);
  return {
    ...view,
    dismissed: [...view.dismissed, ...ids],
    ticked: view.ticked.filter((id) => !ids.includes(id)),
    undo: [...view.undo, ids],
    selected: moves ? following(visible(comparison), ids) : view.selected,
    selectedBy: 'keyboard',
    noting: undefined,
    notice: { type: 'dismissed', ids },
  };
}

/** What stands next to the last of them and stays. */
function following(shown: readonly { readonly id: string }[], ids: readonly string[]): string | undefined {
  const at = shown.findLastIndex(({ id }) => ids.includes(id));
  const stays = ({ id }: { readonly id: string }): boolean => !ids.includes(id);
  return (shown.slice(at + 1).find(stays) ?? shown.slice(0, Math.max(at, 0)).findLast(stays))?.id;
}

/** The last of before, where nothing was dismissed since. */
function lastDismissed(comparison: Comparison): readonly string[] {
  const gone = idsOf(dismissedOf(comparison));
  return comparison.view.dismissed.filter((id) => gone.includes(id)).slice(-1);
}

function restore(view: View, ids: readonly string[]): View {
  const [first] = ids;
  if (first === undefined) return view;
  const without = (list: readonly string[]): readonly string[] => list.filter((id) => !ids.includes(id));
  return {
    ...view,
    dismissed: without(view.dismissed),
    undo: view.undo.map(without).filter((group) => group.length > 0),
    selected: first,
    selectedBy: 'keyboard',
    notice: undefined,
  };
}

function noting(view: View, id: string | undefined): View {
  if (id === undefined) return { ...view, noting: undefined };
  return { ...view, noting: id, selected: id, selectedBy: 'pointer', tab: 'differences' };
}

/** UTF-16 units: a page of it. */
export const LONGEST_NOTE = 2000;

function noted(notes: View['notes'], id: string, text: string): View['notes'] {
  const { [id]: _, ...rest } = notes;
  return text.trim() === '' ? rest : { ...rest, [id]: text.slice(0, LONGEST_NOTE) };
}

/** All from the one ticked last to this one. */
function through(comparison: Comparison, id: string): readonly string[] {
  const { ticked } = comparison.view;
  const ids = idsOf(visible(comparison));
  const ends = [ids.indexOf(ticked.at(-1) ?? id), ids.indexOf(id)];
  if (ends.includes(-1)) return [...new Set([...ticked, id])];
  const stretch = ids.slice(Math.min(...ends), Math.max(...ends) + 1);
  return [...new Set([...ticked, ...stretch, id])];
}

/** The selected one, and the one moved to. */
function tickMove(comparison: Comparison, by: 1 | -1): View {
  const moved = move(comparison, by);
  const both = [comparison.view.selected, moved.selected].filter((id): id is string => id !== undefined);
  return { ...moved, ticked: [...new Set([...moved.ticked, ...both])] };
}
