/** The sentence encoder: its model, download, storage and use. Load it only when it is chosen, since it is large. */
export { openBundledEncoder } from './bundled/bundled-encoder';
export { BUNDLED_FOLDER, LARGEST_BUNDLED_FILE, type ReadModelFile } from './bundled/model-files';
export { type DownloadProgress, downloadModel, hasModel } from './download/download-model';
export type { DownloadDeps } from './download/receive-file';
export { type Encoder, type EncoderOptions, openEncoder } from './encoder';
export type { NativeRuntime, RuntimeOptions, WasmSource } from './onnx-runtime';
export { createCacheStore } from './store/cache-storage';
export {
  computeModelSize,
  MODEL_PATHS,
  type ModelFile,
  type ModelManifest,
  MULTILINGUAL_E5_SMALL,
} from './store/model-manifest';
export { deleteModelFiles, type ModelStore } from './store/model-store';
