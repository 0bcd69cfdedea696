/** A module that takes the network away from a process of Node's. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const SOURCE = `import { Socket } from 'node:net';
const fail = () => { throw new Error('there is no network'); };
Socket.prototype.connect = fail;
globalThis.fetch = async () => fail();`;

/** Writes it into a folder. Returns its address, for `--import`: nothing is reached after it. */
export function writeOfflineModule(folder: string): string {
  const file = path.join(folder, 'offline.mjs');
  writeFileSync(file, SOURCE);
  return pathToFileURL(file).href;
}
