/** Lists, opens, saves and deletes comparisons: connects the panel with the store. */

import type { SavedComparison } from '../../../lib/core';
import type { SavedResult } from '../../../lib/extension';
import {
  type ComparisonState,
  getShownKey,
  type PanelState,
  type SavedEffects,
  type SavedNotice,
  toPanelState,
  toSavedComparison,
} from '../../../lib/panel';
import { Autosave } from './autosave';
import { createFileTransfer } from './file-transfer';
import type { SavedDeps } from './saved-deps';

export interface SavedController {
  readonly effects: SavedEffects;
  /** Called with each state of the panel, to keep the saved copy up to date. */
  readonly onStateChange: (state: PanelState) => void;
  /** Called after another window has changed the store. */
  readonly refresh: () => void;
  /** Called where saved comparisons may have been deleted outside Verso. */
  readonly onStoreLost: () => void;
}

export function createSavedController(deps: SavedDeps): SavedController {
  const { store, send, now, state } = deps;
  const time = (): string => new Date(now()).toISOString();
  const notice = (value: SavedNotice): void => send({ type: 'notice', notice: value });
  /** The value; undefined after an error, which is shown as a notice. */
  function unwrap<T>(answer: SavedResult<T>): { readonly value: T } | undefined {
    if (answer.ok) return answer;
    notice({ kind: 'trouble', trouble: answer.trouble });
    return undefined;
  }
  async function list(): Promise<void> {
    const listed = unwrap(await store.list());
    if (listed) send({ type: 'listed', entries: listed.value.entries, broken: listed.value.broken.length });
  }
  async function parseStored(stored: unknown): Promise<SavedComparison | undefined> {
    return stored === undefined ? undefined : (await deps.format()).parseSaved(stored);
  }

  const autosave = new Autosave({ ...deps, unwrap });
  const refresh = (): void => {
    void autosave.lookUp();
    if (state().on === 'list') void list();
  };
  async function onStoreLost(): Promise<void> {
    if (state().on === 'list') void list();
    if (await autosave.lookUp()) notice({ kind: 'gone' });
  }
  const changed = async (): Promise<void> => {
    deps.changed();
    await autosave.lookUp();
    await list();
  };

  async function keep(comparison: Parameters<SavedEffects['keep']>[0]): Promise<void> {
    if (deps.isPrivate(comparison)) return notice({ kind: 'private' });
    const stored = unwrap(await store.get(getShownKey(comparison)));
    if (!stored) return;
    const before = await parseStored(stored.value);
    const kept = toSavedComparison(comparison, time(), before);
    const put = unwrap(await store.put(kept));
    if (!put) return;
    deps.changed();
    autosave.kept(put.value);
    applyKeptDecisions(comparison, kept);
    notice({ kind: before && before.accessed !== kept.accessed ? 'kept-anew' : 'kept' });
  }
  /** Shows the decisions taken over from the earlier saved comparison. */
  function applyKeptDecisions(
    { report, accessed }: Pick<ComparisonState, 'report' | 'accessed'>,
    kept: SavedComparison,
  ): void {
    const shown = deps.shown();
    if (!('report' in shown) || shown.report !== report || shown.accessed !== accessed) return;
    deps.tell({ type: 'decisions', decisions: { ...kept.decisions } });
  }

  async function open(its: string): Promise<void> {
    const stored = unwrap(await store.get(its));
    if (!stored) return;
    const kept = await parseStored(stored.value);
    if (!kept) return notice({ kind: 'unreadable' });
    send({ type: 'opened', key: its, inPage: false });
    await deps.show(toPanelState(kept));
  }

  let removed: SavedComparison | undefined;
  async function remove(its: string): Promise<void> {
    const entry = state().entries?.find((one) => one.key === its);
    const stored = unwrap(await store.get(its));
    if (!stored) return;
    removed = await parseStored(stored.value);
    if (!unwrap(await store.remove([its]))) return;
    const { title = '', lang = '' } = entry?.translation ?? {};
    notice({ kind: 'removed', title, lang, undo: removed !== undefined });
    await changed();
  }
  async function restore(): Promise<void> {
    if (!removed || !unwrap(await store.put(removed))) return;
    removed = undefined;
    send({ type: 'notice' });
    await changed();
  }
  async function removeAll(): Promise<void> {
    const count = state().entries?.length ?? 0;
    removed = undefined;
    if (!unwrap(await store.clear())) return;
    notice({ kind: 'removed-all', count });
    await changed();
  }
  async function removeBroken(): Promise<void> {
    const listed = unwrap(await store.list());
    if (!listed || !unwrap(await store.remove(listed.value.broken))) return;
    await changed();
  }

  const files = createFileTransfer({ ...deps, notice, unwrap, changed });

  return {
    onStateChange: (shown) => autosave.follow(shown),
    refresh,
    onStoreLost: () => void onStoreLost(),
    effects: {
      keep: (comparison) => void keep(comparison),
      list: () => void list(),
      open: (its) => void open(its),
      close: deps.close,
      remove: (its) => void remove(its),
      restore: () => void restore(),
      removeBroken: () => void removeBroken(),
      removeAll: () => void removeAll(),
      ...files,
    },
  };
}
