/** Asking an archive for a page as it was: lists, gates, and what archives do instead of answering. */
import { afterEach, describe, expect, it } from 'vitest';
import { removeArchiveBanner } from '../../lib/provenance/memento/archive-banner';
import {
  fetchVersion,
  findNearestMemento,
  type MementoArchive,
  parseHttpDate,
  parseTimeMap,
} from '../../lib/provenance/memento/fetch-version';
import { parseLinkFormat } from '../../lib/provenance/memento/link-format';
import { type MementoServer, type MementoServerOptions, openMementoServer, type ServedCopy } from './memento-server';

const PAGE = 'https://paper.example/2026/ferry?id=7';
const copy = (taken: string, html = `<p>As of ${taken}</p>`): ServedCopy => ({ taken, html });
const COPIES = [copy('2026-03-01T08:00:00Z'), copy('2026-03-04T08:00:00Z'), copy('2026-09-01T08:00:00Z')];

describe('a list of links', () => {
  it('is read with commas and angle brackets in its parts', () => {
    expect(
      parseLinkFormat('<https://a.example/x,y>; rel="original", <b>;rel=memento;title="a, \\"b\\" <c>; d"'),
    ).toMatchObject([
      { target: 'https://a.example/x,y', relations: ['original'] },
      { target: 'b', relations: ['memento'], attributes: { title: 'a, "b" <c>; d' } },
    ]);
  });

  it.each([
    '',
    '<',
    '<>',
    'no links',
    '<a',
    '<a>;',
    '<a>; rel',
    '<a>; rel="',
    '<a>; rel="b, <c>; rel=d',
    '<a>; __proto__="x"; rel=constructor',
  ])('may be anything: %s', (text) => {
    for (const { relations, attributes } of parseLinkFormat(text)) {
      expect(relations.every((relation) => typeof relation === 'string')).toBe(true);
      expect(Object.getPrototypeOf(attributes)).toBeNull();
    }
  });
});

describe('a TimeMap', () => {
  const line = (at: number) =>
    `<https://archive.example/${at}/${PAGE}>; rel="memento"; datetime="${new Date(Date.UTC(2001, 0, 1) + at * 86_400_000).toUTCString()}"`;

  it('of ten thousand copies has them all, the oldest first, whatever their order', () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => line(at)).reverse();
    const { original, mementos } = parseTimeMap(
      [`<${PAGE}>; rel="original"`, ...lines].join(',\n'),
      'https://archive.example/',
    );
    expect(original).toBe(PAGE);
    expect(mementos).toHaveLength(10_000);
    expect(mementos[0]).toEqual({ url: `https://archive.example/0/${PAGE}`, taken: '2001-01-01T00:00:00Z' });
    expect(findNearestMemento(mementos, new Date('2010-06-01T13:00:00Z'))).toMatchObject({
      taken: '2010-06-02T00:00:00Z',
      before: { taken: '2010-06-01T00:00:00Z' },
    });
  });

  it('passes over copies without a date or with an address of another kind', () => {
    const text = `<javascript:alert(1)>; rel=memento; datetime="Sun, 01 Mar 2026 08:00:00 GMT", <https://a.example/1>; rel="first memento"; datetime="Sun, 01 Mar 2026 08:00:00 GMT", <https://a.example/2>; rel=memento; datetime="soon"`;
    expect(parseTimeMap(text, 'https://a.example/').mementos).toEqual([
      { url: 'https://a.example/1', taken: '2026-03-01T08:00:00Z' },
    ]);
  });

  it('reads only the dates of headers', () => {
    expect(parseHttpDate('Sun, 01 Mar 2026 08:00:00 GMT')).toBe('2026-03-01T08:00:00Z');
    for (const text of ['', '2026', 'Sun, 41 Mar 2026 08:00:00 GMT', 'Sun, 01 Mar 2026 08:00:00 +0700', undefined])
      expect(parseHttpDate(text)).toBeUndefined();
  });
});

describe('the nearest copy', () => {
  it.each([
    ['2026-02-01T00:00:00Z', '2026-03-01T08:00:00Z'],
    ['2026-03-02T19:00:00Z', '2026-03-01T08:00:00Z'],
    ['2026-03-02T20:00:00Z', '2026-03-01T08:00:00Z'], // as near to both: the older
    ['2026-03-02T21:00:00Z', '2026-03-04T08:00:00Z'],
    ['2027-01-01T00:00:00Z', '2026-09-01T08:00:00Z'],
  ])('to %s is that of %s', (time, taken) => {
    const mementos = COPIES.map((one) => ({ url: 'https://a.example/', taken: one.taken }));
    expect(findNearestMemento(mementos, new Date(time))?.taken).toBe(taken);
  });

  it('is none of none', () => expect(findNearestMemento([], new Date(0))).toBeUndefined());
});

