/** Keeps the saved copy of the comparison on show up to date. */
import type { SavedSummary } from '../../../lib/core';
import type { SavedResult, SavedStore } from '../../../lib/extension';
import {
  type ComparisonState,
  getShownKey,
  type PanelState,
  type ProvenanceRecord,
  type SavedEvent,
  type SavedState,
  toSavedComparison,
} from '../../../lib/panel';

export interface SavedPrivacy {
  /** Whether a comparison is private: then nothing of it is saved. */
  readonly isPrivate: (comparison: { readonly provenance: ProvenanceRecord }) => boolean;
}

interface AutosaveDeps extends SavedPrivacy {
  readonly store: SavedStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly state: () => SavedState;
  readonly send: (event: SavedEvent) => void;
  /** Tells other windows that the store has changed. */
  readonly changed: () => void;
  /** The value; undefined after an error, which is shown as a notice. */
  readonly unwrap: <T>(answer: SavedResult<T>) => { readonly value: T } | undefined;
}

/** The fields of a comparison that its saved record depends on. */
const getSavedFields = ({ report, view }: ComparisonState) =>
  [report, view.dismissed, view.confirmed, view.notes] as const;
const isSameRecord = (one: ComparisonState, other: ComparisonState): boolean =>
  getSavedFields(one).every((field, at) => field === getSavedFields(other)[at]);

export class Autosave {
  /** Key of the pair on show. */
  private key: string | undefined;
  /** The last state of it that was examined; written where the pair is saved. */
  private written: ComparisonState | undefined;
  private waiting: ComparisonState | undefined;
  private writing = false;

  constructor(private readonly deps: AutosaveDeps) {}

  follow(shown: PanelState): void {
    const on = 'report' in shown ? shown : undefined;
    const key = on && getShownKey(on);
    if (key !== this.key) {
      [this.key, this.written] = [key, on];
      void this.lookUp();
    } else if (on && (!this.written || !isSameRecord(on, this.written))) {
      const isKept = this.written?.accessed === on.accessed && this.isKept(on);
      this.written = on;
      if (isKept) void this.write(on);
    }
  }

  /** Looks up whether and when the pair on show was saved. Returns true where its saved comparison has disappeared. */
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

  /** Called after a pair was saved. */
  kept(entry: SavedSummary): void {
    if (entry.key === this.key) this.deps.send({ type: 'here', here: entry });
  }

  private isKept(comparison: ComparisonState): boolean {
    const { state, isPrivate } = this.deps;
    return !isPrivate(comparison) && state().here?.accessed === comparison.accessed;
  }

  /** Writes one state at a time. Of several that wait only the latest is written. */
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
