import { forgetPairs, forgetSaved, glossCache, savedSize, storedPairs, tell, vectorCache } from '../../lib/extension';
import type { Holding } from './stored-data-section';

export const vectors = vectorCache();
const renderings = glossCache();

const keeping = () => import('../../lib/engines/encoder/store');

/** The model as far as it has come; nothing where this browser keeps none for Verso. */
async function modelHeld(): Promise<{ bytes: number }> {
  try {
    const { createCacheStore, getStoredModel, MULTILINGUAL_E5_SMALL } = await keeping();
    const { done } = await getStoredModel(createCacheStore(caches, MULTILINGUAL_E5_SMALL.label), MULTILINGUAL_E5_SMALL);
    return { bytes: done };
  } catch {
    return { bytes: 0 };
  }
}

async function clearModel(): Promise<void> {
  const { createCacheStore, deleteModelFiles, MULTILINGUAL_E5_SMALL } = await keeping();
  await deleteModelFiles(createCacheStore(caches, MULTILINGUAL_E5_SMALL.label));
  await tell({ type: 'model' });
}

const isDone = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/** Everything that Verso keeps beside its settings. `modelWent` is called once the model is gone. */
export const holdings = (modelWent: () => Promise<void> | undefined): readonly Holding[] => [
  { name: 'comparisons', held: savedSize, clear: forgetSaved },
  { name: 'pairs', held: storedPairs, clear: () => isDone(forgetPairs()) },
  {
    name: 'renderings',
    // Two bytes a character: what browsers take for most scripts.
    held: async () => ({ count: await renderings.size(), bytes: 2 * (await renderings.room()) }),
    clear: () => isDone(renderings.clear()),
  },
  {
    name: 'vectors',
    held: async () => ({ count: await vectors.size(), bytes: await vectors.room() }),
    clear: () => isDone(vectors.clear()),
  },
  {
    name: 'model',
    held: modelHeld,
    clear: async () => {
      await clearModel().catch(() => undefined); // There is none where storage is closed.
      await modelWent();
      return true;
    },
  },
];
