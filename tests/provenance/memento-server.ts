/** An archive that speaks Memento (RFC 7089) on this machine, with the ways in which archives misbehave. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A copy that the archive has of a page. */
export interface ServedCopy {
  /** ISO 8601, UTC. */
  readonly taken: string;
  readonly html: string;
}

export interface MementoServerOptions {
  readonly copies: Readonly<Record<string, readonly ServedCopy[]>>;
  /** Copies in a part of a TimeMap; all are in one by default. */
  readonly pageSize?: number;
  /** What the server does in place of answering. */
  readonly trouble?: 'hangs' | 'refuses' | 'no-gate' | 'gate-without-copies' | 'other-page' | 'breaks-off';
}

export interface MementoServer {
  readonly timeMap: string;
  readonly timeGate: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  close(): void;
}

const toHttpDate = (iso: string): string => new Date(iso).toUTCString();

export async function openMementoServer({
  copies,
  pageSize = Infinity,
  trouble,
}: MementoServerOptions): Promise<MementoServer> {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const [, kind = '', argument = ''] = /^\/(timemap|timegate|copy)\/(.*)$/s.exec(path) ?? [];
    if (trouble === 'hangs') return;
    if (trouble === 'refuses') return void response.writeHead(403).end('no');
    if (kind === 'timemap') return answerTimeMap(response, argument);
    if (kind === 'timegate') return answerTimeGate(response, argument, String(request.headers['accept-datetime']));
    return answerCopy(response, argument);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const linkToCopy = (url: string, { taken }: ServedCopy) => `${base}/copy/${taken.replace(/\D/g, '')}/${url}`;

  function answerTimeMap(response: http.ServerResponse, argument: string): void {
    const [, page, url = argument] = /^(\d+)\/(.*)$/s.exec(argument) ?? [];
    const all = copies[url];
    if (!all) return void response.writeHead(404).end();
    const start = page === undefined ? 0 : Number(page);
    const shown = all.slice(start, start + pageSize);
    const starts = Number.isFinite(pageSize) ? all.map((_, at) => at).filter((at) => at % pageSize === 0) : [];
    const lines = [
      `<${trouble === 'other-page' ? 'https://paper.example/other' : url}>; rel="original"`,
      ...starts.map(
        (at) =>
          `<${base}/timemap/${at}/${url}>; rel="timemap"; from="${toHttpDate(all[at]!.taken)}"; until="${toHttpDate(all[Math.min(all.length, at + pageSize) - 1]!.taken)}"`,
      ),
      ...shown.map((copy) => `<${linkToCopy(url, copy)}>; rel="memento"; datetime="${toHttpDate(copy.taken)}"`),
    ];
    const text = lines.join(',\n');
    response.writeHead(200, { 'content-type': 'application/link-format' });
    response.end(trouble === 'breaks-off' ? text.slice(0, -40) : text);
  }

  function answerTimeGate(response: http.ServerResponse, url: string, wanted: string): void {
    if (trouble === 'no-gate') return void response.writeHead(404).end();
    if (trouble === 'gate-without-copies')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Search the archive</p>');
    const all = copies[url];
    if (!all) return void response.writeHead(404).end();
    const distance = ({ taken }: ServedCopy) => Math.abs(Date.parse(taken) - Date.parse(wanted));
    const nearest = [...all].sort((a, b) => distance(a) - distance(b))[0]!;
    response.writeHead(302, { location: linkToCopy(url, nearest), vary: 'accept-datetime' }).end();
  }

  function answerCopy(response: http.ServerResponse, argument: string): void {
    const [, stamp = '', url = ''] = /^(\d+)\/(.*)$/s.exec(argument) ?? [];
    const copy = copies[url]?.find(({ taken }) => taken.replace(/\D/g, '') === stamp);
    if (!copy) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'memento-datetime': toHttpDate(copy.taken),
      link: `<${trouble === 'other-page' ? 'https://paper.example/other' : url}>; rel="original", <${base}/timemap/${url}>; rel="timemap"; type="application/link-format"`,
    });
    response.end(copy.html);
  }

  return {
    timeMap: `${base}/timemap/`,
    timeGate: `${base}/timegate/`,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
