/** An engine's help arrives, fails or is cancelled. */
import { describe, expect, it, vi } from 'vitest';
import {
  createEngineRunner,
  type EncoderEngine,
  type EngineRunnerDeps,
  type EngineTarget,
  type ReadyEngine,
} from '../../../entrypoints/sidepanel/engine/engine-runner';
import { buildEncodingPlan } from '../../../lib/compare/encoding-plan';
import type { EngineErrorKind, EngineOutput, TextEmbedding } from '../../../lib/core/engine';
import type { Report } from '../../../lib/core/report';
import { EngineError, type Translator } from '../../../lib/meaning/translator';
import type { PanelEvent } from '../../../lib/panel/state/panel-state';
import { faithful } from '../../panel/fixtures/faithful';
import { thaiVietnamese } from '../../panel/fixtures/thai-vietnamese';
import { RENDERED } from '../../panel/fixtures/with-engine';

const on: EngineTarget = {
  chosen: thaiVietnamese.original.url,
  report: thaiVietnamese,
  isPrivate: false,
  scope: new AbortController().signal,
};
const TOTAL = thaiVietnamese.original.segments.length;

/** Renders into Thai, a text at a time, until it fails. */
function translator(from = Number.POSITIVE_INFINITY, trouble: EngineErrorKind = 'unreachable'): Translator {
  let count = 0;
  return {
    name: { kind: 'libretranslate', label: 'localhost:5000' },
    batch: { texts: 1, characters: 4000 },
    translate: async (texts) => {
      count += texts.length;
      if (count > from) throw new EngineError(trouble, 'in its own words');
      return texts.map((text) => RENDERED.get(text) ?? '');
    },
  };
}

function scene(
  engine: ReadyEngine | Awaited<ReturnType<EngineRunnerDeps['engine']>>,
  more: Partial<EngineRunnerDeps> = {},
) {
  const events: PanelEvent[] = [];
  const compare = vi.fn(
    async (report: Report, { rendering }: EngineOutput): Promise<Report> => ({ ...report, rendering }),
  );
  const help = createEngineRunner({
    engine: async () => engine,
    compare,
    send: (event) => void events.push(event),
    ...more,
  });
  const told = () =>
    events.map((event) => {
      if (event.type === 'sharpened') return `sharpened ${event.status.kind}`;
      if (event.type !== 'engine') return event.type;
      const { status } = event;
      return status?.kind === 'working' ? `${status.done}/${status.of}` : (status?.kind ?? 'nothing');
    });
  return { help, events, told, compare };
}
/** Places texts, so many at a time, until it fails. */
function encoder(from = Number.POSITIVE_INFINITY): EncoderEngine['encoder'] {
  let count = 0;
  return {
    name: { kind: 'encoder', label: 'tiny', version: '1' },
    encode: async (texts) => {
      count += texts.length;
      if (count > from) throw new EngineError('wrong-answer', 'no numbers');
      return texts.map(({ length }) => ({ sentence: Float32Array.of(length, 1) }));
    },
  };
}
const ready = (more: Partial<ReadyEngine> = {}): ReadyEngine => ({
  translator: translator(),
  needs: 'nothing',
  ...more,
});

