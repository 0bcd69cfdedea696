/** Asking an archive for a copy of a page that is gone. */
import { describe, expect, it } from 'vitest';
import { buildArchiveQuery, fetchArchivedPage, parseArchivedCopy } from '../../lib/provenance/fetch/archive';

const SERVER = 'https://archive.org/wayback/available';
const PAGE = 'https://paper.example/2026/03/12/flood?id=7';
const SNAPSHOT = 'http://web.archive.org/web/20260313080910/https://paper.example/2026/03/12/flood?id=7';
const answer = (closest: object) => JSON.stringify({ url: PAGE, archived_snapshots: { closest } });
const FOUND = answer({ status: '200', available: true, url: SNAPSHOT, timestamp: '20260313080910' });

describe('the question', () => {
  it('carries the address and the day', () => {
    const url = new URL(buildArchiveQuery(SERVER, PAGE, '2026-03-12T08:00:00+07:00')!);
    expect(url.origin + url.pathname).toBe(SERVER);
    expect(Object.fromEntries(url.searchParams)).toEqual({ url: PAGE, timestamp: '20260312' });
  });

  it('leaves out a day that is not known, and goes to no server that is none', () => {
    expect(buildArchiveQuery(SERVER, PAGE, '2026-03')).not.toContain('timestamp');
    expect(buildArchiveQuery('file:///etc', PAGE)).toBeUndefined();
  });
});

describe('the answer', () => {
  it('names a copy: as it was taken, over https where the archive is asked so', () => {
    expect(parseArchivedCopy(FOUND, PAGE, SERVER)).toEqual({
      ok: true,
      value: {
        url: 'https://web.archive.org/web/20260313080910id_/https://paper.example/2026/03/12/flood?id=7',
        taken: '2026-03-13T08:09:10Z',
      },
    });
  });

  it('says that there is none', () => {
    for (const text of ['{"archived_snapshots":{}}', answer({ available: false, url: SNAPSHOT, timestamp: '2026' })])
      expect(parseArchivedCopy(text, PAGE, SERVER)).toMatchObject({ failure: { reason: 'not-archived', url: PAGE } });
  });

  it('may be anything', () => {
    for (const text of ['', '<!doctype html>', 'null', '[]', '{"archived_snapshots":null}', '7'])
      expect(parseArchivedCopy(text, PAGE, SERVER).ok, text).toBe(false);
    const odd = answer({ available: true, url: 'javascript:alert(1)', timestamp: '20260313080910' });
    expect(parseArchivedCopy(odd, PAGE, SERVER).ok).toBe(false);
  });
});

describe('fetching a copy', () => {
  const decode = (bytes: Uint8Array) => ({ text: new TextDecoder().decode(bytes), charset: 'utf-8' });
  const outside = (answers: Record<string, () => Response>) => {
    const asked: string[] = [];
    const fetch = async (url: string) => {
      asked.push(url);
      const response = Object.entries(answers).find(([start]) => url.startsWith(start))?.[1]();
      return response ?? new Response('', { status: 404 });
    };
    return { asked, outside: { fetch, decode } };
  };
  const json = (text: string) => () => new Response(text, { headers: { 'content-type': 'application/json' } });
  const html = () => new Response('<p>Flood</p>', { headers: { 'content-type': 'text/html' } });

  it('asks the archive, then for the copy, and keeps the page’s own address', async () => {
    const { asked, outside: world } = outside({ [SERVER]: json(FOUND), 'https://web.archive.org/': html });
    const fetched = await fetchArchivedPage({ server: SERVER, url: PAGE, published: '2026-03-12' }, world);
    expect(fetched).toMatchObject({
      ok: true,
      value: { html: '<p>Flood</p>', url: PAGE, archived: { taken: '2026-03-13T08:09:10Z' } },
    });
    expect(asked).toHaveLength(2);
  });

  it('asks for nothing more where there is no copy', async () => {
    const { asked, outside: world } = outside({ [SERVER]: json('{"archived_snapshots":{}}') });
    expect(await fetchArchivedPage({ server: SERVER, url: PAGE }, world)).toMatchObject({
      failure: { reason: 'not-archived' },
    });
    expect(asked).toHaveLength(1);
  });

  it('tells an archive that is down, answers with a page, or lost the copy', async () => {
    const down = outside({ [SERVER]: () => new Response('', { status: 503 }) });
    expect(await fetchArchivedPage({ server: SERVER, url: PAGE }, down.outside)).toMatchObject({
      failure: { reason: 'status', status: 503 },
    });
    const page = outside({ [SERVER]: html });
    expect(await fetchArchivedPage({ server: SERVER, url: PAGE }, page.outside)).toMatchObject({
      failure: { kind: 'unreadable', reason: 'type' },
    });
    const lost = outside({ [SERVER]: json(FOUND) });
    expect(await fetchArchivedPage({ server: SERVER, url: PAGE }, lost.outside)).toMatchObject({
      failure: { reason: 'gone' },
    });
  });
});
