/** A hook that handles the keyboard shortcuts of the whole panel. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { getShortcutAction, type KeyPress, type ShortcutAction } from '../keyboard-shortcuts';
import type { Panel } from '../panel';
import { isComparison, type ShownReport } from '../state/panel-state';
import { listTicked, listVisibleFindings } from '../state/visible-findings';

/** Listens to key presses; `keyboard-shortcuts.ts` says which key triggers which action. */
export function useShortcuts(panel: Panel, sheet: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const wish = event.defaultPrevented ? undefined : getShortcutAction(toKeyPress(event));
      if (wish && handleShortcut(panel, wish, sheet.current)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [panel, sheet]);
}

function toKeyPress(event: KeyboardEvent): KeyPress {
  const target = event.target instanceof Element ? event.target : undefined;
  const within = (selector: string): boolean => Boolean(target?.closest(selector));
  return {
    key: event.key,
    code: event.code,
    shift: event.shiftKey,
    repeat: event.repeat,
    modified: event.ctrlKey || event.metaKey || event.altKey,
    typing: within('input:not([type=checkbox]), textarea, select, [contenteditable]'),
    onControl: within('button, a, summary, input, [role=button], [role=tab]'),
  };
}

/**
 * Carries out an action.
 * @returns whether the key was used
 */
function handleShortcut(panel: Panel, wish: ShortcutAction, sheet: HTMLDialogElement | null): boolean {
  if (wish === 'help') {
    if (sheet?.open) sheet.close();
    else sheet?.showModal();
    return true;
  }
  const now = panel.state.value;
  if (panel.saved.state.value.on === 'list') return wish === 'filter' && focusFirst('.saved-search input');
  if (sheet?.open || !isComparison(now)) return false;
  return handleListAction(panel, now, wish) ?? handleFindingAction(panel, now, wish);
}

/** Actions that need no selected finding. Returns undefined for all other actions. */
function handleListAction(
  { send, actions, saved }: Panel,
  now: ShownReport,
  wish: ShortcutAction,
): boolean | undefined {
  const { view } = now;
  switch (wish) {
    case 'next':
    case 'previous':
      send({ type: 'move', by: wish === 'next' ? 1 : -1 });
      return true;
    case 'tick-next':
    case 'tick-previous':
      send({ type: 'tick-move', by: wish === 'tick-next' ? 1 : -1 });
      return true;
    case 'tick-all':
      send({ type: 'tick-all' });
      return true;
    case 'close':
      send({ type: 'untick' });
      return view.ticked.length > 0;
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
      return focusFirst('.filters button, .filters select');
    case 'map':
      return focusFirst('.map [tabindex="0"]');
    default:
      return undefined;
  }
}

/** Actions on the ticked findings, or on the selected one if none is ticked. */
function handleFindingAction({ send, actions }: Panel, now: ShownReport, wish: ShortcutAction): boolean {
  const ticked = listTicked(now).map(({ id }) => id);
  const id = listVisibleFindings(now).find((finding) => finding.id === now.view.selected)?.id;
  if (ticked.length > 0 && isBulkAction(wish)) {
    if (wish === 'copy') void actions.copy(ticked);
    else send({ type: wish === 'confirm' ? 'confirm-ticked' : 'dismiss-ticked' });
    return true;
  }
  if (id === undefined) return false;
  if (wish === 'show') actions.show(id);
  if (wish === 'copy') void actions.copy([id]);
  if (wish === 'confirm') actions.confirm(id);
  if (wish === 'dismiss') actions.dismiss(id);
  if (wish === 'note') send({ type: 'noting', id });
  if (wish === 'tick') send({ type: 'tick', id });
  return true;
}

const isBulkAction = (wish: ShortcutAction): wish is 'copy' | 'confirm' | 'dismiss' =>
  ['copy', 'confirm', 'dismiss'].includes(wish);

function focusFirst(selector: string): boolean {
  const first = document.querySelector<HTMLElement | SVGElement>(selector);
  first?.focus();
  return first !== null;
}
