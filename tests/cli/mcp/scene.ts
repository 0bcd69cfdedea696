/** An MCP server on a folder of its own, without a network, driven by the client of the protocol's own SDK. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, expect } from 'vitest';
import { DE, EN } from '../bridge';
import { writeOfflineModule } from '../offline';
import { ENGLISH, GERMAN } from '../opening-hours';
import { VERSO } from '../verso';

export const folder = mkdtempSync(path.join(tmpdir(), 'verso-mcp-'));
/** What the server may read. */
export const open = path.join(folder, 'open');
mkdirSync(path.join(open, 'deep'), { recursive: true });
const put = (name: string, text: string | Uint8Array): string => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};
put('open/en.txt', EN.join('\n\n'));
put('open/deep/de.txt', DE.join('\n\n'));
mkdirSync(path.join(open, 'docs/de'), { recursive: true });
mkdirSync(path.join(open, 'docs/en'));
put('open/docs/en/hours.md', ENGLISH);
put('open/docs/en/alone.md', '# Ferries\n\nThe ferry leaves at noon.\n');
put('open/docs/de/hours.md', GERMAN);
export const secret = put('secret.txt', 'The password is swordfish.');
symlinkSync(secret, path.join(open, 'link.txt'));
symlinkSync(folder, path.join(open, 'up'));
symlinkSync(path.join(open, 'en.txt'), path.join(open, 'inside.txt'));

/** A network that nothing is reached by. */
const OFFLINE = writeOfflineModule(folder);

/** Connects a client to a server that is started with these arguments. */
export async function connect(...args: readonly string[]): Promise<Client> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['--import', OFFLINE, VERSO, 'mcp', ...args],
    stderr: 'inherit',
  });
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(transport);
  return client;
}

let client: Client | undefined;

/** The server that reads the folder, by rules alone. */
export const getClient = (): Client => client!;

beforeAll(async () => {
  client = await connect('--engine', 'none', open);
});
afterAll(async () => {
  await client?.close();
  rmSync(folder, { recursive: true });
});

/** Calls a tool that answers, and gives what its schema describes. */
export async function call(
  name: string,
  args: Record<string, unknown>,
  by = getClient(),
): Promise<Record<string, unknown>> {
  const result = (await by.callTool({ name, arguments: args })) as CallToolResult;
  if (result.isError) throw new Error(JSON.stringify(result.content));
  const [content] = result.content;
  expect(content).toEqual({ type: 'text', text: expect.any(String) });
  expect(JSON.parse((content as { text: string }).text)).toEqual(result.structuredContent);
  return result.structuredContent!;
}

/** Calls a tool that refuses, and gives the sentence. */
export async function refuse(name: string, args: Record<string, unknown>, by = getClient()): Promise<string> {
  const result = (await by.callTool({ name, arguments: args })) as CallToolResult;
  expect(result).toMatchObject({ isError: true, content: [{ type: 'text' }] });
  expect(result).not.toHaveProperty('structuredContent');
  return (result.content[0] as { text: string }).text;
}

export const PAIR = { translation: { file: 'deep/de.txt' }, original: { file: 'en.txt' } };
