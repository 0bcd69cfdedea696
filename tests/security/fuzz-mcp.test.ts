/** Messages of any shape to `verso mcp`: each request is answered once, nothing else is said, and the server goes on. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOOLS } from '../../lib/cli/mcp/mcp-server';
import { VERSO } from '../cli/verso';
import { anything, check, counted, LONG, NASTY, page, text } from './fuzzing';

counted();

const folder = mkdtempSync(path.join(tmpdir(), 'verso-fuzz-mcp-'));
const open = path.join(folder, 'open');
mkdirSync(path.join(open, 'docs/de'), { recursive: true });
mkdirSync(path.join(open, 'docs/en'));
writeFileSync(path.join(open, 'docs/en/a.md'), '# Ferries\n\nThe ferry leaves at noon.\n');
writeFileSync(path.join(open, 'docs/de/a.md'), '# Fähren\n\nDie Fähre fährt um zehn.\n');
writeFileSync(path.join(folder, 'secret.txt'), 'The password is swordfish.');

type Answer = {
  readonly jsonrpc?: unknown;
  readonly id?: unknown;
  readonly method?: unknown;
  readonly error?: unknown;
  readonly result?: unknown;
};

let child: ChildProcessWithoutNullStreams;
let [rest, trouble]: [string, string] = ['', ''];
let answers: Answer[] = [];
let goOn: () => void = () => undefined;

beforeAll(() => {
  child = spawn(process.execPath, [VERSO, 'mcp', '--engine', 'none', open]);
  child.stderr.setEncoding('utf8').on('data', (said: string) => {
    trouble += said;
  });
  child.stdout.setEncoding('utf8').on('data', (said: string) => {
    const lines = (rest + said).split('\n');
    rest = lines.pop()!;
    answers.push(...lines.map((line) => JSON.parse(line) as Answer));
    goOn();
  });
  child.on('close', () => goOn());
});
afterAll(() => {
  child.kill();
  rmSync(folder, { recursive: true });
});

const write = (bytes: string | Uint8Array): boolean => child.stdin.write(bytes);
const isAlive = (): boolean => child.exitCode === null && child.signalCode === null;

/** Waits until a request of that id is answered. */
async function waitForAnswer(id: unknown): Promise<void> {
  while (!answers.some((one) => one.id === id && one.method === undefined)) {
    if (!isAlive()) throw new Error(`the server has ended: ${trouble}`);
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
  }
}

const tool = fc.constantFrom(...TOOLS.map(({ name }) => name), 'translate', '__proto__', '');
const FILES = [
  'docs/en/a.md',
  'docs',
  '.',
  '../secret.txt',
  '/etc/passwd',
  'file:///etc/passwd',
  '/dev/zero',
  'a\u0000b',
  'docs/en/a.md/',
  ...NASTY.slice(0, 6),
];
const file = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...FILES) }, fc.string());
const side = fc.record(
  {
    file,
    html: page,
    markdown: text,
    text,
    url: fc.oneof(fc.webUrl(), text),
    lang: fc.constantFrom('en', 'de', 'x', ''),
  },
  { requiredKeys: [] },
);
const given = fc.oneof(
  { weight: 3, arbitrary: side },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        translation: fc.oneof(side, file),
        original: fc.oneof(side, file),
        from: fc.oneof(fc.integer(), text),
        maps: fc.array(text, { maxLength: 2 }),
        byRules: fc.boolean(),
        most: fc.double(),
      },
      { requiredKeys: [] },
    ),
  },
  anything,
  fc.constantFrom(null, undefined, [], 7, 'text'),
);
const method = fc.oneof(
  { weight: 5, arbitrary: fc.constant('tools/call') },
  fc.constantFrom(
    'ping',
    'tools/list',
    'initialize',
    'resources/read',
    'logging/setLevel',
    'notifications/initialized',
    'notifications/cancelled',
    '__proto__',
    'constructor',
    '',
  ),
  fc.string(),
);
const ids = fc.oneof(
  { weight: 5, arbitrary: fc.nat() },
  fc.string(),
  fc.constantFrom(-1, 1e308, Number.MAX_SAFE_INTEGER, 'i'.repeat(20_000), '__proto__'),
);
/** A request as it should be, but for its values. */
const request = fc
  .tuple(ids, method, tool, given, fc.anything({ maxDepth: 1 }))
  .map(([id, how, name, args, token]) => ({
    jsonrpc: '2.0',
    id,
    method: how,
    params: { name, arguments: args, _meta: { progressToken: token } },
  }));
