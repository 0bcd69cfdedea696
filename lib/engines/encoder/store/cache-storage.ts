/** A model store in the browser's Cache Storage. */
import type { ModelStore } from './model-store';

/** Base of the keys. Cache Storage takes http addresses only; nothing is ever requested from this one. */
const CACHE_BASE_URL = 'https://model.invalid/';

const toCacheUrl = (path: string): string => CACHE_BASE_URL + encodeURIComponent(path);
const toFilePath = ({ url }: Request): string => decodeURIComponent(url.slice(CACHE_BASE_URL.length));

/** Creates a store in the cache named `name`. */
export function createCacheStore(caches: CacheStorage, name: string): ModelStore {
  const openCache = () => caches.open(name);
  return {
    async get(path) {
      const response = await (await openCache()).match(toCacheUrl(path));
      return response && new Uint8Array(await response.arrayBuffer());
    },
    async put(path, bytes) {
      await (await openCache()).put(toCacheUrl(path), new Response(bytes));
    },
    async delete(path) {
      await (await openCache()).delete(toCacheUrl(path));
    },
    async list() {
      return (await (await openCache()).keys()).map(toFilePath);
    },
  };
}
