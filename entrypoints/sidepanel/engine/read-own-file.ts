/** Reads large files of the extension's own one after another, in as little memory as the largest takes. */

type Bytes = Uint8Array<ArrayBuffer>;

export interface OwnFileReader {
  /** Reads a file that has so many bytes; undefined where it is missing. May reject. */
  readonly read: (file: string, size: number) => Promise<Bytes | undefined>;
  /** Told bytes that are not needed any more. */
  readonly release: (bytes: Bytes) => void;
}

/**
 * Creates a reader of the files below a folder. A file is read to where the one before was, once that is released:
 * memory that is only let go of stays taken until the browser looks for what is unused.
 */
export function createFileReader(folder: string, largest: number): OwnFileReader {
  let spare: ArrayBuffer | undefined;
  return {
    async read(file, size) {
      const { ok, body } = await fetch(new URL(folder + file, self.location.origin));
      if (!ok || !body) return undefined;
      const buffer = spare ?? new ArrayBuffer(Math.max(size, largest));
      spare = undefined;
      return readInto(buffer, body, size);
    },
    release: ({ buffer }) => {
      spare = buffer;
    },
  };
}

/** Reads `size` bytes to the beginning of a buffer. Gives fewer where there are fewer, and none where there are more. */
async function readInto(buffer: ArrayBuffer, body: ReadableStream<Bytes>, size: number): Promise<Bytes> {
  // The browser writes each part where it belongs: parts of its own would be kept for a while.
  const reader = body.getReader({ mode: 'byob' });
  let [place, at] = [buffer, 0];
  while (at < size) {
    const { value, done } = await reader.read(new Uint8Array(place, at, size - at));
    if (value) place = value.buffer as ArrayBuffer;
    if (!value || done) return new Uint8Array(place, 0, at);
    at += value.length;
  }
  const { done } = await reader.read(new Uint8Array(1));
  return new Uint8Array(place, 0, done ? size : 0);
}
