/** Creates the engine of the sentence encoder, where its model was downloaded. */
import { isInPrivateWindow } from '../../../lib/extension';
import { createEncoderClient } from './encoder-client';
import type { ReadyEngine, UnavailableEngine } from './engine-runner';

/** The sentence encoder, where it was downloaded; what runs it is loaded when it is first asked. */
export async function createEncoderEngine(): Promise<ReadyEngine | UnavailableEngine> {
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
    const encoder = createEncoderClient({ ...name, version });
    return { encoder, needs: 'nothing', destroy: () => void encoder.close() };
  } catch {
    // Some browsers keep nothing for an extension: in windows that are private for good, or for want of room.
    return missing;
  }
}
