/** Keeps the saved copy of the comparison on show up to date. */
import { getSavedKey, type SavedSummary } from '../../../lib/core';
import type { SavedResult, SavedStore } from '../../../lib/extension';
import {
  type ComparisonState,
  type PanelState,
  type SavedEvent,
  type SavedState,
  toSavedComparison,
} from '../../../lib/panel';

interface AutosaveDeps {
  readonly store: SavedStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly state: () => SavedState;
  readonly send: (event: SavedEvent) => void;
  /** Other windows are to look at the store anew. */
  readonly changed: () => void;
  /** The value, or undefined where the trouble was said instead. */
  readonly unwrap: <T>(answer: SavedResult<T>) => { readonly value: T } | undefined;
}

/** What a record of a comparison depends on. */
const getSavedFields = ({ report, view }: ComparisonState) =>
  [report, view.dismissed, view.confirmed, view.notes] as const;
const isSameRecord = (one: ComparisonState, other: ComparisonState): boolean =>
  getSavedFields(one).every((field, at) => field === getSavedFields(other)[at]);

export class Autosave {
  /** The pair on show, and what of it is written down. */
  private key: string | undefined;
  private written: ComparisonState | undefined;
  private waiting: ComparisonState | undefined;
  private writing = false;

  constructor(private readonly deps: AutosaveDeps) {}

  follow(shown: PanelState): void {
    const on = 'report' in shown ? shown : undefined;
    const key = on && getSavedKey(on);
    if (key !== this.key) {
      [this.key, this.written] = [key, on];
      void this.lookUp();
    } else if (on && (!this.written || !isSameRecord(on, this.written))) {
      const isKept = this.written?.accessed === on.accessed && this.isKept(on);
      this.written = on;
      if (isKept) void this.write(on);
    }
  }

  /** Whether the pair on show is kept, and since when. True where it was found to be kept no longer. */
  async lookUp(): Promise<boolean> {
    const { key, deps } = this;
    if (key === undefined) deps.send({ type: 'here' });
    if (key === undefined) return false;
    const entry = await deps.store.entry(key);
    if (key !== this.key) return false;
    const before = deps.state().here;
    deps.send({ type: 'here', here: entry.ok ? entry.value : undefined });
    return before !== undefined && entry.ok && !entry.value;
  }

  /** The pair was kept. */
  kept(entry: SavedSummary): void {
    if (entry.key === this.key) this.deps.send({ type: 'here', here: entry });
  }

  private isKept({ accessed }: ComparisonState): boolean {
    const { here, offered } = this.deps.state();
    return offered && here?.accessed === accessed;
  }

  /** One after the other; of several that wait the last is enough. */
  private async write(comparison: ComparisonState): Promise<void> {
    this.waiting = comparison;
    if (this.writing) return;
    this.writing = true;
    while (this.waiting) {
      const latest: ComparisonState = this.waiting;
      this.waiting = undefined;
      const { store, now, unwrap, changed } = this.deps;
      const put = unwrap(await store.put(toSavedComparison(latest, new Date(now()).toISOString())));
      if (put) this.kept(put.value);
      changed();
    }
    this.writing = false;
  }
}
