/** The parts of asking the browser's translator. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runWithTimeout, TimeoutError, waitFor } from '../../lib/core/timeout';
import { checkAvailability, getTranslatorTags } from '../../lib/meaning/translators/availability';
import { joinTranslations, splitInHalf } from '../../lib/meaning/translators/browser-translator';
import { getBrowserVersion, getTranslatorApi, type TranslatorApi } from '../../lib/meaning/translators/translator-api';
import { type Plan, standInSource, translatorBy } from './stand-in';

const apiOf = (pairs: Plan['pairs']) => translatorBy({ pairs }).api as TranslatorApi;
const atOnce = async () => undefined;

describe('what the browser offers', () => {
  const langs = { from: 'ja', to: 'en' };

  it('is told in its own words, and never fails or hangs', async () => {
    for (const state of ['available', 'downloadable', 'downloading'] as const)
      expect(await checkAvailability(apiOf({ 'ja>en': state }), langs)).toBe(state);
    expect(await checkAvailability(apiOf({}), langs)).toBe('unavailable');
    expect(await checkAvailability(apiOf({ 'ja>en': 'fails' }), langs)).toBe('unknown');
    expect(await checkAvailability(apiOf({ 'ja>en': 'odd' }), langs)).toBe('unknown');
    expect(await checkAvailability(apiOf({ 'ja>en': 'hangs' }), langs, atOnce)).toBe('unknown');
  });

  it('is nothing for what is no language', async () => {
    expect(await checkAvailability(apiOf({ 'ja>en': 'available' }), { from: 'no tag', to: 'en' })).toBe('unavailable');
    expect(await checkAvailability(apiOf({ 'ja>en': 'available' }), { from: 'und', to: 'en' })).toBe('unavailable');
    const strict: TranslatorApi = { ...apiOf({}), availability: () => Promise.reject(new RangeError('invalid tag')) };
    expect(await checkAvailability(strict, langs)).toBe('unavailable');
  });
});

describe('languages as browsers name them', () => {
  it.each([
    ['pt-BR', ['pt']],
    ['en', ['en']],
    ['no', ['no', 'nb']],
    ['nb-NO', ['nb', 'no']],
    ['zh', ['zh', 'zh-Hans']],
    ['zh-CN', ['zh', 'zh-Hans']],
    ['zh-TW', ['zh-Hant']],
    ['zh-Hant-HK', ['zh-Hant']],
    ['iw', ['he']],
    ['', []],
  ])('%s', (lang, tags) => expect(getTranslatorTags(lang)).toEqual(tags));
});

describe('a browser’s translator', () => {
  it('is there or not', () => {
    const api = apiOf({});
    expect(getTranslatorApi({ Translator: api })).toBe(api);
    expect(getTranslatorApi({})).toBeUndefined();
  });

  it('is told from the next by the browser’s version', () => {
    const chrome =
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
    expect(getBrowserVersion(chrome)).toBe('Chrome/156');
    expect(getBrowserVersion(`${chrome} Edg/155.0.1.2`)).toBe('Edg/155');
    expect(getBrowserVersion('something else')).toBe('');
  });
});

describe('a text in two parts', () => {
  it('is parted at the end of the sentence nearest its middle', () => {
    expect(splitInHalf('It rained all day. The river rose by a metre. Nobody was hurt in the town.', 'en')).toEqual([
      'It rained all day. The river rose by a metre.',
      'Nobody was hurt in the town.',
    ]);
  });

  it('is parted between words where it is one sentence', () => {
    const [first, second] = splitInHalf('the river that rose by a metre in a night and a day', 'en')!;
    expect(`${first} ${second}`).toBe('the river that rose by a metre in a night and a day');
    expect(Math.abs(first.length - second.length)).toBeLessThan(12);
  });

  it('is left whole where it is short', () => expect(splitInHalf('Short.', 'en')).toBeUndefined());

  it('never loses a letter, and both parts are shorter', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 200, unit: 'grapheme' }), (text) => {
        const halves = splitInHalf(text, 'th');
        if (!halves) return;
        expect(halves.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const half of halves) expect(half.length).toBeLessThan(text.length);
      }),
    );
  });

  it('is joined as the language writes sentences', () => {
    expect(joinTranslations(['One.', '', 'Two.'], 'en')).toBe('One. Two.');
    expect(joinTranslations(['一。', '二。'], 'zh-Hant')).toBe('一。二。');
  });
});

describe('a time limit', () => {
  const limit = { milliseconds: 5, wait: atOnce };
  const endless = { milliseconds: 5, wait: () => new Promise<void>(() => undefined) };

  it('does not begin what nobody wants any more', async () => {
    let begun = false;
    const work = async () => {
      begun = true;
    };
    await expect(runWithTimeout(endless, AbortSignal.abort('no'), work)).rejects.toBe('no');
    expect(begun).toBe(false);
  });

  it('tells the work that it is given up', async () => {
    let told: unknown;
    const work = (signal: AbortSignal) =>
      new Promise<void>(() =>
        signal.addEventListener('abort', () => {
          told = signal.reason;
        }),
      );
    await expect(runWithTimeout(limit, new AbortController().signal, work)).rejects.toBeInstanceOf(TimeoutError);
    expect(told).toBeInstanceOf(TimeoutError);
  });

  it('passes on what is thrown before anything is awaited', async () => {
    const work = () => {
      throw new RangeError('at once');
    };
    await expect(runWithTimeout(endless, new AbortController().signal, work)).rejects.toBeInstanceOf(RangeError);
  });

  it('has a pause that ends early when nobody waits any more', async () => {
    const stop = new AbortController();
    const paused = waitFor(1e9, stop.signal);
    stop.abort('enough');
    await expect(paused).rejects.toBe('enough');
    await expect(waitFor(1e9, stop.signal)).rejects.toBe('enough');
    await waitFor(0, new AbortController().signal);
  });
});

describe('the stand-in', () => {
  it('can be put into a page before its scripts', async () => {
    new Function(standInSource({ pairs: { 'ja>en': 'available' }, says: { 猫: 'cat' } }))();
    const page = globalThis as { Translator?: TranslatorApi; standIn?: { rendered: string[] } };
    const session = await page.Translator!.create({ sourceLanguage: 'ja', targetLanguage: 'en' });
    expect(await session.translate('猫')).toBe('cat');
    expect(page.standIn!.rendered).toEqual(['猫']);
    delete page.Translator;
    delete page.standIn;
  });
});
