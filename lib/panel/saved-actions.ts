/** The panel's actions on saved comparisons, and the state of the list that their answers change. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { isComparison, type PanelState } from './state/panel-state';
import { INITIAL_SAVED_STATE, reduceSaved, type SavedEvent, type SavedState } from './state/saved-state';
import type { ShownReport } from './state/shown-report';

/** Effects on saved comparisons. Each is answered by events; the result is reported by a notice. */
export interface SavedEffects {
  /** Saves a comparison, or says why not. Answered by the event `here`. */
  readonly keep: (comparison: ShownReport) => void;
  /** Reads the list. Answered by the event `listed`. */
  readonly list: () => void;
  /** Opens a saved comparison. Answered by the event `opened` once the comparison is shown. */
  readonly open: (key: string) => void;
  /** Leaves an opened comparison; the page is examined anew. */
  readonly close: () => void;
  readonly remove: (key: string) => void;
  /** Restores the comparison that was deleted last. */
  readonly restore: () => void;
  /** Deletes the entries that cannot be read any more. */
  readonly removeBroken: () => void;
  /** Deletes all that are kept. */
  readonly removeAll: () => void;
  /** Deletes all that are remembered and not kept. */
  readonly clearRemembered: () => void;
  /** Remembers the last comparisons from now on; `false`: deletes them, and remembers no more. */
  readonly remember: (isOn: boolean) => void;
  readonly exportAll: () => void;
  readonly importFrom: (file: File) => void;
  /** Cancels the running export or import. */
  readonly cancel: () => void;
}

/** Actions on saved comparisons that are more than an effect. */
export interface SavedActions {
  /** Saves the comparison on show. */
  readonly keep: () => void;
  /** Opens the list, or goes back to the page from it. */
  readonly toggleList: () => void;
  /** Goes back to the page, from the list or from an opened comparison. */
  readonly leave: () => void;
}

/** The part of the panel that deals with saved comparisons. */
export interface SavedPanel {
  readonly state: ReadonlySignal<SavedState>;
  readonly send: (event: SavedEvent) => void;
  readonly actions: SavedActions;
}

/** Creates that part. `shown` is the state of the panel, whose comparison can be saved. */
export function createSavedPanel(shown: ReadonlySignal<PanelState>, getEffects: () => SavedEffects): SavedPanel {
  const state = signal<SavedState>(INITIAL_SAVED_STATE);
  const send = (event: SavedEvent): void => {
    state.value = reduceSaved(state.value, event);
  };
  const leave = (): void => {
    const { open } = state.value;
    send({ type: 'closed' });
    if (open) getEffects().close();
  };
  const actions: SavedActions = {
    leave,
    keep: () => {
      if (!isComparison(shown.value)) return;
      if (state.value.offered) getEffects().keep(shown.value);
      else send({ type: 'notice', notice: { kind: 'private' } });
    },
    toggleList: () => (state.value.on === 'list' ? leave() : openSavedList(state.value, send, getEffects())),
  };
  return { state, send, actions };
}

/** Shows the list. An opened comparison is closed first, so that the next step back leads to the page. */
function openSavedList({ open }: SavedState, send: SavedPanel['send'], effects: SavedEffects): void {
  send({ type: 'list' });
  if (open) effects.close();
  effects.list();
}
