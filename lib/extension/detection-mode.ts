import { browser } from './api';
import { askToSeeAll, maySeeAll, onPermission, seeNoMore } from './permissions/permissions';
import { changeSettings, onSettings, readSettings } from './storage/settings';

/** Where translations are noticed: on every page that is opened, or only where the reader asks. */
export type Noticing = 'everywhere' | 'asked';

/** It takes both: that the reader wants it, and that the browser lets Verso see every page. */
export async function noticing(): Promise<Noticing> {
  const [{ detection }, seesAll] = await Promise.all([readSettings(), maySeeAll()]);
  return detection && seesAll ? 'everywhere' : 'asked';
}

/**
 * What the reader chooses. Straight from a click: the browser asks her before everything is looked at, and where she tells
 * it no, all stays as it is. Rejects where the browser's storage does.
 */
export async function changeNoticing(to: Noticing): Promise<void> {
  if (to === 'everywhere') {
    if (await askToSeeAll()) await changeSettings(() => ({ detection: true }));
    return;
  }
  await seeNoMore();
  // Where the browser will not take back what came with the installation, Verso does not use it.
  if (await maySeeAll()) await changeSettings(() => ({ detection: false }));
}

/** Whether pages of a site are looked at, wherever translations are noticed. Rejects where the browser's storage does. */
export const noticeOn = (host: string, wanted: boolean): Promise<void> =>
  changeSettings(({ sitesOff }) => {
    const others = sitesOff.filter((site) => site !== host);
    return { sitesOff: wanted ? others : [...others, host].sort() };
  });

/** Calls back when any of that may have changed, here or in the browser. */
export function onNoticing(changed: () => void): void {
  onPermission(changed);
  onSettings(changed);
}

const ID = 'noticing';
const FILE = 'content-scripts/content.js';
const WEB = ['http://*/*', 'https://*/*'];

/** Puts the content script into a tab. False where the browser keeps extensions out, or the reader was not asked. */
export const putInto = (tabId: number): Promise<boolean> =>
  browser.scripting.executeScript({ target: { tabId }, files: [FILE] }).then(
    () => true,
    () => false,
  );

/** A page that was open before then is looked at, too. */
async function begin(): Promise<void> {
  const scripts = [{ id: ID, js: [FILE], matches: WEB, runAt: 'document_idle' as const }];
  await browser.scripting.registerContentScripts(scripts);
  const tabs = await browser.tabs.query({ url: WEB });
  await Promise.all(tabs.map(({ id }) => id !== undefined && putInto(id)));
}

async function keepInStep(): Promise<void> {
  const [wanted, registered] = await Promise.all([
    maySeeAll(),
    browser.scripting.getRegisteredContentScripts({ ids: [ID] }),
  ]);
  if (wanted && registered.length === 0) await begin();
  if (!wanted && registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
}

/**
 * Where the manifest leaves it to the reader whether pages are looked at unasked: looks at them as long as every page
 * may be seen. What is registered is forgotten by the browser when Verso is updated.
 */
export function installNoticing(): void {
  if (browser.runtime.getManifest().content_scripts) return;
  // One after the other: two at once would register it twice.
  let last: Promise<unknown> = Promise.resolve();
  const again = (): void => {
    last = last.then(keepInStep, keepInStep);
  };
  onPermission(again);
  again();
}
