/** Creates the engine of the sentence encoder that Verso carries. */
import { BUNDLED_MODEL } from '../../../lib/engines';
import { createLazy } from '../../../lib/util/lazy';
import { createEncoderClient } from './encoder-client';
import type { ReadyEngine } from './engine-runner';

/** One worker at a time for all comparisons of this panel. It starts with a comparison's first texts and ends with its last. */
const getClient = createLazy(() => createEncoderClient(BUNDLED_MODEL, 'bundled'));

/** The encoder that Verso carries: it needs nothing. */
export const createBundledEngine = (): ReadyEngine => ({ encoder: getClient(), needs: 'nothing' });
