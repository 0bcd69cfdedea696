/** An archive that means no good, on this machine: what it answers for its list of copies and for a copy. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What the archive may do; `base` is its own address, `other` that of a server which nobody should ask. */
export type Attack = (
  response: http.ServerResponse,
  path: string,
  place: { readonly base: string; readonly other: string },
) => void;

export interface HostileArchive {
  readonly timeMap: string;
  /** Paths that the archive was asked for. */
  readonly asked: readonly string[];
  /** Paths that the other server was asked for. */
  readonly astray: readonly string[];
  close(): void;
}

const listen = async (server: http.Server): Promise<string> => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

export async function openHostileArchive(attack: Attack, copy: string): Promise<HostileArchive> {
  const asked: string[] = [];
  const astray: string[] = [];
  const stranger = http.createServer((request, response) => {
    astray.push(request.url ?? '');
    answerCopy(response, copy);
  });
  const other = await listen(stranger);
  let base = '';
  const server = http.createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    response.on('error', () => undefined);
    attack(response, path, { base, other });
  });
  base = await listen(server);
  return {
    timeMap: `${base}/timemap/`,
    asked,
    astray,
    close() {
      for (const one of [server, stranger]) {
        one.closeAllConnections();
        one.close();
      }
    },
  };
}

const TAKEN = 'Wed, 04 Mar 2026 08:00:00 GMT';
export const toCopyLink = (address: string, datetime = TAKEN): string =>
  `<${address}>; rel="memento"; datetime="${datetime}"`;

export const answerList = (response: http.ServerResponse, lines: readonly string[]): void =>
  void response.writeHead(200, { 'content-type': 'application/link-format' }).end(lines.join(',\n'));

export const answerCopy = (response: http.ServerResponse, html: string, headers: http.OutgoingHttpHeaders = {}): void =>
  void response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'memento-datetime': TAKEN, ...headers })
    .end(html);

/** Writes the same again and again, until the other side hangs up. */
export function pour(response: http.ServerResponse, again: string | Buffer, pause = 0): void {
  const more = (): void => {
    if (response.destroyed) return;
    if (pause > 0) {
      response.write(again);
      setTimeout(more, pause);
    } else if (response.write(again)) setImmediate(more);
    else response.once('drain', more);
  };
  more();
}

/** Two hundred megabytes of one sign in as many kilobytes. */
export const buildBomb = (): Buffer => gzipSync(Buffer.alloc(200_000_000, 32), { level: 9 });
