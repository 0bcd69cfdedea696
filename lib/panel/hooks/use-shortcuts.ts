/** A hook that handles the keyboard shortcuts of the whole panel. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { FindingKind } from '../../core/finding';
import { getShortcutAction, type KeyPress, type ShortcutAction } from '../keyboard-shortcuts';
import type { Panel } from '../panel';
import { isComparison } from '../state/panel-state';
import type { ShownReport } from '../state/shown-report';
import { listTicked, listVisibleFindings } from '../state/visible-findings';

/** Listens to key presses; `keyboard-shortcuts.ts` says which key triggers which action. */
export function useShortcuts(panel: Panel, sheet: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      const action = event.defaultPrevented ? undefined : getShortcutAction(toKeyPress(event));
      if (action && handleShortcut(panel, action, sheet.current)) event.preventDefault();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [panel, sheet]);
}

function toKeyPress(event: KeyboardEvent): KeyPress {
  const target = event.target instanceof Element ? event.target : undefined;
  const isWithin = (selector: string): boolean => Boolean(target?.closest(selector));
  return {
    key: event.key,
    code: event.code,
    shift: event.shiftKey,
    repeat: event.repeat,
    modified: event.ctrlKey || event.metaKey || event.altKey,
    typing: isWithin('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'),
    onRow: isWithin('.row'),
  };
}

/**
 * Carries out an action.
 * @returns whether the key was used
 */
function handleShortcut(panel: Panel, action: ShortcutAction, sheet: HTMLDialogElement | null): boolean {
  if (action === 'help') {
    if (sheet?.open) sheet.close();
    else sheet?.showModal();
    return true;
  }
  const state = panel.state.value;
  if (panel.saved.state.value.on === 'list') return action === 'filter' && focusFirst('.saved-search input');
  if (sheet?.open || !isComparison(state)) return false;
  // The layer closes itself by Escape; no key works through it.
  if (panel.layers.open.value !== undefined) return false;
  return handleListAction(panel, state, action) ?? handleFindingAction(panel, state, action);
}

/** Actions that need no selected finding. Returns undefined for all other actions. */
function handleListAction(
  { send, actions, saved, layers, cards }: Panel,
  comparison: ShownReport,
  action: ShortcutAction,
): boolean | undefined {
  const { view } = comparison;
  if (Object.hasOwn(KINDS_OF_ACTIONS, action)) {
    send({ type: 'only-kind', kind: KINDS_OF_ACTIONS[action] });
    return true;
  }
  switch (action) {
    case 'next':
    case 'previous':
      send({ type: 'move', by: action === 'next' ? 1 : -1 });
      return true;
    case 'tick-next':
    case 'tick-previous':
      send({ type: 'tick-move', by: action === 'tick-next' ? 1 : -1 });
      return true;
    case 'tick-all':
      send({ type: 'tick-all' });
      return true;
    case 'close':
      return closeInnermost(send, view);
    case 'undo':
      send({ type: 'undo' });
      return view.dismissed.length > 0;
    case 'view':
      send({ type: 'tab', tab: view.tab === 'side' ? 'differences' : 'side' });
      return true;
    case 'sort':
      actions.sort(view.sort === 'severity' ? 'place' : 'severity');
      return true;
    case 'keep':
      saved.actions.keep();
      return true;
    case 'filter':
    case 'export':
      layers.open.value = action === 'filter' ? 'filters' : 'export';
      return true;
    case 'cards':
      cards.turn(!cards.on.value);
      return true;
    case 'next-sentence':
    case 'previous-sentence':
      cards.step(action === 'next-sentence' ? 1 : -1);
      return true;
    case 'source':
      layers.isSourceOpen.value = !layers.isSourceOpen.value;
      return focusFirst('.from');
    case 'map':
      return focusFirst('.tracks');
    default:
      return undefined;
  }
}

const KINDS_OF_ACTIONS: Readonly<Partial<Record<ShortcutAction, FindingKind>>> = {
  'only-dropped': 'dropped',
  'only-added': 'added',
  'only-altered': 'altered',
  'all-kinds': undefined,
};

/** Ends selecting, or else closes the open finding. */
function closeInnermost(send: Panel['send'], { selecting, selected }: ShownReport['view']): boolean {
  if (selecting) send({ type: 'selecting', on: false });
  else if (selected !== undefined) send({ type: 'close' });
  return selecting || selected !== undefined;
}

/** Actions on the ticked findings, or on the selected one if none is ticked. */
function handleFindingAction({ send, actions }: Panel, comparison: ShownReport, action: ShortcutAction): boolean {
  const tickedIds = listTicked(comparison).map(({ id }) => id);
  const id = listVisibleFindings(comparison).find((finding) => finding.id === comparison.view.selected)?.id;
  if (tickedIds.length > 0 && isBulkAction(action)) {
    if (action === 'copy') void actions.copy(tickedIds);
    else send({ type: action === 'confirm' ? 'confirm-ticked' : 'dismiss-ticked' });
    return true;
  }
  if (action === 'tick' && id === undefined) send({ type: 'selecting', on: !comparison.view.selecting });
  if (action === 'copy' && id === undefined) void actions.copy(listVisibleFindings(comparison).map((one) => one.id));
  if (id === undefined) return action === 'tick' || action === 'copy';
  if (action === 'copy') void actions.copy([id]);
  if (action === 'confirm') send({ type: 'confirm', id });
  if (action === 'dismiss') send({ type: 'dismiss', id });
  if (action === 'note') send({ type: 'noting', id });
  if (action === 'tick') send({ type: 'tick', id });
  return true;
}

const isBulkAction = (action: ShortcutAction): action is 'copy' | 'confirm' | 'dismiss' =>
  ['copy', 'confirm', 'dismiss'].includes(action);

function focusFirst(selector: string): boolean {
  const first = document.querySelector<HTMLElement | SVGElement>(selector);
  first?.focus();
  return first !== null;
}
