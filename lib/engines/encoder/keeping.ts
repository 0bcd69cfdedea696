/** What looks after a model on the device, without the runtime that it is run by. */
export { downloadModel, type Progress } from './download';
export { type Manifest, MULTILINGUAL_E5_SMALL, sizeOf } from './files';
export { type Held, heldOf, versionOf } from './held';
export type { Outside } from './receive';
export { type ModelStore, removeModel } from './store';
export { cacheStore } from './store-cache';