describe('an engine’s help', () => {
  it('begins unasked where nothing is needed, sentence by sentence, and ends in a sharper report', async () => {
    const { help, told, compare } = scene(ready());
    await help.offer(on);
    const steps = Array.from({ length: TOTAL + 1 }, (_, at) => `${at}/${TOTAL}`);
    expect(told()).toEqual(['preparing', ...steps, 'sharpened done']);
    const rendering = compare.mock.calls[0]?.[1].rendering;
    expect(rendering).toMatchObject({ lang: 'th', engine: { label: 'localhost:5000' } });
    expect(Object.keys(rendering?.texts ?? {})).toHaveLength(TOTAL);
  });
  it.each(['download', 'permission'] as const)('only says what it needs until the click: %s', async (needs) => {
    const prepare = vi.fn(async () => undefined);
    const agreed = vi.fn(async () => undefined);
    const { help, told, events } = scene(ready({ needs, prepare, agreed, address: 'http://localhost:5000' }));
    await help.offer(on);
    expect(events).toMatchObject([
      { type: 'engine', status: { kind: 'offered', needs, address: 'http://localhost:5000' } },
    ]);
    expect([prepare, agreed].map((f) => f.mock.calls.length)).toEqual([0, 0]);
    await help.take(on);
    expect(prepare).toHaveBeenCalledOnce();
    expect(agreed).toHaveBeenCalledTimes(needs === 'permission' ? 1 : 0);
    expect(told().at(-1)).toBe('sharpened done');
  });
  it('tells how far a download is, but calls nothing a download that is none', async () => {
    const prepare: ReadyEngine['prepare'] = async (_, progress) => progress(0.5);
    const download = scene(ready({ needs: 'download', prepare }));
    await download.help.take(on);
    expect(download.events[1]).toMatchObject({ status: { kind: 'preparing', progress: 0.5 } });
    const here = scene(ready({ prepare }));
    await here.help.offer(on);
    expect(here.events.filter((e) => e.type === 'engine' && e.status?.kind === 'preparing')).toHaveLength(1);
  });
  it('is silent where none is chosen, and where both texts are in one language', async () => {
    const none = scene(undefined);
    await none.help.offer(on);
    expect(none.told()).toEqual(['nothing']);
    const engine = vi.fn(async () => ready());
    const same = scene(undefined, { engine });
    const { translation } = faithful;
    await same.help.offer({
      ...on,
      chosen: '',
      report: { ...faithful, original: { ...faithful.original, lang: translation.lang } },
    });
    expect(same.told()).toEqual(['nothing']);
    expect(engine).not.toHaveBeenCalled();
  });
  it('says what keeps it from beginning', async () => {
    const { help, events } = scene({ name: { kind: 'browser', label: '' }, trouble: 'unavailable' });
    await help.offer(on);
    expect(events).toMatchObject([
      { status: { kind: 'trouble', trouble: 'unavailable', langs: { from: 'vi', to: 'th' } } },
    ]);
  });
});

describe('an encoder’s help', () => {
  const need = buildEncodingPlan(thaiVietnamese).ids;

  it('is asked for what is needed of both texts, and ends in a sharper report', async () => {
    const { help, told, compare } = scene({ encoder: encoder(), needs: 'nothing' });
    await help.offer(on);
    expect(told()).toContain(`${need.length}/${need.length}`);
    expect(told().at(-1)).toBe('sharpened done');
    const { vectors, rendering } = compare.mock.calls[0]![1];
    expect(rendering).toBeUndefined();
    expect(vectors?.engine.label).toBe('tiny');
    expect(Object.keys(vectors?.of ?? {})).toEqual(need);
  });
  it('is asked by what the rules say alone, where an engine had its say in what is on show', async () => {
    const compare = vi.fn(async (report: Report): Promise<Report> => report);
    const { help } = scene({ encoder: encoder(), needs: 'nothing' }, { compare });
    await help.offer({ ...on, report: { ...thaiVietnamese, encoded: { engine: encoder().name, trouble: 'slow' } } });
    expect(compare.mock.calls.map((call) => Object.keys((call as unknown[])[1] as object))).toEqual([[], ['vectors']]);
  });
  it('rests behind the last comparison, and of long texts before each', async () => {
    const repeat = ({ original, ...rest }: Report, times: number): Report => ({
      ...rest,
      original: {
        ...original,
        segments: Array.from({ length: times }, (_, at) =>
          original.segments.map((one) => (at ? { ...one, id: `${one.id}-${at}` } : one)),
        ).flat(),
      },
    });
    const list = async (report: Report): Promise<readonly string[]> => {
      const done: string[] = [];
      const tiny = { ...encoder(), rest: () => void done.push('rest') };
      const compare = async (same: Report) => {
        done.push('compare');
        return same;
      };
      await scene({ encoder: tiny, needs: 'nothing' }, { compare }).help.offer({ ...on, report });
      return done;
    };
    expect(await list(thaiVietnamese)).toEqual(['compare', 'rest']);
    expect(await list(repeat(thaiVietnamese, 100))).toEqual(['rest', 'compare', 'rest']);
  });
  it('is used as far as it came, and not at all where that is nowhere', async () => {
    const half = scene({ encoder: encoder(16), needs: 'nothing' });
    await half.help.offer(on);
    expect(half.events.at(-1)).toMatchObject({
      type: 'sharpened',
      status: { kind: 'trouble', trouble: 'wrong-answer', rendered: { done: 16, of: need.length } },
    });
    const none = scene({ encoder: encoder(0), needs: 'nothing' });
    await none.help.offer(on);
    expect(none.compare).not.toHaveBeenCalled();
    expect(none.events.at(-1)).toMatchObject({ status: { kind: 'trouble', trouble: 'wrong-answer' } });
  });
  it('is no download to be offered where it has gone in the meantime', async () => {
    const gone = { ...encoder(), encode: () => Promise.reject(new EngineError('unavailable')) };
    const { help, events } = scene({ encoder: gone, needs: 'nothing' });
    await help.offer(on);
    expect(events.at(-1)).toMatchObject({ status: { kind: 'trouble', trouble: 'unavailable' } });
  });
  it('leaves nothing of a private window, and gives its memory back', async () => {
    const [kept, destroy] = [new Map<string, TextEmbedding>(), vi.fn()];
    const vectors = {
      get: async (keys: readonly string[]) => keys.map((key) => kept.get(key)),
      put: async (entries: readonly (readonly [string, TextEmbedding])[]) => {
        for (const [key, vector] of entries) kept.set(key, vector);
      },
    };
    const renderings = {
      get: async (keys: readonly string[]) => keys.map(() => undefined),
      put: async () => undefined,
    };
    const { help } = scene({ encoder: encoder(), needs: 'nothing', destroy }, { cache: { renderings, vectors } });
    await help.offer({ ...on, isPrivate: true });
    expect(kept.size).toBe(0);
    await help.offer(on);
    expect(kept.size).toBe(need.length);
    expect(destroy).toHaveBeenCalledTimes(2);
  });
});

