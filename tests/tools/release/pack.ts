import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';

/** What a zip is made of, by paths parted by "/". */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The earliest that a zip can say: a package knows nothing of when it was made. */
const DATE = new Date('1980-01-01T00:00:00Z');

/**
 * The files as one zip: the same files give the same bytes, on any machine, in any order, at any time. The deflating is
 * JavaScript's own (pako by way of JSZip), since Node's differs by version and processor.
 */
export async function pack(files: Files): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const name of [...files.keys()].sort())
    zip.file(name, files.get(name) ?? new Uint8Array(), { date: DATE, createFolders: false });
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
}

/** @throws where the bytes are no zip, or an entry's checksum is not that of its content. */
export async function unpack(zip: Uint8Array): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for (const entry of Object.values((await JSZip.loadAsync(zip, { checkCRC32: true })).files))
    if (!entry.dir) files.set(entry.name, await entry.async('uint8array'));
  return files;
}

/** A folder's files by their paths in it; `wanted` is asked of every path, folders' too, before it is looked into. */
export function filesIn(folder: string, wanted: (inside: string) => boolean = () => true, inside = ''): Files {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(path.join(folder, inside), { withFileTypes: true })) {
    const name = path.posix.join(inside, entry.name);
    if (!wanted(name)) continue;
    if (entry.isDirectory()) for (const [deeper, content] of filesIn(folder, wanted, name)) files.set(deeper, content);
    else if (entry.isFile()) files.set(name, readFileSync(path.join(folder, name)));
  }
  return files;
}
