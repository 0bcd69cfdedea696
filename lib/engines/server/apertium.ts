import { isRecord } from '../../util/json';
import { EngineError, type Translator } from '../translator';
import { type HttpDeps, requestWithRetry } from './http';
import { findHttpError } from './http-errors';
import { type ListedPairs, memoizeLanguages, requireServerPair } from './language-pairs';
import { getServerLabel } from './server-address';

const BATCH = { texts: 8, characters: 4000 } as const;

/** One text a request, since its grammar reaches across blank lines; a pipeline of its serves five at once. */
const PARALLEL_REQUESTS = 4;

/** An Apertium server (APy). `address`: as `serverAddress` gives it. */
export function createApertium(address: string, outside: HttpDeps): Translator {
  const pairs = memoizeLanguages((signal) => fetchApertiumPairs(address, outside, signal));
  return {
    name: { kind: 'apertium', label: getServerLabel(address) },
    batch: BATCH,
    async translate(texts, langs, signal) {
      const { from, to } = requireServerPair(await pairs(signal), langs);
      return runInParallel(
        texts,
        (text, stop) => translateWithApertium(address, `${from}|${to}`, text, outside, stop),
        signal,
      );
    },
  };
}

async function fetchApertiumPairs(address: string, outside: HttpDeps, signal: AbortSignal): Promise<ListedPairs> {
  const { body } = await requestWithRetry(`${address}listPairs`, {}, outside, signal);
  const list = isRecord(body) ? body['responseData'] : undefined;
  if (!Array.isArray(list)) return undefined;
  return list.filter(isRecord).flatMap(({ sourceLanguage: from, targetLanguage: to }) => {
    return typeof from === 'string' && typeof to === 'string' ? [{ from, to }] : [];
  });
}

async function translateWithApertium(
  address: string,
  langpair: string,
  q: string,
  outside: HttpDeps,
  signal: AbortSignal,
): Promise<string> {
  const form = new URLSearchParams({ langpair, q, markUnknown: 'no', format: 'txt' });
  const answer = await requestWithRetry(`${address}translate`, { method: 'POST', body: form }, outside, signal);
  const refusal = findHttpError(
    getBodyStatus(answer.body) ? { ...answer, status: getBodyStatus(answer.body)! } : answer,
  );
  if (refusal) throw refusal;
  const data = isRecord(answer.body) ? answer.body['responseData'] : undefined;
  const text = isRecord(data) ? data['translatedText'] : undefined;
  if (typeof text !== 'string') throw new EngineError('wrong-answer');
  return text;
}

/** Some servers answer 200 and say inside that it is an error. */
function getBodyStatus(body: unknown): number | undefined {
  const status = isRecord(body) ? body['responseStatus'] : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** All of them, a few at a time; the first that fails stops the others. */
async function runInParallel(
  texts: readonly string[],
  work: (text: string, stop: AbortSignal) => Promise<string>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const own = new AbortController();
  const stop = AbortSignal.any([signal, own.signal]);
  const out: string[] = [];
  let next = 0;
  const worker = async () => {
    while (next < texts.length) {
      const at = next++;
      out[at] = await work(texts[at]!, stop);
    }
  };
  try {
    await Promise.all(Array.from({ length: PARALLEL_REQUESTS }, worker));
    return out;
  } finally {
    own.abort();
  }
}
