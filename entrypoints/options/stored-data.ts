/** Lists the data that Verso stores besides its settings, with their sizes and how to delete them. */
import {
  countStoredPairs,
  createEmbeddingCache,
  createTranslationCache,
  deleteAllDecisions,
  deleteAllSaved,
  measureSaved,
  sendMessage,
} from '../../lib/extension';

export type StoredDataName = 'pairs' | 'comparisons' | 'renderings' | 'vectors' | 'model';

/** How many items are stored, where they are counted, and their size in bytes. */
export interface StoredDataSize {
  readonly count?: number;
  readonly bytes: number;
}

/** One kind of data stored on this device. */
export interface StoredData {
  readonly name: StoredDataName;
  readonly held: () => Promise<StoredDataSize>;
  /** Deletes the data; false where the browser refuses. */
  readonly clear: () => Promise<boolean>;
}

export const embeddingCache = createEmbeddingCache();
const translationCache = createTranslationCache();

const loadModelStore = () => import('../../lib/engines/encoder/store');

/** The bytes of the model downloaded so far; 0 where this browser gives Verso no storage for it. */
async function measureModel(): Promise<{ bytes: number }> {
  try {
    const { createCacheStore, getStoredModel, MULTILINGUAL_E5_SMALL } = await loadModelStore();
    const { done } = await getStoredModel(createCacheStore(caches, MULTILINGUAL_E5_SMALL.label), MULTILINGUAL_E5_SMALL);
    return { bytes: done };
  } catch {
    return { bytes: 0 };
  }
}

async function deleteStoredModel(): Promise<void> {
  const { createCacheStore, deleteModelFiles, MULTILINGUAL_E5_SMALL } = await loadModelStore();
  await deleteModelFiles(createCacheStore(caches, MULTILINGUAL_E5_SMALL.label));
  await sendMessage({ type: 'model' });
}

const hasSucceeded = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/** Lists the stored data besides the settings. `modelWent` is called once the model is deleted. */
export const listStoredData = (modelWent: () => Promise<void>): readonly StoredData[] => [
  { name: 'comparisons', held: measureSaved, clear: deleteAllSaved },
  { name: 'pairs', held: countStoredPairs, clear: () => hasSucceeded(deleteAllDecisions()) },
  {
    name: 'renderings',
    // Two bytes per UTF-16 unit, which is what browsers need for most scripts.
    held: async () => ({ count: await translationCache.size(), bytes: 2 * (await translationCache.room()) }),
    clear: () => hasSucceeded(translationCache.clear()),
  },
  {
    name: 'vectors',
    held: async () => ({ count: await embeddingCache.size(), bytes: await embeddingCache.room() }),
    clear: () => hasSucceeded(embeddingCache.clear()),
  },
  {
    name: 'model',
    held: measureModel,
    clear: async () => {
      await deleteStoredModel().catch(() => undefined); // Without storage there is no model to delete.
      await modelWent();
      return true;
    },
  },
];
