/** Compares a translation with its original, with the engine and the lexicons that a caller hands in. */
import { compareArticles as compareByTables } from '../../compare/compare-articles';
import { type LexiconLookup, listEncodable, listTranslatable } from '../../compare/compare-pair';
import { compareByNeed } from '../../compare/need/compare-by-need';
import { type Article, createSuccess, type EngineOutput, limitArticle, type Report, type Result } from '../../core';
import type { SegmentText } from '../../engines/answer-in-batches';
import { type EmbeddingCache, embedSegments } from '../../engines/embed-segments';
import type { Encoder } from '../../engines/encoder/encoder';
import { isSameBaseLanguage } from '../../engines/language-codes';
import { translateOriginal } from '../../engines/translate-original';
import type { Translator } from '../../engines/translator';
import { hasMoreSegments } from '../../segment/segment-blocks';
import type { ArticleSource, ReadOptions } from './article-source';
import { openLexicons } from './open-lexicons';
import { readArticle } from './read-article';

export interface CompareOptions extends ReadOptions {
  /** Lines passages up by what they mean, as one from `openEncoder` does; without one the comparison is by rules alone. */
  readonly encoder?: Pick<Encoder, 'name' | 'encode' | 'rest'>;
  /** Has the encoder read all of both texts, and not only what the rules are not sure of. */
  readonly everything?: boolean;
  /** Keeps the encoder's answers for later comparisons with the same text. */
  readonly cache?: EmbeddingCache;
  /** Translates the original into the translation's language by machine. */
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
  const compare = (output: EngineOutput): Report => compareByTables(translation, original, lexicons, output);
  if (isSameBaseLanguage(langs)) return compare({});
  const rendering = translator
    ? await translateOriginal(listTranslatable(original), translator, langs, { signal })
    : undefined;
  const rendered = rendering ? { rendering } : {};
  if (!encoder) return compare(rendered);
  const embed = (segments: readonly SegmentText[]) =>
    embedSegments(segments, encoder, { signal, ...(progress ? { progress } : {}), ...(cache ? { cache } : {}) });
  // What is needed beside a rendering has not been measured.
  if (everything || rendering)
    return compare({ ...rendered, vectors: await embed(listEncodable(translation, original)) });
  return compareByNeed(compare({}), { embed, compare });
}
