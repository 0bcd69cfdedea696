/** Reads the ways to open the panel, as they are in this browser. */

import { loadBrowserStrings } from '../../lib/extension/storage/language';
import { getPanelShortcut, hasContextMenus } from '../../lib/extension/tabs/open-panel';
import type { WaysIn } from '../../lib/panel/panel';

export async function readPanelWays(): Promise<WaysIn> {
  const [keys, getString] = await Promise.all([getPanelShortcut(), loadBrowserStrings()]);
  return {
    ...(hasContextMenus() ? { entry: getString('browser_compare_link') } : {}),
    ...(keys === undefined ? {} : { keys }),
  };
}
