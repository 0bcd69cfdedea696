import { browser } from './api';
import { maySeeAll, onPermission } from './permission';

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
