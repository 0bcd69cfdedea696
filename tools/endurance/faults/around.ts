/** What goes on around Verso: other windows and tabs, no network, a clock that is wrong. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Target } from 'puppeteer-core';
import { openPanel } from '../../../tests/e2e/chromium';
import { pressInRow } from '../../../tests/e2e/panel-scripts';
import { run, waitForState } from '../panel';
import type { Scene } from '../scene';
import { type Chance, type Fault, pickOne } from './fault';

const YEAR = 365.25 * 24 * 3_600_000;

/** A window with the same page and a panel of its own, closed while that compares. */
async function openSecondWindow(scene: Scene, chance: Chance): Promise<void> {
  const name = pickOne(scene.pairs, chance);
  await scene.visit(name);
  await scene.toComparison(name);
  const id = await scene.inVerso<number>(
    `return (await chrome.windows.create({ url: ${JSON.stringify(scene.addressOf(name))} })).id`,
  );
  const other = await findOtherPage(scene);
  await openPanel(scene.chromium, other);
  await sleep(chance() * 1000);
  await scene.inVerso(`await chrome.windows.remove(${id})`);
  while (scene.panels().length > 1) await sleep(30);
  await scene.page.bringToFront();
}

async function findOtherPage({ chromium, page }: Scene): Promise<Page> {
  const is = async () => (await chromium.browser.pages()).find((one) => one !== page && one.url() === page.url());
  for (;;) {
    const other = await is();
    if (other) return other;
    await sleep(50);
  }
}

/** The same comparison in two windows: a note is written in one, then something else decided in the other. */
async function decideInTwoWindows(scene: Scene, chance: Chance): Promise<void> {
  const name = pickOne(scene.pairs, chance);
  await scene.visit(name);
  const panel = await scene.toComparison(name);
  const id = await scene.inVerso<number>(
    `return (await chrome.windows.create({ url: ${JSON.stringify(scene.addressOf(name))} })).id`,
  );
  const before = scene.panels();
  const isNew = (one: Target): boolean => scene.panels().includes(one) && !before.includes(one);
  await openPanel(scene.chromium, await findOtherPage(scene));
  const other = await (await scene.chromium.browser.waitForTarget(isNew)).asPage();
  await scene.toComparison(name, other);
  await scene.newNote(name, panel, chance);
  for (const _ of ['yes', 'no']) {
    await sleep(200);
    const first = (await other.evaluate(`document.querySelector('.flag').id`)) as string;
    await run(other, pressInRow(first, 'Confirm'));
  }
  await sleep(200);
  await scene.inVerso(`await chrome.windows.remove(${id})`);
  while (scene.panels().length > 1) await sleep(30);
  await scene.page.bringToFront();
  // What the panel shows it shows of what is stored.
  await scene.closePanel();
}

/** Ten tabs, one after the other in front and faster than any of them is looked at. */
async function openManyTabs(scene: Scene, chance: Chance): Promise<void> {
  await scene.beside();
  const tabs: Page[] = [];
  for (let count = 0; count < 10; count++) {
    const tab = await scene.chromium.browser.newPage();
    void tab.goto(scene.addressOf(pickOne(scene.pairs, chance))).catch(() => undefined);
    tabs.push(tab);
    await sleep(chance() * 100);
  }
  for (let count = 0; count < 10; count++) await pickOne(tabs, chance).bringToFront();
  await scene.page.bringToFront();
  for (const tab of tabs) await tab.close();
}

/** Nothing can be reached, a comparison is asked for and fails; then the network is back. */
async function goOffline(scene: Scene, chance: Chance): Promise<void> {
  const panel = await scene.beside();
  await scene.page.goto('about:blank');
  await waitForState(panel, `document.querySelector('main.at-idle') !== null`);
  await scene.visit(pickOne(scene.pairs, chance));
  await waitForState(panel, `document.querySelector('main.at-ready .act .primary, main .flag') !== null`);
  await panel.setOfflineMode(true);
  await panel.evaluate(`document.querySelector('main.at-ready .act .primary')?.click()`);
  await waitForState(panel, `document.querySelector('main.at-failed, main .flag') !== null`);
  await panel.setOfflineMode(false);
}

/** While a comparison is at work, the panel's clock leaps by a year; later it is right again. */
async function shiftClock(scene: Scene, chance: Chance): Promise<void> {
  const by = chance() < 0.5 ? -YEAR : YEAR;
  const panel = await scene.beside();
  await panel.evaluate(`globalThis.versoDate = Date; globalThis.Date = class extends versoDate {
    constructor(...when) { super(...(when.length > 0 ? when : [versoDate.now() + ${by}])); }
    static now() { return versoDate.now() + ${by}; }
  };`);
  const name = pickOne(scene.pairs, chance);
  await scene.visit(name);
  await scene.toComparison(name);
  await panel.evaluate('globalThis.Date = versoDate;');
}

export const AROUND: readonly Fault[] = [
  { name: 'second window closed in mid-comparison', happen: openSecondWindow },
  { name: 'one comparison decided on in two windows', happen: decideInTwoWindows },
  { name: 'ten tabs', happen: openManyTabs },
  { name: 'offline', happen: goOffline },
  { name: 'clock a year off', happen: shiftClock },
];
