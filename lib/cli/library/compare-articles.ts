/** Compares a translation with its original, with the engine and the lexicons that a caller hands in. */
import { compareArticles as compareByTables } from '../../compare/compare-articles';
import { compareByNeed } from '../../compare/compare-by-need';
import { type LexiconLookup, listEncodable } from '../../compare/compare-pair';
import { type Article, limitArticle } from '../../core/article';
import type { TranslationDetection } from '../../core/detection';
import type { SegmentEmbeddings } from '../../core/engine';
import type { Report } from '../../core/report';
import { createSuccess, type Result } from '../../core/result';
import type { SegmentText } from '../../meaning/answer-in-batches';
import { type EmbeddingCache, embedSegments } from '../../meaning/embed-segments';
import type { Encoder } from '../../meaning/encoder';
import type { Translator } from '../../meaning/translator';
import { isSameBaseLanguage } from '../../meaning/translators/language-codes';
import { translateOriginal } from '../../meaning/translators/translate-original';
import { detectTranslation } from '../../provenance/detect-translation';
import { hasMoreSegments } from '../../text/segments/segment-blocks';
import { BUNDLED_ENCODER } from '../engine/encoder-sources';
import { detectLanguage } from '../shared/detect-language';
import { createFileLexicons } from '../shared/lexicons';
import type { ArticleSource, HtmlSource, ReadOptions } from './article-source';
import { readArticle, readHtml } from './read-article';

// Opens the lexicons: those of the package, or what a caller reads them from.

/** Reads a file of the lexicons by its name without `.json`: `index`, or a language of those that it lists. */
export type LexiconReader = (name: string) => unknown;

/**
 * Opens them: each is read when a text in its language is first compared, and kept as long as what is returned is.
 * @param read where they are read from; by default the files of the package. It throws where there is no such file.
 */
export const openLexicons = (read?: LexiconReader): LexiconLookup => createFileLexicons(read);

/**
 * Opens it, once for many comparisons; whoever opens it closes it. It fetches nothing and writes nothing. Rejects with
 * an Error that says what to do where a file of the package is missing or damaged.
 */
export async function openEncoder(): Promise<Encoder> {
  try {
    return await BUNDLED_ENCODER.open();
  } catch (problem) {
    const [reason = ''] = (problem instanceof Error ? problem.message : String(problem)).split('\n');
    throw new Error(`The sentence encoder cannot be opened (${reason}); install Verso anew.`, { cause: problem });
  }
}

/** Looks at the page alone: nothing is fetched. `url`, the page's address, is what its links are read with. */
export const locateOriginal = async (
  page: HtmlSource,
  options: ReadOptions = {},
): Promise<Result<TranslationDetection>> => {
  const deps = {
    detectLanguage: options.detectLanguage ?? detectLanguage,
    ...(page.lang ? { lang: page.lang } : {}),
  };
  return readHtml(page, (document, url) => createSuccess(detectTranslation(document, url, deps)));
};

export interface CompareOptions extends ReadOptions {
  /** Lines passages up by what they mean, as one from `openEncoder` does; without one the comparison is by rules alone. */
  readonly encoder?: Pick<Encoder, 'name' | 'encode' | 'rest'>;
  /** Has the encoder read all of both texts, and not only what the rules are not sure of. */
  readonly everything?: boolean;
  /** Keeps the encoder's answers for later comparisons with the same text. */
  readonly cache?: EmbeddingCache;
  /** Gives the report's `rendering`: the original in the translation's language, to be read. No difference rests on it. */
  readonly translator?: Translator;
  /** From `openLexicons`, so that many comparisons read each once; by default they are read for this one. */
  readonly lexicons?: LexiconLookup;
  /** The most sentences of a text that is compared; what has more is a failure. */
  readonly maxSentences?: number;
  /** Ends the comparison while an engine works; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told how many passages the encoder has read, of how many. */
  readonly progress?: (done: number, of: number) => void;
}

/**
 * Compares two articles. Where an engine fails with an `EngineError`, `trouble` in the report's `encoded` or `rendering`
 * says why, and what it did not do is compared without it. A text of too many sentences is a failure.
 */
export async function compareArticles(
  translation: Article,
  original: Article,
  options: CompareOptions = {},
): Promise<Result<Report>> {
  options.signal?.throwIfAborted();
  for (const article of [translation, original]) {
    const limited = limitArticle(createSuccess(article), hasMoreSegments, options.maxSentences);
    if (!limited.ok) return limited;
  }
  const report = await compareWithEngines(translation, original, options);
  options.signal?.throwIfAborted();
  return createSuccess(report);
}

/** Reads both articles and compares them. */
export async function comparePages(
  translation: ArticleSource,
  original: ArticleSource,
  options: CompareOptions = {},
): Promise<Result<Report>> {
  const one = await readArticle(translation, options);
  if (!one.ok) return one;
  const other = await readArticle(original, options);
  return other.ok ? compareArticles(one.value, other.value, options) : other;
}

/** Compares with what the engines give; by rules alone where both articles are in one language. */
async function compareWithEngines(
  translation: Article,
  original: Article,
  { encoder, translator, cache, everything, progress, lexicons = openLexicons(), ...options }: CompareOptions,
): Promise<Report> {
  const { signal = new AbortController().signal } = options;
  const langs = { from: original.lang, to: translation.lang };
  const compare = (embeddings?: SegmentEmbeddings): Report =>
    compareByTables(translation, original, lexicons, embeddings);
  if (isSameBaseLanguage(langs)) return compare();
  const report = await compareByMeaning();
  return translator
    ? { ...report, rendering: await translateOriginal(report.original.segments, translator, langs, { signal }) }
    : report;

  function compareByMeaning(): Report | Promise<Report> {
    if (!encoder) return compare();
    const embed = (segments: readonly SegmentText[]) =>
      embedSegments(segments, encoder, { signal, ...(progress ? { progress } : {}), ...(cache ? { cache } : {}) });
    if (everything) return embed(listEncodable(translation, original)).then(compare);
    return compareByNeed(compare(), { embed, compare });
  }
}