describe('an engine that fails', () => {
  it('at once leaves the comparison as it is, with its own words', async () => {
    const { help, events, told, compare } = scene(
      ready({ prepare: () => Promise.reject(new EngineError('slow', 'x')) }),
    );
    await help.offer(on);
    expect(told()).toEqual(['preparing', 'trouble']);
    expect(events.at(-1)).toMatchObject({ status: { trouble: 'slow', detail: 'x' } });
    expect(compare).not.toHaveBeenCalled();
  });
  it('before it rendered anything is no reason to compare again', async () => {
    const { help, told, compare } = scene(ready({ translator: translator(0) }));
    await help.offer(on);
    expect(told().at(-1)).toBe('trouble');
    expect(compare).not.toHaveBeenCalled();
  });
  it('in the middle is used as far as it came', async () => {
    const { help, events, compare } = scene(ready({ translator: translator(6) }));
    await help.offer(on);
    expect(compare).toHaveBeenCalledOnce();
    expect(events.at(-1)).toMatchObject({
      type: 'sharpened',
      status: { kind: 'trouble', trouble: 'unreachable', rendered: { done: 6, of: TOTAL } },
    });
  });
  it('for want of a click is offered with one; after the click it is a trouble', async () => {
    const { help, events } = scene(ready({ prepare: () => Promise.reject(new EngineError('unavailable')) }));
    await help.offer(on);
    expect(events.at(-1)).toMatchObject({ status: { kind: 'offered', needs: 'download' } });
    await help.take(on);
    expect(events.at(-1)).toMatchObject({ status: { kind: 'trouble', trouble: 'unavailable' } });
  });
  it('with a bug in it, or in the comparing, ends as a trouble too', async () => {
    const { help, events } = scene(ready(), { compare: () => Promise.reject(new TypeError('no such thing')) });
    await help.offer(on);
    expect(events.at(-1)).toMatchObject({ status: { kind: 'trouble', detail: 'TypeError: no such thing' } });
  });
});

describe('stopping', () => {
  /** Stops at a moment, then lets everything run out. */
  async function stoppedAt(moment: string) {
    const destroy = vi.fn();
    const { help, told, events, compare } = scene(ready({ destroy }), {
      send: (event) => {
        events.push(event);
        if (told().at(-1) === moment) help.stop();
      },
    });
    await help.offer(on);
    return { told: told(), compare, destroy };
  }
  it.each(['preparing', `3/${TOTAL}`, `${TOTAL}/${TOTAL}`])('at %s is the last that is heard', async (moment) => {
    const { told, destroy } = await stoppedAt(moment);
    expect(told.at(-1)).toBe(moment);
    expect(destroy).toHaveBeenCalledOnce();
  });
  it('ends the comparing, and a report that comes all the same is not used', async () => {
    let arrive = (): void => undefined;
    const late = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    let heard: AbortSignal | undefined;
    const { help, told } = scene(ready(), {
      compare: async (report, { rendering }, signal) => {
        heard = signal;
        await late;
        return { ...report, rendering };
      },
    });
    const done = help.offer(on);
    await vi.waitFor(() => expect(heard).toBeDefined());
    help.stop();
    expect(heard?.aborted).toBe(true);
    arrive();
    await done;
    expect(told()).not.toContain('sharpened done');
  });
  it('is what beginning anew does to what was under way', async () => {
    const { help, told } = scene(ready());
    await Promise.all([help.offer(on), help.take(on)]);
    expect(told().filter((one) => one.startsWith('sharpened'))).toHaveLength(1);
  });
});
