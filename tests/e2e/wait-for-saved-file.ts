/** Waits until a browser has saved a file of Verso's whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';

/**
 * The name and the text of the one file in `folder` whose name ends with `end`. A browser first writes under other
 * names: Firefox under a random one with the same ending, empty and for a moment alone, then beside one that ends
 * `.part`.
 */
export function waitForSavedFile(folder: string, end: string): Promise<{ name: string; text: string }> {
  const read = () => {
    const names = readdirSync(folder);
    const name = names.find((one) => one.startsWith('verso-') && one.endsWith(end));
    if (name === undefined || names.some((one) => one.endsWith('.part'))) return undefined;
    const text = readFileSync(join(folder, name), 'utf8');
    return text === '' ? undefined : { name, text };
  };
  return vi.waitUntil(read, { timeout: 30_000 });
}
