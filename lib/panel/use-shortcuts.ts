import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { type KeyWish, wishOf } from './keys';
import { type Panel, shownIds } from './panel';
import { isComparison } from './state';

/** Keyboard for the whole panel; what each key asks for stands in `keys`. */
export function useShortcuts(panel: Panel, sheet: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : undefined;
      const wish = wishOf({
        key: event.key,
        modified: event.ctrlKey || event.metaKey || event.altKey,
        typing: Boolean(target?.closest('input, textarea, select, [contenteditable]')),
        onControl: Boolean(target?.closest('button, a, summary, [role=button], [role=tab]')),
      });
      if (wish && fulfil(panel, wish, sheet.current)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [panel, sheet]);
}

/** @returns whether the key was used up. */
function fulfil(panel: Panel, wish: KeyWish, sheet: HTMLDialogElement | null): boolean {
  if (wish === 'help') {
    if (sheet?.open) sheet.close();
    else sheet?.showModal();
    return true;
  }
  if (sheet?.open || wish === 'close') return false;
  return isComparison(panel.state.value) && inComparison(panel, wish);
}

function inComparison({ state, send, actions }: Panel, wish: KeyWish): boolean {
  const now = state.value;
  if (!isComparison(now)) return false;
  if (wish === 'next' || wish === 'previous') {
    send({ type: 'move', by: wish === 'next' ? 1 : -1 });
    return true;
  }
  if (wish === 'filter') return focusFilters();
  if (wish === 'undo') {
    const last = now.view.dismissed.at(-1);
    if (last !== undefined) actions.restore(last);
    return last !== undefined;
  }
  const { selected } = now.view;
  if (selected === undefined || !shownIds(now).includes(selected)) return false;
  if (wish === 'show') actions.show(selected);
  if (wish === 'copy') actions.copy([selected]);
  if (wish === 'confirm') actions.confirm(selected);
  if (wish === 'dismiss') actions.dismiss(selected);
  return true;
}

function focusFilters(): boolean {
  const first = document.querySelector<HTMLElement>('.filters button, .filters select');
  first?.focus();
  return first !== null;
}
