/** A short run of what `npm run endurance` does for long: faults from one seed, and one panel that compares and compares. */
import { beforeAll, describe, expect, it } from 'vitest';
import { listFailures } from '../../tools/endurance/holds';
import { computeGrowth, type Measured, runComparisons } from '../../tools/endurance/run-comparisons';
import { runFaults } from '../../tools/endurance/run-faults';
import { Scene } from '../../tools/endurance/scene';

/** All of what is decided, set, kept and remembered. */
const LOSE = `
  await chrome.storage.local.clear();
  await chrome.storage.local.set({ settings: {} });
  const opening = indexedDB.open('comparisons');
  const db = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
  const tx = db.transaction(['comparisons', 'entries'], 'readwrite');
  for (const name of ['comparisons', 'entries']) tx.objectStore(name).clear();
  await new Promise((resolve) => { tx.oncomplete = resolve; });
  db.close();`;
const FAULTS = 12;
const SEED = 2027;

describe('faults at random', () => {
  it('would be seen to have lost something', async () => {
    const scene = await Scene.open();
    try {
      await scene.settle();
      await scene.inVerso(LOSE);
      await scene.closePanel();
      const fails = await listFailures(scene, () => 0);
      expect(fails.map((said) => said.replace(/\d+/g, '#').slice(0, 24))).toEqual([
        'flag-f#, dismissed befor',
        'the note on flag-f# is n',
        '# comparisons are kept i',
        'settings: {}',
      ]);
    } finally {
      await scene.close();
    }
  });

  it('lose nothing and leave nothing stuck', async () => {
    const met = await runFaults({ seed: SEED, goesOn: (count) => count < FAULTS, tell: () => undefined });
    expect(met.flatMap(({ fault, fails }) => fails.map((fail) => `${fault}: ${fail}`))).toEqual([]);
    expect(met).toHaveLength(FAULTS);
  }, 600_000);
});

describe('comparison after comparison in one panel', () => {
  let all: readonly Measured[];
  beforeAll(async () => {
    all = await runComparisons({ count: 20, every: 5, tell: () => undefined });
  }, 300_000);

  it('keeps one worker for the next comparison, and leaves no other behind', () => {
    expect(all.map(({ after, workers }) => [after, workers])).toEqual([5, 10, 15, 20].map((after) => [after, 1]));
  });

  it('takes no more once as many are put aside as ever are', () => {
    const { heap, nodes, listeners } = computeGrowth(all, 15);
    expect(heap).toBeLessThan(0.05);
    expect(nodes).toBeLessThan(0.02);
    expect(listeners).toBeLessThan(0.02);
  });
});
