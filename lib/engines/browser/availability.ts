import { runWithTimeout, TimeoutError, type WaitFor, waitFor } from '../../util/timeout';
import type { LanguagePair } from '../translator';
import { getTranslatorTags } from './language-tags';
import type { Availability, TranslatorApi, TranslatorPair } from './translator-api';

/** `unknown`: the browser did not say in time, or not in words that are known. */
export type TranslatorAvailability = Availability | 'unknown';

/** A pair of tags under which the browser offers a translation, and how far it is. */
export interface PairAvailability {
  readonly pair: TranslatorPair;
  readonly offer: TranslatorAvailability;
}

/** How long the browser may think about what it has, in milliseconds. */
const AVAILABILITY_TIMEOUT = 5000;

const KNOWN_AVAILABILITIES: ReadonlySet<string> = new Set<Availability>([
  'available',
  'downloadable',
  'downloading',
  'unavailable',
]);

/** Every way of writing the two languages that a browser may know. */
const listTranslatorPairs = ({ from, to }: LanguagePair): TranslatorPair[] =>
  getTranslatorTags(from).flatMap((sourceLanguage) =>
    getTranslatorTags(to).map((targetLanguage) => ({ sourceLanguage, targetLanguage })),
  );

async function requestAvailability(api: TranslatorApi, pair: TranslatorPair): Promise<TranslatorAvailability> {
  try {
    const state = await api.availability(pair);
    return KNOWN_AVAILABILITIES.has(state) ? state : 'unknown';
  } catch (problem) {
    return (problem as Error)?.name === 'RangeError' ? 'unavailable' : 'unknown';
  }
}

async function findFirstAvailable(
  api: TranslatorApi,
  pairs: readonly TranslatorPair[],
): Promise<PairAvailability | undefined> {
  for (const pair of pairs) {
    const offer = await requestAvailability(api, pair);
    if (offer !== 'unavailable') return { pair, offer };
  }
  return undefined;
}

/**
 * Under which tags the browser translates between two languages; undefined where it does not. Rejects only with the
 * signal's reason.
 */
export async function findOffer(
  api: TranslatorApi,
  langs: LanguagePair,
  { wait, signal }: { readonly wait: WaitFor; readonly signal: AbortSignal },
): Promise<PairAvailability | undefined> {
  const pairs = listTranslatorPairs(langs);
  const [likeliest] = pairs;
  if (!likeliest) return undefined;
  try {
    return await runWithTimeout({ milliseconds: AVAILABILITY_TIMEOUT, wait }, signal, () =>
      findFirstAvailable(api, pairs),
    );
  } catch (problem) {
    if (problem instanceof TimeoutError) return { pair: likeliest, offer: 'unknown' };
    throw problem;
  }
}

/** How far the browser is from translating between two languages. Never rejects, and never takes more than seconds. */
export async function checkAvailability(
  api: TranslatorApi,
  langs: LanguagePair,
  wait: WaitFor = waitFor,
): Promise<TranslatorAvailability> {
  const found = await findOffer(api, langs, { wait, signal: new AbortController().signal });
  return found?.offer ?? 'unavailable';
}
