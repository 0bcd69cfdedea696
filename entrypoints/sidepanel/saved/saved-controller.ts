/** Lists, opens, saves and deletes comparisons: connects the panel with the store. */

import { fromSavedReport } from '../../../lib/core/report';
import {
  REMEMBERED_PREFIX,
  type SavedComparison,
  type SavedShelf,
  toShelfKey,
} from '../../../lib/core/saved-comparison';
import type { SavedResult } from '../../../lib/extension/storage/saved-store';
import type { SavedEffects } from '../../../lib/panel/saved-actions';
import type { ComparisonState, PanelState } from '../../../lib/panel/state/panel-state';
import {
  getShownKey,
  toPanelState,
  toRestoredState,
  toSavedComparison,
} from '../../../lib/panel/state/saved-comparison';
import { listOnShelf, type SavedNotice } from '../../../lib/panel/state/saved-state';
import type { ComparedPage, TabPage } from '../tabs/compared-pages';
import { Autosave } from './autosave';
import { createFileTransfer } from './file-transfer';
import type { SavedDeps } from './saved-deps';

export interface SavedController {
  readonly effects: SavedEffects;
  /** Called with each state of the panel, to keep the saved copy up to date. */
  readonly onStateChange: (state: PanelState) => void;
  /** Called with each state of a page that is not in front. */
  readonly onLeftPageChange: (page: ComparedPage, state: PanelState) => void;
  /** The stored comparison that a tab's page has, as the panel shows it; undefined where there is none. */
  readonly restore: (page: TabPage) => Promise<PanelState | undefined>;
  /** Called after another window has changed the store, or a setting. */
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
    const [answer, isRemembering] = await Promise.all([store.list(), deps.isRemembering()]);
    const listed = unwrap(answer);
    if (!listed) return;
    const { entries, broken } = listed.value;
    send({ type: 'listed', entries, broken: broken.length, remembering: isRemembering });
  }
  async function parseStored(stored: unknown): Promise<SavedComparison | undefined> {
    return stored === undefined ? undefined : (await deps.format()).parseSaved(stored);
  }

  const autosave = new Autosave({
    ...deps,
    unwrap,
    // The list may have been opened before the comparison was written.
    changed: () => {
      deps.changed();
      if (state().on === 'list') void list();
    },
  });
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
    const remembered = toShelfKey(put.value.key, 'remembered');
    const entry = await store.entry(remembered);
    if (entry.ok && entry.value?.accessed === kept.accessed) await store.remove([remembered]);
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
    const shown = toPanelState(kept);
    if ('report' in shown) autosave.know(shown);
    send({ type: 'opened', key: its, inPage: false });
    await deps.show(shown);
  }
  async function restoreTab(page: TabPage): Promise<PanelState | undefined> {
    const noted = await deps.readTab(page);
    if (!noted) return undefined;
    for (const shelf of ['kept', 'remembered'] as const) {
      const stored = await store.get(toShelfKey(noted.key, shelf));
      const saved = stored.ok ? await parseStored(stored.value) : undefined;
      if (saved?.accessed !== noted.accessed) continue;
      const { decisions, preferences } = await deps.loadDecisions(fromSavedReport(saved.report), {
        translation: saved.trail.page.url,
        original: saved.chosen,
      });
      // Decisions are stored for the pair as well, unless its original was pasted or it is one of very many.
      const { dismissed = [], confirmed = [], notes = {} } = decisions ?? {};
      const isDecided = dismissed.length + confirmed.length + Object.keys(notes).length > 0;
      const state = toRestoredState(saved, {
        preferences,
        decisions: isDecided ? decisions : { ...saved.decisions, filters: decisions?.filters },
      });
      if ('report' in state) autosave.know(state);
      return state;
    }
    return undefined;
  }

  let removed: { readonly saved: SavedComparison; readonly shelf: SavedShelf } | undefined;
  async function remove(its: string): Promise<void> {
    const entry = state().entries?.find((one) => one.key === its);
    const stored = unwrap(await store.get(its));
    if (!stored) return;
    const saved = await parseStored(stored.value);
    removed = saved && { saved, shelf: its.startsWith(REMEMBERED_PREFIX) ? 'remembered' : 'kept' };
    if (!unwrap(await store.remove([its]))) return;
    const { title = '', lang = '' } = entry?.translation ?? {};
    notice({ kind: 'removed', title, lang, undo: removed !== undefined });
    await changed();
  }
  async function restore(): Promise<void> {
    if (!removed || !unwrap(await store.put(removed.saved, removed.shelf))) return;
    removed = undefined;
    send({ type: 'notice' });
    await changed();
  }
  async function clear(shelf: SavedShelf): Promise<void> {
    const count = listOnShelf(state(), shelf).length;
    removed = undefined;
    if (!unwrap(await store.clear(shelf))) return;
    if (count > 0) notice({ kind: 'removed-all', count });
    await changed();
  }
  /** Turned off, it deletes what is remembered: the panel has asked before. */
  async function remember(isOn: boolean): Promise<void> {
    await deps.setRemembering(isOn);
    send({ type: 'ask' });
    await (isOn ? list() : clear('remembered'));
  }
  async function removeBroken(): Promise<void> {
    const listed = unwrap(await store.list());
    if (!listed || !unwrap(await store.remove(listed.value.broken))) return;
    await changed();
  }

  const files = createFileTransfer({ ...deps, notice, unwrap, changed });

  return {
    onStateChange: (shown) => autosave.follow(shown),
    onLeftPageChange: ({ id, address, isPrivate }, left) => {
      if (id !== undefined && !isPrivate()) autosave.followLeft({ id, address }, left);
    },
    restore: restoreTab,
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
      removeAll: () => void clear('kept'),
      clearRemembered: () => void clear('remembered'),
      remember: (isOn) => void remember(isOn),
      ...files,
    },
  };
}
