/** The storage and download of a model, without the runtime that runs it. */
export { type DownloadProgress, downloadModel } from '../download/download-model';
export type { DownloadDeps } from '../download/receive-file';
export { createCacheStore } from './cache-storage';
export { computeModelSize, type ModelManifest, MULTILINGUAL_E5_SMALL } from './model-manifest';
export { deleteModelFiles, type ModelStore } from './model-store';
export { getStoredModel, readModelVersion, type StoredModel } from './stored-model';
