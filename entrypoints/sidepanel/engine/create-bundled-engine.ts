/** Creates the engine of the sentence encoder that Verso carries. */
import { BUNDLED_MODEL } from '../../../lib/engines';
import { createLazy } from '../../../lib/util/lazy';
import { createEncoderClient } from './encoder-client';
import type { ReadyEngine } from './engine-runner';

/** One worker for all comparisons of this panel. It starts with the first texts and ends when it is idle. */
const getClient = createLazy(() => createEncoderClient(BUNDLED_MODEL, 'bundled'));

/** The encoder that Verso carries: it needs nothing, and stays for the next comparison. */
export const createBundledEngine = (): ReadyEngine => ({ encoder: getClient(), needs: 'nothing' });
