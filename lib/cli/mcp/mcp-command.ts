/** The `verso mcp` command: a server for programs that speak the Model Context Protocol, over standard input and output. */
import { isMainThread } from 'node:worker_threads';
import { LIMITS } from '../../provenance/fetch/fetch-original';
import type { CommandOptions } from '../options/arguments';
import { printNotice } from '../shared/print';
import { openFolders } from './readable-folders';

/** In bytes: two pages of the largest size that is fetched, and as much again for how JSON writes them. */
const LARGEST_MESSAGE = 4 * LIMITS.bytes;

/** Runs it until the client ends. Returns the exit status. */
export async function runMcpCommand({ files: folders, engine: encoder }: CommandOptions): Promise<number> {
  // Said at once, and not to the first who asks for a file.
  openFolders(folders);
  if (!isMainThread) return (await import('./mcp-server')).answerCalls(folders, encoder);
  const [{ StdioServerTransport }, { createMcpServer }, { createCallThread }] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/stdio.js'),
    import('./mcp-server'),
    import('./call-thread'),
  ]);
  const thread = createCallThread(process.argv.slice(2));
  const server = createMcpServer(thread);
  const ended = new Promise<number>((resolve) => {
    process.stdin.once('end', () => resolve(0)).once('close', () => resolve(0));
    // The transport gives up where a message exceeds its bound: nothing tells it where the next one begins.
    server.server.onclose = () => resolve(1);
  });
  await server.connect(new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: LARGEST_MESSAGE }));
  const status = await ended;
  if (status)
    printNotice(`A message of more than ${LARGEST_MESSAGE / 1e6} MB cannot be read; hand in less, or a file.`);
  await server.close();
  await thread.close();
  return status;
}
