/** Storage that is full, gone, or not what Verso left there. */
import { pressInMenu, pressInRow } from '../../../tests/e2e/panel-scripts';
import { keep, press, run, until } from '../panel';
import type { Scene } from '../scene';
import { type Chance, type Fault, oneOf } from './fault';

/** In the panel: nothing more is taken in, by either storage, until `versoEmptied` is called. */
const FILL = `
  const { set } = chrome.storage.local;
  const { put } = IDBObjectStore.prototype;
  chrome.storage.local.set = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
  IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError'); };
  globalThis.versoEmptied = () => {
    chrome.storage.local.set = set;
    IDBObjectStore.prototype.put = put;
  };`;

/** A habit is changed, a difference confirmed and not so, the comparison kept once more: none of it can be stored. */
async function full(scene: Scene, chance: Chance): Promise<void> {
  const name = oneOf(scene.pairs, chance);
  await scene.visit(name);
  const panel = await scene.toComparison(name);
  await scene.inVerso(FILL);
  const flag = scene.decided.get(name)?.noted ?? 'flag-f2';
  await until(panel, `document.getElementById('${flag}') !== null`);
  const said = `document.querySelector('.strip')?.textContent.includes('no room left on this device')`;
  for (const _ of ['yes', 'no']) {
    await run(panel, pressInRow(flag, 'Confirm'));
    await until(panel, said);
  }
  for (const _ of ['severity', 'place'])
    await panel.evaluate(`document.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true }))`);
  await run(panel, pressInMenu('Ke'));
  await scene.inVerso(`await new Promise((soon) => setTimeout(soon, 200)); globalThis.versoEmptied();`);
}

const done = (request: string): string => `await new Promise((resolve, reject) => {
  const request = ${request};
  request.onsuccess = resolve;
  request.onerror = () => reject(request.error);
});`;

/** Under an open panel; what was kept is gone with it, and the pair on show can be kept again. */
async function deleted(scene: Scene, chance: Chance): Promise<void> {
  await scene.inVerso(done(`indexedDB.deleteDatabase('comparisons')`));
  scene.kept.clear();
  const name = oneOf(scene.pairs, chance);
  await scene.visit(name);
  await keep(await scene.toComparison(name));
  scene.kept.add(name);
}

/** Records that no Verso wrote, among those that it wrote; they are taken away again. */
async function rubbishKept(scene: Scene, chance: Chance): Promise<void> {
  const inStores = (work: string) => `
    const opening = indexedDB.open('comparisons');
    const db = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
    const tx = db.transaction(['comparisons', 'entries'], 'readwrite');
    ${work}
    await new Promise((resolve) => { tx.oncomplete = resolve; });
    db.close();`;
  const value = oneOf(['null', '42', '"cut sho"', '{}', '{ report: {} }'], chance);
  await scene.inVerso(
    inStores(`tx.objectStore('comparisons').put({ key: 'rubbish', kept: ${value} });
      tx.objectStore('entries').put({ key: 'rubbish', saved: ${value} });`),
  );
  const panel = await scene.beside();
  await run(panel, pressInMenu('Kept comparisons'));
  await until(panel, `document.querySelectorAll('.saved-item').length === ${scene.kept.size}`);
  await press(panel, '.saved-top button:last-child');
  await scene.inVerso(
    inStores(`tx.objectStore('comparisons').delete('rubbish'); tx.objectStore('entries').delete('rubbish');`),
  );
}

const UNREADABLE = `chrome.storage.local.get = () => Promise.reject(new Error('An unexpected error occurred'));`;

/** The panel opens, compares, and writes over nothing that it could not read. */
async function unreadable(scene: Scene, chance: Chance): Promise<void> {
  const name = scene.nameHere() ?? oneOf(scene.pairs, chance);
  await scene.visit(name);
  const panel = await scene.beside();
  const { identifier } = await panel.evaluateOnNewDocument(UNREADABLE);
  await panel.reload();
  await scene.toComparison(name);
  const first = (await panel.evaluate(`document.querySelector('.flag').id`)) as string;
  await run(panel, pressInRow(first, 'Confirm'));
  await panel.removeScriptToEvaluateOnNewDocument(identifier);
  await scene.closePanel();
}

const RUBBISH = ['null', '42', '"{"', '[]', '{ detection: "yes", sitesOff: 7, engine: [], language: {}, sort: 1 }'];

/** Settings and decisions that no Verso wrote: the panel opens all the same. What was there is put back. */
async function rubbishSettings(scene: Scene, chance: Chance): Promise<void> {
  const name = scene.nameHere() ?? oneOf(scene.pairs, chance);
  await scene.visit(name);
  const value = oneOf(RUBBISH, chance);
  const before = await scene.inVerso<string>(`
    const all = await chrome.storage.local.get(null);
    const rubbish = Object.fromEntries(Object.keys(all).map((key) => [key, ${value}]));
    await chrome.storage.local.set({ ...rubbish, settings: ${value} });
    await chrome.storage.session.set({ asked: ${value} });
    return JSON.stringify(all);`);
  await scene.closePanel();
  await scene.toComparison(name);
  await scene.inVerso(`await chrome.storage.local.set(${before})`);
  // What it has read already it goes on with.
  await scene.closePanel();
}

export const STORAGE: readonly Fault[] = [
  { name: 'storage full', happen: full },
  { name: 'kept comparisons deleted under the panel', happen: deleted },
  { name: 'rubbish among kept comparisons', happen: rubbishKept },
  { name: 'settings and decisions cannot be read', happen: unreadable },
  { name: 'rubbish for settings and decisions', happen: rubbishSettings },
];
