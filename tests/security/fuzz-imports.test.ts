/** Files of any bytes are brought in or refused. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportComparisons, importComparisons } from '../../entrypoints/sidepanel/saved/import-export';
import type { ImportResult } from '../../lib/panel/state/saved-state';
import * as format from '../../lib/report/saved-file';
import { KEPT } from '../panel/fixtures/saved';
import { anyKept } from './any-saved';
import { check, counted, LONG, text } from './fuzzing';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { createSavedStore } = await import('../extension/extension-room');

counted();

const NOW = Date.parse('2026-11-28T12:00:00Z');
const encode = (line: string): Uint8Array => new TextEncoder().encode(line);

const good = fc.oneof(fc.constantFrom(...KEPT), anyKept).map((kept) => encode(format.formatSavedLine(kept)));
const end = fc.constantFrom('\n', '\r\n', '\n\n', ' \n', '').map(encode);
const bad = fc.oneof(text.map(encode), fc.json().map(encode), fc.uint8Array({ maxLength: 60 }));

/** A line in which one byte is another, or that ends anywhere. */
const hurt = fc.tuple(good, fc.nat(), fc.nat(255), fc.boolean()).map(([line, place, byte, cut]) => {
  const at = place % line.length;
  return cut ? line.slice(0, at) : line.map((one, index) => (index === at ? byte : one));
});
const piece = fc.oneof(good, bad, hurt, end);
const anyFile = fc.array(piece, { maxLength: 6 }).map((parts) => new Blob(parts as BlobPart[]));

function createDesk() {
  globalThis.indexedDB = new IDBFactory();
  return { store: createSavedStore(), signal: new AbortController().signal, progress: () => undefined };
}

const countLines = (all: string): number => all.split('\n').filter((line) => line.trim() !== '').length;
const sumOf = ({ added, replaced, left, bad: refused }: ImportResult): number => added + replaced + left + refused;

describe('a file to bring in, of any bytes', () => {
  it('gives each line its place in the sum, and what was kept of it goes out and in again', LONG, () =>
    check(anyFile, 150, async (file) => {
      const outside = createDesk();
      const sum = await importComparisons(file, NOW, outside);
      expect(sum.ended).toBeUndefined();
      expect(sumOf(sum)).toBe(countLines(await file.text()));
      const list = await outside.store.list();
      const keys = list.ok ? list.value.entries.map(({ key }) => key) : [];
      expect([keys.length, list.ok && list.value.broken]).toEqual([sum.added, []]);
      const out = await exportComparisons(keys, outside);
      expect(out).toMatchObject({ count: sum.added, broken: 0 });
      const again = await importComparisons((out as { file: Blob }).file, NOW, createDesk());
      expect(again).toEqual({ added: sum.added, replaced: 0, left: 0, bad: 0 });
    }),
  );

  it('that ends anywhere has lost its last line and no other', LONG, async () => {
    const whole = encode(KEPT.map((kept) => format.formatSavedLine(kept)).join(''));
    const ends = KEPT.map(
      (_, at) =>
        encode(
          KEPT.slice(0, at + 1)
            .map((kept) => format.formatSavedLine(kept))
            .join(''),
        ).length,
    );
    await check(fc.integer({ min: 0, max: whole.length }), 40, async (length) => {
      const { added, bad: refused } = await importComparisons(new Blob([whole.slice(0, length)]), NOW, createDesk());
      // A line lacks nothing but its end.
      expect(added).toBe(ends.filter((one) => length >= one - 1).length);
      expect(added + refused).toBe(ends.filter((_, at) => length > (ends[at - 1] ?? 0)).length);
    });
  });
});

it('a line longer than any comparison is refused without being held, and the next one is brought in', async () => {
  const million = 'x'.repeat(1_000_000);
  const file = new Blob([...Array.from({ length: 33 }, () => million), '\n', format.formatSavedLine(KEPT[0]!)]);
  const read: (number | undefined)[] = [];
  for await (const line of format.readSavedLines(readChunks(file))) read.push(line?.length);
  expect(read).toEqual([undefined, format.formatSavedLine(KEPT[0]!).trimEnd().length]);
});

async function* readChunks(file: Blob): AsyncGenerator<string, void, undefined> {
  for (let at = 0; at < file.size; at += 4_000_000) yield await file.slice(at, at + 4_000_000).text();
}

/** Names that every object has, with what would change all objects, or one. */
const INHERITED = [
  '"__proto__":{"polluted":1,"notes":{"f0":"polluted"}}',
  '"__proto__":null',
  '"__proto__":[]',
  '"constructor":{"prototype":{"polluted":1}}',
  '"constructor":null',
  '"prototype":{"polluted":1}',
  '"\\u005f_proto__":{"polluted":1}',
];

/** A value as JSON, with names of that kind before or behind those of any of its objects, at any depth. */
function writePolluted(value: unknown, choose: () => readonly string[]): string {
  if (Array.isArray(value)) return `[${value.map((one) => writePolluted(one, choose)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const own = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}:${writePolluted(one, choose)}`);
  const [before = [], behind = []] = [choose(), choose()];
  return `{${[...before, ...own, ...behind].join()}}`;
}

function* listOwnNames(value: unknown): Generator<string, void, undefined> {
  if (typeof value !== 'object' || value === null) return;
  for (const name of Object.getOwnPropertyNames(value)) {
    yield name;
    yield* listOwnNames((value as Record<string, unknown>)[name]);
  }
}

describe('a file whose objects have names that every object has', () => {
  const choices = fc.array(fc.tuple(fc.nat(11), fc.constantFrom(...INHERITED)), { minLength: 1, maxLength: 30 });

  it('is brought in as it would be without them, or refused, and changes no prototype', LONG, async () => {
    let added = 0;
    await check(fc.tuple(fc.oneof(fc.constantFrom(...KEPT), anyKept), choices), 300, async ([kept, chosen]) => {
      const clean = format.formatSavedLine(kept);
      let asked = 0;
      const choose = () => {
        const [share, name] = chosen[asked++ % chosen.length]!;
        return share < 3 ? [name] : [];
      };
      const [outside, other] = [createDesk(), createDesk()];
      const line = writePolluted(JSON.parse(clean), choose);
      const sum = await importComparisons(new Blob([line]), NOW, outside);
      expect([sumOf(sum), Object.keys(Object.prototype)]).toEqual([1, []]);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      if (!sum.added) return;
      added += 1;
      const list = await outside.store.list();
      const key = list.ok ? list.value.entries[0]!.key : '';
      const got = await outside.store.get(key);
      const names = [...listOwnNames(got.ok && got.value)];
      expect(names.filter((name) => ['__proto__', 'constructor', 'prototype', 'polluted'].includes(name))).toEqual([]);
      expect(JSON.stringify(got)).not.toContain('"polluted"');
      await importComparisons(new Blob([clean]), NOW, other);
      expect(await other.store.get(key)).toEqual(got);
    });
    expect(added).toBeGreaterThan(50);
  });
});
