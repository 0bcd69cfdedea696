/** Files of any bytes are brought in or refused. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportComparisons, importComparisons } from '../../entrypoints/sidepanel/saved/import-export';
import * as format from '../../entrypoints/sidepanel/saved/saved-format';
import type { ImportResult } from '../../lib/panel';
import { KEPT } from '../panel/fixtures/saved';
import { anyKept } from './any-saved';
import { check, counted, LONG, text } from './fuzzing';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { createSavedStore } = await import('../../lib/extension');

counted();

const NOW = Date.parse('2026-11-28T12:00:00Z');
const bytesOf = (line: string): Uint8Array => new TextEncoder().encode(line);

const good = fc.oneof(fc.constantFrom(...KEPT), anyKept).map((kept) => bytesOf(format.formatSavedLine(kept)));
const end = fc.constantFrom('\n', '\r\n', '\n\n', ' \n', '').map(bytesOf);
const bad = fc.oneof(text.map(bytesOf), fc.json().map(bytesOf), fc.uint8Array({ maxLength: 60 }));

/** A line in which one byte is another, or that ends anywhere. */
const hurt = fc.tuple(good, fc.nat(), fc.nat(255), fc.boolean()).map(([line, place, byte, cut]) => {
  const at = place % line.length;
  return cut ? line.slice(0, at) : line.map((one, index) => (index === at ? byte : one));
});
const piece = fc.oneof(good, bad, hurt, end);
const anyFile = fc.array(piece, { maxLength: 6 }).map((parts) => new Blob(parts as BlobPart[]));

function desk() {
  globalThis.indexedDB = new IDBFactory();
  return { store: createSavedStore(), format, signal: new AbortController().signal, progress: () => undefined };
}

const lines = (all: string): number => all.split('\n').filter((line) => line.trim() !== '').length;
const sumOf = ({ added, replaced, left, bad: refused }: ImportResult): number => added + replaced + left + refused;

describe('a file to bring in, of any bytes', () => {
  it('gives each line its place in the sum, and what was kept of it goes out and in again', LONG, () =>
    check(anyFile, 150, async (file) => {
      const outside = desk();
      const sum = await importComparisons(file, NOW, outside);
      expect(sum.ended).toBeUndefined();
      expect(sumOf(sum)).toBe(lines(await file.text()));
      const list = await outside.store.list();
      const keys = list.ok ? list.value.entries.map(({ key }) => key) : [];
      expect([keys.length, list.ok && list.value.broken]).toEqual([sum.added, []]);
      const out = await exportComparisons(keys, outside);
      expect(out).toMatchObject({ count: sum.added, broken: 0 });
      const again = await importComparisons((out as { file: Blob }).file, NOW, desk());
      expect(again).toEqual({ added: sum.added, replaced: 0, left: 0, bad: 0 });
    }),
  );

  it('that ends anywhere has lost its last line and no other', LONG, async () => {
    const whole = bytesOf(KEPT.map((kept) => format.formatSavedLine(kept)).join(''));
    const ends = KEPT.map(
      (_, at) =>
        bytesOf(
          KEPT.slice(0, at + 1)
            .map((kept) => format.formatSavedLine(kept))
            .join(''),
        ).length,
    );
    await check(fc.integer({ min: 0, max: whole.length }), 40, async (length) => {
      const { added, bad: refused } = await importComparisons(new Blob([whole.slice(0, length)]), NOW, desk());
      // A line lacks nothing but its end.
      expect(added).toBe(ends.filter((one) => length >= one - 1).length);
      expect(added + refused).toBe(ends.filter((_, at) => length > (ends[at - 1] ?? 0)).length);
    });
  });
});
