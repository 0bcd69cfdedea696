/** Fetching an original, and what may come back. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FetchDeps } from '../../lib/provenance/fetch/fetch-deps';
import { fetchOriginal, LIMITS } from '../../lib/provenance/fetch/fetch-original';
import { decodeHtml } from '../../lib/text/charset/decode-html';

const PAGE = '<!doctype html><html lang="vi"><title>Bài</title><p>Xin chào</p></html>';
const seen: IncomingMessage[] = [];
let closedEarly = 0;

const html = (response: ServerResponse, headers: Record<string, string | number> = {}): ServerResponse =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });

/** Writes until the other side hangs up. */
function pour(response: ServerResponse, chunk: Buffer, pause: number): void {
  response.on('close', () => {
    closedEarly += 1;
  });
  const more = (): void => {
    if (response.destroyed) return;
    response.write(chunk);
    setTimeout(more, pause);
  };
  more();
}

const ways: Record<string, (response: ServerResponse) => void> = {
  '/good': (response) => html(response).end(PAGE),
  '/xhtml': (response) => response.writeHead(200, { 'content-type': 'application/xhtml+xml' }).end(PAGE),
  '/gzip': (response) => html(response, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/gzip-bomb': (response) =>
    html(response, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(40_000_000, 32))),
  '/no-type': (response) => response.end(`\ufeff\n<!-- x -->${PAGE}`),
  '/no-type-text': (response) => response.end('just words, no markup'),
  '/no-type-pdf': (response) => response.end('%PDF-1.7 <html>'),
  '/no-type-film': (response) => response.end('....ftypisom <html>'),
  '/picture-as-html': (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')),
  '/pdf-as-html': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('%PDF-1.7'),
  '/film': (response) => response.writeHead(200, { 'content-type': 'video/mp4' }).end('....ftypisom'),
  '/bytes': (response) => response.writeHead(200, { 'content-type': 'application/octet-stream' }).end('PK....'),
  '/pdf-as-bytes': (response) =>
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end('%PDF-1.7'),
  '/page-as-pdf': (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('<html>Not found'),
  '/pdf-30mb': (response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' });
    response.write('%PDF-1.7');
    response.end(Buffer.alloc(LIMITS.pdfBytes - 8, 32));
  },
  '/pdf-too-large': (response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' });
    response.write('%PDF-1.7');
    response.end(Buffer.alloc(LIMITS.pdfBytes, 32));
  },
  '/pdf': (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
  '/plain': (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(PAGE),
  '/404': (response) => response.writeHead(404).end(PAGE),
  '/410': (response) => response.writeHead(410).end(),
  '/401': (response) => response.writeHead(401).end(),
  '/403': (response) => response.writeHead(403).end(PAGE),
  '/451': (response) => response.writeHead(451).end(),
  '/500': (response) => response.writeHead(500).end(),
  '/503': (response) => response.writeHead(503).end(),
  '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
  '/hop5': (response) => response.writeHead(301, { location: '/hop4' }).end(),
  '/hop4': (response) => response.writeHead(302, { location: '/hop3' }).end(),
  '/hop3': (response) => response.writeHead(303, { location: '/hop2' }).end(),
  '/hop2': (response) => response.writeHead(307, { location: '/hop1' }).end(),
  '/hop1': (response) => response.writeHead(308, { location: '/good?at=end' }).end(),
  '/hop6': (response) => response.writeHead(302, { location: '/hop5' }).end(),
  '/to-file': (response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end(),
  '/to-user': (response) => response.writeHead(302, { location: 'http://user:pw@127.0.0.1/' }).end(),
  '/declared-6mb': (response) => html(response, { 'content-length': 6_000_000 }).write('<p>'),
  '/6mb': (response) => html(response).end(Buffer.alloc(6_000_000, 'a')),
  '/just-5mb': (response) => html(response).end(Buffer.alloc(LIMITS.bytes, 'a')),
  '/endless': (response) => pour(html(response), Buffer.alloc(200_000, 'a'), 0),
  '/trickle': (response) => pour(html(response), Buffer.from('a'), 5),
  '/silent': () => undefined,
  '/too-short': (response) => {
    html(response, { 'content-length': 1000 }).write(PAGE);
    setTimeout(() => response.destroy(), 10);
  },
  '/reset': (response) => response.destroy(),
  '/reset-midway': (response) => {
    html(response).write(PAGE);
    setTimeout(() => response.destroy(), 10);
  },
};

let server: Server;
let root = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    const path = (request.url ?? '').split('?')[0] ?? '';
    (ways[path] ?? ways['/404'])?.(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const outside = (more: Partial<FetchDeps> = {}): FetchDeps => ({
  fetch: fetch,
  decode: (bytes, contentType) => ({ text: new TextDecoder().decode(bytes), charset: contentType ?? 'none' }),
  ...more,
});
const get = (path: string, more?: Partial<FetchDeps>) => fetchOriginal(root + path, outside(more));

describe('what comes back', () => {
  it.each(['/good', '/xhtml', '/gzip', '/no-type'])('%s: the text, the address, the charset', async (path) => {
    const result = await get(path);
    expect(result).toMatchObject({ ok: true, value: { url: root + path } });
    expect(result.ok && 'html' in result.value && result.value.html).toContain('Xin chào');
  });

  it('says of bytes that are no text, whatever their header says, that they are none', async () => {
    const result = await get('/picture-as-html', { decode: decodeHtml });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'unreadable', reason: 'type' } });
  });

  it.each(['/pdf', '/pdf-as-html', '/pdf-as-bytes', '/no-type-pdf'])(
    '%s: the bytes of a PDF, whatever it is called',
    async (path) => {
      const result = await get(path);
      expect(result).toMatchObject({ ok: true, value: { url: root + path } });
      expect(result.ok && 'pdf' in result.value && new TextDecoder().decode(result.value.pdf)).toMatch(/^%PDF-1\.7/);
    },
  );

  it('takes thirty megabytes of a PDF, not a byte more, and of a page no more than before', async () => {
    const whole = await get('/pdf-30mb');
    expect(whole.ok && 'pdf' in whole.value && whole.value.pdf.length).toBe(LIMITS.pdfBytes);
    expect(await get('/pdf-too-large')).toMatchObject({ failure: { kind: 'fetch-failed', reason: 'large' } });
  });

  it('says of what is called a PDF and is none that it is damaged', async () => {
    expect(await get('/page-as-pdf')).toMatchObject({ failure: { kind: 'unreadable', reason: 'damaged' } });
  });

  it('hands the decoder the header', async () => {
    expect(await get('/good')).toMatchObject({ value: { charset: 'text/html; charset=utf-8' } });
    expect(await get('/no-type')).toMatchObject({ value: { charset: 'none' } });
  });

  it('follows five hops and says where they ended', async () => {
    expect(await get('/hop5')).toMatchObject({ ok: true, value: { url: `${root}/good?at=end` } });
  });

  it('takes five megabytes, not a byte more', async () => {
    const result = await get('/just-5mb');
    expect(result.ok && 'html' in result.value && result.value.html.length).toBe(LIMITS.bytes);
  });

  it('sends no cookie and no referrer, and asks for no cookies to be sent', async () => {
    const inits: RequestInit[] = [];
    const watched = (url: string, init: RequestInit) => {
      inits.push(init);
      return fetch(url, init);
    };
    await get('/hop1', { fetch: watched });
    for (const init of inits) expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(inits).toHaveLength(2);
    for (const { headers } of seen) expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
  });
});

describe('what goes wrong comes back as a value', () => {
  it.each([
    ['/404', 'fetch-failed', 'gone', 404],
    ['/410', 'fetch-failed', 'gone', 410],
    ['/401', 'fetch-refused', 'login', 401],
    ['/403', 'fetch-refused', 'login', 403],
    ['/451', 'fetch-refused', 'login', 451],
    ['/500', 'fetch-failed', 'status', 500],
    ['/503', 'fetch-failed', 'status', 503],
    ['/film', 'unreadable', 'type', undefined],
    ['/bytes', 'unreadable', 'type', undefined],
    ['/plain', 'unreadable', 'type', undefined],
    ['/no-type-text', 'unreadable', 'type', undefined],
    ['/no-type-film', 'unreadable', 'type', undefined],
    ['/loop', 'fetch-failed', 'redirects', undefined],
    ['/hop6', 'fetch-failed', 'redirects', undefined],
    ['/to-file', 'fetch-failed', 'redirects', undefined],
    ['/to-user', 'fetch-failed', 'redirects', undefined],
    ['/declared-6mb', 'fetch-failed', 'large', undefined],
    ['/6mb', 'fetch-failed', 'large', undefined],
    ['/gzip-bomb', 'fetch-failed', 'large', undefined],
    ['/endless', 'fetch-failed', 'large', undefined],
    ['/too-short', 'fetch-failed', 'network', undefined],
    ['/reset', 'fetch-failed', 'network', undefined],
    ['/reset-midway', 'fetch-failed', 'network', undefined],
  ])('%s: %s, %s', async (path, kind, reason, status) => {
    const result = await get(path);
    expect(result).toMatchObject({ ok: false, failure: { kind, reason, url: root + path } });
    expect(!result.ok && result.failure.status).toBe(status);
  });

  it('names the type that is not HTML', async () => {
    expect(await get('/film')).toMatchObject({ failure: { detail: 'video/mp4' } });
  });

  it('hangs up on an endless body', async () => {
    const before = closedEarly;
    await get('/endless');
    await expect.poll(() => closedEarly).toBeGreaterThan(before);
  });

  it.each(['/silent', '/trickle'])('%s: slow, once the time is up', async (path) => {
    const result = await get(path, { timeLimit: AbortSignal.timeout(80) });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'fetch-failed', reason: 'slow' } });
  });

  it.each(['/silent', '/trickle'])('%s: cancelled, once the reader gives up', async (path) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 40);
    const result = await get(path, { signal: controller.signal, timeLimit: AbortSignal.timeout(5000) });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  });

  it('is cancelled before it begins, and where the fetch handed in pays no heed', async () => {
    expect(await get('/good', { signal: AbortSignal.abort() })).toMatchObject({ failure: { kind: 'cancelled' } });
    const deaf: FetchDeps['fetch'] = () => new Promise(() => undefined);
    const slow = await get('/good', { fetch: deaf, timeLimit: AbortSignal.timeout(20) });
    expect(slow).toMatchObject({ failure: { reason: 'slow' } });
  });

  it('asks nothing of a site that the reader has not allowed, not even where another leads to it', async () => {
    const asked: string[] = [];
    const fetch: FetchDeps['fetch'] = async (url) => {
      asked.push(url);
      return { location: 'https://moved.example/story' };
    };
    const allowed = async (url: string) => new URL(url).hostname === 'news.example';
    for (const url of ['https://other.example/', 'https://news.example/'])
      expect(await fetchOriginal(url, outside({ fetch, allowed }))).toMatchObject({
        failure: { reason: 'permission', url: url.includes('other') ? url : 'https://moved.example/story' },
      });
    expect(asked).toEqual(['https://news.example/']);
  });

  it('does not ask at addresses that are not allowed', async () => {
    const asked: string[] = [];
    const watch: FetchDeps['fetch'] = async (url) => {
      asked.push(url);
      return new Response(PAGE, { headers: { 'content-type': 'text/html' } });
    };
    for (const url of ['file:///etc/hosts', 'javascript:1', 'http://a:b@127.0.0.1/', 'nonsense', 'chrome://settings']) {
      expect(await fetchOriginal(url, outside({ fetch: watch }))).toMatchObject({
        failure: { reason: 'address', url },
      });
    }
    expect(asked).toEqual([]);
  });

  it('follows what is seen of a redirect where the answer itself hides it', async () => {
    const hiding: FetchDeps['fetch'] = async (url, init) => {
      const answer = await fetch(url, init);
      const location = answer.headers.get('location');
      return location ? { location } : answer;
    };
    expect(await get('/hop5', { fetch: hiding })).toMatchObject({ ok: true, value: { url: `${root}/good?at=end` } });
    expect(await get('/hop6', { fetch: hiding })).toMatchObject({ failure: { reason: 'redirects' } });
  });
});
