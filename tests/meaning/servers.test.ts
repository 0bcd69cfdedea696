/** What holds for every translation server. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Translator } from '../../lib/meaning/translator';
import { createApertium } from '../../lib/meaning/translators/apertium';
import { REQUEST_LIMITS } from '../../lib/meaning/translators/http';
import { createLibreTranslate } from '../../lib/meaning/translators/libretranslate';
import { type Asked, apy, type FakeServer, fakeServer, json, libre, nobody, page, type Reply } from './fake-server';
import { never, outside, troubleOf, type Waited } from './http-deps';

const LANGS = { from: 'en', to: 'es' };
const loud = (text: string) => text.toUpperCase();

let server: FakeServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

type Fault = (asked: Asked, nth: number) => Reply | undefined;

/** What the two protocols have in common: the same faults, the same words for them. */
const PROTOCOLS = [
  { name: 'libretranslate', make: createLibreTranslate as (address: string, o: Waited) => Translator, fake: libre },
  { name: 'apertium', make: createApertium as (address: string, o: Waited) => Translator, fake: apy },
];

/** What answers three texts in either protocol, with more than is read of an answer. */
const WHOLE = { translatedText: ['a', 'b', 'c'], responseData: { translatedText: 'a' }, responseStatus: 200 };
const LARGE = 'x'.repeat(REQUEST_LIMITS.bytes);

describe.each(PROTOCOLS)('$name', ({ make, fake }) => {
  const asking = async (fault: Fault, texts = ['one', 'two', 'three'], around = outside(), signal = never) => {
    server = await fakeServer(fake(loud, fault));
    return make(server.address, around).translate(texts, LANGS, signal);
  };

  it('gives as many texts as it was given, in their order', async () => {
    const texts = Array.from({ length: 40 }, (_, n) => `text ${n} & more: 5 % ñ`);
    expect(await asking(() => undefined, texts)).toEqual(texts.map(loud));
  });

  it.each<[string, string, Fault]>([
    ['an error page', 'refused', () => page(500)],
    ['a page in place of an answer', 'refused', () => page()],
    ['another page of a proxy', 'refused', () => page(403)],
    ['broken JSON', 'wrong-answer', () => ({ body: '{"translatedText": [' })],
    ['another kind of JSON', 'wrong-answer', () => json({ hello: 'world' })],
    [
      'numbers for texts',
      'wrong-answer',
      () => json({ translatedText: [1, 2, 3], responseData: { translatedText: 4 } }),
    ],
    ['an answer without end', 'wrong-answer', () => ({ body: `"${'x'.repeat(REQUEST_LIMITS.bytes)}"` })],
    ['an answer as it should be, and larger than any', 'wrong-answer', () => json({ ...WHOLE, more: LARGE })],
    ['another address', 'refused', () => ({ status: 307, headers: { location: 'http://192.0.2.1/' }, body: '' })],
    ['a torn connection', 'unreachable', () => 'torn'],
    [
      'an unknown pair',
      'pair',
      () => json({ error: 'es is not supported', explanation: 'That pair is not installed' }, 400),
    ],
    ['no key', 'key', () => json({ error: 'Please contact the server operator to get an API key' }, 400)],
    ['a wrong key', 'key', () => json({ error: 'Invalid API key' }, 403)],
    ['no authorisation', 'key', () => page(401)],
    ['a ban', 'busy', () => json({ error: 'Too many request limits violations' }, 403)],
  ])('%s is %s', async (_, trouble, fault) => {
    expect(await troubleOf(asking(fault))).toBe(trouble);
  });

  it('nobody there is unreachable, no address either', async () => {
    for (const address of [await nobody(), 'http://no-such-host.invalid/'])
      expect(await troubleOf(make(address, outside()).translate(['one'], LANGS, never))).toBe('unreachable');
  });

  it('silence is slow', async () => {
    let ring: () => void = () => undefined;
    const late = new Promise<void>((resolve) => {
      ring = resolve;
    });
    const silent: Fault = () => {
      ring();
      return 'silence';
    };
    expect(await troubleOf(asking(silent, ['one'], outside(late)))).toBe('slow');
  });

  it('waits as long as it is told to, and asks again', async () => {
    const around = outside();
    const told: Readonly<Record<string, string>>[] = [
      { 'retry-after': '7' },
      { 'retry-after': 'Mon, 01 Mar 2027 12:00:09 GMT', date: 'Mon, 01 Mar 2027 11:59:58 GMT' },
      {},
    ];
    const busy: Fault = (_, nth) => told[nth] && json({ error: 'Slowdown' }, nth === 1 ? 503 : 429, told[nth]);
    expect(await asking(busy, ['one'], around)).toEqual(['ONE']);
    expect(around.pauses).toEqual([7_000, 11_000, 10_000]);
  });

  it('gives up where it does not help to wait, or nobody would wait so long', async () => {
    const around = outside();
    expect(await troubleOf(asking(() => json({}, 429), ['one'], around))).toBe('busy');
    expect(around.pauses).toEqual([1_000, 4_000, 10_000]);
    await server!.close();
    const hour = outside();
    expect(await troubleOf(asking(() => json({}, 429, { 'retry-after': '3600' }), ['one'], hour))).toBe('busy');
    expect(hour.pauses).toEqual([]);
  });

  it('ends with the reason when it is stopped, before and while it works', async () => {
    const control = new AbortController();
    const reason = new Error('enough');
    const stopping: Fault = () => {
      control.abort(reason);
      return 'silence';
    };
    await expect(asking(stopping, ['one'], outside(), control.signal)).rejects.toBe(reason);
    await expect(asking(() => undefined, ['one'], outside(), control.signal)).rejects.toBe(reason);
  });

  it('sends no cookies and not where it comes from, and follows nobody', async () => {
    const seen: RequestInit[] = [];
    server = await fakeServer(fake(loud));
    const watched = (url: string, init: RequestInit) => {
      seen.push(init);
      return fetch(url, init);
    };
    await make(server.address, { ...outside(), fetch: watched }).translate(['one'], LANGS, never);
    const [list, translate] = seen;
    for (const init of [list, translate])
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' });
  });
});
