/** The encoder compares again and a translator renders; each arrives, fails or is cancelled. */
import { describe, expect, it, vi } from 'vitest';
import {
  createEngineRunner,
  type EngineRunnerDeps,
  type EngineTarget,
  type PanelEncoder,
  type TranslatorEngine,
  type UnavailableEngine,
} from '../../../entrypoints/sidepanel/engine/engine-runner';
import { buildEncodingPlan } from '../../../lib/compare/compare-by-need';
import type { EngineErrorKind, SegmentEmbeddings, TextEmbedding } from '../../../lib/core/engine';
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
/** The same, compared by meaning already. */
const encoded: EngineTarget = {
  ...on,
  report: { ...thaiVietnamese, encoded: { engine: { kind: 'encoder', label: 'tiny' } } },
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

interface Engines {
  readonly encoder?: PanelEncoder;
  readonly translator?: TranslatorEngine | UnavailableEngine;
}

function scene(engines: Engines, more: Partial<EngineRunnerDeps> = {}) {
  const events: PanelEvent[] = [];
  const compare = vi.fn(async (report: Report, _: SegmentEmbeddings | undefined): Promise<Report> => report);
  const runner = createEngineRunner({
    encoder: async () => engines.encoder,
    translator: async () => engines.translator,
    compare,
    send: (event) => void events.push(event),
    ...more,
  });
  const told = () =>
    events.map((event) => {
      if (event.type === 'sharpened' || event.type === 'rendered') return `${event.type} ${event.status.kind}`;
      if (event.type !== 'engine') return event.type;
      const { status } = event;
      return status?.kind === 'working' ? `${status.done}/${status.of}` : (status?.kind ?? 'nothing');
    });
  return { help: runner, events, told, compare };
}
/** Places texts, so many at a time, until it fails. */
function encoder(from = Number.POSITIVE_INFINITY): PanelEncoder {
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
const ready = (more: Partial<TranslatorEngine> = {}): TranslatorEngine => ({
  translator: translator(),
  needs: 'nothing',
  ...more,
});

describe('a translator’s rendering', () => {
  const steps = Array.from({ length: TOTAL + 1 }, (_, at) => `${at}/${TOTAL}`);

  it('begins unasked where nothing is needed, sentence by sentence, and nothing is compared with it', async () => {
    const { help, told, compare, events } = scene({ encoder: encoder(), translator: ready() });
    await help.offer(encoded);
    expect(told()).toEqual(['preparing', ...steps, 'rendered done']);
    expect(compare).not.toHaveBeenCalled();
    const { rendering } = events.at(-1) as Extract<PanelEvent, { type: 'rendered' }>;
    expect(rendering).toMatchObject({ lang: 'th', engine: { label: 'localhost:5000' } });
    expect(Object.keys(rendering.texts)).toHaveLength(TOTAL);
  });
  it('comes behind what the encoder says, which is given no word of it', async () => {
    const { help, told, compare } = scene({ encoder: encoder(), translator: ready() });
    await help.offer(on);
    expect(told().filter((one) => !one.includes('/'))).toEqual([
      'preparing',
      'sharpened done',
      'preparing',
      'rendered done',
    ]);
    for (const [report, embeddings] of compare.mock.calls) {
      expect(report).toBe(thaiVietnamese);
      expect(embeddings).not.toHaveProperty('rendering');
    }
  });
  it('comes where the encoder fails, too, and the failure is told at last', async () => {
    const { help, told, events } = scene({ encoder: encoder(0), translator: ready() });
    await help.offer(on);
    expect(told().slice(-2)).toEqual(['rendered done', 'trouble']);
    expect(events.at(-1)).toMatchObject({ status: { name: { kind: 'encoder' }, trouble: 'wrong-answer' } });
  });
  it.each(['download', 'permission'] as const)('only says what it needs until the click: %s', async (needs) => {
    const prepare = vi.fn(async () => undefined);
    const agreed = vi.fn(async () => undefined);
    const engine = ready({ needs, prepare, agreed, address: 'http://localhost:5000' });
    const { help, told, events } = scene({ encoder: encoder(), translator: engine });
    await help.offer(encoded);
    expect(events).toMatchObject([
      { type: 'engine', status: { kind: 'offered', needs, address: 'http://localhost:5000' } },
    ]);
    expect([prepare, agreed].map((f) => f.mock.calls.length)).toEqual([0, 0]);
    await help.take(encoded);
    expect(prepare).toHaveBeenCalledOnce();
    expect(agreed).toHaveBeenCalledTimes(needs === 'permission' ? 1 : 0);
    expect(told().at(-1)).toBe('rendered done');
  });
  it('tells how far a download is, but calls nothing a download that is none', async () => {
    const prepare: TranslatorEngine['prepare'] = async (_, progress) => progress(0.5);
    const download = scene({ encoder: encoder(), translator: ready({ needs: 'download', prepare }) });
    await download.help.take(encoded);
    expect(download.events[1]).toMatchObject({ status: { kind: 'preparing', progress: 0.5 } });
    const here = scene({ encoder: encoder(), translator: ready({ prepare }) });
    await here.help.offer(encoded);
    expect(here.events.filter((e) => e.type === 'engine' && e.status?.kind === 'preparing')).toHaveLength(1);
  });
  it('is not asked for where both texts are in one language', async () => {
    const engine = vi.fn(async () => ready());
    const same = scene({ encoder: encoder() }, { translator: engine });
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
    const none: UnavailableEngine = { name: { kind: 'browser', label: '' }, trouble: 'unavailable' };
    const { help, events } = scene({ encoder: encoder(), translator: none });
    await help.offer(encoded);
    expect(events).toMatchObject([
      { status: { kind: 'trouble', trouble: 'unavailable', langs: { from: 'vi', to: 'th' } } },
    ]);
  });
});

describe('an encoder’s help', () => {
  const need = buildEncodingPlan(thaiVietnamese).ids;

  it('is asked for what is needed of both texts, and ends in a sharper report', async () => {
    const { help, told, compare } = scene({ encoder: encoder() });
    await help.offer(on);
    expect(told()).toContain(`${need.length}/${need.length}`);
    expect(told().at(-1)).toBe('sharpened done');
    const vectors = compare.mock.calls[0]![1];
    expect(vectors?.engine.label).toBe('tiny');
    expect(Object.keys(vectors?.of ?? {})).toEqual(need);
  });
  it('is asked by what the rules say alone, where an engine had its say in what is on show', async () => {
    const compare = vi.fn(async (report: Report): Promise<Report> => report);
    const { help } = scene({ encoder: encoder() }, { compare });
    await help.offer({ ...on, report: { ...thaiVietnamese, encoded: { engine: encoder().name, trouble: 'slow' } } });
    expect(compare.mock.calls.map((call) => (call as unknown[])[1] !== undefined)).toEqual([false, true]);
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
      await scene({ encoder: tiny }, { compare }).help.offer({ ...on, report });
      return done;
    };
    expect(await list(thaiVietnamese)).toEqual(['compare', 'rest']);
    expect(await list(repeat(thaiVietnamese, 100))).toEqual(['rest', 'compare', 'rest']);
  });
  it('is used as far as it came, and not at all where that is nowhere', async () => {
    const half = scene({ encoder: encoder(16) });
    await half.help.offer(on);
    expect(half.events.at(-1)).toMatchObject({
      type: 'sharpened',
      status: { kind: 'trouble', trouble: 'wrong-answer', rendered: { done: 16, of: need.length } },
    });
    const none = scene({ encoder: encoder(0) });
    await none.help.offer(on);
    expect(none.compare).not.toHaveBeenCalled();
    expect(none.events.at(-1)).toMatchObject({ status: { kind: 'trouble', trouble: 'wrong-answer' } });
  });
  it('is not given where the reader wants rules alone, nor a translator’s', async () => {
    const translate = vi.fn(async () => ready());
    const { help, told } = scene({}, { translator: translate });
    await help.offer(on);
    expect(told()).toEqual(['nothing']);
    expect(translate).not.toHaveBeenCalled();
  });
  it('ends as a trouble with a bug in the comparing, too', async () => {
    const compare = () => Promise.reject(new TypeError('no such thing'));
    const { help, events } = scene({ encoder: encoder() }, { compare });
    await help.offer(on);
    expect(events.at(-1)).toMatchObject({ status: { kind: 'trouble', detail: 'TypeError: no such thing' } });
  });
  it('is no download to be offered where it has gone in the meantime', async () => {
    const gone = { ...encoder(), encode: () => Promise.reject(new EngineError('unavailable')) };
    const { help, events } = scene({ encoder: gone });
    await help.offer(on);
    expect(events.at(-1)).toMatchObject({ status: { kind: 'trouble', trouble: 'unavailable' } });
  });
  it('leaves nothing of a private window', async () => {
    const kept = new Map<string, TextEmbedding>();
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
    const { help } = scene({ encoder: encoder() }, { cache: { renderings, vectors } });
    await help.offer({ ...on, isPrivate: true });
    expect(kept.size).toBe(0);
    await help.offer(on);
    expect(kept.size).toBe(need.length);
  });
});

describe('a translator that fails', () => {
  const render = (more: Partial<TranslatorEngine>) => scene({ encoder: encoder(), translator: ready(more) });

  it('at once leaves the comparison as it is, with its own words', async () => {
    const { help, events, told } = render({ prepare: () => Promise.reject(new EngineError('slow', 'x')) });
    await help.offer(encoded);
    expect(told()).toEqual(['preparing', 'trouble']);
    expect(events.at(-1)).toMatchObject({ status: { trouble: 'slow', detail: 'x' } });
  });
  it('before it rendered anything has nothing to be shown', async () => {
    const { help, told } = render({ translator: translator(0) });
    await help.offer(encoded);
    expect(told().at(-1)).toBe('trouble');
  });
  it('in the middle is shown as far as it came', async () => {
    const { help, events } = render({ translator: translator(6) });
    await help.offer(encoded);
    expect(events.at(-1)).toMatchObject({
      type: 'rendered',
      status: { kind: 'trouble', trouble: 'unreachable', rendered: { done: 6, of: TOTAL } },
    });
  });
  it('for want of a click is offered with one; after the click it is a trouble', async () => {
    const { help, events } = render({ prepare: () => Promise.reject(new EngineError('unavailable')) });
    await help.offer(encoded);
    expect(events.at(-1)).toMatchObject({ status: { kind: 'offered', needs: 'download' } });
    await help.take(encoded);
    expect(events.at(-1)).toMatchObject({ status: { kind: 'trouble', trouble: 'unavailable' } });
  });
});

describe('stopping', () => {
  /** Stops at a moment, then lets everything run out. */
  async function stoppedAt(moment: string) {
    const destroy = vi.fn();
    const { help, told, events } = scene(
      { encoder: encoder(), translator: ready({ destroy }) },
      {
        send: (event) => {
          events.push(event);
          if (told().at(-1) === moment) help.stop();
        },
      },
    );
    await help.offer(encoded);
    return { told: told(), destroy };
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
    const { help, told } = scene(
      { encoder: encoder(), translator: ready() },
      {
        compare: async (report, _, signal) => {
          heard = signal;
          await late;
          return report;
        },
      },
    );
    const done = help.offer(on);
    await vi.waitFor(() => expect(heard).toBeDefined());
    help.stop();
    expect(heard?.aborted).toBe(true);
    arrive();
    await done;
    expect(told().join()).not.toMatch(/sharpened|rendered/);
  });
  it('is what beginning anew does to what was under way', async () => {
    const { help, told } = scene({ encoder: encoder(), translator: ready() });
    await Promise.all([help.offer(encoded), help.take(encoded)]);
    expect(told().filter((one) => one.startsWith('rendered'))).toHaveLength(1);
  });
});
