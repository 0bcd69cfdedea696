/** What the panel asks about kept comparisons, and how the answers change what is on show. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { isComparison, type PanelState, type ShownReport } from './state/panel-state';
import { INITIAL_SAVED_STATE, reduceSaved, type SavedEvent, type SavedState } from './state/saved-state';

/** What the panel cannot do itself. Each is answered by events; what was done, by a notice. */
export interface SavedEffects {
  /** Answer with `here`. */
  readonly keep: (comparison: ShownReport) => void;
  /** Answer with `listed`. */
  readonly list: () => void;
  /** Answer with `opened`, the comparison being on show. */
  readonly open: (key: string) => void;
  /** From an opened one back to the page, which is looked at anew. */
  readonly close: () => void;
  readonly remove: (key: string) => void;
  /** Brings back what was removed last. */
  readonly restore: () => void;
  /** Removes what cannot be read any more. */
  readonly removeBroken: () => void;
  readonly removeAll: () => void;
  readonly exportAll: () => void;
  readonly importFrom: (file: File) => void;
  /** Of writing or reading a file. */
  readonly cancel: () => void;
}

/** What components may ask for. */
export interface SavedActions extends Omit<SavedEffects, 'keep' | 'list' | 'close'> {
  /** Keeps what is on show. */
  readonly keep: () => void;
  /** Opens the list, or goes back to the page from it. */
  readonly toggleList: () => void;
  /** Back to the page. */
  readonly leave: () => void;
}

export interface SavedPanel {
  readonly state: ReadonlySignal<SavedState>;
  readonly send: (event: SavedEvent) => void;
  readonly actions: SavedActions;
}

export function createSavedPanel(shown: ReadonlySignal<PanelState>, effects: SavedEffects): SavedPanel {
  const state = signal<SavedState>(INITIAL_SAVED_STATE);
  const send = (event: SavedEvent): void => {
    state.value = reduceSaved(state.value, event);
  };
  const leave = (): void => {
    const { open } = state.value;
    send({ type: 'closed' });
    if (open) effects.close();
  };
  const actions: SavedActions = {
    ...effects,
    leave,
    keep: () => {
      if (state.value.offered && isComparison(shown.value)) effects.keep(shown.value);
    },
    toggleList: () => (state.value.on === 'list' ? leave() : openSavedList(state.value, send, effects)),
  };
  return { state, send, actions };
}

/** From an opened comparison the list is one step back; its page is one further. */
function openSavedList({ open }: SavedState, send: SavedPanel['send'], effects: SavedEffects): void {
  send({ type: 'list' });
  if (open) effects.close();
  effects.list();
}
