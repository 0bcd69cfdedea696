import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { type KeyPress, type KeyWish, wishOf } from '../keyboard-shortcuts';
import type { Panel } from '../panel';
import { type Comparison, isComparison } from '../state/panel-state';
import { tickedOf, visible } from '../state/visible-findings';

/** Keyboard for the whole panel; what each key asks for stands in `keys`. */
export function useShortcuts(panel: Panel, sheet: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const wish = event.defaultPrevented ? undefined : wishOf(pressOf(event));
      if (wish && fulfil(panel, wish, sheet.current)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [panel, sheet]);
}

function pressOf(event: KeyboardEvent): KeyPress {
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

/** @returns whether the key was used up. */
function fulfil(panel: Panel, wish: KeyWish, sheet: HTMLDialogElement | null): boolean {
  if (wish === 'help') {
    if (sheet?.open) sheet.close();
    else sheet?.showModal();
    return true;
  }
  const now = panel.state.value;
  if (panel.saved.state.value.on === 'list') return wish === 'filter' && focusOn('.saved-search input');
  if (sheet?.open || !isComparison(now)) return false;
  return inList(panel, now, wish) ?? onFlags(panel, now, wish);
}

/** What needs no flag; undefined where the key asks for something else. */
function inList({ send, actions, saved }: Panel, now: Comparison, wish: KeyWish): boolean | undefined {
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
      return focusOn('.filters button, .filters select');
    case 'map':
      return focusOn('.map [tabindex="0"]');
    default:
      return undefined;
  }
}

/** On what is selected together, or else on the one that is chosen. */
function onFlags({ send, actions }: Panel, now: Comparison, wish: KeyWish): boolean {
  const ticked = tickedOf(now).map(({ id }) => id);
  const id = visible(now).find((finding) => finding.id === now.view.selected)?.id;
  if (ticked.length > 0 && isForSeveral(wish)) {
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

const isForSeveral = (wish: KeyWish): wish is 'copy' | 'confirm' | 'dismiss' =>
  ['copy', 'confirm', 'dismiss'].includes(wish);

function focusOn(selector: string): boolean {
  const first = document.querySelector<HTMLElement | SVGElement>(selector);
  first?.focus();
  return first !== null;
}
