/** Reads the ways to open the panel, as they are in this browser. */
import { getPanelShortcut, hasContextMenus, loadBrowserStrings } from '../../lib/extension';
import type { WaysIn } from '../../lib/panel/components/parts';

export async function readPanelWays(): Promise<WaysIn> {
  const [keys, getString] = await Promise.all([getPanelShortcut(), loadBrowserStrings()]);
  return {
    ...(hasContextMenus() ? { entry: getString('browser_compare_link') } : {}),
    ...(keys === undefined ? {} : { keys }),
  };
}
