/** Reads and stores whether pages are examined automatically. */

import { isWebAddress } from '../../lib/core/url';
import { readSettings } from '../../lib/extension/storage/settings';
import { getDetectionMode, setDetectionMode, setSiteDetection } from '../../lib/extension/tabs/detection-mode';
import type { DetectionSetting } from '../../lib/panel/panel-effects';
import type { ActivePage } from './active-page';

/**
 * Whether pages of this page's site are examined automatically; undefined for the browser's own pages, and for private
 * ones where the switch would be about their site: it would be stored.
 */
export async function getDetection({
  address,
  isPrivate,
}: Pick<ActivePage, 'address' | 'isPrivate'>): Promise<DetectionSetting | undefined> {
  if (!isWebAddress(address)) return undefined;
  const { hostname } = new URL(address);
  const [{ sitesOff }, now] = await Promise.all([readSettings(), getDetectionMode()]);
  const everywhere = now === 'everywhere';
  return isPrivate && everywhere ? undefined : { host: hostname, everywhere, here: !sitesOff.includes(hostname) };
}

/** Stores a change of the switch. Called directly in a click handler; other parts observe the settings. */
export async function changeDetection(
  now: DetectionSetting | undefined,
  { everywhere, here }: Partial<DetectionSetting>,
): Promise<void> {
  if (everywhere !== undefined) await setDetectionMode(everywhere ? 'everywhere' : 'asked');
  if (here !== undefined && now) await setSiteDetection(now.host, here);
}
