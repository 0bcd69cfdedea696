/** Whether the page shows a card on every sentence, or only on what differs. */
import { type ReadonlySignal, signal } from '@preact/signals';

/** Effects of the panel on the page and on the settings. */
export interface SentenceCardEffects {
  /** Stores whether the reader wants them. */
  readonly keep: (on: boolean) => void;
  /** Goes on to the card of the next or the previous sentence. */
  readonly step: (by: 1 | -1) => void;
}

export interface SentenceCards {
  readonly on: ReadonlySignal<boolean>;
  /** Sets the value that the settings hold, without storing it. */
  readonly set: (on: boolean) => void;
  /** The reader switches it; the value is stored. */
  readonly turn: (on: boolean) => void;
  /** Goes on to the next or the previous sentence of the page, and switches the cards on. */
  readonly step: (by: 1 | -1) => void;
}

/** Creates it switched on; the settings change that through `set`. */
export function createSentenceCards(getEffects: () => SentenceCardEffects): SentenceCards {
  const on = signal(true);
  const turn = (value: boolean): void => {
    if (value === on.value) return;
    on.value = value;
    getEffects().keep(value);
  };
  return {
    on,
    set: (value) => {
      on.value = value;
    },
    turn,
    step: (by) => {
      turn(true);
      getEffects().step(by);
    },
  };
}
