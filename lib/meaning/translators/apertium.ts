/** An Apertium server (APy) as a translation engine. */
import { isRecord } from '../../core/json';
import { EngineError, type Translator } from '../translator';
import { findHttpError, type HttpDeps, requestWithRetry } from './http';
import { type ListedPairs, memoizeLanguages, requireServerPair } from './language-pairs';
import { getServerLabel } from './server-address';

const BATCH = { texts: 8, characters: 4000 } as const;

/**
 * Requests at a time. Each has one text, since Apertium's grammar reads across blank lines. A pipeline of the server
 * takes five at once.
 */
const PARALLEL_REQUESTS = 4;

/** Creates the engine. `address`: as `parseServerAddress` returns it. */
export function createApertium(address: string, deps: HttpDeps): Translator {
  const pairs = memoizeLanguages((signal) => fetchApertiumPairs(address, deps, signal));
  return {
    name: { kind: 'apertium', label: getServerLabel(address) },
    batch: BATCH,
    async translate(texts, langs, signal) {
      const { from, to } = requireServerPair(await pairs(signal), langs);
      return runInParallel(
        texts,
        (text, stop) => translateWithApertium(address, `${from}|${to}`, text, deps, stop),
        signal,
      );
    },
  };
}

async function fetchApertiumPairs(address: string, deps: HttpDeps, signal: AbortSignal): Promise<ListedPairs> {
  const { body } = await requestWithRetry(`${address}listPairs`, {}, deps, signal);
  const list = isRecord(body) ? body['responseData'] : undefined;
  if (!Array.isArray(list)) return undefined;
  return list.filter(isRecord).flatMap(({ sourceLanguage: from, targetLanguage: to }) => {
    return typeof from === 'string' && typeof to === 'string' ? [{ from, to }] : [];
  });
}

async function translateWithApertium(
  address: string,
  langpair: string,
  sourceText: string,
  deps: HttpDeps,
  signal: AbortSignal,
): Promise<string> {
  const form = new URLSearchParams({ langpair, q: sourceText, markUnknown: 'no', format: 'txt' });
  const answer = await requestWithRetry(`${address}translate`, { method: 'POST', body: form }, deps, signal);
  const httpError = findHttpError(
    getBodyStatus(answer.body) ? { ...answer, status: getBodyStatus(answer.body)! } : answer,
  );
  if (httpError) throw httpError;
  const data = isRecord(answer.body) ? answer.body['responseData'] : undefined;
  const text = isRecord(data) ? data['translatedText'] : undefined;
  if (typeof text !== 'string') throw new EngineError('wrong-answer');
  return text;
}

/** Returns the status in the answer's body. Some servers answer 200 and give the error's status only there. */
function getBodyStatus(body: unknown): number | undefined {
  const status = isRecord(body) ? body['responseStatus'] : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** Works on all texts, PARALLEL_REQUESTS at a time. The first failure aborts the others and is thrown. */
async function runInParallel(
  texts: readonly string[],
  work: (text: string, stop: AbortSignal) => Promise<string>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const controller = new AbortController();
  const stop = AbortSignal.any([signal, controller.signal]);
  const results: string[] = [];
  let nextIndex = 0;
  const worker = async () => {
    while (nextIndex < texts.length) {
      const index = nextIndex++;
      results[index] = await work(texts[index]!, stop);
    }
  };
  try {
    await Promise.all(Array.from({ length: PARALLEL_REQUESTS }, worker));
    return results;
  } finally {
    controller.abort();
  }
}
