/** The engines that the settings name are made. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TranslatorEngine, UnavailableEngine } from '../../../entrypoints/sidepanel/engine/engine-runner';
import type { EngineSetting } from '../../../lib/extension/storage/settings';
import { permissionsOf } from '../../extension/granted-permissions';
import { type Plan, translatorBy } from '../../meaning/stand-in';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { createChosenTranslator, getChosenEncoder, getEngineSetting } = await import(
  '../../../entrypoints/sidepanel/engine/create-chosen-engine'
);

const LANGS = { from: 'en', to: 'es' };
const ADDRESS = 'http://localhost:5000/';
const permissions = permissionsOf(fakeBrowser);

beforeEach(() => {
  fakeBrowser.reset();
  permissions.reset('firefox');
});
afterEach(() => vi.unstubAllGlobals());

async function chosen(engine: EngineSetting, plan?: Plan): Promise<TranslatorEngine | UnavailableEngine | undefined> {
  await fakeBrowser.storage.local.set({ settings: { engine } });
  if (plan) vi.stubGlobal('Translator', translatorBy(plan).api);
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/156.0.0.0 Safari/537.36' });
  return createChosenTranslator(LANGS);
}
async function server(engine: EngineSetting): Promise<TranslatorEngine> {
  const found = await chosen(engine);
  if (!found || !('translator' in found)) throw new Error('no server');
  return found;
}

describe('the engine that the settings name', () => {
  it('is the encoder that Verso carries, beside whichever translator, unless it is turned off', async () => {
    const carried = { name: { kind: 'encoder', label: 'multilingual-e5-small' } };
    expect([await getChosenEncoder(), await createChosenTranslator(LANGS)]).toMatchObject([carried, undefined]);
    for (const kind of ['browser', 'libretranslate', 'apertium'] as const) {
      await chosen({ kind, address: ADDRESS });
      expect(await getChosenEncoder()).toMatchObject(carried);
    }
    expect(await chosen({ kind: 'off', address: ADDRESS })).toBeUndefined();
    expect(await getChosenEncoder()).toBeUndefined();
  });
  it('is no translator at an address that is none', async () => {
    expect(await chosen({ kind: 'apertium', address: 'ftp://localhost' })).toBeUndefined();
  });
  it('can be told from another by its setting, the key too', async () => {
    const settings: EngineSetting[] = [{ kind: 'off' }, { kind: 'libretranslate', address: ADDRESS, key: 'a' }];
    const said = new Set<string>();
    for (const engine of [...settings, { ...settings[1]!, key: 'b' }]) {
      await fakeBrowser.storage.local.set({ settings: { engine } });
      said.add(await getEngineSetting());
    }
    expect(said.size).toBe(3);
  });
});

describe('the browser’s translator', () => {
  it('is missed where there is none, and where it does not know the languages', async () => {
    expect(await chosen({ kind: 'browser' })).toMatchObject({ trouble: 'unavailable' });
    expect(await chosen({ kind: 'browser' }, { pairs: { 'ja>en': 'available' } })).toMatchObject({ trouble: 'pair' });
  });
  it.each([
    ['available', 'nothing'],
    ['downloadable', 'download'],
    ['downloading', 'download'],
    ['fails', 'download'],
  ] as const)('that is %s needs %s', async (state, needs) => {
    expect(await chosen({ kind: 'browser' }, { pairs: { 'en>es': state } })).toMatchObject({ needs });
  });
  it('tells how far its download is', async () => {
    const engine = await chosen({ kind: 'browser' }, { pairs: { 'en>es': 'downloadable' }, download: [0, 0.5, 1] });
    const heard: number[] = [];
    await (engine as TranslatorEngine).prepare?.(new AbortController().signal, (loaded) => heard.push(loaded));
    expect(heard).toEqual([0, 0.5, 1]);
  });
});

describe('a server', () => {
  it.each(['libretranslate', 'apertium'] as const)('%s needs permission the first time only', async (kind) => {
    const first = await server({ kind, address: 'http://localhost:5000' });
    expect(first).toMatchObject({ needs: 'permission', address: 'http://localhost:5000' });
    expect(first.translator.name).toMatchObject({ kind, label: 'localhost:5000' });
    await first.agreed?.();
    expect(await server({ kind, address: ADDRESS })).toMatchObject({ needs: 'nothing' });
    expect(await server({ kind, address: 'http://localhost:5001/' })).toMatchObject({ needs: 'permission' });
  });
  it.each(['http://localhost/*', 'websiteContent'])(
    'is asked for again where the browser’s own leave was taken back, and a no is respected: %s',
    async (part) => {
      await (await server({ kind: 'apertium', address: ADDRESS })).agreed?.();
      permissions.take(part);
      const again = await server({ kind: 'apertium', address: ADDRESS });
      expect(again.needs).toBe('permission');
      permissions.request.mockResolvedValueOnce(false);
      await expect(again.agreed?.()).rejects.toMatchObject({ trouble: 'unreachable' });
    },
  );
});
