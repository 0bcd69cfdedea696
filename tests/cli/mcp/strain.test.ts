/** What the MCP server survives: large texts, calls without end, clients that keep to no protocol. */
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { VERSO, verso } from '../verso';
import { call, getClient, open, PAIR, refuse, secret } from './scene';

describe('what is large, or comes to no end', () => {
  const LARGE = 'The ferry leaves at noon, and nobody waits for it. '.repeat(200_000);

  it('10 MB of text are answered, and the next call too', async () => {
    expect(LARGE.length).toBeGreaterThan(10e6);
    const args = { translation: { text: LARGE }, original: { file: 'en.txt' } };
    expect(await refuse('compare', args)).toContain('more than 20,000 sentences');
    expect(await refuse('read', { html: `<article>${'<p>a'.repeat(2_000_000)}` })).toContain('elements');
    expect(await call('read', { text: LARGE.replaceAll('it. ', 'it.\n\n') })).toMatchObject({ paragraphs: 200_000 });
    const { blocks, next } = await call('read', { text: 'a'.repeat(10_000_000) });
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'a'.repeat(40_000), isCut: true }]);
    expect(next).toBeUndefined();
    expect(await call('read', { file: 'en.txt' })).toMatchObject({ paragraphs: 3 });
  });

  it('a call that is cancelled in its middle is ended, and the next one answered soon', async () => {
    // Paragraphs that share nothing leave all ways open to line them up: a quarter of a minute of work without a pause.
    const [translation, original] = ['x', 'y'].map((letter) => ({
      text: `${letter}\n\n`.repeat(19_000),
      lang: letter === 'x' ? 'de' : 'en',
    }));
    const args = { translation, original };
    const stop = new AbortController();
    const answer = getClient().callTool({ name: 'compare', arguments: args }, undefined, {
      signal: stop.signal,
      onprogress: ({ message }) => {
        if (message === 'Comparing') setTimeout(() => stop.abort('no longer wanted'), 300);
      },
    });
    await expect(answer).rejects.toThrow('no longer wanted');
    const begun = performance.now();
    expect(await call('read', { file: 'en.txt' })).toMatchObject({ paragraphs: 3 });
    expect(performance.now() - begun).toBeLessThan(8_000);
  });

  it('calls at the same time are each answered', async () => {
    const answers = await Promise.all([
      call('compare', PAIR),
      call('read', { file: 'en.txt' }),
      refuse('read', { file: secret }),
      call('read', { file: 'deep/de.txt' }),
    ]);
    expect(answers).toMatchObject([{ verdict: 'compared' }, { lang: 'en' }, expect.any(String), { lang: 'de' }]);
  });
});

describe('without a client that keeps to the protocol', () => {
  /** What the server prints for these lines until its input ends. */
  function exchange(
    lines: readonly string[],
    isAnswered: (out: string) => boolean,
  ): Promise<{ out: string; err: string; status: number | null }> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [VERSO, 'mcp', '--engine', 'none', open], {
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      let [out, err] = ['', ''];
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        err += text;
      });
      // It may end before all is written.
      child.stdin.on('error', () => undefined);
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text;
        if (isAnswered(out)) child.stdin.end();
      });
      child.on('close', (status) => resolve({ out, err, status }));
      child.stdin.write(`${lines.join('\n')}\n`);
    });
  }

  it('survives lines that are no messages, and ends with its input', async () => {
    const { out, status } = await exchange(
      [
        'this is no JSON',
        '[]',
        '{"jsonrpc":"1.0"}',
        '{"jsonrpc":"2.0","id":1,"method":"no/such"}',
        '\u0000\u0007',
        '{"jsonrpc":"2.0","id":2,"method":"ping"}',
      ],
      (text) => text.includes('"id":2'),
    );
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toContainEqual({ jsonrpc: '2.0', id: 2, result: {} });
    expect(answers).toContainEqual(expect.objectContaining({ id: 1, error: expect.any(Object) }));
    expect(status).toBe(0);
  });

  it('ends with a sentence where a message is larger than any page', async () => {
    const message = { jsonrpc: '2.0', id: 1, method: 'ping', params: { text: 'a'.repeat(21e6) } };
    const { out, err, status } = await exchange([JSON.stringify(message)], () => false);
    expect({ out, err, status }).toEqual({
      out: '',
      err: 'verso: A message of more than 20 MB cannot be read; hand in less, or a file.\n',
      status: 1,
    });
  });

  it('prints nothing but the protocol to standard output, with input that is empty', async () => {
    expect(await verso(['mcp', open])).toEqual({ status: 0, out: '', err: '' });
  });
});
