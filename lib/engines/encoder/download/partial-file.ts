/** A file whose download is not finished: its first bytes, in parts in the store and in memory. */
import { type Bytes, deleteNote, type ModelStore, readNote, storeBytes, storeNote } from '../store/model-store';

/** Bytes held in memory before they are stored. They are lost where the browser is closed during a download. */
const CHUNK_SIZE = 4_000_000;

const getPartPrefix = (path: string): string => `${path}#part-`;
const toPartKey = (path: string, offset: number): string => getPartPrefix(path) + String(offset).padStart(12, '0');

/** The first bytes of a file. */
export interface PartialFile {
  /** How many bytes were received, stored or in memory. */
  readonly length: number;
  /** The server's name for this version of the file (ETag or date); undefined where it gave none. */
  readonly validator: string | undefined;
  add(bytes: Uint8Array): Promise<void>;
  /** Stores the bytes held in memory; `add` does nothing after that. */
  close(): Promise<void>;
  /** Deletes all bytes and starts again with another version of the file. `total`: its length, where it is known. */
  restart(validator: string | undefined, total: number | undefined): Promise<void>;
  /** Returns all bytes. */
  whole(): Bytes;
  /** Deletes all bytes, also from the store. */
  discard(): Promise<void>;
}

/** Reads the part of a file that earlier downloads stored; empty where there is none. */
export async function readPartialFile(store: ModelStore, path: string): Promise<PartialFile> {
  const stored = await readParts(store, path);
  return new StoredPartialFile(store, path, stored, await readNote(store, path, 'validator'));
}

/** Measures how many bytes of an unfinished file are stored. `keys`: all keys of the store. */
export async function measureStoredParts(store: ModelStore, path: string, keys: readonly string[]): Promise<number> {
  const last = filterPartKeys(keys, path).at(-1);
  // The key of the last part has its offset, so the other parts need not be read.
  return last ? Number(last.slice(getPartPrefix(path).length)) + ((await store.get(last))?.length ?? 0) : 0;
}

const filterPartKeys = (keys: readonly string[], path: string): readonly string[] =>
  keys.filter((key) => key.startsWith(getPartPrefix(path))).sort();

const listPartKeys = async (store: ModelStore, path: string): Promise<readonly string[]> =>
  filterPartKeys(await store.list(), path);

async function readParts(store: ModelStore, path: string): Promise<Uint8Array[]> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const key of await listPartKeys(store, path)) {
    const bytes = key === toPartKey(path, length) ? await store.get(key) : undefined;
    if (!bytes) break;
    parts.push(bytes);
    length += bytes.length;
  }
  return parts;
}

const sumLengths = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0);

function concatParts(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(sumLengths(parts));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

class StoredPartialFile implements PartialFile {
  private bufferedParts: Uint8Array[] = [];
  private bufferedLength = 0;
  private storedLength: number;
  private isClosed = false;
  /** Writes happen one after the other, also where a download is stopped during one. */
  private lastWrite: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: ModelStore,
    private readonly path: string,
    private storedParts: Uint8Array[],
    public validator: string | undefined,
  ) {
    this.storedLength = sumLengths(storedParts);
  }

  get length(): number {
    return this.storedLength + this.bufferedLength;
  }

  async add(bytes: Uint8Array): Promise<void> {
    if (this.isClosed) return;
    this.bufferedParts.push(bytes);
    this.bufferedLength += bytes.length;
    if (this.bufferedLength >= CHUNK_SIZE) await this.flush();
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.lastWrite.catch(() => undefined);
    await this.flush();
  }

  private flush(): Promise<void> {
    this.lastWrite = this.lastWrite.then(() => this.write());
    return this.lastWrite;
  }

  private async write(): Promise<void> {
    if (!this.bufferedLength) return;
    const part = concatParts(this.bufferedParts);
    await storeBytes(this.store, toPartKey(this.path, this.storedLength), part);
    this.storedParts.push(part);
    this.storedLength += part.length;
    this.bufferedParts = [];
    this.bufferedLength = 0;
  }

  async restart(validator: string | undefined, total: number | undefined): Promise<void> {
    await this.discard();
    this.validator = validator;
    if (total !== undefined) await storeNote(this.store, this.path, 'length', String(total));
    if (validator) await storeNote(this.store, this.path, 'validator', validator);
  }

  whole(): Bytes {
    return concatParts([...this.storedParts, ...this.bufferedParts]);
  }

  async discard(): Promise<void> {
    [this.storedParts, this.bufferedParts] = [[], []];
    this.storedLength = this.bufferedLength = 0;
    for (const key of await listPartKeys(this.store, this.path)) await this.store.delete(key);
    for (const note of ['validator', 'length'] as const) await deleteNote(this.store, this.path, note);
  }
}
