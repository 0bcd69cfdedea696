/** Whatever is stored is read or left alone. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildSavedSummary, type SavedSummary } from '../../lib/core/saved-comparison';
import { fromLegacyNumbers } from '../../lib/panel/state/decisions';
import { permissionsOf } from '../extension/granted-permissions';
import { KEPT } from '../panel/fixtures/saved';
import { thaiVietnamese } from '../panel/fixtures/thai-vietnamese';
import { anything, check, counted, LONG } from './fuzzing';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const verso = await import('../extension/extension-room');
const { browser, DEFAULT_SETTINGS, readDecisions, readSettings, storeDecisions } = verso;

counted();

const permissions = permissionsOf(fakeBrowser);
beforeEach(() => {
  fakeBrowser.reset();
  permissions.reset('firefox');
});

/** A value of any shape, or one that has the shape but for some of its members. */
const nearly = (whole: object): fc.Arbitrary<unknown> =>
  fc.oneof(
    anything,
    fc.dictionary(fc.constantFrom(...Object.keys(whole), '__proto__', 'constructor'), anything),
    fc.tuple(fc.constantFrom(...Object.keys(whole)), anything).map(([name, value]) => ({ ...whole, [name]: value })),
  );

const stored = (key: string, value: unknown) =>
  vi.spyOn(fakeBrowser.storage.local, 'get').mockResolvedValue({ [key]: value } as never);

describe('settings, whatever is stored', () => {
  it('are settings, and the same again when they are changed and written back', async () => {
    await check(
      nearly({ ...DEFAULT_SETTINGS, engine: { kind: 'libretranslate', address: 'https://t.example/' } }),
      500,
      async (settings) => {
        stored('settings', settings);
        const read = await readSettings();
        vi.restoreAllMocks();
        expect(Object.keys(read).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        for (const [key, value] of Object.entries(DEFAULT_SETTINGS))
          expect(typeof read[key as keyof typeof read]).toBe(typeof value);
        for (const address of [read.archive, read.engine.address ?? read.archive]) expect(address).toMatch(/^https?:/i);
        expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
        await verso.storeSettings(read);
        await verso.changeSettings(({ detection }) => ({ detection: !detection }));
        expect(await readSettings()).toEqual({ ...read, detection: !read.detection });
      },
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('decisions, whatever is stored', () => {
  const pair = { translation: 'https://t.example/a', original: 'https://o.example/b' };
  const whole = {
    dismissed: ['f0', '__proto__'],
    confirmed: ['n1'],
    notes: { f0: 'Ask the desk.', constructor: 'x' },
    filters: { hidden: ['added'], severity: 'high', least: 0.5, category: 'number' },
    named: true,
    when: 7,
  };

  it('are decisions, and the same again when they were written back', () =>
    check(nearly(whole), 500, async (decided) => {
      stored(`pair:${pair.translation}\n${pair.original}`, decided);
      const { numbered, ...read } = await readDecisions(pair);
      vi.restoreAllMocks();
      expect(
        [...read.dismissed, ...read.confirmed, ...Object.values(read.notes)].map((one) => typeof one),
      ).not.toContain('object');
      const renamed = numbered ? fromLegacyNumbers(thaiVietnamese, read) : read;
      await storeDecisions(pair, { ...read, ...renamed, notes: renamed.notes ?? {} });
      expect(await readDecisions(pair)).toEqual({ ...read, ...renamed });
      await verso.deleteAllDecisions();
      expect(await verso.countStoredPairs()).toEqual({ count: 0, bytes: 0 });
    }));
});

describe('what else is stored', () => {
  const origin = fc.oneof(fc.constantFrom('https://t.example', 'http://[::1]:5000', 'https://', 'x', ''), fc.string());

  it('agreements can be asked about and taken back, whatever they say', () =>
    check(fc.oneof(anything, fc.array(fc.oneof(origin, anything))), 300, async (agreed) => {
      await browser.storage.local.set({ 'sends-to': agreed });
      expect(await verso.hasConsent('https://elsewhere.example/')).toBe(false);
      for (const one of await verso.readConsents()) await verso.revokeConsent(one);
      expect(await verso.readConsents()).toEqual([]);
    }));

  it('what a menu asked for is a tab, or nothing, and is gone', () =>
    check(nearly({ tabId: 7, url: 'https://a.example/', originalTab: 6 }), 300, async (asked) => {
      vi.spyOn(fakeBrowser.storage.session, 'get').mockResolvedValueOnce({ asked } as never);
      const taken = await verso.takePendingRequest(7);
      if (!taken) return;
      expect(taken.tabId).toBe(7);
      expect(Number.isSafeInteger(taken.originalTab ?? 0)).toBe(true);
      expect(taken.url ?? 'https://').toMatch(/^https?:/i);
    }));

  it('entries of kept comparisons are listed whole, or counted as broken', LONG, async () => {
    const entry = buildSavedSummary(KEPT[0]!);
    const shapeOf = (one: object): string[] =>
      Object.entries(one)
        .map(([name, value]) => `${name}: ${typeof value}`)
        .sort();
    await check(fc.array(nearly(entry), { maxLength: 5 }), 60, async (entries) => {
      globalThis.indexedDB = new IDBFactory();
      const store = verso.createSavedStore();
      await store.put(KEPT[1]!);
      const db = await openDB('comparisons');
      for (const [at, one] of entries.entries())
        await db.put('entries', { ...(one as object), key: `${at}` }).catch(() => undefined);
      const list = await store.list();
      const listed: readonly SavedSummary[] = list.ok ? list.value.entries : [];
      expect(listed.length).toBeGreaterThan(0);
      for (const one of listed) {
        expect(shapeOf(one)).toEqual(shapeOf(entry));
        expect([shapeOf(one.counts), shapeOf(one.translation), shapeOf(one.original)]).toEqual([
          shapeOf(entry.counts),
          shapeOf(entry.translation),
          shapeOf(entry.original),
        ]);
      }
      db.close();
    });
  });
});
