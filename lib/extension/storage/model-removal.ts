/** Removes the model that a version before may have downloaded: Verso carries one, and 135 MB would stay for nothing. */
import { browser } from '../api';

/** The cache that it was stored in. */
const CACHE = 'multilingual-e5-small';

/** Deletes the model when Verso is updated, where it is. */
export function installModelRemoval(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void deleteModel();
  });
}

async function deleteModel(): Promise<void> {
  try {
    await caches.delete(CACHE);
  } catch {
    // A browser that gives Verso no storage stores no model.
  }
}
