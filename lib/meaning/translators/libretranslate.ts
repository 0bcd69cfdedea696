/** A server with the LibreTranslate API as a translation engine. */
import { isRecord } from '../../core/json';
import { EngineError, type Translator } from '../translator';
import { findHttpError, type HttpDeps, requestWithRetry } from './http';
import { type ListedPairs, memoizeLanguages, requireServerPair } from './language-pairs';
import { getServerLabel } from './server-address';

/** Small, since a processor translates a few sentences a second and a failed request loses its batch. */
const BATCH = { texts: 16, characters: 4000 } as const;

export interface LibreTranslateOptions extends HttpDeps {
  /** The API key, where the server wants one. */
  readonly key?: string;
}

/**
 * Creates the engine. `address`: as `parseServerAddress` returns it. A text that is too long for the server comes back
 * empty; where all are too long, `translate` rejects with EngineError `quota`.
 */
export function createLibreTranslate(address: string, { key, ...deps }: LibreTranslateOptions): Translator {
  const languages = memoizeLanguages((signal) => fetchLibreTranslatePairs(address, deps, signal));
  const translateBatch = createBatchTranslator((request, signal) =>
    translateWithLibreTranslate(address, key ? { ...request, api_key: key } : request, deps, signal),
  );
  return {
    name: { kind: 'libretranslate', label: getServerLabel(address) },
    batch: BATCH,
    async translate(texts, langs, signal) {
      const { from, to } = requireServerPair(await languages(signal), langs);
      return translateBatch(texts, { source: from, target: to }, signal);
    },
  };
}

/** Asks for English, since error messages are matched with English words. */
const HEADERS = { accept: 'application/json', 'accept-language': 'en' } as const;

async function fetchLibreTranslatePairs(address: string, deps: HttpDeps, signal: AbortSignal): Promise<ListedPairs> {
  const answer = await requestWithRetry(`${address}languages`, { headers: HEADERS }, deps, signal);
  if (findHttpError(answer) || !Array.isArray(answer.body)) return undefined;
  const languages = answer.body.filter(isRecord).filter(({ code }) => typeof code === 'string');
  const codes = languages.map(({ code }) => code as string);
  // Early servers list no targets: they translate every language into every other.
  return languages.flatMap(({ code, targets }) =>
    (Array.isArray(targets) ? targets.filter((t) => typeof t === 'string') : codes).map((to: string) => ({
      from: code as string,
      to,
    })),
  );
}

interface TranslateRequest {
  readonly q: string | readonly string[];
  readonly source: string;
  readonly target: string;
}

async function translateWithLibreTranslate(
  address: string,
  request: TranslateRequest & { readonly api_key?: string },
  deps: HttpDeps,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const init = {
    method: 'POST',
    headers: { ...HEADERS, 'content-type': 'application/json' },
    body: JSON.stringify({ ...request, format: 'text' }),
  };
  const answer = await requestWithRetry(`${address}translate`, init, deps, signal);
  const httpError = findHttpError(answer);
  if (httpError) throw httpError;
  return readTranslatedTexts(isRecord(answer.body) ? answer.body['translatedText'] : undefined, request.q);
}

function readTranslatedTexts(answer: unknown, q: TranslateRequest['q']): readonly string[] {
  const texts = typeof answer === 'string' ? [answer] : answer;
  if (!Array.isArray(texts) || !texts.every((text) => typeof text === 'string')) throw new EngineError('wrong-answer');
  if (texts.length === (typeof q === 'string' ? 1 : q.length)) return texts;
  if (typeof answer === 'string') throw new EngineError('refused', 'one text for a list');
  throw new EngineError('wrong-answer', `${texts.length} texts`);
}

type TranslateSender = (request: TranslateRequest, signal: AbortSignal) => Promise<readonly string[]>;
type LanguageCodes = Pick<TranslateRequest, 'source' | 'target'>;

/** Creates a function that translates batches and learns from refusals how many texts the server takes at once. */
function createBatchTranslator(send: TranslateSender) {
  let maxTexts: number = BATCH.texts;

  async function translateOne(text: string, codes: LanguageCodes, signal: AbortSignal): Promise<string> {
    try {
      return (await send({ q: text, ...codes }, signal))[0]!;
    } catch (problem) {
      // The text itself was the cause, so nothing is known about how many texts the server takes.
      maxTexts = BATCH.texts;
      throw problem;
    }
  }

  /** Translates the first of the texts, as many as the server takes; none where it has to be asked for fewer. */
  async function translateFirst(
    texts: readonly string[],
    codes: LanguageCodes,
    signal: AbortSignal,
  ): Promise<readonly string[]> {
    if (texts.length === 1) return [await translateOne(texts[0]!, codes, signal)];
    try {
      return await send({ q: texts, ...codes }, signal);
    } catch (problem) {
      const { trouble } = problem as Partial<EngineError>;
      if (trouble !== 'quota' && trouble !== 'refused') throw problem;
      // Perhaps the server takes no lists. It takes none if it now accepts a text alone.
      const translated = trouble === 'refused' ? [await translateOne(texts[0]!, codes, signal)] : [];
      maxTexts = trouble === 'refused' ? 1 : Math.ceil(texts.length / 2);
      return translated;
    }
  }

  return async (texts: readonly string[], codes: LanguageCodes, signal: AbortSignal): Promise<readonly string[]> => {
    const results: string[] = [];
    let quotaError: unknown;
    while (results.length < texts.length) {
      try {
        results.push(...(await translateFirst(texts.slice(results.length, results.length + maxTexts), codes, signal)));
      } catch (problem) {
        if ((problem as Partial<EngineError>).trouble !== 'quota') throw problem;
        quotaError = problem;
        results.push('');
      }
    }
    if (quotaError && results.every((text) => text === '')) throw quotaError;
    return results;
  };
}
