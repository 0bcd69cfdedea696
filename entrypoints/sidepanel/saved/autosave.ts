/** Remembers each comparison that is made, and keeps what is stored of it, kept or remembered, up to date. */
import {
  type SavedComparison,
  type SavedShelf,
  type SavedSummary,
  toShelfKey,
} from '../../../lib/core/saved-comparison';
import type { SavedResult, SavedStore } from '../../../lib/extension/storage/saved-store';
import type { ComparisonState, PanelState } from '../../../lib/panel/state/panel-state';
import type { ProvenanceRecord } from '../../../lib/panel/state/provenance-record';
import { getShownKey, toSavedComparison } from '../../../lib/panel/state/saved-comparison';
import type { SavedEvent, SavedState } from '../../../lib/panel/state/saved-state';
import type { TabPage } from '../tabs/compared-pages';

export interface SavedPrivacy {
  /** Whether a comparison is private: then nothing of it is saved. */
  readonly isPrivate: (comparison: { readonly provenance: ProvenanceRecord }) => boolean;
}

export interface AutosaveDeps extends SavedPrivacy {
  readonly store: SavedStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly state: () => SavedState;
  readonly send: (event: SavedEvent) => void;
  /** Whether the reader lets comparisons be remembered. */
  readonly isRemembering: () => Promise<boolean>;
  /** The page in front that the state on show is of. */
  readonly page: () => TabPage | undefined;
  /** Notes which stored comparison a tab's page has. */
  readonly noteTab: (page: TabPage, compared: { readonly key: string; readonly accessed: string }) => Promise<void>;
  /** Tells other windows that the store has changed. */
  readonly changed: () => void;
  /** The value; undefined after an error, which is shown as a notice. */
  readonly unwrap: <T>(answer: SavedResult<T>) => { readonly value: T } | undefined;
}

/** A comparison to be stored, and the page that it was made for, unless it was opened from the list. */
interface Task {
  readonly comparison: ComparisonState;
  readonly page?: TabPage | undefined;
  readonly isNew: boolean;
}

/** The fields of a comparison that its saved record depends on. */
const getSavedFields = ({ report, view }: ComparisonState) =>
  [report, view.dismissed, view.confirmed, view.notes] as const;
const isSameRecord = (one: ComparisonState, other: ComparisonState): boolean =>
  getSavedFields(one).every((field, at) => field === getSavedFields(other)[at]);

/** Of how many comparisons it is known what was stored last; each holds two articles. */
const MAX_KNOWN = 13;

export class Autosave {
  /** Key of the pair on show. */
  private key: string | undefined;
  /** By pair and reading: the last state that was examined. */
  private readonly known = new Map<string, ComparisonState>();
  /** By pair and reading: all that were examined ever, so that none that the reader has deleted is new once more. */
  private readonly met = new Set<string>();
  /** By pair and reading: what waits to be written. */
  private readonly waiting = new Map<string, Task>();
  private writing = false;
  private isFullTold = false;

  constructor(private readonly deps: AutosaveDeps) {}

  /** Called with each state on show. */
  follow(shown: PanelState): void {
    const on = 'report' in shown ? shown : undefined;
    const key = on && getShownKey(on);
    if (key !== this.key) {
      this.key = key;
      void this.lookUp();
    }
    const isOpened = this.deps.state().open !== undefined;
    if (on && !this.deps.isPrivate(on)) this.examine(on, isOpened ? undefined : this.deps.page());
  }

  /** Called with each state of a page that is not in front, and not private. */
  followLeft(page: TabPage, state: PanelState): void {
    if ('report' in state) this.examine(state, page);
  }

  /** Called with a comparison that was stored before it is on show: there is nothing new about it. */
  know(comparison: ComparisonState): void {
    const id = `${getShownKey(comparison)}\n${comparison.accessed}`;
    this.met.add(id);
    this.known.delete(id);
    this.known.set(id, comparison);
    const [oldest] = this.known.keys();
    if (this.known.size > MAX_KNOWN && oldest !== undefined) this.known.delete(oldest);
  }

