/** All that the engines take, as one module: it is loaded with what compares, and the panel is drawn without it. */
export { createEmbeddingCache, createTranslationCache } from '../../../lib/extension/storage/engine-cache';
export { embedSegments } from '../../../lib/meaning/embed-segments';
export { createChosenTranslator, getChosenEncoder, getEngineSetting } from './create-chosen-engine';
export { createEngineRunner } from './engine-runner';