describe('an archive’s additions', () => {
  it('are taken out, and told', () => {
    const bar = '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div>6 captures</div><!-- END WAYBACK TOOLBAR INSERT -->';
    expect(removeArchiveBanner(`<body>${bar}<p>Ferry</p>${bar}</body>`)).toEqual({
      html: '<body><p>Ferry</p></body>',
      hadBanner: true,
    });
  });

  it('stay where nobody knows their end', () => {
    const html = '<!-- BEGIN WAYBACK TOOLBAR INSERT --><p>Ferry</p>';
    expect(removeArchiveBanner(html)).toEqual({ html, hadBanner: false });
  });
});

describe('a version', () => {
  let server: MementoServer | undefined;
  afterEach(() => server?.close());

  const TIME = new Date('2026-03-05T00:00:00Z');
  const decode = (bytes: Uint8Array) => ({ text: new TextDecoder().decode(bytes), charset: 'utf-8' });
  async function ask(
    options: MementoServerOptions,
    more: { gate?: boolean; timeLimit?: AbortSignal; signal?: AbortSignal; url?: string } = {},
  ) {
    server = await openMementoServer(options);
    const archive: MementoArchive = {
      timeMap: server.timeMap,
      ...(more.gate === false ? {} : { timeGate: server.timeGate }),
    };
    const { timeLimit, signal } = more;
    return fetchVersion(archive, more.url ?? PAGE, TIME, {
      fetch,
      decode,
      ...(timeLimit ? { timeLimit } : {}),
      ...(signal ? { signal } : {}),
    });
  }
  const copies = { [PAGE]: COPIES };

  it('comes from the gate, with one question', async () => {
    expect(await ask({ copies })).toMatchObject({
      ok: true,
      value: {
        html: '<p>As of 2026-03-04T08:00:00Z</p>',
        url: PAGE,
        copy: { taken: '2026-03-04T08:00:00Z', distance: -57_600 },
        hadBanner: false,
      },
    });
    expect(server!.asked.map((path) => path.split('/')[1])).toEqual(['timegate', 'copy']);
  });

  it.each(['no-gate', 'gate-without-copies'] as const)(
    'comes from the list where the archive has %s, with the gap around it',
    async (trouble) => {
      expect(await ask({ copies, trouble })).toMatchObject({
        ok: true,
        value: {
          copy: {
            taken: '2026-03-04T08:00:00Z',
            before: { taken: '2026-03-04T08:00:00Z' },
            after: { taken: '2026-09-01T08:00:00Z' },
          },
        },
      });
    },
  );

  it('is found in a list of many parts, of which few are asked for', async () => {
    const many = Array.from({ length: 2000 }, (_, at) =>
      copy(new Date(Date.UTC(2022, 0, 1) + at * 86_400_000).toISOString().replace('.000', '')),
    );
    expect(await ask({ copies: { [PAGE]: many }, pageSize: 100 }, { gate: false })).toMatchObject({
      ok: true,
      value: { copy: { taken: '2026-03-05T00:00:00Z', distance: 0 } },
    });
    expect(server!.asked.length).toBeLessThanOrEqual(6);
  });

  it('is read of a list that breaks off', async () => {
    expect(await ask({ copies, trouble: 'breaks-off' }, { gate: false })).toMatchObject({
      ok: true,
      value: { copy: { taken: '2026-03-04T08:00:00Z' } },
    });
  });

  it('is none where the archive has no copy', async () => {
    expect(await ask({ copies: {} })).toMatchObject({
      failure: { kind: 'fetch-failed', reason: 'not-archived', url: PAGE },
    });
    server!.close();
    expect(await ask({ copies: { [PAGE]: [] } }, { gate: false })).toMatchObject({
      failure: { reason: 'not-archived' },
    });
  });

  it.each([true, false])('is none where it is one of another page (gate: %s)', async (gate) => {
    expect(await ask({ copies, trouble: 'other-page' }, { gate })).toMatchObject({
      failure: { kind: 'fetch-failed', reason: 'redirects', detail: 'https://paper.example/other' },
    });
  });

  it('is none where the archive refuses, and nothing further is asked', async () => {
    expect(await ask({ copies, trouble: 'refuses' })).toMatchObject({
      failure: { kind: 'fetch-refused', reason: 'login', status: 403 },
    });
    expect(server!.asked).toHaveLength(1);
  });

  it('is given up where the archive hangs, and where the reader cancels', async () => {
    expect(await ask({ copies, trouble: 'hangs' }, { timeLimit: AbortSignal.timeout(80) })).toMatchObject({
      failure: { reason: 'slow' },
    });
    server!.close();
    expect(await ask({ copies, trouble: 'hangs' }, { signal: AbortSignal.timeout(80) })).toMatchObject({
      failure: { kind: 'cancelled' },
    });
  });

  it('is without the archive’s own bar, and says that there was one', async () => {
    const html =
      '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div>6 captures</div><!-- END WAYBACK TOOLBAR INSERT --><p>Ferry</p>';
    expect(await ask({ copies: { [PAGE]: [copy('2026-03-04T08:00:00Z', html)] } })).toMatchObject({
      value: { html: '<p>Ferry</p>', hadBanner: true },
    });
  });
});
