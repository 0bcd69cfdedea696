/** A translation server that answers as a test wants. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly path: string;
  readonly body: string;
  readonly headers: http.IncomingHttpHeaders;
}

/** What a server does with a request: an answer, silence, or the connection torn in the middle of one. */
export type Reply =
  | 'silence'
  | 'torn'
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body: unknown };

export interface FakeServer {
  /** With a slash at its end. */
  readonly address: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

export const json = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

export const page = (status = 200): Reply => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Welcome</title><p>Sign in to the café network',
});

/** A server on the loopback that answers as the test says. */
export async function fakeServer(reply: (asked: Asked) => Reply | Promise<Reply>): Promise<FakeServer> {
  const asked: Asked[] = [];
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const one = { path: request.url ?? '', body: Buffer.concat(chunks).toString(), headers: request.headers };
    asked.push(one);
    const answer = await reply(one);
    if (answer === 'silence') return;
    if (answer === 'torn') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"translatedText": ["half', () => request.socket.destroy());
      return;
    }
    response.writeHead(answer.status ?? 200, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where nobody listens: a port that was free a moment ago. */
export async function nobody(): Promise<string> {
  const server = await fakeServer(() => 'silence');
  await server.close();
  return server.address;
}

/** Texts of a request in the LibreTranslate protocol. */
const _textsOf = ({ body }: Asked): string[] => [(JSON.parse(body) as { q: string | string[] }).q].flat();

type Render = (text: string) => string;
/** Has the first word on every translation asked for, counted from 0. */
type Fault = (asked: Asked, nth: number) => Reply | undefined;

/** A LibreTranslate server that lists nothing. */
export function libre(render: Render, fault: Fault = () => undefined): (asked: Asked) => Reply {
  let nth = 0;
  return (asked) => {
    if (asked.path === '/languages') return json([]);
    const wrong = fault(asked, nth++);
    if (wrong) return wrong;
    const { q } = JSON.parse(asked.body) as { q: string | string[] };
    return json({ translatedText: Array.isArray(q) ? q.map(render) : render(q) });
  };
}

/** An Apertium server for English into Spanish. */
export function apy(render: Render, fault: Fault = () => undefined): (asked: Asked) => Reply {
  let nth = 0;
  return (asked) => {
    if (asked.path === '/listPairs') return json({ responseData: [{ sourceLanguage: 'eng', targetLanguage: 'spa' }] });
    const wrong = fault(asked, nth++);
    if (wrong) return wrong;
    const text = render(new URLSearchParams(asked.body).get('q')!);
    return json({ responseData: { translatedText: text }, responseDetails: null, responseStatus: 200 });
  };
}
