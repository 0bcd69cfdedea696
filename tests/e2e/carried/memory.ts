/** How much memory the processes of the extension's pages have to themselves, where the system tells (Linux). */
import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

export const CAN_MEASURE = existsSync('/proc/self/smaps_rollup');

/** In megabytes (2^20), of the largest of them. */
export async function measureMemory(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return Math.max(0, ...processInfo.filter(({ id }) => isExtensionProcess(id)).map(({ id }) => readPrivate(id)));
}

function isExtensionProcess(id: number): boolean {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process');
  } catch {
    return false;
  }
}

/** A process may end while it is looked at. */
function readPrivate(id: number): number {
  try {
    const text = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
    const kilobytes = [...text.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)].map(([, number]) => Number(number));
    return kilobytes.reduce((sum, number) => sum + number, 0) / 1024;
  } catch {
    return 0;
  }
}
