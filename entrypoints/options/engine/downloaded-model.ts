/** The model on this device, as the settings show it: downloads it, tells its progress, deletes it. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { EngineError, parseServerAddress } from '../../../lib/engines';
import type * as Keeping from '../../../lib/engines/encoder/store';
import type { Localizer } from '../../../lib/i18n';
import type { StorageStatus } from '../../shared/storage-status';
import { describeDownloadFailure } from './model-text';

/** What the model's download is given. */
export interface DownloadedModelDeps extends Keeping.DownloadDeps {
  /** Loads the code that stores models, once the model is chosen. */
  readonly keeping: () => Promise<typeof Keeping>;
  readonly store: (keeping: typeof Keeping, name: string) => Keeping.ModelStore;
  /** Address of the mirror to download from; empty for the model's own address. */
  readonly mirror: () => string;
  readonly useMirror: (address: string) => Promise<void>;
  /**
   * Asks for permission to reach an address. Called before anything is awaited, since browsers only ask within a click.
   */
  readonly ask: (address: string) => Promise<boolean>;
  /** Called once the model is downloaded. */
  readonly came: () => Promise<void>;
  /** Called once the model is deleted, to delete the embeddings made with it as well. */
  readonly went: () => Promise<void>;
  /** Called after either. */
  readonly changed: () => Promise<void>;
}

/** What is shown of the model. */
export interface ModelView {
  readonly manifest: Keeping.ModelManifest;
  /** The size of the whole model in bytes, before a mirror says another. */
  readonly size: number;
  readonly model: Keeping.StoredModel;
  /** Present while the model is downloaded. */
  readonly progress?: Keeping.DownloadProgress;
  readonly status: string;
}

/** The model with what can be done about it. */
export interface DownloadedModel {
  /** Undefined until it is opened. */
  readonly view: ReadonlySignal<ModelView | undefined>;
  /** What is typed as the place to download from. */
  readonly mirror: Signal<string>;
  /** Loads what is needed to show the model, and reads how much of it is stored. */
  readonly open: () => Promise<void>;
  /** Reads again how much of it is stored, where it is shown. */
  readonly refresh: () => Promise<void>;
  /** Must be called from a click. */
  readonly download: (stored: StorageStatus) => Promise<void>;
  readonly cancel: () => void;
  readonly remove: (stored: StorageStatus) => Promise<void>;
}

/** The address to download from; undefined where what is typed is no valid address. */
export const parseModelAddress = ({ base }: Keeping.ModelManifest, typed: string): string | undefined =>
  typed.trim() === '' ? base : parseServerAddress(typed);

export function createDownloadedModel(localizer: Localizer, deps: DownloadedModelDeps): DownloadedModel {
  const { say } = localizer;
  const view = signal<ModelView | undefined>(undefined);
  const mirror = signal('');
  let keeping: typeof Keeping | undefined;
  let store: Keeping.ModelStore | undefined;
  let running: AbortController | undefined;

  const change = (changes: Partial<ModelView>): void => {
    if (view.value) view.value = { ...view.value, ...changes };
  };

  const refresh = async (): Promise<void> => {
    if (!view.value || !keeping || !store || running) return;
    try {
      change({ model: await keeping.getStoredModel(store, view.value.manifest) });
    } catch {
      change({ status: say('settings.model.none-here') });
    }
  };

  const open = async (): Promise<void> => {
    if (!keeping) {
      keeping = await deps.keeping();
      const manifest = keeping.MULTILINGUAL_E5_SMALL;
      store = deps.store(keeping, manifest.label);
      const size = keeping.computeModelSize(manifest);
      mirror.value = deps.mirror();
      const [model, status] = await keeping.getStoredModel(store, manifest).then(
        (stored) => [stored, ''] as const,
        () => [{ done: 0, of: size, complete: false }, say('settings.model.none-here')] as const,
      );
      view.value = { manifest, size, model, status };
    } else await refresh();
  };

  /** Downloads the model and describes the result for the reader. */
  const downloadFrom = async (base: string, stored: StorageStatus, signal: AbortSignal): Promise<string> => {
    if (!view.value || !keeping || !store) return '';
    const { manifest } = view.value;
    try {
      if (!(await stored(deps.useMirror(base === manifest.base ? '' : base)))) return '';
      const progress = (now: Keeping.DownloadProgress): void => change({ progress: now });
      const given = { manifest: { ...manifest, base }, store, outside: deps, progress };
      await keeping.downloadModel(given, signal);
      await deps.came();
      await deps.changed();
      return say('settings.model.done');
    } catch (problem) {
      if (signal.aborted) return say('settings.model.stopped');
      const failure = problem instanceof EngineError ? problem : new EngineError('refused');
      return describeDownloadFailure(localizer, failure, new URL(base).host);
    }
  };

  const download = async (stored: StorageStatus): Promise<void> => {
    if (!view.value || running || view.value.model.complete) return;
    const base = parseModelAddress(view.value.manifest, mirror.value);
    if (!base) return change({ status: say('settings.model.unclear') });
    const granted = deps.ask(base);
    const control = new AbortController();
    running = control;
    change({ progress: view.value.model, status: say('settings.model.downloading') });
    const status = (await granted)
      ? await downloadFrom(base, stored, control.signal)
      : say('settings.model.barred', { host: new URL(base).host });
    running = undefined;
    await refresh();
    change({ progress: undefined, status });
  };

  const remove = async (stored: StorageStatus): Promise<void> => {
    if (!keeping || !store || !(await stored(keeping.deleteModelFiles(store)))) return;
    await deps.went();
    await refresh();
    await deps.changed();
    change({ status: say('settings.model.deleted') });
  };

  return { view, mirror, open, refresh, download, cancel: () => running?.abort(), remove };
}
