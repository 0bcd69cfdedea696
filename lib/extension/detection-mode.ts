import { browser } from './api';
import {
  hasAllSitesAccess,
  onPermissionChange,
  requestAllSitesAccess,
  revokeAllSitesAccess,
} from './permissions/permissions';
import { changeSettings, onSettingsChange, readSettings } from './storage/settings';

/** Where translations are noticed: on every page that is opened, or only where the reader asks. */
export type DetectionMode = 'everywhere' | 'asked';

/** It takes both: that the reader wants it, and that the browser lets Verso see every page. */
export async function getDetectionMode(): Promise<DetectionMode> {
  const [{ detection }, seesAll] = await Promise.all([readSettings(), hasAllSitesAccess()]);
  return detection && seesAll ? 'everywhere' : 'asked';
}

/**
 * What the reader chooses. Straight from a click: the browser asks her before everything is looked at, and where she tells
 * it no, all stays as it is. Rejects where the browser's storage does.
 */
export async function setDetectionMode(to: DetectionMode): Promise<void> {
  if (to === 'everywhere') {
    if (await requestAllSitesAccess()) await changeSettings(() => ({ detection: true }));
    return;
  }
  await revokeAllSitesAccess();
  // Where the browser will not take back what came with the installation, Verso does not use it.
  if (await hasAllSitesAccess()) await changeSettings(() => ({ detection: false }));
}

/** Whether pages of a site are looked at, wherever translations are noticed. Rejects where the browser's storage does. */
export const setSiteDetection = (host: string, wanted: boolean): Promise<void> =>
  changeSettings(({ sitesOff }) => {
    const others = sitesOff.filter((site) => site !== host);
    return { sitesOff: wanted ? others : [...others, host].sort() };
  });

/** Calls back when any of that may have changed, here or in the browser. */
export function onDetectionModeChange(changed: () => void): void {
  onPermissionChange(changed);
  onSettingsChange(changed);
}

const SCRIPT_ID = 'noticing';
const SCRIPT_FILE = 'content-scripts/content.js';
const WEB_PATTERNS = ['http://*/*', 'https://*/*'];

/** Puts the content script into a tab. False where the browser keeps extensions out, or the reader was not asked. */
export const injectContentScript = (tabId: number): Promise<boolean> =>
  browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT_FILE] }).then(
    () => true,
    () => false,
  );

/** A page that was open before then is looked at, too. */
async function startDetection(): Promise<void> {
  const scripts = [{ id: SCRIPT_ID, js: [SCRIPT_FILE], matches: WEB_PATTERNS, runAt: 'document_idle' as const }];
  await browser.scripting.registerContentScripts(scripts);
  const tabs = await browser.tabs.query({ url: WEB_PATTERNS });
  await Promise.all(tabs.map(({ id }) => id !== undefined && injectContentScript(id)));
}

async function syncRegistration(): Promise<void> {
  const [wanted, registered] = await Promise.all([
    hasAllSitesAccess(),
    browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] }),
  ]);
  if (wanted && registered.length === 0) await startDetection();
  if (!wanted && registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
}

/**
 * Where the manifest leaves it to the reader whether pages are looked at unasked: looks at them as long as every page
 * may be seen. What is registered is forgotten by the browser when Verso is updated.
 */
export function installDetection(): void {
  if (browser.runtime.getManifest().content_scripts) return;
  // One after the other: two at once would register it twice.
  let last: Promise<unknown> = Promise.resolve();
  const again = (): void => {
    last = last.then(syncRegistration, syncRegistration);
  };
  onPermissionChange(again);
  again();
}
