/** The protocol of Apertium, with a server of our own. */
import { afterEach, describe, expect, it } from 'vitest';
import { createApertium } from '../../lib/meaning/translators/apertium';
import { apy, type FakeServer, fakeServer, json, page } from './fake-server';
import { never, outside, troubleOf } from './http-deps';

let server: FakeServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const LANGS = { from: 'en', to: 'es' };
const loud = (text: string) => text.toUpperCase();

describe('apertium', () => {
  it('asks as the protocol has it, in the codes that are listed, a text a request', async () => {
    server = await fakeServer(apy(loud));
    await createApertium(server.address, outside()).translate(
      ['a & b', '10 % + c'],
      { from: 'en-US', to: 'es-MX' },
      never,
    );
    const forms = server.asked.slice(1).map(({ body }) => Object.fromEntries(new URLSearchParams(body)));
    const form = { langpair: 'eng|spa', markUnknown: 'no', format: 'txt' };
    expect(forms.sort((a, b) => a['q']!.localeCompare(b['q']!))).toEqual([
      { ...form, q: '10 % + c' },
      { ...form, q: 'a & b' },
    ]);
  });

  it.each([
    [
      'hr',
      'en',
      [
        ['hbs', 'eng'],
        ['hbs_HR', 'eng'],
      ],
      'hbs_HR|eng',
    ],
    [
      'nb',
      'da',
      [
        ['nno', 'dan'],
        ['nob', 'dan'],
      ],
      'nob|dan',
    ],
    [
      'ca',
      'fr',
      [
        ['cat_valencia', 'fra'],
        ['cat', 'fra'],
      ],
      'cat|fra',
    ],
    [
      'es',
      'oc',
      [
        ['spa', 'oc@aran'],
        ['spa', 'oci'],
      ],
      'spa|oci',
    ],
    ['en', 'es', [], 'en|es'],
  ])('%s → %s in three letters', async (from, to, listed, langpair) => {
    const responseData = listed.map(([sourceLanguage, targetLanguage]) => ({ sourceLanguage, targetLanguage }));
    server = await fakeServer((asked) => (asked.path === '/listPairs' ? json({ responseData }) : apy(loud)(asked)));
    await createApertium(server.address, outside()).translate(['one'], { from, to }, never);
    expect(new URLSearchParams(server.asked[1]!.body).get('langpair')).toBe(langpair);
  });

  it('never has more than a few requests open, and none once it has failed', async () => {
    let [open, most, failed] = [0, 0, 0];
    const around = outside();
    const fetcher = async (url: string, init: RequestInit) => {
      most = Math.max(most, ++open);
      try {
        return await fetch(url, init);
      } catch (problem) {
        failed++;
        throw problem;
      } finally {
        open--;
      }
    };
    server = await fakeServer(apy(loud, (_, nth) => (nth === 20 ? page(500) : undefined)));
    const texts = Array.from({ length: 100 }, (_, n) => `text ${n}`);
    const translator = createApertium(server.address, { ...around, fetch: fetcher });
    expect(await troubleOf(translator.translate(texts, LANGS, never))).toBe('refused');
    expect(most).toBe(4);
    expect(server.asked.length).toBeLessThan(30);
    expect(failed).toBeLessThan(4);
  });

  it('reads an error that is answered as if all were well', async () => {
    const wrong = { responseData: null, responseStatus: 400, responseDetails: 'That pair is not installed' };
    server = await fakeServer(apy(loud, () => json(wrong)));
    expect(await troubleOf(createApertium(server.address, outside()).translate(['one'], LANGS, never))).toBe('pair');
  });
});
