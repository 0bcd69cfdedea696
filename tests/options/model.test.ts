// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DownloadedModelDeps } from '../../entrypoints/options/engine/downloaded-model';
import { formatProgress, formatSize, formatWholePercent } from '../../entrypoints/options/engine/model-text';
import type { EngineErrorKind } from '../../lib/core';
import { EngineError } from '../../lib/engines';
import * as keeping from '../../lib/engines/encoder/store';
import { memoryStore } from '../engines/encoder/tiny-model';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const {
  byId,
  english,
  openPage,
  pick,
  press,
  settled,
  submit,
  text,
  type: typeInto,
  world,
} = await import('./open-options');

type Download = Parameters<typeof keeping.downloadModel>[0];

const ALL = { done: 135_002_000, of: 135_002_000, complete: true };
const NOTHING = { ...ALL, done: 0, complete: false };
const HALF = { ...ALL, done: 64_400_000, complete: false };

/** What is there, and how the next download goes. */
const there = {
  held: NOTHING as keeping.StoredModel,
  place: '',
  ends: (): Promise<void> => Promise.resolve(),
};

const downloadModel = vi.fn(async ({ manifest, progress }: Download, signal: AbortSignal): Promise<void> => {
  there.place = manifest.base;
  progress?.({ done: 64_400_000, of: 135_002_000 });
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  await Promise.race([there.ends(), stopped]);
  there.held = ALL;
});

const outside = {
  keeping: vi.fn(async () => ({ ...keeping, downloadModel, getStoredModel: async () => there.held })),
  store: () => memoryStore(),
  ask: vi.fn(async (_: string) => true),
  came: vi.fn(async () => undefined),
  went: vi.fn(async () => {
    there.held = NOTHING;
  }),
  fetch: () => Promise.reject(new Error('nothing is fetched here')),
  wait: () => new Promise<void>(() => undefined),
} satisfies Omit<DownloadedModelDeps, 'mirror' | 'useMirror' | 'changed'>;

const isShown = (id: string) => byId(id) !== null;

async function opened(): Promise<void> {
  await openPage({ model: outside });
  await pick('downloaded-encoder');
}

const type = (address: string): Promise<void> => typeInto('mirror', address);
const download = (): Promise<void> => submit('model');

beforeEach(() => {
  world.reset();
  vi.clearAllMocks();
  outside.ask.mockImplementation(async () => true);
  Object.assign(there, { held: NOTHING, place: '', ends: () => Promise.resolve() });
});

describe('the model', () => {
  it('is not even looked for while another engine is chosen', async () => {
    await openPage({ model: outside });
    await pick('libretranslate');
    expect(outside.keeping).not.toHaveBeenCalled();
    expect(isShown('model')).toBe(false);
  });

  it('is named with its size, its source and its licence before anything is fetched', async () => {
    await opened();
    expect(isShown('model')).toBe(true);
    expect([...document.querySelectorAll('#model dd')].map(({ textContent }) => textContent)).toEqual([
      'multilingual-e5-small',
      '135 MB',
      'MIT',
      'huggingface.co',
    ]);
    expect(text('download')).toBe('Download 135 MB from huggingface.co');
    expect(isShown('delete-model')).toBe(false);
    expect(downloadModel).not.toHaveBeenCalled();
    await pick('off');
    expect(isShown('model')).toBe(false);
  });

  it('comes from the place that is typed, which is kept for the next time', async () => {
    await opened();
    await type('models.newsroom.example/e5');
    expect(text('download')).toBe('Download about 135 MB from models.newsroom.example');
    await download();
    expect(outside.ask).toHaveBeenCalledWith('https://models.newsroom.example/e5/');
    expect(there.place).toBe('https://models.newsroom.example/e5/');
    expect(world.settings.mirror).toBe('https://models.newsroom.example/e5/');
  });

  it.each(['ftp://models.example', 'https://user:word@models.example', 'no address'])(
    'is not asked for at “%s”',
    async (typed) => {
      await opened();
      await type(typed);
      await download();
      expect(outside.ask).not.toHaveBeenCalled();
      expect(downloadModel).not.toHaveBeenCalled();
      expect(text('model-says')).toContain('Type a web address');
    },
  );

  it('is not asked for where Verso may not reach the place', async () => {
    outside.ask.mockImplementation(async () => false);
    await opened();
    await download();
    expect(downloadModel).not.toHaveBeenCalled();
    expect(text('model-says')).toBe('Verso may not reach huggingface.co, so nothing was downloaded.');
    expect(isShown('download')).toBe(true);
  });
});

