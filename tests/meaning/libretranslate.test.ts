/** The protocol of LibreTranslate, with a server of our own. */
import { afterEach, describe, expect, it } from 'vitest';
import { createLibreTranslate } from '../../lib/meaning/translators/libretranslate';
import { type Asked, type FakeServer, fakeServer, json, libre, page, type Reply } from './fake-server';
import { never, outside, troubleOf } from './http-deps';

let server: FakeServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const LANGS = { from: 'en', to: 'es' };
const loud = (text: string) => text.toUpperCase();

describe('libretranslate', () => {
  const asking = async (reply: (asked: Asked) => Reply, texts: readonly string[], langs = LANGS, key?: string) => {
    server = await fakeServer(reply);
    const translator = createLibreTranslate(server.address, { ...outside(), ...(key ? { key } : {}) });
    return translator.translate(texts, langs, never);
  };
  const bodies = () => server!.asked.filter(({ path }) => path === '/translate').map(({ body }) => JSON.parse(body));

  it('asks as the protocol has it, and sends the key only where there is one', async () => {
    await asking(libre(loud), ['one', 'two'], LANGS, 'secret');
    expect(bodies()).toEqual([{ q: ['one', 'two'], source: 'en', target: 'es', format: 'text', api_key: 'secret' }]);
    await server!.close();
    await asking(libre(loud), ['one']);
    expect(bodies()).toEqual([{ q: 'one', source: 'en', target: 'es', format: 'text' }]);
  });

  it.each<[string, (q: unknown) => Reply]>([
    ['refuses', () => json({ error: 'q must be a string' }, 400)],
    ['falls over', () => page(500)],
    ['answers with one text', () => json({ translatedText: 'ONE TWO' })],
  ])('goes on one by one where the server %s when it is given a list', async (_, toList) => {
    const single = (asked: Asked): Reply =>
      Array.isArray(JSON.parse(asked.body).q) ? toList(asked) : libre(loud)(asked);
    const reply = (asked: Asked) => (asked.path === '/languages' ? json([]) : single(asked));
    expect(await asking(reply, ['one', 'two', 'three'])).toEqual(['ONE', 'TWO', 'THREE']);
    expect(bodies().map(({ q }) => q)).toEqual([['one', 'two', 'three'], 'one', 'two', 'three']);
  });

  it('says that the answer is wrong where there are too few or too many', async () => {
    for (const translatedText of [['ONE'], ['ONE', 'TWO', 'THREE'], []])
      expect(
        await troubleOf(asking((a) => json(a.path === '/languages' ? [] : { translatedText }), ['one', 'two'])),
      ).toBe('wrong-answer');
  });

  it('asks for fewer where the server takes fewer, and remembers', async () => {
    const limit = 3;
    const limited = libre(loud, ({ body }) => {
      const { q } = JSON.parse(body) as { q: string | string[] };
      if (!Array.isArray(q) || q.length <= limit) return undefined;
      return json({ error: `Invalid request: request (${q.length}) exceeds text limit (${limit})` }, 400);
    });
    const texts = Array.from({ length: 10 }, (_, n) => `text ${n}`);
    expect(await asking(limited, texts)).toEqual(texts.map(loud));
    expect(bodies().map(({ q }) => (Array.isArray(q) ? q.length : 'one'))).toEqual([10, 5, 3, 3, 3, 'one']);
  });

  it('leaves out a text that is too long for it, and says so where all are', async () => {
    const limited = libre(loud, ({ body }) =>
      [JSON.parse(body).q].flat().join('').length > 20 ? json({ error: 'exceeds text limit' }, 413) : undefined,
    );
    const long = 'a sentence that is longer';
    expect(await asking(limited, ['one', long, 'two', 'six'])).toEqual(['ONE', '', 'TWO', 'SIX']);
    expect(bodies().at(-1).q).toEqual(['two', 'six']);
    await server!.close();
    expect(await troubleOf(asking(limited, [long, long]))).toBe('quota');
  });

  const listing =
    (languages: unknown, status = 200) =>
    (asked: Asked): Reply =>
      asked.path === '/languages' ? json(languages, status) : libre(loud)(asked);
  const all = (...codes: string[]) => codes.map((code) => ({ code, targets: codes }));

  it.each([
    ['zh-CN', 'pt-BR', all('en', 'zh-Hans', 'zh-Hant', 'pt', 'pt-BR'), 'zh-Hans', 'pt-BR'],
    ['zh-TW', 'pt-BR', all('en', 'zh', 'zt', 'pt', 'pb'), 'zt', 'pb'],
    ['zh', 'pt-PT', all('en', 'zt', 'zh', 'pb', 'pt'), 'zh', 'pt'],
    ['zh-Hant', 'pt', all('zh', 'pt'), 'zh', 'pt'],
    ['en-GB', 'no', all('en', 'nb'), 'en', 'nb'],
    ['fil', 'he', [{ code: 'tl' }, { code: 'he' }], 'tl', 'he'],
    ['pt-BR', 'zh-CN', [], 'pt', 'zh'],
    ['pt-BR', 'th', { nothing: true }, 'pt', 'th'],
  ])('%s → %s is asked for in the codes the server lists', async (from, to, languages, source, target) => {
    await asking(listing(languages), ['one'], { from, to });
    expect(bodies()).toMatchObject([{ source, target }]);
  });

  it('does not ask for what the server does not list, and asks once for the list', async () => {
    server = await fakeServer(
      listing([
        { code: 'en', targets: ['en', 'de'] },
        { code: 'es', targets: ['en'] },
      ]),
    );
    const translator = createLibreTranslate(server.address, outside());
    for (const langs of [LANGS, { from: 'km', to: 'en' }, { from: 'en', to: 'not a language' }])
      expect(await troubleOf(translator.translate(['one'], langs, never))).toBe('pair');
    expect(server.asked.map(({ path }) => path)).toEqual(['/languages']);
  });

  it.each([404, 403, 500])('goes on where the list is answered with %d', async (status) => {
    expect(await asking(listing({ error: 'no' }, status), ['one'])).toEqual(['ONE']);
  });
});
