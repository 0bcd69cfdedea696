import { describe, expect, it, vi } from 'vitest';
import { createEncoderClient } from '../../../entrypoints/sidepanel/engine/encoder-client';
import type { EncodeReply } from '../../../entrypoints/sidepanel/engine/encoder-worker';
import { never, troubleOf } from '../../engines/http-deps';

const NAME = { kind: 'encoder', label: 'tiny', version: '1' } as const;
const vector = Float32Array.of(1, 0);

/** Workers that answer as they are told, or not at all. */
function scene(answer: (texts: readonly string[]) => EncodeReply | Error | undefined) {
  const workers: { terminate: ReturnType<typeof vi.fn>; asked: (readonly string[])[] }[] = [];
  const start = (): Worker => {
    const worker = {
      asked: [] as (readonly string[])[],
      terminate: vi.fn(),
      onmessage: (_: object) => undefined,
      onerror: (_: object) => undefined,
      postMessage({ texts }: { texts: readonly string[] }) {
        worker.asked.push(texts);
        const said = answer(texts);
        if (said instanceof Error) worker.onerror({ message: said.message });
        else if (said) worker.onmessage({ data: said });
      },
    };
    workers.push(worker);
    return worker as unknown as Worker;
  };
  const rings: (() => void)[] = [];
  const wait = () => new Promise<void>((resolve) => void rings.push(resolve));
  return { encoder: createEncoderClient(NAME, { start, wait }), workers, rings };
}

const placing = (texts: readonly string[]): EncodeReply => ({ vectors: texts.map(() => vector) });

describe('a model in a worker', () => {
  it('begins with the first texts, stays for the next, and ends when it is closed', async () => {
    const { encoder, workers } = scene(placing);
    expect(workers).toHaveLength(0);
    expect(await encoder.encode(['a', 'b'], never)).toEqual([vector, vector]);
    await encoder.encode(['c'], never);
    expect(workers.map(({ asked }) => asked)).toEqual([[['a', 'b'], ['c']]]);
    await encoder.close();
    expect(workers[0]!.terminate).toHaveBeenCalledOnce();
  });

  it('is ended by whoever stops it, in mid-batch', async () => {
    const { encoder, workers } = scene(() => undefined);
    const stop = new AbortController();
    const work = encoder.encode(['a'], stop.signal);
    stop.abort('enough');
    await expect(work).rejects.toBe('enough');
    expect(workers[0]!.terminate).toHaveBeenCalledOnce();
  });

  it('is ended where it takes too long, and another is begun the next time', async () => {
    let silent = true;
    const { encoder, workers, rings } = scene((texts) => (silent ? undefined : placing(texts)));
    const work = troubleOf(encoder.encode(['a'], never));
    rings.at(-1)!();
    expect(await work).toBe('slow');
    silent = false;
    expect(await encoder.encode(['a'], never)).toEqual([vector]);
    expect(workers.map(({ terminate }) => terminate.mock.calls.length)).toEqual([1, 0]);
  });

  it('passes on what is in its way, and is ended', async () => {
    const damaged = scene(() => ({ trouble: 'wrong-answer', detail: 'config.json is damaged' }));
    await expect(damaged.encoder.encode(['a'], never)).rejects.toMatchObject({
      trouble: 'wrong-answer',
      detail: 'config.json is damaged',
    });
    expect(damaged.workers[0]!.terminate).toHaveBeenCalledOnce();
    expect(await troubleOf(scene(() => new Error('no such file')).encoder.encode(['a'], never))).toBe('refused');
  });
});
