import { type Bytes, deleteNote, type ModelStore, readNote, storeBytes, storeNote } from '../store/model-store';

/** So much is held in memory only, and lost when the browser is closed in mid-download. */
const CHUNK_SIZE = 4_000_000;

const getPartPrefix = (path: string): string => `${path}#part-`;
const toPartKey = (path: string, offset: number): string => getPartPrefix(path) + String(offset).padStart(12, '0');

/** A file of which the beginning is there. */
export interface PartialFile {
  /** How many bytes are there. */
  readonly length: number;
  /** What the server called the version they are of; undefined where it did not say. */
  readonly validator: string | undefined;
  add(bytes: Uint8Array): Promise<void>;
  /** Puts what is held in memory only into the store, and takes no more. */
  close(): Promise<void>;
  /** Forgets all, for a beginning anew from this version of the file; `total` is its length, where the server says it. */
  restart(validator: string | undefined, total: number | undefined): Promise<void>;
  whole(): Bytes;
  /** Deletes the parts from the store. */
  discard(): Promise<void>;
}

/** What came of a file in earlier tries. */
export async function readPartialFile(store: ModelStore, path: string): Promise<PartialFile> {
  const stored = await readParts(store, path);
  return new StoredPartialFile(store, path, stored, await readNote(store, path, 'validator'));
}

/** How much of a file's beginning is stored, in bytes, by the keys of a store. */
export async function measureStoredParts(store: ModelStore, path: string, keys: readonly string[]): Promise<number> {
  const last = filterPartKeys(keys, path).at(-1);
  // The name of the last part says where it begins: the others need not be read.
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
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

class StoredPartialFile implements PartialFile {
  private held: Uint8Array[] = [];
  private heldLength = 0;
  private keptLength: number;
  private closed = false;
  /** Writing is one after the other, also when a download is given up in the midst of it. */
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: ModelStore,
    private readonly path: string,
    private kept: Uint8Array[],
    public validator: string | undefined,
  ) {
    this.keptLength = sumLengths(kept);
  }

  get length(): number {
    return this.keptLength + this.heldLength;
  }

  async add(bytes: Uint8Array): Promise<void> {
    if (this.closed) return;
    this.held.push(bytes);
    this.heldLength += bytes.length;
    if (this.heldLength >= CHUNK_SIZE) await this.flush();
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.writing.catch(() => undefined);
    await this.flush();
  }

  private flush(): Promise<void> {
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  private async write(): Promise<void> {
    if (!this.heldLength) return;
    const part = concatParts(this.held);
    await storeBytes(this.store, toPartKey(this.path, this.keptLength), part);
    this.kept.push(part);
    this.keptLength += part.length;
    this.held = [];
    this.heldLength = 0;
  }

  async restart(validator: string | undefined, total: number | undefined): Promise<void> {
    await this.discard();
    this.validator = validator;
    if (total !== undefined) await storeNote(this.store, this.path, 'length', String(total));
    if (validator) await storeNote(this.store, this.path, 'validator', validator);
  }

  whole(): Bytes {
    return concatParts([...this.kept, ...this.held]);
  }

  async discard(): Promise<void> {
    [this.kept, this.held] = [[], []];
    this.keptLength = this.heldLength = 0;
    for (const key of await listPartKeys(this.store, this.path)) await this.store.delete(key);
    for (const note of ['validator', 'length'] as const) await deleteNote(this.store, this.path, note);
  }
}
