import { runWithTimeout, TimeoutError, type WaitFor, waitFor } from '../../util/timeout';
import type { Langs } from '../translator';
import { tagsOf } from './language-tags';
import type { Availability, Pair, TranslatorApi } from './translator-api';

/** `unknown`: the browser did not say in time, or not in words that are known. */
export type Offer = Availability | 'unknown';

/** A pair of tags under which the browser offers a translation, and how far it is. */
export interface Offered {
  readonly pair: Pair;
  readonly offer: Offer;
}

/** How long the browser may think about what it has, in milliseconds. */
const PATIENCE = 5000;

const STATES: ReadonlySet<string> = new Set<Availability>(['available', 'downloadable', 'downloading', 'unavailable']);

/** Every way of writing the two languages that a browser may know. */
const pairsOf = ({ from, to }: Langs): Pair[] =>
  tagsOf(from).flatMap((sourceLanguage) => tagsOf(to).map((targetLanguage) => ({ sourceLanguage, targetLanguage })));

async function stateOf(api: TranslatorApi, pair: Pair): Promise<Offer> {
  try {
    const state = await api.availability(pair);
    return STATES.has(state) ? state : 'unknown';
  } catch (problem) {
    return (problem as Error)?.name === 'RangeError' ? 'unavailable' : 'unknown';
  }
}

async function firstOffered(api: TranslatorApi, pairs: readonly Pair[]): Promise<Offered | undefined> {
  for (const pair of pairs) {
    const offer = await stateOf(api, pair);
    if (offer !== 'unavailable') return { pair, offer };
  }
  return undefined;
}

/**
 * Under which tags the browser translates between two languages; undefined where it does not. Rejects only with the
 * signal's reason.
 */
export async function offerOf(
  api: TranslatorApi,
  langs: Langs,
  { wait, signal }: { readonly wait: WaitFor; readonly signal: AbortSignal },
): Promise<Offered | undefined> {
  const pairs = pairsOf(langs);
  const [likeliest] = pairs;
  if (!likeliest) return undefined;
  try {
    return await runWithTimeout({ milliseconds: PATIENCE, wait }, signal, () => firstOffered(api, pairs));
  } catch (problem) {
    if (problem instanceof TimeoutError) return { pair: likeliest, offer: 'unknown' };
    throw problem;
  }
}

/** How far the browser is from translating between two languages. Never rejects, and never takes more than seconds. */
export async function offered(api: TranslatorApi, langs: Langs, wait: WaitFor = waitFor): Promise<Offer> {
  const found = await offerOf(api, langs, { wait, signal: new AbortController().signal });
  return found?.offer ?? 'unavailable';
}
