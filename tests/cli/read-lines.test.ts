/** Lines of standard input, read and answered several at once. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLine } from '../../lib/cli/batch/answer-line';
import { writeInOrder } from '../../lib/cli/batch/batch';
import { formatErrorLine, getLineId } from '../../lib/cli/batch/id-text';
import { type ReadLinesOptions, readLines } from '../../lib/cli/batch/read-lines';
import { parseSide } from '../../lib/cli/shared/input';

async function* chunks(parts: readonly Uint8Array[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part);
}

async function read(parts: readonly string[], options?: ReadLinesOptions): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  for await (const line of readLines(chunks(parts.map((part) => Buffer.from(part))), options))
    lines.push(line?.toString());
  return lines;
}

describe('lines', () => {
  it('are parted by line feeds alone, however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), fc.array(fc.nat(20)), async (texts, cuts) => {
        const bytes = Buffer.from(texts.join('\n'));
        const parts: Buffer[] = [];
        let from = 0;
        for (const cut of cuts) {
          parts.push(bytes.subarray(from, from + cut));
          from += cut;
        }
        parts.push(bytes.subarray(from));
        const lines: (string | undefined)[] = [];
        for await (const line of readLines(chunks(parts))) lines.push(line?.toString());
        expect(lines).toEqual(
          bytes
            .toString()
            .split('\n')
            .filter((line) => /[^\t-\r ]/.test(line)),
        );
      }),
    );
  });

  it('have an end, in length too, and where they must be whole', async () => {
    expect(await read(['ab', 'cdef\ngh\n', 'ijklm'], { longest: 4 })).toEqual([undefined, 'gh', undefined]);
    expect(await read(['ab\nc', 'd'])).toEqual(['ab', 'cd']);
    expect(await read(['ab\nc', 'd'], { whole: true })).toEqual(['ab']);
  });
});

describe('work on several at once', () => {
  async function* numbers(count: number, seen: (n: number) => void): AsyncGenerator<number> {
    for (let n = 0; n < count; n++) {
      seen(n);
      yield n;
    }
  }

  it('is written in order, whichever is done first, and never more is under way than there is room for', async () => {
    const written: number[] = [];
    let [under, most] = [0, 0];
    await writeInOrder(
      numbers(50, () => undefined),
      {
        room: 4,
        units: (n) => (n % 10 === 0 ? 9 : 1),
        async work(n) {
          under += Math.min(4, n % 10 === 0 ? 9 : 1);
          most = Math.max(most, under);
          for (let turn = 0; turn < (n * 7) % 5; turn++) await nextTurn();
          return n;
        },
        async write(n) {
          written.push(n);
          under -= Math.min(4, n % 10 === 0 ? 9 : 1);
        },
      },
    );
    expect(written).toEqual(Array.from({ length: 50 }, (_, n) => n));
    expect(most).toBe(4);
  });

  it('takes no more in while nobody reads what comes out', async () => {
    let taken = 0;
    let go: () => void = () => undefined;
    const blocked = new Promise<void>((resolve) => {
      go = resolve;
    });
    const running = writeInOrder(
      numbers(100, (n) => {
        taken = n + 1;
      }),
      { room: 3, units: () => 1, work: async (n) => n, write: () => blocked },
    );
    for (let turn = 0; turn < 20; turn++) await nextTurn();
    // One more is in the hand that waits.
    expect(taken).toBe(4);
    go();
    await running;
    expect(taken).toBe(100);
  });
});

describe('an answer', () => {
  it('stands on one line for every program, and carries whatever id was given', async () => {
    const id = { at: '\u2028\u2029\u0085\n\ud800', n: [1] };
    const line = Buffer.from(`\ufeff${JSON.stringify({ id })}`);
    const answer = await answerLine(line, () => ({ said: 'a\u2028b' }));
    expect(answer).not.toMatch(/[\u0085\u2028\u2029]|\n./);
    expect(JSON.parse(answer)).toEqual({ id, said: 'a\u2028b' });
    expect(getLineId(line)).toBe(JSON.stringify(id));
    expect(JSON.parse(formatErrorLine(getLineId(line), 'why'))).toEqual({ id, error: 'why' });
  });

  it('is an error where the line is none, or whatever works on it throws', async () => {
    const failing = () => {
      throw new TypeError('no such thing');
    };
    const said = async (line: Buffer | undefined) => JSON.parse(await answerLine(line, failing)) as object;
    expect(await said(undefined)).toEqual({ id: null, error: 'longer than 64 MB' });
    expect(await said(Buffer.from('{"id":'))).toEqual({ id: null, error: 'not JSON' });
    expect(await said(Buffer.from('{"id":3}'))).toEqual({ id: 3, error: 'unexpected: no such thing' });
  });
});

it('an address is one however often it is asked, with letters beyond ASCII too', () => {
  const side = { html: '', url: 'https://bücher.example/größe' };
  for (let turn = 0; turn < 20_000; turn++) expect(() => parseSide(side, 'translation')).not.toThrow();
});
