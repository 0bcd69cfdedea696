/** Kept comparisons: between the panel, which shows them, and the store, which has them. */

import { getSavedKey, type SavedComparison } from '../../../lib/core';
import type { SavedResult, SavedStore } from '../../../lib/extension';
import {
  type PanelEvent,
  type PanelState,
  type SavedEffects,
  type SavedEvent,
  type SavedNotice,
  type SavedState,
  toPanelState,
  toSavedComparison,
} from '../../../lib/panel';
import { Autosave, type ShownComparison } from './autosave';
import type { SavedFormat } from './import-export';
import { createFileTransfer } from './import-export-progress';

export interface SavedDeps {
  readonly store: SavedStore;
  readonly format: () => Promise<SavedFormat>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly state: () => SavedState;
  readonly send: (event: SavedEvent) => void;
  /** What the panel shows. */
  readonly shown: () => PanelState;
  readonly tell: (event: PanelEvent) => void;
  /** Shows an opened comparison in place of what the page has; answers with `in-page`. */
  readonly show: (state: PanelState) => Promise<void>;
  /** From an opened comparison back to the page. */
  readonly close: () => void;
  /** Leaves a file among the reader's downloads. */
  readonly download: (file: Blob, name: string) => void;
  /** Other windows are to look at the store anew. */
  readonly changed: () => void;
}

export interface SavedController {
  readonly effects: SavedEffects;
  /** To be told of whatever the panel shows: what is kept of it keeps up with it. */
  readonly follow: (state: PanelState) => void;
  /** Another window has changed the store. */
  readonly refresh: () => void;
  /** What was kept may have been deleted outside Verso. */
  readonly lost: () => void;
}

export function createSavedController(outside: SavedDeps): SavedController {
  const { store, send, now, state } = outside;
  const time = (): string => new Date(now()).toISOString();
  const notice = (value: SavedNotice): void => send({ type: 'notice', notice: value });
  /** The value, or undefined where the trouble was said instead. */
  function gained<T>(answer: SavedResult<T>): { readonly value: T } | undefined {
    if (answer.ok) return answer;
    notice({ type: 'trouble', trouble: answer.trouble });
    return undefined;
  }
  async function list(): Promise<void> {
    const listed = gained(await store.list());
    if (listed) send({ type: 'listed', entries: listed.value.entries, broken: listed.value.broken.length });
  }
  async function checked(stored: unknown): Promise<SavedComparison | undefined> {
    return stored === undefined ? undefined : (await outside.format()).parseSaved(stored);
  }

  const following = new Autosave({ store, now, state, send, gained, changed: outside.changed });
  const refresh = (): void => {
    void following.lookUp();
    if (state().on === 'list') void list();
  };
  async function lost(): Promise<void> {
    if (state().on === 'list') void list();
    if (await following.lookUp()) notice({ type: 'gone' });
  }
  const changed = async (): Promise<void> => {
    outside.changed();
    await following.lookUp();
    await list();
  };

  async function keep(comparison: Parameters<SavedEffects['keep']>[0]): Promise<void> {
    const stored = gained(await store.get(getSavedKey(comparison)));
    if (!stored) return;
    const before = await checked(stored.value);
    const kept = toSavedComparison(comparison, time(), before);
    const put = gained(await store.put(kept));
    if (!put) return;
    outside.changed();
    following.kept(put.value);
    taken(comparison, kept);
    notice({ type: before && before.accessed !== kept.accessed ? 'kept-anew' : 'kept' });
  }
  /** What was decided before is seen again. */
  function taken({ report, accessed }: Pick<ShownComparison, 'report' | 'accessed'>, kept: SavedComparison): void {
    const shown = outside.shown();
    if (!('report' in shown) || shown.report !== report || shown.accessed !== accessed) return;
    outside.tell({ type: 'decisions', decisions: { ...kept.decisions } });
  }

  async function open(its: string): Promise<void> {
    const stored = gained(await store.get(its));
    if (!stored) return;
    const kept = await checked(stored.value);
    if (!kept) return notice({ type: 'unreadable' });
    send({ type: 'opened', key: its, inPage: false });
    await outside.show(toPanelState(kept));
  }

  let removed: SavedComparison | undefined;
  async function remove(its: string): Promise<void> {
    const entry = state().entries?.find((one) => one.key === its);
    const stored = gained(await store.get(its));
    if (!stored) return;
    removed = await checked(stored.value);
    if (!gained(await store.remove([its]))) return;
    const { title = '', lang = '' } = entry?.translation ?? {};
    notice({ type: 'removed', title, lang, undo: removed !== undefined });
    await changed();
  }
  async function restore(): Promise<void> {
    if (!removed || !gained(await store.put(removed))) return;
    removed = undefined;
    send({ type: 'notice' });
    await changed();
  }
  async function removeAll(): Promise<void> {
    const count = state().entries?.length ?? 0;
    removed = undefined;
    if (!gained(await store.clear())) return;
    notice({ type: 'removed-all', count });
    await changed();
  }
  async function removeBroken(): Promise<void> {
    const listed = gained(await store.list());
    if (!listed || !gained(await store.remove(listed.value.broken))) return;
    await changed();
  }

  const files = createFileTransfer({ ...outside, notice, gained, changed });

  return {
    follow: (shown) => following.follow(shown),
    refresh,
    lost: () => void lost(),
    effects: {
      keep: (comparison) => void keep(comparison),
      list: () => void list(),
      open: (its) => void open(its),
      close: outside.close,
      remove: (its) => void remove(its),
      restore: () => void restore(),
      removeBroken: () => void removeBroken(),
      removeAll: () => void removeAll(),
      ...files,
    },
  };
}