describe('a download', () => {
  it('asks for leave within the click, tells how far it is, and ends with the model on this device', async () => {
    let end = (): void => undefined;
    there.ends = () =>
      new Promise((resolve) => {
        end = resolve;
      });
    await opened();
    const click = download();
    expect(outside.ask).toHaveBeenCalledWith(keeping.MULTILINGUAL_E5_SMALL.base);
    await click;
    expect(text('so-far')).toBe('64 of 135 MB (47%)');
    expect(byId<HTMLProgressElement>('model-progress').value).toBeCloseTo(0.477);
    expect(['download', 'cancel-download', 'delete-model', 'downloading'].map(isShown)).toEqual([
      false,
      true,
      false,
      true,
    ]);
    await download();
    expect(downloadModel).toHaveBeenCalledOnce();
    end();
    await settled();
    expect(text('model-state')).toBe('On this device, 135 MB. It needs no network any more.');
    expect(text('model-says')).toContain('Downloaded.');
    expect(outside.came).toHaveBeenCalledOnce();
    expect(['download', 'cancel-download', 'delete-model', 'mirror', 'downloading'].map(isShown)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('can be stopped, says how much is there, and goes on from there', async () => {
    there.ends = () => new Promise(() => undefined);
    await opened();
    await download();
    there.held = HALF;
    await press(byId('cancel-download'));
    expect(text('model-says')).toBe('Stopped. What came by then is kept.');
    expect(text('download')).toBe('Go on: 64 of 135 MB are here');
    expect(text('delete-model')).toBe('Delete what is here');
    expect(outside.came).not.toHaveBeenCalled();
  });

  it.each<[EngineErrorKind, string, RegExp]>([
    ['quota', '', /^There is no room for it on this device\./],
    ['unreachable', 'failed to fetch', /^No answer came from huggingface\.co\. See that you are online/],
    ['busy', '', /^huggingface\.co has too much to do .* in a few minutes\.$/],
    ['slow', '', /^Nothing more came from huggingface\.co for a minute\. It can go on from there\.$/],
    ['wrong-answer', 'tokenizer.json is not the file it should be', /cannot be used: tokenizer\.json is not the file/],
    ['refused', 'the server answers 404 for config.json', /not to be had at huggingface\.co: the server answers 404/],
  ])('that ends in “%s” says so calmly, with a next step', async (trouble, detail, sentence) => {
    there.ends = () => Promise.reject(new EngineError(trouble, detail));
    await opened();
    await download();
    expect(text('model-says')).toMatch(sentence);
    expect(isShown('download')).toBe(true);
    expect(isShown('cancel-download')).toBe(false);
  });

  it('that ends in a mistake of ours says something calm too', async () => {
    there.ends = () => Promise.reject(new TypeError('odd'));
    await opened();
    await download();
    expect(text('model-says')).toContain('not to be had at huggingface.co');
  });
});

describe('a model that is here', () => {
  it('is deleted with what it made', async () => {
    there.held = ALL;
    await opened();
    expect(text('delete-model')).toBe('Delete the model');
    await press(byId('delete-model'));
    expect(outside.went).toHaveBeenCalledOnce();
    expect(text('model-says')).toBe('Deleted from this device.');
    expect(text('download')).toBe('Download 135 MB from huggingface.co');
    expect(text('model-state')).toBe('');
  });

  it('cannot be where the browser keeps nothing', async () => {
    outside.keeping.mockImplementationOnce(async () => ({
      ...keeping,
      downloadModel,
      getStoredModel: () => Promise.reject(new DOMException('not here', 'SecurityError')),
    }));
    await opened();
    expect(text('model-says')).toContain('This browser keeps no model for Verso');
  });
});

describe('sizes', () => {
  it('are told in the unit that suits the whole, and never as all before it is', () => {
    expect([135_002_000, 8_400_000, 108_300, 900].map((bytes) => formatSize(english, bytes))).toEqual([
      '135 MB',
      '8.4 MB',
      '108 kB',
      '0.9 kB',
    ]);
    expect(formatProgress(english, { done: 400_000, of: 135_002_000 })).toBe('0 of 135 MB');
    expect(formatWholePercent(english, { done: 134_999_999, of: 135_000_000 })).toBe('99%');
  });
});
