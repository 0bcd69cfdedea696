/** The browser's translator, against a stand-in for it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createBrowserTranslator,
  NEEDS_CLICK,
  TRANSLATOR_TIMEOUTS,
} from '../../lib/meaning/translators/browser-translator';
import type { TranslatorApi } from '../../lib/meaning/translators/translator-api';
import { clock, downloading, HERE, JA_EN, made, never, outcome, settled } from './fake-browser-translator';
import { type Plan, translatorBy } from './stand-in';

const trouble = (name: string) => expect.objectContaining({ name: 'EngineProblem', trouble: name });

afterEach(() => vi.unstubAllGlobals());

describe('the browser’s translator', () => {
  it('renders texts in their order, with one session for all, and leaves no clock running', async () => {
    const { engine, say, log, time } = made({ ...HERE, says: { 猫: 'cat' } });
    expect(await say(['猫', '犬'])).toEqual(['cat', '[en] 犬']);
    expect(await say(['鳥'])).toEqual(['[en] 鳥']);
    expect(log.created).toEqual(['ja>en']);
    expect(time.timers).toBe(0);
    engine.destroy();
    expect(log.destroyed).toBe(1);
    expect(await say(['猫'])).toEqual(['cat']);
    expect(log.created).toHaveLength(2);
  });

  it('does not ask for texts without words', async () => {
    const { say, log } = made(HERE);
    expect(await say(['', ' \n', '犬'])).toEqual(['', '', '[en] 犬']);
    expect(log.rendered).toEqual(['犬']);
  });

  it('names itself with what tells one version from the next', () => {
    const { api } = translatorBy(HERE);
    expect(createBrowserTranslator(api as TranslatorApi, JA_EN, { version: 'Chrome/156' }).name).toEqual({
      kind: 'browser',
      label: '',
      version: 'Chrome/156',
    });
  });

  it('is for the languages it was made for', async () => {
    const { engine } = made(HERE);
    await expect(engine.translate(['x'], { from: 'ko', to: 'en' }, never())).rejects.toEqual(trouble('pair'));
  });

  it('leaves wrong answers to those who know the languages, but not what is no text', async () => {
    expect(await made({ ...HERE, turns: 'unchanged' }).say(['猫'])).toEqual(['猫']);
    expect(await made({ ...HERE, says: { 猫: 'le chat' } }).say(['猫'])).toEqual(['le chat']);
    await expect(made({ ...HERE, turns: 'no-text' }).say(['猫'])).rejects.toEqual(trouble('wrong-answer'));
  });
});

describe('getting ready', () => {
  it('downloads with progress from 0 to 1 that never goes back', async () => {
    const { prepare, progress, log } = made({
      pairs: { 'ja>en': 'downloadable' },
      download: [0, 0.25, 0.2, 0.25, 0.7, 1, 1.5],
    });
    await prepare();
    expect(progress).toEqual([0, 0.25, 0.7, 1, 1]);
    expect(log.created).toEqual(['ja>en']);
  });

  it('joins a download that is already going on', async () => {
    const { engine, log } = made({ pairs: { 'ja>en': 'downloading' } });
    await engine.prepare(never());
    expect(log.created).toEqual(['ja>en']);
  });

  it('says that languages are not offered, without trying', async () => {
    const { engine, log } = made({ pairs: {} });
    await expect(engine.prepare(never())).rejects.toEqual(trouble('pair'));
    expect(log.created).toEqual([]);
  });

  it('asks under the names that the browser knows', async () => {
    const { say, log } = made({ pairs: { 'no>zh-Hant': 'available' } }, { from: 'nb', to: 'zh-HK' });
    expect(await say(['hus'])).toEqual(['[zh-Hant] hus']);
    expect(log.asked).toEqual(['nb>zh-Hant', 'no>zh-Hant']);
  });

  it('tries even where the browser does not say whether it can', async () => {
    for (const pairs of [{ 'ja>en': 'fails' }, { 'ja>en': 'odd' }] as const)
      expect(await made({ pairs }).say(['猫'])).toEqual(['[en] 猫']);
    const { say, time } = made({ pairs: { 'ja>en': 'hangs' } });
    const said = say(['猫']);
    await time.pass(5000);
    expect(await outcome(said)).toEqual(['[en] 猫']);
  });

  it('ends when nothing is heard for too long', async () => {
    const { engine, time } = made({ ...HERE, create: 'hangs' });
    const readied = engine.prepare(never());
    await time.pass(TRANSLATOR_TIMEOUTS.create - 1);
    expect(await outcome(readied)).toBe('open');
    await time.pass(1);
    expect(await outcome(readied)).toEqual(trouble('slow'));
    expect(time.timers).toBe(0);
  });

  it('has more time while a download goes on, and none more for one that stands still', async () => {
    const { api, hear } = downloading();
    const time = clock();
    const readied = createBrowserTranslator(api, JA_EN, { wait: time.wait }).prepare(never());
    for (const loaded of [0.1, 0.2, 0.3]) {
      await time.pass(TRANSLATOR_TIMEOUTS.create - 1);
      hear(loaded);
    }
    await time.pass(TRANSLATOR_TIMEOUTS.create - 1);
    expect(await outcome(readied)).toBe('open');
    hear(0.3);
    await time.pass(1);
    expect(await outcome(readied)).toEqual(trouble('slow'));
  });

  it('can be cancelled, and what comes too late is destroyed', async () => {
    const { engine, log } = made({ ...HERE, create: 'deaf' });
    const stop = new AbortController();
    const readied = engine.prepare(stop.signal);
    stop.abort('gone elsewhere');
    expect(await outcome(readied)).toBe('gone elsewhere');
    const hanging = made({ ...HERE, create: 'hangs' });
    const patient = hanging.engine.prepare(stop.signal);
    expect(await outcome(patient)).toBe('gone elsewhere');
    const late = new AbortController();
    let come: () => void = () => undefined;
    const destroy = vi.fn();
    const api: TranslatorApi = {
      availability: async () => 'available',
      create: () =>
        new Promise((resolve) => {
          come = () => resolve({ translate: async () => '', destroy });
        }),
    };
    const waiting = createBrowserTranslator(api, JA_EN, { wait: clock().wait }).prepare(late.signal);
    await settled();
    late.abort('enough');
    come();
    expect(await outcome(waiting)).toBe('enough');
    expect(destroy).toHaveBeenCalledOnce();
    expect(log.created).toEqual([]);
  });

  it('is not undone by a signal that is aborted afterwards', async () => {
    const { engine, say, log } = made(HERE);
    const stop = new AbortController();
    await engine.prepare(stop.signal);
    stop.abort();
    expect(await say(['猫'])).toEqual(['[en] 猫']);
    expect(log.created).toHaveLength(1);
  });

  it('is not cancelled by another’s signal', async () => {
    const { engine, say, log } = made({ ...HERE, pace: 1 });
    const stop = new AbortController();
    const [mine, other] = [outcome(engine.prepare(stop.signal)), say(['猫'])];
    stop.abort('mine alone');
    expect(await mine).toBe('mine alone');
    expect(await other).toEqual(['[en] 猫']);
    expect(log.created.length - log.destroyed).toBe(1);
  });

  it('leaves one session where two asked at once', async () => {
    const { say, log } = made({ ...HERE, pace: 1 });
    expect(await Promise.all([say(['猫']), say(['犬'])])).toEqual([['[en] 猫'], ['[en] 犬']]);
    expect(log).toMatchObject({ created: ['ja>en', 'ja>en'], destroyed: 1 });
  });

  it('tells of no progress that nobody waits for', async () => {
    const { api, hear } = downloading();
    const told: number[] = [];
    const stop = new AbortController();
    const readied = createBrowserTranslator(api, JA_EN, { wait: clock().wait }).prepare(stop.signal, (loaded) =>
      told.push(loaded),
    );
    await settled();
    hear(0.5);
    stop.abort('enough');
    hear(0.6);
    expect(await outcome(readied)).toBe('enough');
    expect(told).toEqual([0.5]);
  });

  it('says when a click is wanted, and takes one', async () => {
    const plan: Plan = { pairs: { 'ja>en': 'downloadable' }, wantsClick: true };
    const asked = made(plan);
    await expect(asked.engine.prepare(never())).rejects.toMatchObject({ trouble: 'unavailable', detail: NEEDS_CLICK });
    vi.stubGlobal('navigator', { userActivation: { isActive: true } });
    await asked.engine.prepare(never());
    expect(asked.log.created).toEqual(['ja>en']);
  });

  it('tells a refusal by policy from one for want of a click', async () => {
    const refused = made({ ...HERE, create: 'NotAllowedError' }).engine.prepare(never());
    await expect(refused).rejects.toMatchObject({ trouble: 'unavailable', detail: expect.stringContaining('told to') });
  });

  it('names what else may go wrong', async () => {
    const ends = {
      NetworkError: 'unavailable',
      QuotaExceededError: 'quota',
      InvalidStateError: 'unavailable',
    } as const;
    for (const [create, name] of Object.entries(ends))
      await expect(made({ ...HERE, create: create as keyof typeof ends }).engine.prepare(never())).rejects.toEqual(
        trouble(name),
      );
  });
});

describe('rendering', () => {
  it('gives up a text that hangs, and begins the next with a new session', async () => {
    const { say, time, log } = made({ ...HERE, from: 1, turns: 'hangs' });
    const said = say(['一', '二', '三']);
    await time.pass(TRANSLATOR_TIMEOUTS.translate - 1);
    expect(await outcome(said)).toBe('open');
    await time.pass(1);
    expect(await outcome(said)).toEqual(trouble('slow'));
    expect(log).toMatchObject({ rendered: ['一'], destroyed: 1 });
  });

  it('can be cancelled in the middle', async () => {
    const { say, time } = made({ ...HERE, from: 1, turns: 'hangs' });
    const stop = new AbortController();
    const said = say(['一', '二'], stop.signal);
    await settled();
    stop.abort('page left');
    expect(await outcome(said)).toBe('page left');
    expect(time.timers).toBe(0);
    expect(await outcome(say(['一'], stop.signal))).toBe('page left');
  });

  it('goes on with a new session where the browser unloaded the first', async () => {
    const { say, log } = made({ ...HERE, from: 1, turns: 'revoked-once' });
    expect(await say(['一', '二', '三'])).toEqual(['[en] 一', '[en] 二', '[en] 三']);
    expect(log.created).toHaveLength(2);
  });

  it('does not go on for ever where the browser withdraws every session', async () => {
    for (const turns of ['revoked', 'AbortError'] as const) {
      const { say, log } = made({ ...HERE, from: 1, turns });
      await expect(say(['一', '二', '三'])).rejects.toEqual(trouble('unavailable'));
      expect(log.created).toHaveLength(2);
      expect(log.destroyed).toBe(2);
    }
  });

  it('says so where the browser fails', async () => {
    await expect(made({ ...HERE, turns: 'UnknownError' }).say(['一'])).rejects.toEqual(trouble('refused'));
  });

  it('parts a text that is too long, at the ends of its sentences', async () => {
    const parts = ['昨日は雨が降った。今日は朝から晴れている。', '明日は雪になるかもしれない。週末はまた雨になる。'];
    for (const silent of [true, false]) {
      const { say, log } = made({ ...HERE, quota: 30, silent });
      expect(await say([parts.join('')])).toEqual([`[en] ${parts[0]} [en] ${parts[1]}`]);
      expect(log).toMatchObject({ rendered: parts, created: ['ja>en'], refused: silent ? 1 : 0 });
    }
  });

  it('says that it is too much where parting does not help', async () => {
    const { say, log } = made({ ...HERE, quota: 5 });
    await expect(say(['一二三四五六七八九十'.repeat(6)])).rejects.toEqual(trouble('quota'));
    expect(log.rendered).toEqual([]);
  });
});
