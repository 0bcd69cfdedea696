/** What a file unpacks to is counted before there is more of it than a worker may take. */
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { COUNTED_ARRAYS, limitBuffers } from '../../entrypoints/shared/compare/limit-buffers';

const NAMES = [...COUNTED_ARRAYS, 'DecompressionStream'];
const scope = globalThis as unknown as Record<string, unknown>;
let before: readonly unknown[];

beforeEach(() => {
  before = NAMES.map((name) => scope[name]);
});
afterEach(() => {
  NAMES.forEach((name, at) => {
    scope[name] = before[at];
  });
});

it('arrays are made up to the bound, and are what they were', () => {
  const onExcess = vi.fn();
  limitBuffers(1_000_000, onExcess);
  const kept = [new Uint8Array(400_000), new Float64Array(50_000)];
  expect(kept[0]).toBeInstanceOf(Uint8Array);
  expect(new Uint8Array([1, 2]).subarray(1)).toEqual(Uint8Array.of(2));
  expect(onExcess).not.toHaveBeenCalled();
  expect(() => new Uint16Array(200_000)).toThrow(RangeError);
  expect(onExcess).toHaveBeenCalledTimes(1);
  expect(new Uint8Array(100).length).toBe(100);
});

/** Holds all that comes, as a reader of a file does: what is let go of counts no more. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const { readable, writable } = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  writer
    .write(bytes)
    .then(() => writer.close())
    .catch(() => undefined);
  const parts: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
  return parts.reduce((sum, part) => sum + part.byteLength, 0);
}

it('what the browser unpacks counts, too', async () => {
  const onExcess = vi.fn();
  limitBuffers(20_000_000, onExcess);
  expect(await unpack(new Uint8Array(deflateSync(Buffer.alloc(100_000, 'a'))))).toBe(100_000);
  expect(onExcess).not.toHaveBeenCalled();
  await expect(unpack(new Uint8Array(deflateSync(Buffer.alloc(60_000_000))))).rejects.toThrow();
  expect(onExcess).toHaveBeenCalled();
});
