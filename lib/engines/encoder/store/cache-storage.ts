import type { ModelStore } from './model-store';

/** Cache Storage takes http addresses only; nobody is asked under this one. */
const PLACE = 'https://model.invalid/';

const addressOf = (path: string): string => PLACE + encodeURIComponent(path);
const pathOf = ({ url }: Request): string => decodeURIComponent(url.slice(PLACE.length));

/** Keeps a model in the browser's Cache Storage under a name of its own. */
export function cacheStore(caches: CacheStorage, name: string): ModelStore {
  const opened = () => caches.open(name);
  return {
    async get(path) {
      const found = await (await opened()).match(addressOf(path));
      return found && new Uint8Array(await found.arrayBuffer());
    },
    async put(path, bytes) {
      await (await opened()).put(addressOf(path), new Response(bytes));
    },
    async delete(path) {
      await (await opened()).delete(addressOf(path));
    },
    async list() {
      return (await (await opened()).keys()).map(pathOf);
    },
  };
}
