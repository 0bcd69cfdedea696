/** Everything that Verso has stored, read in a page of its own: the body of an async function of `api` and `window`. */

/** Gives it as one text; numbers of a model are left out, since only their keys and counts tell something. */
export const READ_STORED = `
  const read = (request) => new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const stored = { local: await api.storage.local.get(null), session: await api.storage.session.get(null) };
  for (const { name } of await window.indexedDB.databases()) {
    const db = await read(window.indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      const values = await read(db.transaction(store).objectStore(store).getAll());
      stored[name + ' ' + store] = name === 'vectors' ? values.map(({ key }) => key) : values;
    }
    db.close();
  }
  return JSON.stringify(stored);`;

/** What would be a trace of pages with these addresses and sentences. */
export const findTraces = (stored: string, traces: readonly string[]): readonly string[] =>
  traces.filter((trace) => stored.includes(JSON.stringify(trace).slice(1, -1)));

/** How many entries each part of the storage has that pages leave something in. */
export function countStored(stored: string): Readonly<Record<string, number>> {
  const { local, session, ...stores } = JSON.parse(stored) as Readonly<Record<string, object>>;
  const names = ['vectors texts', 'renderings texts', 'comparisons comparisons', 'comparisons entries'];
  return {
    pairs: Object.keys(local!).filter((key) => key.startsWith('pair:')).length,
    session: Object.keys(session!).length,
    ...Object.fromEntries(names.map((name) => [name, Object.keys(stores[name] ?? {}).length])),
  };
}

export const NOTHING_STORED = countStored('{"local":{},"session":{}}');
