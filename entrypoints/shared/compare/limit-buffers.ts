/** Bounds the memory that arrays of bytes take in a worker: what a file unpacks to, before the file is known to do so. */

/** Smaller arrays are not counted: there are many, and they come to little. */
const LEAST = 4096;

/** The kinds of arrays that are counted, by the names that they have in a worker. */
export const COUNTED_ARRAYS = [
  'Uint8Array',
  'Uint8ClampedArray',
  'Uint16Array',
  'Uint32Array',
  'Int32Array',
  'Float32Array',
  'Float64Array',
];

type ArrayKind = new (...args: readonly unknown[]) => ArrayBufferView;

/**
 * Has the arrays of numbers that are made from now on take so many bytes at most. Where they would take more, `onExcess`
 * is called, and no array is made. What the browser unpacks counts as well.
 */
export function limitBuffers(most: number, onExcess: () => void): void {
  let held = 0;
  const registry = new FinalizationRegistry<number>((bytes) => {
    held -= bytes;
  });
  function reserve(bytes: number): void {
    if (held + bytes > most) {
      onExcess();
      throw new RangeError('more memory than is taken');
    }
  }
  function count(array: ArrayBufferView, bytes: number): void {
    held += bytes;
    registry.register(array, bytes);
  }

  const scope = globalThis as unknown as Record<string, ArrayKind & { readonly BYTES_PER_ELEMENT: number }>;
  for (const name of COUNTED_ARRAYS) {
    const kind = scope[name]!;
    scope[name] = new Proxy(kind, {
      construct(target, args, newTarget) {
        const bytes = typeof args[0] === 'number' ? args[0] * kind.BYTES_PER_ELEMENT : 0;
        if (bytes >= LEAST) reserve(bytes);
        const array = Reflect.construct(target, args, newTarget) as ArrayBufferView;
        if (bytes >= LEAST) count(array, bytes);
        return array;
      },
    });
  }

  const Unpacker = DecompressionStream;
  globalThis.DecompressionStream = class {
    readonly readable: DecompressionStream['readable'];
    readonly writable: DecompressionStream['writable'];
    constructor(format: CompressionFormat) {
      const { readable, writable } = new Unpacker(format);
      const writer = writable.getWriter();
      this.writable = new WritableStream<BufferSource>({
        // All that is written at once is unpacked at once, whether somebody reads it or not.
        async write(chunk) {
          const bytes = ArrayBuffer.isView(chunk)
            ? new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)
            : new Uint8Array(chunk);
          for (let at = 0; at < bytes.length; at += LEAST) await writer.write(bytes.subarray(at, at + LEAST));
        },
        close: () => writer.close(),
        abort: (reason) => writer.abort(reason),
      });
      this.readable = readable.pipeThrough(
        new TransformStream({
          transform(chunk: Uint8Array<ArrayBuffer>, controller) {
            reserve(chunk.byteLength);
            count(chunk, chunk.byteLength);
            controller.enqueue(chunk);
          },
        }),
      );
    }
  };
}
