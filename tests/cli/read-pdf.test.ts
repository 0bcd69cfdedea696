/** A PDF that takes too much to read is ended, wherever it is read, and nothing else ends with it. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/cli/library';
import { readPdf } from '../../lib/cli/shared/read-pdf';
import { writeNestingPdf, writeUnpackingPdf } from '../page/pdf/write-hostile-pdf';
import { call, connect } from './mcp/scene';
import { VERSO, verso } from './verso';

const folder = mkdtempSync(path.join(tmpdir(), 'verso-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PRINTED = new Uint8Array(readFileSync(new URL('../page/pdf/ukrainian-table.pdf', import.meta.url)));

const UNPACKING = writeUnpackingPdf(1200);

function writeFile(name: string, pdf: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, pdf);
  return file;
}

/** The processes that read PDFs for a process. */
function listReaders(parent: number): number[] {
  const rows = execFileSync('ps', ['-eo', 'pid,ppid,args']).toString().split('\n');
  const readers = rows.filter((row) => row.includes('--read-pdf-for-parent')).map((row) => row.trim().split(/\s+/));
  return readers.filter(([, ppid]) => Number(ppid) === parent).map(([pid]) => Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function waitUntil(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isSo()).toBe(true);
}

const LIMITS = { milliseconds: 30_000, megabytes: 1000 };

describe('a PDF of a few kB', () => {
  it('that would be drawn for hours is ended when the time is over', async () => {
    const pdf = writeNestingPdf(30);
    expect(pdf.length).toBeLessThan(10_000);
    const start = performance.now();
    const read = await readPdf(pdf, '', 'a.pdf', { ...LIMITS, milliseconds: 2500 });
    expect(read).toEqual({
      ok: false,
      failure: { kind: 'unreadable', reason: 'exhausting', url: 'a.pdf', detail: 'more than 2.5 s' },
    });
    expect(performance.now() - start).toBeLessThan(10_000);
    await waitUntil(() => listReaders(process.pid).length === 0);
  });

  it('that unpacks to gigabytes is ended before it takes so much memory', async () => {
    expect(UNPACKING.length).toBeLessThan(100_000);
    const read = await readPdf(UNPACKING, '', 'a.pdf', { ...LIMITS, megabytes: 300 });
    expect(read).toMatchObject({ failure: { reason: 'exhausting', detail: 'more than 300 MB of memory' } });
  });

  it('is a sentence with what to do next in the command, which ends with 1', async () => {
    const { status, err } = await verso(['read', writeFile('b.pdf', UNPACKING)]);
    expect(err).toMatch(
      /^verso: unreadable \(reading it takes more than 1000 MB of memory: hand in its text instead\): /,
    );
    expect(status).toBe(1);
  });

  it('is a value to programs that import the library, and their process goes on', async () => {
    expect(await readArticle({ pdf: UNPACKING, url: 'https://a.example/b.pdf' })).toMatchObject({
      ok: false,
      failure: { reason: 'exhausting', url: 'https://a.example/b.pdf' },
    });
    expect(await readArticle({ pdf: PRINTED })).toMatchObject({ ok: true, value: { lang: 'uk' } });
    expect(await readArticle({ pdf: PRINTED }, { detectLanguage: () => 'be' })).toMatchObject({ ok: true });
  });
});

describe('the process that reads a PDF', () => {
  it('ends with the command', async () => {
    const child = spawn(process.execPath, [VERSO, 'read', writeFile('c.pdf', writeNestingPdf(30))]);
    await waitUntil(() => listReaders(child.pid!).length === 1);
    const [reader] = listReaders(child.pid!);
    child.kill('SIGKILL');
    await waitUntil(() => !isRunning(reader!));
  });

  it('ends with a call of a tool that is cancelled, and the next call is answered', async () => {
    writeFile('d.pdf', writeNestingPdf(30));
    writeFile('e.pdf', PRINTED);
    const server = await connect('--engine', 'none', folder);
    try {
      const { pid } = server.transport as StdioClientTransport;
      const stop = new AbortController();
      const answer = server.callTool({ name: 'read', arguments: { file: 'd.pdf' } }, undefined, {
        signal: stop.signal,
      });
      await waitUntil(() => listReaders(pid!).length === 1);
      stop.abort('no longer wanted');
      await expect(answer).rejects.toThrow('no longer wanted');
      await waitUntil(() => listReaders(pid!).length === 0);
      expect(await call('read', { file: 'e.pdf' }, server)).toMatchObject({ lang: 'uk' });
    } finally {
      await server.close();
    }
  });
});
