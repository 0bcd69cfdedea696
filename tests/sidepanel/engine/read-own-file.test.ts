/** Large files of the extension are read in parts. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFileReader } from '../../../entrypoints/sidepanel/engine/read-own-file';

/** A response whose body comes in these parts, as the browser's own do: into the memory that it is given. */
function respondWith(parts: readonly (readonly number[])[], ok = true): void {
  let next = 0;
  const body = new ReadableStream({
    type: 'bytes',
    pull: (control) => {
      const part = parts[next];
      next += 1;
      if (part) control.enqueue(Uint8Array.from(part));
      else {
        control.close();
        (control as ReadableByteStreamController).byobRequest?.respond(0);
      }
    },
  });
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => ({ ok, body })),
  );
}

vi.stubGlobal('self', { location: { origin: 'chrome-extension://verso' } });
afterEach(() => void vi.mocked(fetch).mockReset());

describe('a large file of the extension’s own', () => {
  it('is read part by part to one place', async () => {
    respondWith([[1, 2], [3], [4, 5]]);
    const { read } = createFileReader('/model/', 8);
    expect([...(await read('a.bin', 5))!]).toEqual([1, 2, 3, 4, 5]);
    expect(String(vi.mocked(fetch).mock.calls[0]![0])).toBe('chrome-extension://verso/model/a.bin');
  });

  it('is read to where the one before was, once that is released', async () => {
    const { read, release } = createFileReader('/model/', 8);
    respondWith([[1, 2]]);
    const first = (await read('a.bin', 2))!;
    expect(first.buffer.byteLength).toBe(8);
    release(first);
    respondWith([[7, 8, 9]]);
    const second = (await read('b.bin', 3))!;
    expect([...second]).toEqual([7, 8, 9]);
    // The memory has gone over from the one to the other.
    expect([first.buffer.byteLength, second.buffer.byteLength]).toEqual([0, 8]);
    respondWith([[4]]);
    const third = (await read('c.bin', 1))!;
    expect([[...second], [...third]]).toEqual([[7, 8, 9], [4]]);
  });

  it('is another one where it is shorter or longer than it should be', async () => {
    const { read } = createFileReader('/model/', 8);
    respondWith([[1, 2]]);
    expect([...(await read('short.bin', 3))!]).toEqual([1, 2]);
    respondWith([
      [1, 2],
      [3, 4],
    ]);
    expect([...(await read('long.bin', 3))!]).toEqual([]);
  });

  it('is missing where it is not there', async () => {
    respondWith([], false);
    expect(await createFileReader('/model/', 8).read('a.bin', 3)).toBeUndefined();
  });
});
