import { browser } from './api';

/** An address's host as browsers ask about it: without its port, which Firefox does not take. */
const originsOf = (address: string): string[] => {
  const { protocol, hostname } = new URL(address);
  return [`${protocol}//${hostname}/*`];
};

/** Whether Verso may send anything to an address; readers can take that back in their browser. */
export const mayReach = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: originsOf(address) }).catch(() => false);

/**
 * Asks the reader whether Verso may reach an address, unless it may already. To be called straight from a click, before
 * anything is waited for: browsers show their question then only.
 */
export async function askToReach(address: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: originsOf(address) });
  } catch {
    return mayReach(address); // Some browsers will not be asked for what they granted from the start.
  }
}
