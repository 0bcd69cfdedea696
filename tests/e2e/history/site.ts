/** Two translations and their originals: one of these is held back until another page has come to the front. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { readDemoPairs } from '../../../tools/newsroom';
import { crediting, PAIR } from '../states/site';

const OTHER = readDemoPairs().find(({ pair }) => pair === 'vi-en')!;

export interface HistorySite {
  readonly origin: string;
  /** How often the original that is held back was asked for. */
  readonly countRequests: () => number;
  close(): void;
}

/** How long the other page takes, once the original has been let go: longer than a comparison by rules. */
const COMPARING = 6000;

export async function openHistorySite(): Promise<HistorySite> {
  let requests = 0;
  const held: (() => void)[] = [];
  const server = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
    const isHeld = pathname.startsWith('/held-back/');
    if (isHeld) {
      requests += 1;
      await new Promise<void>((resolve) => {
        held.push(resolve);
      });
    }
    if (pathname === '/meanwhile') {
      while (held.length === 0) await sleep(20);
      for (const release of held) release();
      await sleep(COMPARING);
    }
    const page =
      pathname === '/held'
        ? crediting('held-back')
        : pathname === '/other'
          ? OTHER.html.translation.replaceAll('{{original}}', origin)
          : isHeld
            ? PAIR.html.original
            : pathname === OTHER.original.path
              ? OTHER.html.original
              : '<!doctype html><title>Elsewhere</title><p>Nothing to be compared.';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    countRequests: () => requests,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
