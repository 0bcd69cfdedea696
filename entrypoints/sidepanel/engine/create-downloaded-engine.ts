/** Creates the engine of another sentence encoder than Verso's own, where its model was downloaded. */
import { isInPrivateWindow } from '../../../lib/extension';
import { createEncoderClient } from './encoder-client';
import type { ReadyEngine, UnavailableEngine } from './engine-runner';

/** The sentence encoder, where its model was downloaded. The code that runs it is loaded with the first request. */
export async function createDownloadedEngine(): Promise<ReadyEngine | UnavailableEngine> {
  const { createCacheStore, getStoredModel, MULTILINGUAL_E5_SMALL, readModelVersion } = await import(
    '../../../lib/engines/encoder/store'
  );
  const name = { kind: 'encoder', label: MULTILINGUAL_E5_SMALL.label } as const;
  const missing: UnavailableEngine = {
    name,
    trouble: 'unavailable',
    ...(isInPrivateWindow() ? { kept: 'elsewhere' } : {}),
  };
  try {
    const store = createCacheStore(caches, name.label);
    const version = (await getStoredModel(store, MULTILINGUAL_E5_SMALL)).complete
      ? await readModelVersion(store)
      : undefined;
    if (version === undefined) return missing;
    const encoder = createEncoderClient({ ...name, version }, 'downloaded');
    return { encoder, needs: 'nothing', destroy: () => void encoder.close() };
  } catch {
    // Some browsers store nothing for an extension: in permanently private windows, or without free space.
    return missing;
  }
}
