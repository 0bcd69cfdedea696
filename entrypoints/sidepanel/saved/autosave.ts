/** What is kept of the comparison on show keeps up with it. */

import { getSavedKey, type SavedSummary } from '../../../lib/core';
import type { SavedAnswer, SavedStore } from '../../../lib/extension';
import { type PanelState, type SavedEvent, type SavedState, toSavedComparison } from '../../../lib/panel';

export type OnShow = Extract<PanelState, { report: unknown }>;

interface Outside {
  readonly store: SavedStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly state: () => SavedState;
  readonly send: (event: SavedEvent) => void;
  /** Other windows are to look at the store anew. */
  readonly changed: () => void;
  /** The value, or undefined where the trouble was said instead. */
  readonly gained: <T>(answer: SavedAnswer<T>) => { readonly value: T } | undefined;
}

/** What a record of a comparison depends on. */
const fieldsOf = ({ report, view }: OnShow) => [report, view.dismissed, view.confirmed, view.notes] as const;
const isSame = (one: OnShow, other: OnShow): boolean =>
  fieldsOf(one).every((field, at) => field === fieldsOf(other)[at]);

export class Following {
  /** The pair on show, and what of it is written down. */
  private key: string | undefined;
  private written: OnShow | undefined;
  private waiting: OnShow | undefined;
  private writing = false;

  constructor(private readonly outside: Outside) {}

  follow(shown: PanelState): void {
    const on = 'report' in shown ? shown : undefined;
    const key = on && getSavedKey(on);
    if (key !== this.key) {
      [this.key, this.written] = [key, on];
      void this.lookUp();
    } else if (on && (!this.written || !isSame(on, this.written))) {
      const isKept = this.written?.accessed === on.accessed && this.isKept(on);
      this.written = on;
      if (isKept) void this.write(on);
    }
  }

  /** Whether the pair on show is kept, and since when. True where it was found to be kept no longer. */
  async lookUp(): Promise<boolean> {
    const { key, outside } = this;
    if (key === undefined) outside.send({ type: 'here' });
    if (key === undefined) return false;
    const entry = await outside.store.entry(key);
    if (key !== this.key) return false;
    const before = outside.state().here;
    outside.send({ type: 'here', here: entry.ok ? entry.value : undefined });
    return before !== undefined && entry.ok && !entry.value;
  }

  /** The pair was kept. */
  kept(entry: SavedSummary): void {
    if (entry.key === this.key) this.outside.send({ type: 'here', here: entry });
  }

  private isKept({ accessed }: OnShow): boolean {
    const { here, offered } = this.outside.state();
    return offered && here?.accessed === accessed;
  }

  /** One after the other; of several that wait the last is enough. */
  private async write(comparison: OnShow): Promise<void> {
    this.waiting = comparison;
    if (this.writing) return;
    this.writing = true;
    while (this.waiting) {
      const latest: OnShow = this.waiting;
      this.waiting = undefined;
      const { store, now, gained, changed } = this.outside;
      const put = gained(await store.put(toSavedComparison(latest, new Date(now()).toISOString())));
      if (put) this.kept(put.value);
      changed();
    }
    this.writing = false;
  }
}