const notice = fc.oneof(
  fc.record({
    jsonrpc: fc.constant('2.0'),
    method: fc.constant('notifications/cancelled'),
    params: fc.record({ requestId: fc.oneof(ids, anything), reason: text }),
  }),
  fc.record({ jsonrpc: fc.constant('2.0'), method, params: anything }),
  fc.record({ jsonrpc: fc.constantFrom('2.0', '1.0'), id: ids, result: anything }),
  fc.record({ jsonrpc: fc.constant('2.0'), id: ids, error: anything }),
);
const line = fc.oneof(
  { weight: 5, arbitrary: request.map((one) => JSON.stringify(one)) },
  { weight: 3, arbitrary: notice.map((one) => JSON.stringify(one)) },
  fc.json(),
  request.map((one) => JSON.stringify([one, one])),
  request.map((one) => JSON.stringify(one).slice(0, -7)),
  request.map((one) =>
    JSON.stringify(one).replace('{', '{"__proto__":{"method":"ping"},"constructor":{"prototype":{"id":1}},'),
  ),
  text.map((one) => one.replaceAll('\n', ' ')),
  fc.constantFrom('', '{', 'null', '[]', '['.repeat(5000), '\u0000', '\r'),
);

let round = 0;

/** Lines of any shape, written in pieces that end anywhere, and after them a question that a server which goes on answers. */
const isAnsweredAfter = async (lines: readonly string[], cut: number): Promise<readonly Answer[]> => {
  answers = [];
  const asked = `round-${round++}`;
  const last = JSON.stringify({
    jsonrpc: '2.0',
    id: asked,
    method: 'tools/call',
    params: { name: 'read', arguments: { file: 'docs/en/a.md' } },
  });
  const bytes = new TextEncoder().encode(`${[...lines, last].join('\n')}\n`);
  const at = cut % bytes.length;
  write(bytes.subarray(0, at));
  await new Promise((resolve) => setImmediate(resolve));
  write(bytes.subarray(at));
  await waitForAnswer(asked);
  return answers;
};

/** What a line asks, where it is a request as the protocol has it. */
function readRequestId(one: string): unknown {
  try {
    const { jsonrpc, id, method: how } = JSON.parse(one) as { jsonrpc?: unknown; id?: unknown; method?: unknown };
    return jsonrpc === '2.0' && typeof how === 'string' && (typeof id === 'string' || Number.isSafeInteger(id))
      ? id
      : undefined;
  } catch {
    return undefined;
  }
}

describe('messages of any shape', () => {
  it('are each answered once or not at all, and the next call is answered as if they had not been', LONG, async () => {
    await isAnsweredAfter(
      [
        JSON.stringify({
          jsonrpc: '2.0',
          id: 'i',
          method: 'initialize',
          params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'a', version: '1' } },
        }),
      ],
      0,
    );
    await check(fc.tuple(fc.array(line, { maxLength: 8 }), fc.nat()), 150, async ([lines, cut]) => {
      const told = await isAnsweredAfter(lines, cut);
      const asked = lines.map(readRequestId);
      for (const one of told) {
        expect(one.jsonrpc).toBe('2.0');
        if (one.method !== undefined) expect(one.method).toBe('notifications/progress');
        else
          expect(
            typeof one.id === 'string' && one.id.startsWith('round-') ? 1 : asked.filter((id) => id === one.id).length,
          ).toBeGreaterThanOrEqual(told.filter(({ id, method: how }) => id === one.id && how === undefined).length);
      }
      expect(told.find(({ id }) => String(id).startsWith('round-'))).toMatchObject({
        result: { structuredContent: { title: 'Ferries' } },
      });
      expect(JSON.stringify(told)).not.toMatch(/swordfish|root:x:0/);
    });
    expect(isAlive()).toBe(true);
    expect(trouble).toBe('');
  });
});
