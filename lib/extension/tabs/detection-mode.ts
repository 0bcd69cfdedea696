/** Where Verso detects translations: in every page or only on request; registers the content script for it. */
import { browser, toFrameTarget } from '../api';
import {
  hasAllSitesAccess,
  onPermissionChange,
  requestAllSitesAccess,
  revokeAllSitesAccess,
} from '../permissions/permissions';
import { changeSettings, onSettingsChange, readSettings } from '../storage/settings';

/** `everywhere`: in every page that is opened; `asked`: only in pages where the reader uses Verso. */
export type DetectionMode = 'everywhere' | 'asked';

/** The current mode. `everywhere` needs both the reader's setting and the browser's permission for all sites. */
export async function getDetectionMode(): Promise<DetectionMode> {
  const [{ detection }, hasAccess] = await Promise.all([readSettings(), hasAllSitesAccess()]);
  return detection && hasAccess ? 'everywhere' : 'asked';
}

/**
 * Changes the mode. Must be called directly from a click, since the browser asks the reader before it grants all sites;
 * if she refuses, nothing changes. Rejects where the browser's storage does.
 */
export async function setDetectionMode(mode: DetectionMode): Promise<void> {
  if (mode === 'everywhere') {
    if (await requestAllSitesAccess()) await changeSettings(() => ({ detection: true }));
    return;
  }
  await revokeAllSitesAccess();
  // Some browsers do not revoke a permission granted with the installation. Then the setting turns detection off.
  if (await hasAllSitesAccess()) await changeSettings(() => ({ detection: false }));
}

/** Turns detection on or off for one host, in the mode `everywhere`. Rejects where the browser's storage does. */
export const setSiteDetection = (host: string, isEnabled: boolean): Promise<void> =>
  changeSettings(({ sitesOff }) => {
    const otherSites = sitesOff.filter((site) => site !== host);
    return { sitesOff: isEnabled ? otherSites : [...otherSites, host].sort() };
  });

/** Calls back when the mode or a host's setting may have changed, in Verso or in the browser. */
export function onDetectionModeChange(callback: () => void): void {
  onPermissionChange(callback);
  onSettingsChange(callback);
}

const SCRIPT_ID = 'noticing';
const SCRIPT_FILE = 'content-scripts/content.js';
const WEB_PATTERNS = ['http://*/*', 'https://*/*'];

/** Runs the content script in a frame of a tab. False where the browser allows no extensions, or Verso has no permission. */
export const injectContentScript = (tabId: number, frameId = 0): Promise<boolean> =>
  browser.scripting.executeScript({ target: toFrameTarget(tabId, frameId), files: [SCRIPT_FILE] }).then(
    () => true,
    () => false,
  );

/** Registers the content script for all web pages, and runs it in those that are already open. */
async function startDetection(): Promise<void> {
  const scripts = [{ id: SCRIPT_ID, js: [SCRIPT_FILE], matches: WEB_PATTERNS, runAt: 'document_idle' as const }];
  await browser.scripting.registerContentScripts(scripts);
  const tabs = await browser.tabs.query({ url: WEB_PATTERNS });
  await Promise.all(tabs.map(({ id }) => id !== undefined && injectContentScript(id)));
}

/** Registers the content script where Verso may read all sites, and unregisters it where it may not. */
async function syncRegistration(): Promise<void> {
  const [hasAccess, registeredScripts] = await Promise.all([
    hasAllSitesAccess(),
    browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] }),
  ]);
  if (hasAccess && registeredScripts.length === 0) await startDetection();
  if (!hasAccess && registeredScripts.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
}

/**
 * Keeps the content script registered as long as Verso may read all sites. Does nothing where the manifest declares the
 * script. Must run at each start, since browsers drop registered scripts when an extension is updated.
 */
export function installDetection(): void {
  if (browser.runtime.getManifest().content_scripts) return;
  // One run at a time: two at once would register the script twice.
  let lastSync: Promise<unknown> = Promise.resolve();
  const queueSync = (): void => {
    lastSync = lastSync.then(syncRegistration, syncRegistration);
  };
  onPermissionChange(queueSync);
  queueSync();
}
