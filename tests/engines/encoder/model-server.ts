import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server does with a request for a file instead of sending it as it should. */
export type Fault =
  /** States the whole length and breaks off in the middle. */
  | 'torn'
  /** States no length and ends in the middle. */
  | 'short'
  /** Sends half of it and then nothing more. */
  | 'stalls'
  | 'no-range'
  /** Stalls, and has not said what version it is. */
  | 'stalls-unnamed'
  | 'endless'
  | { readonly status: number }
  | { readonly page: string };

export interface Asked {
  readonly path: string;
  readonly range: string | undefined;
}

export interface ModelServer {
  /** With a slash at its end. */
  readonly base: string;
  readonly asked: Asked[];
  /** What is served, by path; tests change it. */
  readonly files: Map<string, Uint8Array>;
  /** What goes wrong with the next requests for a path, one after the other. */
  readonly faults: Map<string, Fault[]>;
  close(): Promise<void>;
}

const etagOf = (bytes: Uint8Array): string =>
  `"${bytes.length}-${bytes.reduce((sum, byte) => (sum * 31 + byte) | 0, 7)}"`;

/** Serves a model on the loopback as file servers do: with lengths, versions and ranges. */
export async function modelServer(model: ReadonlyMap<string, Uint8Array>): Promise<ModelServer> {
  const [files, faults, asked]: [Map<string, Uint8Array>, Map<string, Fault[]>, Asked[]] = [
    new Map(model),
    new Map(),
    [],
  ];
  const server = http.createServer((request, response) => {
    const path = request.url!.slice(1);
    asked.push({ path, range: request.headers.range });
    answer(response, files.get(path), request.headers.range, faults.get(path)?.shift());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked, files, faults, close };
}

function answer(
  response: http.ServerResponse,
  bytes: Uint8Array | undefined,
  range: string | undefined,
  fault?: Fault,
) {
  if (typeof fault === 'object' && 'page' in fault)
    return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(fault.page);
  if (typeof fault === 'object') return void response.writeHead(fault.status).end();
  if (!bytes) return void response.writeHead(404).end();
  const from = fault === 'no-range' ? 0 : Number(/\d+/.exec(range ?? '0')![0]);
  const version = fault === 'stalls-unnamed' ? {} : { etag: etagOf(bytes) };
  const part = from ? { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` } : {};
  const length = fault === 'short' || fault === 'endless' ? {} : { 'content-length': bytes.length - from };
  response.writeHead(from ? 206 : 200, { 'content-type': 'application/octet-stream', ...version, ...part, ...length });
  send(response, bytes.subarray(from), fault);
}

function send(response: http.ServerResponse, bytes: Uint8Array, fault: Fault | undefined): void {
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  if (fault === 'torn') response.write(half, () => response.destroy());
  else if (fault === 'short') response.end(half);
  else if (fault === 'stalls' || fault === 'stalls-unnamed') response.write(half);
  else if (fault === 'endless') for (let i = 0; i < 20; i++) response.write(new Uint8Array(100_000));
  else response.end(bytes);
}
