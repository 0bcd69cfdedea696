/** Measures how soon the list of the last comparisons is there. */
import type { Stage } from '../../tests/e2e/states/stage';
import type { Note } from './panel-measures';

/** Copies what is remembered until there are thirty, each with an address of its own. */
const FILL_HISTORY = `
  const ask = (request) => new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const db = await ask(window.indexedDB.open('comparisons'));
  const [first] = await ask(db.transaction('comparisons').objectStore('comparisons').getAll());
  const [entry] = await ask(db.transaction('entries').objectStore('entries').getAll());
  for (let at = 0; at < 30; at++) {
    const key = 'remembered\\n' + at;
    const saved = new Date(Date.now() - at * 40_000_000).toISOString();
    const tx = db.transaction(['comparisons', 'entries'], 'readwrite');
    tx.objectStore('comparisons').put({ ...first, key });
    await ask(tx.objectStore('entries').put({ ...entry, key, saved, remembered: true }));
  }
  db.close();`;

/** Milliseconds from the press on the menu's item until all rows are drawn. */
const OPEN_HISTORY = `const pause = (ms) => new Promise((done) => window.setTimeout(done, ms));
  document.getElementById('more').click();
  await pause(300);
  const item = [...document.querySelectorAll('.menu [role^=menuitem]')]
    .find(({ textContent }) => textContent.startsWith('Earlier comparisons'));
  const begin = window.performance.now();
  item.click();
  while (document.querySelectorAll('.saved-item').length < 30) {
    if (window.performance.now() - begin > 10_000) return 'not opened';
    await new Promise((done) => window.requestAnimationFrame(done));
  }
  return Math.round(window.performance.now() - begin);`;

/** How soon the list of the last thirty comparisons is there. */
export async function measureHistory(stage: Stage, note: Note): Promise<void> {
  await stage.inPanel(FILL_HISTORY);
  note(
    '12',
    'milliseconds until the history of 30 is open',
    '≤ 300',
    await stage.inPanel<number | string>(OPEN_HISTORY),
  );
  await stage.press('Escape');
}