  /** Looks up whether and when the pair on show was kept. Returns true where its kept comparison has disappeared. */
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

  /** Called after a pair was kept. */
  kept(entry: SavedSummary): void {
    if (entry.key === this.key) this.deps.send({ type: 'here', here: entry });
  }

  private examine(comparison: ComparisonState, page: TabPage | undefined): void {
    const id = `${getShownKey(comparison)}\n${comparison.accessed}`;
    const before = this.known.get(id);
    if (before && isSameRecord(comparison, before)) return;
    const isNew = !this.met.has(id);
    this.know(comparison);
    // What was opened from the list is stored already.
    if (!isNew || page) void this.write(id, { comparison, page, isNew });
  }

  /** Writes one state at a time. Of several of one comparison that wait only the latest is written. */
  private async write(id: string, task: Task): Promise<void> {
    this.waiting.set(id, { ...task, isNew: task.isNew || this.waiting.get(id)?.isNew === true });
    if (this.writing) return;
    this.writing = true;
    for (let [next] = this.waiting; next; [next] = this.waiting) {
      this.waiting.delete(next[0]);
      // What a browser refuses is told; anything else must not keep the next one from being written.
      await this.store(next[1]).catch(() => undefined);
    }
    this.writing = false;
  }

  private async store({ comparison, page, isNew }: Task): Promise<void> {
    const { changed, noteTab } = this.deps;
    if (!isNew) {
      if (await this.update(comparison)) changed();
      return;
    }
    const isStored = (await this.findShelf(comparison)) !== undefined;
    if (!isStored && !(page && (await this.remember(comparison)))) return;
    const { accessed } = comparison;
    if (page) await noteTab(page, { key: getShownKey(comparison), accessed });
    if (!isStored) changed();
  }

  /**
   * Stores the newest state of a comparison where it is stored. What the reader has deleted is not stored again by what
   * she decides afterwards, nor by what is written as she deletes it.
   */
  private async update(comparison: ComparisonState): Promise<boolean> {
    const { store, unwrap } = this.deps;
    for (let shelf = await this.findShelf(comparison); shelf; shelf = await this.findShelf(comparison)) {
      const put = await store.update(this.toSaved(comparison, shelf), shelf);
      if (!put.ok) {
        if (shelf === 'kept') unwrap(put);
        else this.tellFull(put.trouble);
        return false;
      }
      if (put.value && shelf === 'kept') this.kept(put.value);
      if (put.value) return true;
      // It was deleted as it was looked up, or has gone to the other shelf.
    }
    return false;
  }

  /** Stores a comparison that is new, if the reader wants that, then as afterwards. */
  private async remember(comparison: ComparisonState): Promise<boolean> {
    const { store, isRemembering } = this.deps;
    if (!(await isRemembering())) return false;
    const put = await store.put(this.toSaved(comparison, 'remembered'), 'remembered');
    if (!put.ok) this.tellFull(put.trouble);
    if (!put.ok || (await isRemembering())) return put.ok;
    // It was turned off, and what was remembered deleted, while this was written.
    await store.remove([put.value.key]);
    return false;
  }

  private toSaved(comparison: ComparisonState, shelf: SavedShelf): SavedComparison {
    return toSavedComparison(comparison, new Date(this.deps.now()).toISOString(), undefined, shelf === 'remembered');
  }

  /** Where this comparison is stored as it was read; undefined where it is not. */
  private async findShelf(comparison: ComparisonState): Promise<SavedShelf | undefined> {
    for (const shelf of ['kept', 'remembered'] as const) {
      const entry = await this.deps.store.entry(toShelfKey(getShownKey(comparison), shelf));
      if (entry.ok && entry.value?.accessed === comparison.accessed) return shelf;
    }
    return undefined;
  }

  /** Says once that there is no room to remember more. Other trouble is told where the reader keeps or lists. */
  private tellFull(trouble: string): void {
    if (trouble !== 'full' || this.isFullTold) return;
    this.isFullTold = true;
    this.deps.send({ type: 'notice', notice: { kind: 'not-remembered' } });
  }
}
