/** Asks for permission to read sites: only for those that are not granted yet, and for private pages until these are left. */
import { getSidePanel } from '../api';
import {
  hasOrigin,
  listGrantedOrigins,
  onPermissionChange,
  requestReadAccess,
  toSitePatterns,
} from '../permissions/permissions';
import { connectPrivateGrants, keepPrivateGrants, storePrivateGrants } from './private-grants';

/** Matches a match pattern, and takes its host out: `*` for every host, `*.` before one for its subdomains, too. */
const WEB_PATTERN = /^\*:\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/;

/** Whether a match pattern for http and https covers a host. */
function isCoveringHost(pattern: string, host: string): boolean {
  const covered = pattern === '<all_urls>' ? '*' : WEB_PATTERN.exec(pattern)?.[1];
  if (!covered?.startsWith('*')) return covered === host;
  return covered === '*' || host === covered.slice(2) || host.endsWith(covered.slice(1));
}

/** What is granted, once that is known. It is looked up beforehand: browsers ask their reader within a press alone. */
let grantedOrigins: readonly string[] = [];

/** Begins to watch what is granted, in a page that is going to ask. */
export function watchGrantedSites(): void {
  const update = async (): Promise<void> => {
    grantedOrigins = await listGrantedOrigins();
  };
  onPermissionChange(() => void update());
  void update();
}

/** Whether the browser is known to let Verso read an address, over http and https. */
const isGranted = (address: string): boolean =>
  grantedOrigins.some((pattern) => isCoveringHost(pattern, new URL(address).hostname));

/**
 * Whether a permission for an address would leave the name of its site behind, if it were asked for now: Chrome keeps
 * what was once granted in the profile's preferences, also when an extension has given it back.
 */
export const canLeaveTrace = (address: string): boolean => getSidePanel() !== undefined && !isGranted(address);

/** The tabs of private pages that something was granted for in this page of Verso. */
const privateTabs = new Set<number>();

/**
 * Asks to read the sites of addresses, where Verso may not yet. Must be called directly from a click, before anything is
 * awaited. Resolves to whether it may.
 * @param privateTab the tab of the private page that it is for: what is granted is given back when that is left.
 */
export async function askToRead(addresses: readonly string[], privateTab?: number): Promise<boolean> {
  const missing = addresses.filter((address) => !isGranted(address));
  const hosts = addresses.map((address) => new URL(address).hostname);
  if (privateTab === undefined) {
    const asked = missing.length === 0 || requestReadAccess(...missing);
    // What a private page was granted is the reader's wish for ordinary ones, too, from now on.
    await keepPrivateGrants((origin) => hosts.some((host) => isCoveringHost(origin, host)));
    return asked;
  }
  if (missing.length === 0) return true;
  const origins = toSitePatterns(missing);
  // Browsers answer in order: this is of the time before they are asked.
  const before = Promise.all(origins.map(hasOrigin));
  const isAllowed = await requestReadAccess(...missing);
  const [had, has] = await Promise.all([before, Promise.all(origins.map(hasOrigin))]);
  // What was granted before, or not at all, is not to be given back.
  const added = origins.filter((_, at) => has[at] && !had[at]);
  if (added.length > 0) {
    if (!privateTabs.has(privateTab)) connectPrivateGrants(privateTab);
    privateTabs.add(privateTab);
    await storePrivateGrants(added, privateTab);
  }
  return isAllowed;
}
