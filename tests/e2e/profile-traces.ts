/** Looks for a name in all files of a browser's profile, as whoever has the disk could. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files below a folder that hold a name, in either encoding of its letters, and parts of names as they are. */
export function listTraces(profile: string, name: string): readonly string[] {
  const needles = [Buffer.from(name), Buffer.from(name, 'utf16le')];
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => needles.some((needle) => file.includes(name) || readFileSync(file).includes(needle)))
    .map((file) => path.relative(profile, file))
    .sort();
}
