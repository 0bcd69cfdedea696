/** What ends before its time: the background, the panel, the page, all of Verso. */
import { setTimeout as sleep } from 'node:timers/promises';
import { pressInMenu } from '../../../tests/e2e/panel-scripts';
import { run, waitForState } from '../panel';
import type { Scene } from '../scene';
import { type Chance, type Fault, pickOne } from './fault';

/** How far into a comparison, in milliseconds: from its first step to about its end. */
const MIDDLE = 400;

async function killWorker({ chromium }: Scene): Promise<void> {
  const target = chromium.browser.targets().find((one) => one.type() === 'service_worker');
  const worker = await target?.worker();
  // Once it is gone the browser knows nothing of it, not even that one wants to part from it.
  await worker?.close().catch((problem: unknown) => {
    if (!/No session with given id/.test(String(problem))) throw problem;
  });
}

/** A page that was not compared yet, and the comparison begun. */
async function startComparison(scene: Scene, chance: Chance): Promise<void> {
  const panel = await scene.beside();
  await scene.page.goto('about:blank');
  await waitForState(panel, `document.querySelector('main.at-idle') !== null`);
  await scene.visit(pickOne(scene.pairs, chance));
  await waitForState(panel, `document.querySelector('main.at-ready .act .primary, main .flag') !== null`);
  await panel.evaluate(`document.querySelector('main.at-ready .act .primary')?.click()`);
  await sleep(chance() * MIDDLE);
}

async function reopenTab(scene: Scene): Promise<void> {
  const { page } = scene;
  scene.page = await scene.chromium.browser.newPage();
  await page.close();
}

/** Only a tab behind another can be discarded; it comes to the front again, and the browser loads it anew. */
async function discard(scene: Scene): Promise<void> {
  const id = await scene.tabId();
  const url = scene.page.url();
  const front = await scene.chromium.browser.newPage();
  await front.goto(scene.news.translation);
  // It may be another tab to the browser from then on.
  await scene.inVerso(`const discarded = await chrome.tabs.discard(${id});
    await chrome.tabs.update(discarded.id, { active: true });`);
  const target = await scene.chromium.browser.waitForTarget((one) => one.type() === 'page' && one.url() === url);
  scene.page = (await target.page())!;
  await front.close();
}

async function closeAfterNote(scene: Scene, chance: Chance): Promise<void> {
  const name = scene.nameHere() ?? pickOne(scene.pairs, chance);
  if (!scene.nameHere()) await scene.visit(name);
  await scene.newNote(name, await scene.toComparison(name), chance);
  await scene.closePanel();
}

export const ENDS: readonly Fault[] = [
  { name: 'background killed', happen: killWorker },
  {
    name: 'background killed in mid-comparison',
    happen: async (scene, chance) => {
      await startComparison(scene, chance);
      await killWorker(scene);
    },
  },
  { name: 'panel closed', happen: (scene) => scene.closePanel() },
  { name: 'panel closed as a note was written', happen: closeAfterNote },
  {
    name: 'panel closed in mid-comparison',
    happen: async (scene, chance) => {
      await startComparison(scene, chance);
      await scene.closePanel();
    },
  },
  {
    name: 'tab led elsewhere in mid-comparison',
    happen: async (scene, chance) => {
      await startComparison(scene, chance);
      await scene.visit(pickOne(scene.pairs, chance));
    },
  },
  {
    name: 'tab loaded anew in mid-comparison',
    happen: async (scene, chance) => {
      await startComparison(scene, chance);
      await scene.page.reload();
    },
  },
  {
    name: 'tab closed in mid-comparison',
    happen: async (scene, chance) => {
      await startComparison(scene, chance);
      await reopenTab(scene);
    },
  },
  { name: 'tab closed', happen: reopenTab },
  { name: 'tab discarded', happen: discard },
  { name: 'Verso reloaded', happen: (scene) => scene.reloadVerso() },
  {
    name: 'Verso reloaded in mid-comparison',
    happen: async (scene, chance) => {
      await startComparison(scene, chance);
      await scene.reloadVerso();
    },
  },
  {
    name: 'panel closed while a list was open',
    happen: async (scene) => {
      await run(await scene.beside(), pressInMenu('Earlier comparisons'));
      await scene.closePanel();
    },
  },
];
