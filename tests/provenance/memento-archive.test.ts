/** Where an archive is asked for earlier versions, by its address in the settings. */
import { afterEach, describe, expect, it } from 'vitest';
import { fetchArchivedVersion } from '../../lib/provenance/memento/fetch-archived-version';
import { findMementoArchive, getAskedArchive } from '../../lib/provenance/memento/memento-archive';
import { decodeHtml } from '../../lib/text/charset/decode-html';
import { type MementoServer, openMementoServer } from './memento-server';

const PAGE = 'https://paper.example/ferry';
const HTML = '<p>The ferry</p>';

describe('the archive of the settings', () => {
  it('is the Wayback Machine for the Internet Archive’s availability service', () => {
    const archive = findMementoArchive('https://archive.org/wayback/available');
    expect(archive).toEqual({
      timeMap: 'https://web.archive.org/web/timemap/link/',
      timeGate: 'https://web.archive.org/web/',
    });
    expect(getAskedArchive('https://archive.org/wayback/available')).toBe(archive?.timeMap);
  });

  it.each([
    ['https://a.example/timemap/link/', 'https://a.example/timemap/link/', 'https://a.example/timegate/'],
    ['https://a.example/all/timemap/link', 'https://a.example/all/timemap/link/', 'https://a.example/all/timegate/'],
  ])('%s is where lists of copies are', (server, timeMap, timeGate) => {
    expect(findMementoArchive(server)).toEqual({ timeMap, timeGate });
  });

  it('is asked by itself where it is another availability service', () => {
    const server = 'https://archive.example/available';
    expect(findMementoArchive(server)).toBeUndefined();
    expect(getAskedArchive(server)).toBe(server);
  });
});

describe('a version', () => {
  let server: MementoServer | undefined;
  afterEach(() => server?.close());

  it('comes by Memento, by the gate and then without it', async () => {
    const copies = { [PAGE]: [{ taken: '2026-03-04T08:00:00Z', html: HTML }] };
    for (const trouble of [undefined, 'no-gate'] as const) {
      server = await openMementoServer({ copies, ...(trouble ? { trouble } : {}) });
      const version = await fetchArchivedVersion(server.timeMap, PAGE, '2026-03-04', { fetch, decode: decodeHtml });
      expect(version).toMatchObject({
        ok: true,
        value: { html: HTML, url: PAGE, copy: { taken: '2026-03-04T08:00:00Z', distance: 28_800 } },
      });
      server.close();
    }
  });

  it('comes through an availability service where the archive is one', async () => {
    const copy = 'https://archive.example/web/20260303100000/x';
    const answer = { archived_snapshots: { closest: { available: true, url: copy, timestamp: '20260303100000' } } };
    const banner = '<!-- BEGIN ARCHIVE BANNER -->kept for you<!-- END ARCHIVE BANNER -->';
    const respond = async (url: string) =>
      url.includes('/available')
        ? new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } })
        : new Response(banner + HTML, { headers: { 'content-type': 'text/html' } });
    const version = await fetchArchivedVersion('https://archive.example/available', PAGE, '2026-03-04T10:00:00Z', {
      fetch: respond,
      decode: decodeHtml,
    });
    expect(version).toMatchObject({
      ok: true,
      value: { html: HTML, hadBanner: true, copy: { taken: '2026-03-03T10:00:00Z', distance: -86_400 } },
    });
  });
});
