/** A page that a reader's tool made bilingual, on the loopback, with one number of its translation changed. */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const FAITHFUL = readFileSync(path.join(import.meta.dirname, '../pages/bilingual/immersive-dual.html'), 'utf8');
const PAGE = FAITHFUL.replace('23 kilómetros', '32 kilómetros');

/** What the tool does when the reader turns it off, or on again: its wrappers go, or come back, as they were. */
export const TOGGLE_TOOL = `(() => {
  const wrappers = [...document.querySelectorAll('.immersive-translate-target-wrapper')];
  for (const wrapper of wrappers) wrapper.style.display = wrapper.style.display === 'none' ? '' : 'none';
  return wrappers.filter((wrapper) => wrapper.style.display !== 'none' && wrapper.textContent !== '').length;
})()`;

interface BilingualPage {
  readonly url: string;
  /** How often anything was asked of the site, but for its icon. */
  readonly countRequests: () => number;
  close(): void;
}

export async function openBilingualPage(): Promise<BilingualPage> {
  let requests = 0;
  const server = http.createServer(({ url }, response) => {
    if (url !== '/favicon.ico') requests++;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/news/swing-bridge-reopens`,
    countRequests: () => requests,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
