/** Creates the engine of the sentence encoder that Verso carries. */
import type { Encoder } from '../../../lib/engines/encoder';
import { createLazy } from '../../../lib/util/lazy';
import { createEncoderClient } from './encoder-client';
import type { ReadyEngine } from './engine-runner';

/** One worker for all comparisons of this panel. It starts with the first texts and ends when it is idle. */
const getClient = createLazy(async (): Promise<Encoder> => {
  const { BUNDLED_LABEL, BUNDLED_VERSION } = await import('../../../lib/engines/encoder/bundled/model-files');
  return createEncoderClient({ kind: 'encoder', label: BUNDLED_LABEL, version: BUNDLED_VERSION }, 'bundled');
});

/** The encoder that Verso carries: it needs nothing, and stays for the next comparison. */
export const createBundledEngine = async (): Promise<ReadyEngine> => ({ encoder: await getClient(), needs: 'nothing' });
