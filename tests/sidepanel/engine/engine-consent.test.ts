/** Leave to send text is asked before anything is sent. */
import { describe, expect, it, vi } from 'vitest';
import {
  createEngineRunner,
  type EngineTarget,
  type TranslatorEngine,
} from '../../../entrypoints/sidepanel/engine/engine-runner';
import type { EmbeddingCache } from '../../../lib/meaning/embed-segments';
import { EngineError } from '../../../lib/meaning/translator';
import type { TranslationCache } from '../../../lib/meaning/translators/translate-original';
import type { PanelEvent } from '../../../lib/panel/state/panel-state';
import { thaiVietnamese } from '../../panel/fixtures/thai-vietnamese';
import { RENDERED } from '../../panel/fixtures/with-engine';

const on: EngineTarget = {
  chosen: thaiVietnamese.original.url,
  report: { ...thaiVietnamese, encoded: { engine: { kind: 'encoder', label: 'tiny' } } },
  isPrivate: false,
  scope: new AbortController().signal,
};
const HERE = 'http://localhost:5000';

/** A server that may be sent nothing until the reader agrees, and where that can be taken back. */
function server(address = HERE) {
  const may = { be: false };
  const translate = vi.fn(async (texts: readonly string[]) => texts.map((text) => RENDERED.get(text) ?? ''));
  const agreed = vi.fn(async () => {
    may.be = true;
  });
  const engine = async (): Promise<TranslatorEngine> => ({
    translator: {
      name: { kind: 'libretranslate', label: 'localhost:5000' },
      batch: { texts: 5, characters: 4000 },
      translate,
    },
    needs: may.be ? 'nothing' : 'permission',
    address,
    agreed,
  });
  return { may, translate, agreed, engine };
}

function scene(engine: () => Promise<TranslatorEngine>, cache?: TranslationCache) {
  const events: PanelEvent[] = [];
  const vectors: EmbeddingCache = { get: async () => [], put: async () => undefined };
  const help = createEngineRunner({
    encoder: async () => ({ name: { kind: 'encoder', label: 'tiny' }, encode: async () => [] }),
    translator: engine,
    ...(cache ? { cache: { renderings: cache, vectors } } : {}),
    compare: async (report) => report,
    send: (event) => void events.push(event),
  });
  const last = () => {
    const event = events.at(-1);
    return event && 'status' in event ? event.status : undefined;
  };
  return { help, events, last };
}

describe('leave to send text', () => {
  it('is asked for within the click itself: browsers show their question then only', async () => {
    const { engine, agreed, translate } = server();
    const { help, last } = scene(engine);
    await help.offer(on);
    expect(agreed).not.toHaveBeenCalled();
    const taken = help.take(on);
    expect(agreed).toHaveBeenCalledOnce();
    expect(translate).not.toHaveBeenCalled();
    await taken;
    expect(last()).toMatchObject({ kind: 'done' });
    expect(agreed).toHaveBeenCalledOnce();
  });

  it('that the browser does not give is a trouble, and trying again offers once more and sends nothing', async () => {
    const { engine, agreed, translate } = server();
    agreed.mockRejectedValueOnce(new EngineError('unreachable', 'not allowed'));
    const { help, last } = scene(engine);
    await help.offer(on);
    await help.take(on);
    expect(last()).toMatchObject({ kind: 'trouble', trouble: 'unreachable' });
    await help.take(on);
    expect(last()).toMatchObject({ kind: 'offered', needs: 'permission', address: HERE });
    expect([agreed.mock.calls.length, translate.mock.calls.length]).toEqual([1, 0]);
    await help.take(on);
    expect(last()).toMatchObject({ kind: 'done' });
  });

  it('that was taken back in the middle of it all is asked for anew, not taken for granted', async () => {
    const { engine, agreed, may, translate } = server();
    may.be = true;
    const { help, last } = scene(engine);
    translate.mockRejectedValueOnce(new EngineError('unreachable'));
    await help.offer(on);
    expect(last()).toMatchObject({ kind: 'trouble' });
    may.be = false;
    await help.take(on);
    expect(last()).toMatchObject({ kind: 'offered', needs: 'permission' });
    expect([agreed.mock.calls.length, translate.mock.calls.length]).toEqual([0, 1]);
  });

  it('is for the server that was named, and for no other that was chosen since', async () => {
    const [first, other] = [server(), server('https://mt.example')];
    let chosen = first;
    const { help, last } = scene(() => chosen.engine());
    await help.offer(on);
    chosen = other;
    await help.take(on);
    expect(last()).toMatchObject({ kind: 'offered', needs: 'permission', address: 'https://mt.example' });
    expect(other.agreed).not.toHaveBeenCalled();
    expect(other.translate).not.toHaveBeenCalled();
  });
});

describe('what the engine said', () => {
  const cache = () => {
    const get = vi.fn<TranslationCache['get']>(async (keys) => keys.map(() => undefined));
    const put = vi.fn<TranslationCache['put']>(async () => undefined);
    return { get, put, clear: async () => undefined, size: async () => 0 };
  };

  it.each([true, false])('is kept, and looked for, unless the tab is private: %s', async (isPrivate) => {
    const { engine, may } = server();
    may.be = true;
    const kept = cache();
    const { help, last } = scene(engine, kept);
    await help.offer({ ...on, isPrivate });
    expect(last()).toMatchObject({ kind: 'done' });
    expect([kept.get.mock.calls.length > 0, kept.put.mock.calls.length > 0]).toEqual([!isPrivate, !isPrivate]);
  });
});
