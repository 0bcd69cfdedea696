import { findServerPair, type ServerPair, toBaseLanguage } from '../language-codes';
import { EngineError, type LanguagePair } from '../translator';

/** Pairs in the server's own codes; undefined where it does not say which it has. */
export type ListedPairs = readonly ServerPair[] | undefined;

/** Asks once for what a server lists. */
export function memoizeLanguages(
  list: (signal: AbortSignal) => Promise<ListedPairs>,
): (signal: AbortSignal) => Promise<ListedPairs> {
  let known: { readonly listed: ListedPairs } | undefined;
  return async (signal) => {
    known ??= { listed: await listPairsOrNone(list, signal) };
    return known.listed;
  };
}

/** A server that does not list its languages may translate all the same; one that nobody hears will not. */
async function listPairsOrNone(
  list: (signal: AbortSignal) => Promise<ListedPairs>,
  signal: AbortSignal,
): Promise<ListedPairs> {
  try {
    const listed = await list(signal);
    return listed?.length ? listed : undefined;
  } catch (problem) {
    const quiet = problem instanceof EngineError && !['unreachable', 'slow', 'busy'].includes(problem.trouble);
    if (quiet) return undefined;
    throw problem;
  }
}

/** The codes to ask with. Throws EngineProblem `pair` where the server lists others only. */
export function requireServerPair(listed: ListedPairs, langs: LanguagePair): ServerPair {
  if (!listed) return { from: toBaseLanguage(langs.from), to: toBaseLanguage(langs.to) };
  const pair = findServerPair(langs, listed);
  if (!pair) throw new EngineError('pair', `${langs.from} → ${langs.to}`);
  return pair;
}
