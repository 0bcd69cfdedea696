/** What looks after a model on the device, without the runtime that it is run by. */
export { downloadModel, type Progress } from '../download/download-model';
export type { Outside } from '../download/receive-file';
export { cacheStore } from './cache-storage';
export { type Manifest, MULTILINGUAL_E5_SMALL, sizeOf } from './model-manifest';
export { type ModelStore, removeModel } from './model-store';
export { type Held, heldOf, versionOf } from './stored-model';
