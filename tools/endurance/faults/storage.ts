/** Storage that is full, gone, or not what Verso left there. */
import { pressInMenu, pressInRow } from '../../../tests/e2e/panel-scripts';
import { BACK, keep, openKeptList, pressElement, run, waitForState, waitUntilNotKept } from '../panel';
import type { Scene } from '../scene';
import { type Chance, type Fault, pickOne } from './fault';

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
async function fillStorage(scene: Scene, chance: Chance): Promise<void> {
  const name = pickOne(scene.pairs, chance);
  await scene.visit(name);
  const panel = await scene.toComparison(name);
  await scene.inVerso(FILL);
  const flag = scene.decided.get(name)?.noted ?? 'flag-f2';
  await waitForState(panel, `document.getElementById('${flag}') !== null`);
  const said = `document.querySelector('.strip')?.textContent.includes('no room left on this device')`;
  for (const _ of ['yes', 'no']) {
    await run(panel, pressInRow(flag, 'Confirm'));
    await waitForState(panel, said);
  }
  for (const _ of ['severity', 'place'])
    await panel.evaluate(`document.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true }))`);
  await run(panel, pressInMenu('Ke'));
  await scene.inVerso(`await new Promise((soon) => setTimeout(soon, 200)); globalThis.versoEmptied();`);
}

const wrapRequest = (request: string): string => `await new Promise((resolve, reject) => {
  const request = ${request};
  request.onsuccess = resolve;
  request.onerror = () => reject(request.error);
});`;

/** Under an open panel, which sees it; what was kept is gone with it, and the pair on show can be kept again. */
async function deleteDatabase(scene: Scene, chance: Chance): Promise<void> {
  await scene.inVerso(wrapRequest(`indexedDB.deleteDatabase('comparisons')`));
  scene.kept.clear();
  await waitUntilNotKept(await scene.beside());
  const name = pickOne(scene.pairs, chance);
  await scene.visit(name);
  await keep(await scene.toComparison(name));
  scene.kept.add(name);
}

/** Records that no Verso wrote, among those that it wrote; they are taken away again. */
async function storeRubbish(scene: Scene, chance: Chance): Promise<void> {
  const inStores = (work: string) => `
    const opening = indexedDB.open('comparisons');
    const db = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
    const tx = db.transaction(['comparisons', 'entries'], 'readwrite');
    ${work}
    await new Promise((resolve) => { tx.oncomplete = resolve; });
    db.close();`;
  const value = pickOne(['null', '42', '"cut sho"', '{}', '{ report: {} }'], chance);
  await scene.inVerso(
    inStores(`tx.objectStore('comparisons').put({ key: 'rubbish', kept: ${value} });
      tx.objectStore('entries').put({ key: 'rubbish', saved: ${value} });`),
  );
  const panel = await scene.beside();
  await openKeptList(panel);
  await waitForState(panel, `document.querySelectorAll('.saved-item').length === ${scene.kept.size}`);
  await pressElement(panel, BACK);
  await scene.inVerso(
    inStores(`tx.objectStore('comparisons').delete('rubbish'); tx.objectStore('entries').delete('rubbish');`),
  );
}

const UNREADABLE = `chrome.storage.local.get = () => Promise.reject(new Error('An unexpected error occurred'));`;

/** The panel opens, compares, and writes over nothing that it could not read. */
async function breakReading(scene: Scene, chance: Chance): Promise<void> {
  const name = scene.nameHere() ?? pickOne(scene.pairs, chance);
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
async function storeRubbishSettings(scene: Scene, chance: Chance): Promise<void> {
  const name = scene.nameHere() ?? pickOne(scene.pairs, chance);
  await scene.visit(name);
  const value = pickOne(RUBBISH, chance);
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
  { name: 'storage full', happen: fillStorage },
  { name: 'kept comparisons deleted under the panel', happen: deleteDatabase },
  { name: 'rubbish among kept comparisons', happen: storeRubbish },
  { name: 'settings and decisions cannot be read', happen: breakReading },
  { name: 'rubbish for settings and decisions', happen: storeRubbishSettings },
];
