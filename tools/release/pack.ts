/** Packs files into a zip of the same bytes on every machine. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { configure, type FileEntry, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { deflateRaw } from 'pako';

/** What a zip is made of, by paths parted by "/". */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The earliest that a zip can say, as it says it: a package knows nothing of when it was made, nor in which time zone. */
const DATE = 0x00210000;

/** How a file whose content is deflated is marked in a zip. */
const DEFLATED = 8;

// What this is used for is small, and workers would have to be found beside the scripts.
configure({ useWebWorkers: false });

/**
 * The files as one zip: the same files give the same bytes, on any machine, in any order, at any time. The deflating is
 * JavaScript's own (pako), since Node's differs by version and processor. With a smaller memory it begins its tables
 * anew more often, which fits what they hold better: 1.6 % less.
 */
export async function pack(files: Files): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { keepOrder: true, extendedTimestamp: false });
  for (const name of [...files.keys()].sort()) {
    const content = files.get(name) ?? new Uint8Array();
    await zip.add(name, new Uint8ArrayReader(deflateRaw(content, { level: 9, memLevel: 6 })), {
      passThrough: true,
      compressionMethod: DEFLATED,
      uncompressedSize: content.length,
      crc32: crc32(content),
      rawLastModDate: DATE,
      dataDescriptor: false,
      msDosCompatible: true,
    });
  }
  return zip.close();
}

/** @throws where the bytes are no zip, or an entry's checksum is not that of its content. */
export async function unpack(zip: Uint8Array): Promise<Files> {
  const entries = await new ZipReader(new Uint8ArrayReader(zip)).getEntries();
  const contents = entries
    .filter((entry): entry is FileEntry => !entry.directory)
    .map(
      async (entry) => [entry.filename, await entry.getData(new Uint8ArrayWriter(), { checkSignature: true })] as const,
    );
  return new Map(await Promise.all(contents));
}

/** A folder's files by their paths in it; `wanted` is asked of every path, folders' too, before it is looked into. */
export function readFiles(folder: string, wanted: (inside: string) => boolean = () => true, inside = ''): Files {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(path.join(folder, inside), { withFileTypes: true })) {
    const name = path.posix.join(inside, entry.name);
    if (!wanted(name)) continue;
    if (entry.isDirectory())
      for (const [deeper, content] of readFiles(folder, wanted, name)) files.set(deeper, content);
    else if (entry.isFile()) files.set(name, readFileSync(path.join(folder, name)));
  }
  return files;
}
