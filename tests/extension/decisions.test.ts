/** Decisions are stored and read, from several windows at once. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { giveLocks } from './fake-locks';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { browser, deleteAllDecisions, onDecisionsChange, readDecisions, countStoredPairs, storeDecisions } =
  await import('./extension-room');

const pair = { translation: 'https://t.example/a', original: 'https://o.example/b' };
const numbered = (at: number) => ({ ...pair, original: `https://o.example/${at}` });
const NOTHING = { dismissed: [], confirmed: [], notes: {} };
const KEY = `pair:${pair.translation}\n${pair.original}`;
const put = (value: unknown) => browser.storage.local.set({ [KEY]: value });

beforeEach(() => {
  fakeBrowser.reset();
  giveLocks();
});

describe('decisions', () => {
  const decided = {
    dismissed: ['n1'],
    confirmed: ['n2'],
    notes: { n3: 'ถามผู้เขียนแล้ว' },
    filters: { hidden: ['added'], severity: 'high', least: 0.8 },
  } as const;

  it('are kept per pair, and forgotten together', async () => {
    await storeDecisions(pair, decided);
    expect(await readDecisions(pair)).toEqual(decided);
    expect(await readDecisions(numbered(1))).toEqual(NOTHING);
    expect(await countStoredPairs()).toMatchObject({ count: 1 });
    await deleteAllDecisions();
    expect(await countStoredPairs()).toEqual({ count: 0, bytes: 0 });
  });
  it('leave nothing behind when all is taken back', async () => {
    await storeDecisions(pair, decided);
    await storeDecisions(pair, NOTHING);
    expect(await countStoredPairs()).toEqual({ count: 0, bytes: 0 });
  });
  it('of before there were names are read, and said to be numbers', async () => {
    await put({ dismissed: ['f1'], confirmed: [] });
    expect(await readDecisions(pair)).toEqual({ ...NOTHING, dismissed: ['f1'], numbered: true });
  });
  it.each([
    ['no object', 'dismissed'],
    ['lists of something else', { dismissed: [1, null, ['f0']], confirmed: 'f0', notes: ['a', 1], named: true }],
    ['filters of something else', { filters: { hidden: ['all', 7], least: 4, severity: 'grave' }, named: true }],
  ])('that are %s do no harm', async (_, stored) => {
    await put(stored);
    const read = await readDecisions(pair);
    expect(read).toMatchObject({ dismissed: [], confirmed: [] });
    expect(read.filters ?? { hidden: [] }).toEqual({ hidden: [] });
    for (const note of Object.values(read.notes)) expect(note).toBeTypeOf('string');
  });
  it('are bounded: flags and notes of a pair, and pairs, of which the oldest goes', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => `n${at}`);
    await storeDecisions(pair, { ...NOTHING, dismissed: many, notes: { n1: 'x'.repeat(9000) } });
    const read = await readDecisions(pair);
    expect(read.dismissed).toHaveLength(2000);
    expect(read.notes['n1']).toHaveLength(2000);
    vi.useFakeTimers();
    for (let at = 0; at < 505; at++) {
      vi.setSystemTime(Date.now() + 1000);
      await storeDecisions(numbered(at), { ...NOTHING, dismissed: ['n1'] });
    }
    vi.useRealTimers();
    expect(await countStoredPairs()).toMatchObject({ count: 500 });
    expect(await readDecisions(pair)).toEqual(NOTHING);
    expect(await readDecisions(numbered(504))).toMatchObject({ dismissed: ['n1'] });
  });
  it('written one upon the other end as the last was', async () => {
    const texts = ['a', 'ab', 'abc'];
    await Promise.all(texts.map((text) => storeDecisions(pair, { ...NOTHING, notes: { n1: text } })));
    expect((await readDecisions(pair)).notes).toEqual({ n1: 'abc' });
  });
});

describe('decisions that cannot be read', () => {
  const failing = () => vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('An unexpected error'));

  it('are none, and are not written over until they could be read', async () => {
    const before = { ...NOTHING, notes: { n1: 'Ask the author' } };
    await storeDecisions(pair, before);
    failing();
    expect(await readDecisions(pair)).toEqual(NOTHING);
    await expect(storeDecisions(pair, { ...NOTHING, dismissed: ['n2'] })).rejects.toThrow();
    expect(await readDecisions(pair)).toEqual(before);
    await storeDecisions(pair, { ...before, dismissed: ['n2'] });
    expect(await readDecisions(pair)).toEqual({ ...before, dismissed: ['n2'] });
  });
});

describe('decisions of another window', () => {
  const theirs = { ...NOTHING, dismissed: ['n1'], notes: { n2: 'Check with the archive' } };

  it('are told of, and those of this one are not', async () => {
    const heard = vi.fn();
    const stop = onDecisionsChange(heard);
    await storeDecisions(pair, { ...NOTHING, confirmed: ['n3'] });
    await browser.storage.local.set({ settings: {} });
    expect(heard).not.toHaveBeenCalled();
    await put({ ...theirs, named: true, by: 'another' });
    expect(heard.mock.calls).toEqual([[pair, theirs]]);
    stop();
    await put({ ...NOTHING, named: true, by: 'another' });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('are not what this one wrote itself, in whatever order', async () => {
    const heard = vi.fn();
    onDecisionsChange(heard);
    await storeDecisions(pair, { ...NOTHING, notes: { n1: 'Ask', n2: 'See above' } });
    await storeDecisions(pair, { ...NOTHING, notes: { n2: 'See above', n1: 'Ask the desk' } });
    expect(heard).not.toHaveBeenCalled();
    expect((await readDecisions(pair)).notes).toEqual({ n1: 'Ask the desk', n2: 'See above' });
  });

  it('are read after what is being written here', async () => {
    void storeDecisions(pair, theirs);
    expect(await readDecisions(pair)).toEqual(theirs);
  });
});
