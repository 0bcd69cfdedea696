import type { ModelStore } from './model-store';

/** Cache Storage takes http addresses only; nobody is asked under this one. */
const CACHE_BASE_URL = 'https://model.invalid/';

const toCacheUrl = (path: string): string => CACHE_BASE_URL + encodeURIComponent(path);
const toFilePath = ({ url }: Request): string => decodeURIComponent(url.slice(CACHE_BASE_URL.length));

/** Keeps a model in the browser's Cache Storage under a name of its own. */
export function createCacheStore(caches: CacheStorage, name: string): ModelStore {
  const opened = () => caches.open(name);
  return {
    async get(path) {
      const found = await (await opened()).match(toCacheUrl(path));
      return found && new Uint8Array(await found.arrayBuffer());
    },
    async put(path, bytes) {
      await (await opened()).put(toCacheUrl(path), new Response(bytes));
    },
    async delete(path) {
      await (await opened()).delete(toCacheUrl(path));
    },
    async list() {
      return (await (await opened()).keys()).map(toFilePath);
    },
  };
}
