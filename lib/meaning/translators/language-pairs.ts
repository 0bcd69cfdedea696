/** Finds the codes to ask a translation server with, from the language pairs that it lists. */

import { EngineError, type LanguagePair } from '../translator';
import { findServerPair, type ServerPair, toBaseLanguage } from './language-codes';

/** The server's pairs in its own codes; undefined where it does not list them. */
export type ListedPairs = readonly ServerPair[] | undefined;

/** Memoizes the pairs that a server lists. A failed request is not kept. */
export function memoizeLanguages(
  list: (signal: AbortSignal) => Promise<ListedPairs>,
): (signal: AbortSignal) => Promise<ListedPairs> {
  let cached: { readonly listed: ListedPairs } | undefined;
  return async (signal) => {
    cached ??= { listed: await listPairsOrNone(list, signal) };
    return cached.listed;
  };
}

/** Gives undefined where a server answers but lists nothing: it may still translate. Other failures are thrown. */
async function listPairsOrNone(
  list: (signal: AbortSignal) => Promise<ListedPairs>,
  signal: AbortSignal,
): Promise<ListedPairs> {
  try {
    const listed = await list(signal);
    return listed?.length ? listed : undefined;
  } catch (problem) {
    const hasAnswered = problem instanceof EngineError && !['unreachable', 'slow', 'busy'].includes(problem.trouble);
    if (hasAnswered) return undefined;
    throw problem;
  }
}

/** Returns the codes to ask with. Throws EngineError `pair` where the server lists other languages only. */
export function requireServerPair(listed: ListedPairs, langs: LanguagePair): ServerPair {
  if (!listed) return { from: toBaseLanguage(langs.from), to: toBaseLanguage(langs.to) };
  const pair = findServerPair(langs, listed);
  if (!pair) throw new EngineError('pair', `${langs.from} → ${langs.to}`);
  return pair;
}
