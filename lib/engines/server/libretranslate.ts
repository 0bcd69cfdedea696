import { isRecord } from '../../util/json';
import { EngineError, type Translator } from '../translator';
import { type HttpDeps, requestWithRetry } from './http';
import { findHttpError } from './http-errors';
import { type ListedPairs, memoizeLanguages, requireServerPair } from './language-pairs';
import { getServerLabel } from './server-address';

/** A processor renders a few sentences a second; what is lost when a request fails should be little. */
const BATCH = { texts: 16, characters: 4000 } as const;

export interface LibreTranslateOptions extends HttpDeps {
  readonly key?: string;
}

/**
 * A server that speaks the LibreTranslate protocol. `address`: as `serverAddress` gives it. A single text that is more
 * than the server takes comes back empty; where all are, it is EngineProblem `quota`.
 */
export function createLibreTranslate(address: string, { key, ...outside }: LibreTranslateOptions): Translator {
  const languages = memoizeLanguages((signal) => fetchLibreTranslatePairs(address, outside, signal));
  const render = createBatchTranslator((request, signal) =>
    translateWithLibreTranslate(address, key ? { ...request, api_key: key } : request, outside, signal),
  );
  return {
    name: { kind: 'libretranslate', label: getServerLabel(address) },
    batch: BATCH,
    async translate(texts, langs, signal) {
      const { from, to } = requireServerPair(await languages(signal), langs);
      return render(texts, { source: from, target: to }, signal);
    },
  };
}

/** In the language that the answers are read in here. */
const HEADERS = { accept: 'application/json', 'accept-language': 'en' } as const;

async function fetchLibreTranslatePairs(address: string, outside: HttpDeps, signal: AbortSignal): Promise<ListedPairs> {
  const answer = await requestWithRetry(`${address}languages`, { headers: HEADERS }, outside, signal);
  if (findHttpError(answer) || !Array.isArray(answer.body)) return undefined;
  const languages = answer.body.filter(isRecord).filter(({ code }) => typeof code === 'string');
  const codes = languages.map(({ code }) => code as string);
  // Early servers name no targets: every language into every other.
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
  outside: HttpDeps,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const init = {
    method: 'POST',
    headers: { ...HEADERS, 'content-type': 'application/json' },
    body: JSON.stringify({ ...request, format: 'text' }),
  };
  const answer = await requestWithRetry(`${address}translate`, init, outside, signal);
  const refusal = findHttpError(answer);
  if (refusal) throw refusal;
  return readTranslatedTexts(isRecord(answer.body) ? answer.body['translatedText'] : undefined, request.q);
}

function readTranslatedTexts(said: unknown, q: TranslateRequest['q']): readonly string[] {
  const list = typeof said === 'string' ? [said] : said;
  if (!Array.isArray(list) || !list.every((text) => typeof text === 'string')) throw new EngineError('wrong-answer');
  if (list.length === (typeof q === 'string' ? 1 : q.length)) return list;
  if (typeof said === 'string') throw new EngineError('refused', 'one text for a list');
  throw new EngineError('wrong-answer', `${list.length} texts`);
}

type TranslateSender = (request: TranslateRequest, signal: AbortSignal) => Promise<readonly string[]>;
type LanguageCodes = Pick<TranslateRequest, 'source' | 'target'>;

/** Learns how many texts the server takes in one go, from what it refuses. */
function createBatchTranslator(post: TranslateSender) {
  let most: number = BATCH.texts;

  async function alone(text: string, codes: LanguageCodes, signal: AbortSignal): Promise<string> {
    try {
      return (await post({ q: text, ...codes }, signal))[0]!;
    } catch (problem) {
      // Then it was this text, and nothing is known of how many it takes.
      most = BATCH.texts;
      throw problem;
    }
  }

  /** The first of the texts, as many as it takes; none where it must be asked for fewer. */
  async function some(texts: readonly string[], codes: LanguageCodes, signal: AbortSignal): Promise<readonly string[]> {
    if (texts.length === 1) return [await alone(texts[0]!, codes, signal)];
    try {
      return await post({ q: texts, ...codes }, signal);
    } catch (problem) {
      const { trouble } = problem as Partial<EngineError>;
      if (trouble !== 'quota' && trouble !== 'refused') throw problem;
      // Perhaps it takes no lists. That is so only if it takes a text alone.
      const first = trouble === 'refused' ? [await alone(texts[0]!, codes, signal)] : [];
      most = trouble === 'refused' ? 1 : Math.ceil(texts.length / 2);
      return first;
    }
  }

  return async (texts: readonly string[], codes: LanguageCodes, signal: AbortSignal): Promise<readonly string[]> => {
    const out: string[] = [];
    let tooLong: unknown;
    while (out.length < texts.length) {
      try {
        out.push(...(await some(texts.slice(out.length, out.length + most), codes, signal)));
      } catch (problem) {
        if ((problem as Partial<EngineError>).trouble !== 'quota') throw problem;
        tooLong = problem;
        out.push('');
      }
    }
    if (tooLong && out.every((text) => text === '')) throw tooLong;
    return out;
  };
}
