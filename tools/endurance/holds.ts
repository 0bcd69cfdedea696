/** Lists what has to hold after every fault, and does not. */
import { isDeepStrictEqual } from 'node:util';
import { listLostComparisons, listLostDecisions, Stuck, waitForState } from './panel';
import type { Scene } from './scene';

/** From wherever a fault has left the reader to a comparison; the pair that is compared. */
async function compareAgain(scene: Scene, otherwise: string): Promise<string> {
  const here = scene.nameHere();
  if (!here) await scene.visit(otherwise);
  await scene.toComparison(here ?? otherwise);
  return here ?? otherwise;
}

async function listLost(scene: Scene, name: string, chance: () => number): Promise<readonly string[]> {
  const panel = await scene.beside();
  const decided = scene.decided.get(name);
  const decisions = decided ? await listLostDecisions(panel, decided) : [];
  const { size } = scene.kept;
  const kept = await listLostComparisons(panel, size, Math.floor(chance() * size));
  await waitForState(panel, `document.querySelector('.saved-head') === null`);
  const settings = await scene.inVerso(`return (await chrome.storage.local.get('settings')).settings`);
  const changed = isDeepStrictEqual(settings, scene.settings) ? [] : [`settings: ${JSON.stringify(settings)}`];
  return [...decisions, ...kept, ...changed];
}

/**
 * What must hold after any fault and does not, in words: an article comes to a comparison, what was decided and kept and
 * set is there, nothing was thrown.
 */
export async function listFailures(scene: Scene, chance: () => number): Promise<readonly string[]> {
  const otherwise = scene.pairs[Math.floor(chance() * scene.pairs.length)]!;
  try {
    const name = await compareAgain(scene, otherwise);
    return [...(await listLost(scene, name, chance)), ...scene.heard.splice(0)];
  } catch (problem) {
    return [problem instanceof Stuck ? problem.message : String(problem), ...scene.heard.splice(0)];
  }
}
