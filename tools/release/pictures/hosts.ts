/** Serves the demo's articles under names that a reader might meet. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { readDemoPairs } from '../../newsroom';

const HOSTS = { translation: 'news.example', original: 'original.example' } as const;

export const ORIGIN = `http://${HOSTS.translation}`;

/** The demo's articles under names a reader might meet, in place of the loopback's. */
export async function openSites(): Promise<{ readonly args: readonly string[]; close(): void }> {
  const pages = new Map<string, string>();
  for (const { html, ...pair } of readDemoPairs())
    for (const side of ['translation', 'original'] as const)
      pages.set(
        HOSTS[side] + decodeURI(pair[side].path),
        html[side].replaceAll('{{original}}', `http://${HOSTS.original}`).replaceAll('{{translation}}', ORIGIN),
      );
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', ORIGIN);
    const page = pages.get(`${request.headers.host}${decodeURI(pathname)}`);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    args: [`--host-resolver-rules=MAP *.example 127.0.0.1:${port}`],
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
