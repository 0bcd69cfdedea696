export { downloadModel, hasModel, type Progress } from './download';
export { type Encoder, type EncoderOptions, openEncoder } from './encoder';
export { type Manifest, type ModelFile, MULTILINGUAL_E5_SMALL, PATHS, sizeOf } from './files';
export type { Outside } from './receive';
export type { Wasm } from './runtime';
export { type ModelStore, removeModel } from './store';
export { cacheStore } from './store-cache';
