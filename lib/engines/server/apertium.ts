import { isRecord } from '../../util/json';
import { EngineProblem, type Translator } from '../translator';
import { ask, type Outside } from './http';
import { refusalOf } from './http-errors';
import { type Listed, pairIn, remembered } from './language-pairs';
import { labelOf } from './server-address';

const BATCH = { texts: 8, characters: 4000 } as const;

/** One text a request, since its grammar reaches across blank lines; a pipeline of its serves five at once. */
const AT_ONCE = 4;

/** An Apertium server (APy). `address`: as `serverAddress` gives it. */
export function apertium(address: string, outside: Outside): Translator {
  const pairs = remembered((signal) => listedAt(address, outside, signal));
  return {
    name: { kind: 'apertium', label: labelOf(address) },
    batch: BATCH,
    async translate(texts, langs, signal) {
      const { from, to } = pairIn(await pairs(signal), langs);
      return atOnce(texts, (text, stop) => translated(address, `${from}|${to}`, text, outside, stop), signal);
    },
  };
}

async function listedAt(address: string, outside: Outside, signal: AbortSignal): Promise<Listed> {
  const { body } = await ask(`${address}listPairs`, {}, outside, signal);
  const list = isRecord(body) ? body['responseData'] : undefined;
  if (!Array.isArray(list)) return undefined;
  return list.filter(isRecord).flatMap(({ sourceLanguage: from, targetLanguage: to }) => {
    return typeof from === 'string' && typeof to === 'string' ? [{ from, to }] : [];
  });
}

async function translated(
  address: string,
  langpair: string,
  q: string,
  outside: Outside,
  signal: AbortSignal,
): Promise<string> {
  const form = new URLSearchParams({ langpair, q, markUnknown: 'no', format: 'txt' });
  const answer = await ask(`${address}translate`, { method: 'POST', body: form }, outside, signal);
  const refusal = refusalOf(statusInside(answer.body) ? { ...answer, status: statusInside(answer.body)! } : answer);
  if (refusal) throw refusal;
  const data = isRecord(answer.body) ? answer.body['responseData'] : undefined;
  const text = isRecord(data) ? data['translatedText'] : undefined;
  if (typeof text !== 'string') throw new EngineProblem('wrong-answer');
  return text;
}

/** Some servers answer 200 and say inside that it is an error. */
function statusInside(body: unknown): number | undefined {
  const status = isRecord(body) ? body['responseStatus'] : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** All of them, a few at a time; the first that fails stops the others. */
async function atOnce(
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
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return out;
  } finally {
    own.abort();
  }
}
