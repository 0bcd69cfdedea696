/** Two panels at once: each has Verso's scripts for itself, and both the browser's storage. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { giveLocks } from './fake-locks';
import { permissionsOf } from './granted-permissions';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const window = async () => {
  vi.resetModules();
  return import('./extension-room');
};
type Window = Awaited<ReturnType<typeof window>>;

let [here, there]: [Window, Window] = [await window(), await window()];

const pair = { translation: 'https://t.example/a', original: 'https://o.example/b' };
const NOTHING = { dismissed: [], confirmed: [], notes: {} };
const permissions = permissionsOf(fakeBrowser);

beforeEach(async () => {
  fakeBrowser.reset();
  permissions.reset('firefox');
  giveLocks();
  [here, there] = [await window(), await window()];
});

/** What each window shows of the pair: what it has decided or was told last. */
async function bothOpen() {
  const shows = { here: await here.readDecisions(pair), there: await there.readDecisions(pair) };
  here.onDecisionsChange((_, decided) => {
    shows.here = decided;
  });
  there.onDecisionsChange((_, decided) => {
    shows.there = decided;
  });
  return {
    shows,
    decide: async (where: 'here' | 'there', change: Partial<typeof NOTHING> | object): Promise<void> => {
      const decided = { ...shows[where], ...change };
      shows[where] = decided;
      await (where === 'here' ? here : there).storeDecisions(pair, decided);
    },
  };
}

describe('what two windows set within the same moment', () => {
  it('is set, both of it', async () => {
    await Promise.all([
      here.changeSettings(() => ({ sort: 'place' })),
      there.changeSettings(() => ({ sureness: 'fewer' })),
      here.setSiteDetection('a.example', false),
      there.setSiteDetection('b.example', false),
    ]);
    expect(await here.readSettings()).toMatchObject({
      sort: 'place',
      sureness: 'fewer',
      sitesOff: ['a.example', 'b.example'],
    });
  });

  it('is agreed to, both of it, and taken back, both of it', async () => {
    const servers = ['http://localhost:5000', 'https://mt.example'] as const;
    await Promise.all([here.grantConsent(servers[0]), there.grantConsent(servers[1])]);
    expect((await here.readConsents()).sort()).toEqual([...servers]);
    await Promise.all([here.revokeConsent(servers[0]), there.revokeConsent(servers[1])]);
    expect(await here.readConsents()).toEqual([]);
  });
});

describe('what two windows decide about a pair within the same moment', () => {
  it('is kept, both of it, and shown in both', async () => {
    const { shows, decide } = await bothOpen();
    await Promise.all([
      decide('here', { dismissed: ['n1'], notes: { n1: 'Ask the desk' } }),
      decide('there', { confirmed: ['n2'], notes: { n2: 'Checked' } }),
    ]);
    const both = { dismissed: ['n1'], confirmed: ['n2'], notes: { n1: 'Ask the desk', n2: 'Checked' } };
    expect(await here.readDecisions(pair)).toEqual(both);
    await vi.waitFor(() => expect(shows).toEqual({ here: both, there: both }));
  });

  it('is kept though each decides several things before it hears of the other', async () => {
    const { shows, decide } = await bothOpen();
    await Promise.all([
      decide('here', { dismissed: ['n1'] }),
      decide('there', { dismissed: ['n2'] }),
      decide('here', { dismissed: ['n1', 'n3'] }),
      decide('there', { dismissed: ['n2', 'n4'] }),
    ]);
    const { dismissed } = await here.readDecisions(pair);
    expect([...dismissed].sort()).toEqual(['n1', 'n2', 'n3', 'n4']);
    await vi.waitFor(() => expect([shows.here.dismissed, shows.there.dismissed]).toEqual([dismissed, dismissed]));
  });

  it('takes back what the one takes back, and nothing else', async () => {
    await here.storeDecisions(pair, { ...NOTHING, dismissed: ['n1', 'n2'], notes: { n1: 'Ask', n2: 'See above' } });
    const { decide } = await bothOpen();
    await Promise.all([
      decide('here', { dismissed: ['n2'], notes: { n2: 'See above' } }),
      decide('there', { confirmed: ['n3'], notes: { n1: 'Ask', n2: 'See below' } }),
    ]);
    expect(await there.readDecisions(pair)).toEqual({
      dismissed: ['n2'],
      confirmed: ['n3'],
      notes: { n2: 'See below' },
    });
  });

  it('is written whole where what there was could not be stored, or is gone', async () => {
    const { decide } = await bothOpen();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(decide('here', { dismissed: ['n1'] })).rejects.toThrow();
    await decide('here', { dismissed: ['n1', 'n2'] });
    expect((await there.readDecisions(pair)).dismissed).toEqual(['n1', 'n2']);
    await there.deleteAllDecisions();
    await decide('here', { dismissed: ['n1', 'n2', 'n3'] });
    expect((await there.readDecisions(pair)).dismissed).toEqual(['n1', 'n2', 'n3']);
  });
});
