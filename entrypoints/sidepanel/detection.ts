import { askToSeeAll, changeSettings, maySeeAll, readSettings } from '../../lib/browser';
import { isWebAddress } from '../../lib/domain';
import type { Detection } from '../../lib/panel';

/** Whether pages like the one at an address are looked at without being asked; undefined for the browser's own pages. */
export async function detectionAt(address: string): Promise<Detection | undefined> {
  if (!isWebAddress(address)) return undefined;
  const { hostname } = new URL(address);
  const [{ detection, sitesOff }, seesAll] = await Promise.all([readSettings(), maySeeAll()]);
  return { host: hostname, everywhere: detection && seesAll, here: !sitesOff.includes(hostname) };
}

/**
 * Keeps a change of the switch; every part of Verso hears of it through the settings. Looking everywhere begins with the
 * browser's question, and so with the click itself.
 */
export async function changeDetection(now: Detection | undefined, change: Partial<Detection>): Promise<void> {
  if (change.everywhere && !(await askToSeeAll())) return;
  await changeSettings(({ sitesOff }) => {
    const others = sitesOff.filter((site) => site !== now?.host);
    return {
      ...(change.everywhere === undefined ? {} : { detection: change.everywhere }),
      ...(change.here === undefined || !now ? {} : { sitesOff: change.here ? others : [...others, now.host].sort() }),
    };
  });
}
