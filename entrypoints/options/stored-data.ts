/** Lists the data that Verso stores besides its settings, with their sizes and how to delete them. */
import { countStoredPairs, deleteAllDecisions } from '../../lib/extension/storage/decisions';
import { createEmbeddingCache, createTranslationCache } from '../../lib/extension/storage/engine-cache';
import { deleteAllSaved, measureSaved } from '../../lib/extension/storage/saved-store';

export type StoredDataName = 'pairs' | 'comparisons' | 'remembered' | 'renderings' | 'vectors';

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

const embeddingCache = createEmbeddingCache();
const translationCache = createTranslationCache();

const hasSucceeded = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/** The stored data besides the settings. */
export const STORED_DATA: readonly StoredData[] = [
  { name: 'comparisons', held: () => measureSaved('kept'), clear: () => deleteAllSaved('kept') },
  { name: 'remembered', held: () => measureSaved('remembered'), clear: () => deleteAllSaved('remembered') },
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
];
