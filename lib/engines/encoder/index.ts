export { downloadModel, hasModel, type Progress } from './download/download-model';
export type { Outside } from './download/receive-file';
export { type Encoder, type EncoderOptions, openEncoder } from './encoder';
export type { Wasm } from './onnx-runtime';
export { cacheStore } from './store/cache-storage';
export { type Manifest, type ModelFile, MULTILINGUAL_E5_SMALL, PATHS, sizeOf } from './store/model-manifest';
export { type ModelStore, removeModel } from './store/model-store';
