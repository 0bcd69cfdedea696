/** Exports all saved comparisons to a file and imports them from one, with progress and a way to cancel. */
import { REMEMBERED_PREFIX } from '../../../lib/core/saved-comparison';
import type { SavedResult } from '../../../lib/extension/storage/saved-store';
import type { SavedEffects } from '../../../lib/panel/saved-actions';
import type { SavedNotice } from '../../../lib/panel/state/saved-state';
import type { SavedDeps } from './saved-deps';

interface FileTransferDeps extends Pick<SavedDeps, 'store' | 'format' | 'now' | 'send' | 'download'> {
  readonly notice: (notice: SavedNotice) => void;
  /** The value; undefined after an error, which is shown as a notice. */
  readonly unwrap: <T>(answer: SavedResult<T>) => { readonly value: T } | undefined;
  /** Called after the store has changed. */
  readonly changed: () => Promise<void>;
}

type Format = Awaited<ReturnType<SavedDeps['format']>>;
type TransferDeps = Parameters<Format['exportComparisons']>[1];

/** Creates the effects for export and import; one file is handled at a time. */
export function createFileTransfer(deps: FileTransferDeps): Pick<SavedEffects, 'exportAll' | 'importFrom' | 'cancel'> {
  const { store, now, send, notice, unwrap, changed } = deps;
  let control: AbortController | undefined;
  /** Runs an export or import, shows its progress in whole percent, and lets the reader cancel it. */
  async function runTransfer<T>(
    way: 'in' | 'out',
    work: (format: Format, by: TransferDeps) => Promise<T>,
  ): Promise<T | undefined> {
    if (control) return undefined;
    control = new AbortController();
    let last = -1;
    const progress = (done: number): void => {
      const hundredths = Math.floor(done * 100);
      if (hundredths !== last) send({ type: 'moving', moving: { way, done } });
      last = hundredths;
    };
    progress(0);
    try {
      return await work(await deps.format(), { store, signal: control.signal, progress });
    } finally {
      control = undefined;
      send({ type: 'moving' });
    }
  }
  async function exportAll(): Promise<void> {
    const listed = unwrap(await store.list());
    if (!listed) return;
    const kept = listed.value.entries.filter(({ remembered }) => !remembered).map(({ key }) => key);
    const keys = [...kept, ...listed.value.broken.filter((key) => !key.startsWith(REMEMBERED_PREFIX))];
    const out = await runTransfer('out', (format, by) => format.exportComparisons(keys, by));
    if (typeof out === 'string') return notice({ kind: 'trouble', trouble: out });
    if (!out) return;
    const name = (await deps.format()).buildSavedFileName(new Date(now()).toISOString());
    deps.download(out.file, name);
    notice({ kind: 'exported', count: out.count, broken: out.broken, name });
  }
  async function importFrom(file: Blob): Promise<void> {
    const sum = await runTransfer('in', (format, by) => format.importComparisons(file, now(), by));
    if (!sum) return;
    await changed();
    notice({ kind: 'imported', ...sum });
  }

  return {
    exportAll: () => void exportAll(),
    importFrom: (file) => void importFrom(file),
    cancel: () => control?.abort(),
  };
}
