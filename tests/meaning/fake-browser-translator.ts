/** A browser's translator that answers as a test wants. */
import { createBrowserTranslator } from '../../lib/meaning/translators/browser-translator';
import type { TranslatorApi } from '../../lib/meaning/translators/translator-api';
import { type Plan, translatorBy } from './stand-in';

export const JA_EN = { from: 'ja', to: 'en' };
export const HERE: Plan = { pairs: { 'ja>en': 'available' } };
export const never = () => new AbortController().signal;

/** A clock that stands still until it is wound on. */
export function clock() {
  const waiting = new Set<{ at: number; ring: () => void }>();
  let now = 0;
  return {
    wait: (milliseconds: number, signal: AbortSignal) =>
      new Promise<void>((ring) => {
        const one = { at: now + milliseconds, ring };
        waiting.add(one);
        signal.addEventListener('abort', () => waiting.delete(one));
      }),
    async pass(milliseconds: number) {
      await settled();
      now += milliseconds;
      for (const one of waiting) if (one.at <= now && waiting.delete(one)) one.ring();
      await settled();
    },
    get timers() {
      return waiting.size;
    },
  };
}

/** Long enough for every promise that waits for nothing outside. */
export const settled = async () => {
  for (let turn = 0; turn < 60; turn++) await Promise.resolve();
};

export function made(plan: Plan, langs = JA_EN) {
  const time = clock();
  const progress: number[] = [];
  const { api, log } = translatorBy(plan);
  const engine = createBrowserTranslator(api as TranslatorApi, langs, {
    wait: time.wait,
  });
  const prepare = (signal = never()) => engine.prepare(signal, (loaded) => progress.push(loaded));
  const say = (texts: readonly string[], signal = never()) => engine.translate(texts, langs, signal);
  return { engine, prepare, say, log, time, progress };
}

/** A translator whose download is told of by hand and never ends. */
export function downloading() {
  let hear: (loaded: number) => void = () => undefined;
  const api: TranslatorApi = {
    availability: async () => 'downloadable',
    create: ({ monitor }) => {
      monitor?.({
        addEventListener: (_, heard) => {
          hear = (loaded) => heard({ loaded });
        },
      });
      return new Promise(() => undefined);
    },
  };
  return { api, hear: (loaded: number) => hear(loaded) };
}

/** How a promise stands now: what it came to, or why not, or that it is open. */
export const outcome = async (promise: Promise<unknown>): Promise<unknown> => {
  let result: unknown = 'open';
  promise.then(
    (value) => {
      result = value;
    },
    (problem) => {
      result = problem;
    },
  );
  await settled();
  return result;
};
