import { languageOf, type Pair, pairFor } from '../language-codes';
import { EngineProblem, type Langs } from '../translator';

/** Pairs in the server's own codes; undefined where it does not say which it has. */
export type Listed = readonly Pair[] | undefined;

/** Asks once for what a server lists. */
export function remembered(list: (signal: AbortSignal) => Promise<Listed>): (signal: AbortSignal) => Promise<Listed> {
  let known: { readonly listed: Listed } | undefined;
  return async (signal) => {
    known ??= { listed: await listedOrNone(list, signal) };
    return known.listed;
  };
}

/** A server that does not list its languages may translate all the same; one that nobody hears will not. */
async function listedOrNone(list: (signal: AbortSignal) => Promise<Listed>, signal: AbortSignal): Promise<Listed> {
  try {
    const listed = await list(signal);
    return listed?.length ? listed : undefined;
  } catch (problem) {
    const quiet = problem instanceof EngineProblem && !['unreachable', 'slow', 'busy'].includes(problem.trouble);
    if (quiet) return undefined;
    throw problem;
  }
}

/** The codes to ask with. Throws EngineProblem `pair` where the server lists others only. */
export function pairIn(listed: Listed, langs: Langs): Pair {
  if (!listed) return { from: languageOf(langs.from), to: languageOf(langs.to) };
  const pair = pairFor(langs, listed);
  if (!pair) throw new EngineProblem('pair', `${langs.from} → ${langs.to}`);
  return pair;
}
