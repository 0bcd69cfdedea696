/** Pages whose article stands in a frame, comes slowly, or is edited while it is read; served on the loopback. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { crediting, PAIR } from '../states/site';

const FOLDER = 'held';

const buildPage = (frame: string): string =>
  `<!doctype html><html lang="es"><title>El diario</title><style>body{margin:0}iframe{display:block;border:0;width:100%;height:95vh}</style>
<nav><a href="/">Portada</a></nav>${frame}</html>`;

const escapeAttribute = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export interface FrameSite {
  readonly origin: string;
  /** Whether originals are held back, or come at once. */
  hold(isHeld: boolean): void;
  close(): void;
}

export async function openFrameSite(): Promise<FrameSite> {
  const held = new Set<() => void>();
  let isHeld = false;
  const article = crediting(FOLDER);
  const pages: Readonly<Record<string, (port: number) => string>> = {
    '/article': () => article,
    '/in-frame': () => buildPage('<iframe src="/article"></iframe>'),
    '/in-two': () => buildPage('<iframe src="/in-frame"></iframe>'),
    '/srcdoc': () => buildPage(`<iframe srcdoc="${escapeAttribute(article)}"></iframe>`),
    '/other-site': (port) => buildPage(`<iframe src="http://localhost:${port}/article"></iframe>`),
    '/small': () => buildPage('<iframe src="/article" style="width:300px;height:250px"></iframe>'),
  };
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    if (pathname.startsWith(`/${FOLDER}/`)) {
      const send = (): void => void response.end(PAIR.html.original);
      if (!isHeld) return send();
      held.add(send);
      // Whoever asked may have given it up.
      response.on('close', () => held.delete(send));
      return undefined;
    }
    return response.end(pages[pathname]?.((server.address() as AddressInfo).port) ?? '<title>Not here</title>');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold(wanted) {
      isHeld = wanted;
      if (wanted) return;
      for (const send of held) send();
      held.clear();
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
