/** The encoder in its worker, as the panel sees it. */
import { describe, expect, it, vi } from 'vitest';
import { createEncoderClient } from '../../../entrypoints/sidepanel/engine/encoder-client';
import type { EncodeReply, EncodeRequest } from '../../../entrypoints/sidepanel/engine/encoder-worker';
import { never, troubleOf } from '../../meaning/http-deps';

const NAME = { kind: 'encoder', label: 'tiny', version: '1' } as const;
const vector = { sentence: Float32Array.of(1, 0) };

type Answer =
  | Omit<Extract<EncodeReply, { vectors: unknown }>, 'id'>
  | Omit<Extract<EncodeReply, { trouble: unknown }>, 'id'>;

interface StandIn {
  readonly terminate: ReturnType<typeof vi.fn>;
  readonly asked: EncodeRequest[];
  readonly reply: (data: EncodeReply) => void;
}

/** Workers that answer as they are told, or not at all. */
function scene(answer: (texts: readonly string[]) => Answer | Error | undefined) {
  const workers: StandIn[] = [];
  const start = vi.fn((): Worker => {
    const worker = {
      asked: [] as EncodeRequest[],
      terminate: vi.fn(),
      onmessage: (_: object) => undefined,
      onerror: (_: object) => undefined,
      reply: (data: EncodeReply) => worker.onmessage({ data }),
      postMessage(request: EncodeRequest) {
        worker.asked.push(request);
        const said = 'texts' in request ? answer(request.texts) : undefined;
        if (said instanceof Error) worker.onerror({ message: said.message });
        else if (said) worker.reply({ id: request.id, ...said } as EncodeReply);
      },
    };
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const rings: { milliseconds: number; signal: AbortSignal; ring: () => void }[] = [];
  const wait = (milliseconds: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => void rings.push({ milliseconds, signal, ring: resolve }));
  /** Lets the time pass that somebody waits for. */
  const pass = (milliseconds: number) => {
    for (const one of rings) if (one.milliseconds === milliseconds && !one.signal.aborted) one.ring();
  };
  return { encoder: createEncoderClient(NAME, { start, wait }), workers, start, pass };
}

const [BATCH, IDLE] = [180_000, 120_000];
const placing = (texts: readonly string[]): Answer => ({ vectors: texts.map(() => vector) });
const texts = ({ asked }: StandIn) => asked.flatMap((request) => ('texts' in request ? [request.texts] : []));
const endings = ({ terminate }: StandIn) => terminate.mock.calls.length;

describe('a model in a worker', () => {
  it('begins with the first texts, stays for the next, and ends when it is closed', async () => {
    const { encoder, workers, start } = scene(placing);
    expect(workers).toHaveLength(0);
    expect(await encoder.encode(['a', 'b'], never)).toEqual([vector, vector]);
    await encoder.encode(['c'], never);
    expect(start).toHaveBeenCalledOnce();
    expect(workers.map(texts)).toEqual([[['a', 'b'], ['c']]]);
    await encoder.close();
    expect(endings(workers[0]!)).toBe(1);
  });

  it('gives its memory back when nothing is asked for two minutes, and is begun again', async () => {
    const { encoder, workers, pass } = scene(placing);
    await encoder.encode(['a'], never);
    await encoder.encode(['b'], never);
    expect(endings(workers[0]!)).toBe(0);
    pass(IDLE);
    await vi.waitFor(() => expect(endings(workers[0]!)).toBe(1));
    await encoder.encode(['c'], never);
    expect(workers.map(texts)).toEqual([[['a'], ['b']], [['c']]]);
  });

  it('gives its memory back when it is told to rest, is begun again, and is not told so while it works', async () => {
    const { encoder, workers } = scene((asked) => (asked[0] === 'slow' ? undefined : placing(asked)));
    await encoder.encode(['a'], never);
    encoder.rest?.();
    expect(endings(workers[0]!)).toBe(1);
    expect(await encoder.encode(['b'], never)).toEqual([vector]);
    const slow = encoder.encode(['slow'], never);
    await vi.waitFor(() => expect(workers[1]!.asked).toHaveLength(2));
    encoder.rest?.();
    expect(endings(workers[1]!)).toBe(0);
    workers[1]!.reply({ id: workers[1]!.asked.at(-1)!.id, vectors: [vector] });
    expect(await slow).toEqual([vector]);
  });

  it('is not ended while it works, however long that takes', async () => {
    const { encoder, workers, pass } = scene((asked) => (asked[0] === 'slow' ? undefined : placing(asked)));
    await encoder.encode(['a'], never);
    const slow = encoder.encode(['slow'], never);
    pass(IDLE);
    await Promise.resolve();
    expect(endings(workers[0]!)).toBe(0);
    const { id } = workers[0]!.asked.at(-1)!;
    workers[0]!.reply({ id, vectors: [vector] });
    expect(await slow).toEqual([vector]);
  });

  it('is told what is not wanted any more, and works on for others', async () => {
    const { encoder, workers } = scene((asked) => (asked[0] === 'stopped' ? undefined : placing(asked)));
    const stop = new AbortController();
    const work = encoder.encode(['stopped'], stop.signal);
    stop.abort('enough');
    await expect(work).rejects.toBe('enough');
    expect(workers[0]!.asked.at(-1)).toEqual({ id: workers[0]!.asked[0]!.id, cancel: true });
    // What comes all the same is nobody's.
    workers[0]!.reply({ id: workers[0]!.asked[0]!.id, vectors: [vector, vector] });
    expect(await encoder.encode(['a'], never)).toEqual([vector]);
    expect(endings(workers[0]!)).toBe(0);
  });

  it('answers each request with its own vectors, in whatever order they come', async () => {
    const { encoder, workers } = scene(() => undefined);
    const [one, other] = [encoder.encode(['one'], never), encoder.encode(['other'], never)];
    await vi.waitFor(() => expect(workers[0]?.asked).toHaveLength(2));
    const [first, second] = workers[0]!.asked;
    const away = { sentence: Float32Array.of(0, 1) };
    workers[0]!.reply({ id: second!.id, vectors: [away] });
    workers[0]!.reply({ id: first!.id, vectors: [vector] });
    expect(await Promise.all([one, other])).toEqual([[vector], [away]]);
  });

  it('is ended where it takes too long, and another is begun the next time', async () => {
    let silent = true;
    const { encoder, workers, pass } = scene((asked) => (silent ? undefined : placing(asked)));
    const work = troubleOf(encoder.encode(['a'], never));
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    pass(BATCH);
    expect(await work).toBe('slow');
    silent = false;
    expect(await encoder.encode(['a'], never)).toEqual([vector]);
    expect(workers.map(endings)).toEqual([1, 0]);
  });

  it('passes on what is in its way, and is ended', async () => {
    const damaged = scene(() => ({ trouble: 'incomplete', detail: 'layers.onnx is damaged' }));
    await expect(damaged.encoder.encode(['a'], never)).rejects.toMatchObject({
      trouble: 'incomplete',
      detail: 'layers.onnx is damaged',
    });
    expect(endings(damaged.workers[0]!)).toBe(1);
    expect(await troubleOf(scene(() => new Error('no such file')).encoder.encode(['a'], never))).toBe('refused');
  });
});
