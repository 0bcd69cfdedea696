/** Tests a translation server with one word, and describes the result. */
import type { EngineErrorKind } from '../../../lib/core/engine';
import { waitFor } from '../../../lib/core/timeout';
import type { EngineSetting } from '../../../lib/extension/storage/settings';
import type { Localizer } from '../../../lib/i18n/localizer';
import { EngineError, type Translator } from '../../../lib/meaning/translator';
import { createApertium } from '../../../lib/meaning/translators/apertium';
import { createLibreTranslate } from '../../../lib/meaning/translators/libretranslate';

/** A server with its address as `parseServerAddress` gives it. */
export interface ServerToTest extends EngineSetting {
  readonly kind: 'libretranslate' | 'apertium';
  readonly address: string;
}

export function createServer({ kind, address, key }: ServerToTest): Translator {
  const deps = { fetch: (url: string, init: RequestInit) => fetch(url, init), wait: waitFor };
  if (kind === 'apertium') return createApertium(address, deps);
  return createLibreTranslate(address, { ...deps, ...(key ? { key } : {}) });
}

/** Longest wait for one word, in milliseconds: the reader is watching. */
const TEST_TIMEOUT = 15_000;

/** The word for the test, translated from English into Spanish, a pair that most servers have. */
const TEST_WORD = 'water';

/** The result of the test: the translated word, or an error. */
export type ServerTestResult =
  | { readonly said: string }
  | { readonly trouble: EngineErrorKind; readonly detail?: string };

/** Has the server translate one word. Never rejects. */
export async function testServer(
  server: Translator,
  signal = AbortSignal.timeout(TEST_TIMEOUT),
): Promise<ServerTestResult> {
  try {
    const [said = ''] = await server.translate([TEST_WORD], { from: 'en', to: 'es' }, signal);
    return { said };
  } catch (problem) {
    if (signal.aborted) return { trouble: 'slow' };
    if (problem instanceof EngineError) return { trouble: problem.trouble, detail: problem.detail };
    return { trouble: 'refused' };
  }
}

/** Describes the result of the test for the reader. */
export function describeServerTest({ say }: Localizer, trial: ServerTestResult): string {
  if ('said' in trial)
    return joinSentences(say('settings.server.in-use'), say('settings.server.said', { word: TEST_WORD, ...trial }));
  const { trouble, detail } = trial;
  if (trouble === 'pair') return joinSentences(say('settings.server.in-use'), say('settings.server.pair'));
  return joinSentences(
    // The last two are no server's.
    say(`settings.server.trouble.${trouble === 'unavailable' || trouble === 'incomplete' ? 'unreachable' : trouble}`),
    trouble === 'refused' && detail ? say('settings.server.words', { words: detail }) : '',
    say('settings.server.until'),
  );
}

const joinSentences = (...sentences: readonly string[]): string => sentences.filter((one) => one !== '').join(' ');
