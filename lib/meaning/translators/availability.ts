/** Finds out whether the browser can translate between two languages, and under which tags. */
import { runWithTimeout, TimeoutError, type WaitFor, waitFor } from '../../core/timeout';
import { isTraditionalChinese, NORWEGIAN_TAGS } from '../../languages/groups';
import type { LanguagePair } from '../translator';
import type { Availability, TranslatorApi, TranslatorPair } from './translator-api';

/**
 * Lists the tags for a language, the likeliest first; none where `lang` is no valid tag. Chinese is chosen by its
 * script, all other languages by their language alone; the region does not matter.
 */
export function getTranslatorTags(lang: string): readonly string[] {
  try {
    const locale = new Intl.Locale(lang);
    const { language } = locale;
    if (language === 'und') return [];
    if (isTraditionalChinese(locale)) return [`${language}-Hant`];
    const hasVariants = locale.maximize().script === 'Hans';
    return [language, ...(hasVariants ? [`${language}-Hans`] : (NORWEGIAN_TAGS[language] ?? []))];
  } catch {
    return [];
  }
}

/** `unknown`: the browser did not answer in time, failed, or gave a word that is not known here. */
export type TranslatorAvailability = Availability | 'unknown';

/** A pair of tags that the browser accepts, and whether its translator is ready or has to be downloaded. */
export interface PairAvailability {
  readonly pair: TranslatorPair;
  readonly offer: TranslatorAvailability;
}

/** Milliseconds that the browser may take to say what it has. */
const AVAILABILITY_TIMEOUT = 5000;

const KNOWN_AVAILABILITIES: ReadonlySet<string> = new Set<Availability>([
  'available',
  'downloadable',
  'downloading',
  'unavailable',
]);

/** Lists every pair of tags under which a browser may know the two languages, the likeliest first. */
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
 * Finds the tags under which the browser translates between two languages; undefined where it does not. Where it does
 * not answer in time, gives the likeliest tags and `unknown`. Rejects only with the signal's reason.
 */
export async function findPairAvailability(
  api: TranslatorApi,
  langs: LanguagePair,
  { wait, signal }: { readonly wait: WaitFor; readonly signal: AbortSignal },
): Promise<PairAvailability | undefined> {
  const pairs = listTranslatorPairs(langs);
  const [likeliestPair] = pairs;
  if (!likeliestPair) return undefined;
  try {
    return await runWithTimeout({ milliseconds: AVAILABILITY_TIMEOUT, wait }, signal, () =>
      findFirstAvailable(api, pairs),
    );
  } catch (problem) {
    if (problem instanceof TimeoutError) return { pair: likeliestPair, offer: 'unknown' };
    throw problem;
  }
}

/**
 * Says whether the browser can translate between two languages now, after a download, or not. Never rejects, and takes
 * at most AVAILABILITY_TIMEOUT.
 */
export async function checkAvailability(
  api: TranslatorApi,
  langs: LanguagePair,
  wait: WaitFor = waitFor,
): Promise<TranslatorAvailability> {
  const pairAvailability = await findPairAvailability(api, langs, { wait, signal: new AbortController().signal });
  return pairAvailability?.offer ?? 'unavailable';
}
