import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCacheStore, type ModelStore, MULTILINGUAL_E5_SMALL } from '../../../lib/engines/encoder';
import { memoryCaches } from '../../engines/encoder/tiny-model';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { createChosenEngine } = await import('../../../entrypoints/sidepanel/engine/create-chosen-engine');

const LANGS = { from: 'en', to: 'es' };
const NAME = { kind: 'encoder', label: 'multilingual-e5-small' };

let store: ModelStore;
beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ settings: { engine: { kind: 'downloaded-encoder' } } });
  const caches = memoryCaches();
  vi.stubGlobal('caches', caches);
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
  store = createCacheStore(caches, MULTILINGUAL_E5_SMALL.label);
});
afterEach(() => vi.unstubAllGlobals());

async function keepAll(): Promise<void> {
  for (const { path } of MULTILINGUAL_E5_SMALL.files) {
    await store.put(path, new Uint8Array(3));
    await store.put(`${path}#sha256`, new TextEncoder().encode('ab'.repeat(32)));
  }
}

describe('the model on this device', () => {
  it('is missed where it was not downloaded, or not all of it', async () => {
    expect(await createChosenEngine(LANGS)).toEqual({ name: NAME, trouble: 'unavailable' });
    await keepAll();
    await store.delete('tokenizer.json');
    expect(await createChosenEngine(LANGS)).toEqual({ name: NAME, trouble: 'unavailable' });
  });

  it('needs nothing once it was, and begins no worker before it is asked', async () => {
    await keepAll();
    vi.stubGlobal('Worker', () => {
      throw new Error('begun');
    });
    expect(await createChosenEngine(LANGS)).toMatchObject({
      needs: 'nothing',
      encoder: { name: { ...NAME, version: 'abababababababab' } },
    });
  });

  it('may be there where a private window does not get at it', async () => {
    Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
    expect(await createChosenEngine(LANGS)).toEqual({ name: NAME, trouble: 'unavailable', kept: 'elsewhere' });
  });

  it('is missed where the browser keeps nothing for an extension', async () => {
    vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('not here', 'SecurityError')) });
    expect(await createChosenEngine(LANGS)).toEqual({ name: NAME, trouble: 'unavailable' });
    vi.stubGlobal('caches', undefined);
    expect(await createChosenEngine(LANGS)).toEqual({ name: NAME, trouble: 'unavailable' });
  });
});
