/** Compares by meaning for the command: with the sentence encoder that Verso carries, or with one from a folder. */

import { compareByNeed } from '../../compare/compare-by-need';
import { listEncodable } from '../../compare/compare-pair';
import type { Article } from '../../core/article';
import type { EngineErrorKind, EngineName, SegmentEmbeddings } from '../../core/engine';
import { createLazy } from '../../core/memoize';
import type { Report } from '../../core/report';
import type { AnswerCache, SegmentText } from '../../meaning/answer-in-batches';
import { BUNDLED_MODEL } from '../../meaning/bundled-model';
import { type EmbeddingCache, embedSegments } from '../../meaning/embed-segments';
import type { Encoder } from '../../meaning/encoder';
import { EngineError } from '../../meaning/translator';
import { isSameBaseLanguage } from '../../meaning/translators/language-codes';
import { formatEngineTitle } from '../shared/engine-title';

// Keeps an engine's answers in memory until it is emptied: for several comparisons with one original.

export interface MemoryCache<T> extends AnswerCache<T> {
  /**
   * Forgets all answers. An encoder answers a text a little otherwise in other company, so that what is kept from one
   * line to the next would make the output depend on which lines a process was given.
   */
  clear(): void;
}

export function createMemoryCache<T>(): MemoryCache<T> {
  const answers = new Map<string, T>();
  return {
    get: async (keys) => keys.map((key) => answers.get(key)),
    async put(entries) {
      for (const [key, answer] of entries) answers.set(key, answer);
    },
    clear: () => answers.clear(),
  };
}

/** Compares one pair with what the encoder gives; by rules alone where both are in one language. */
export type EngineComparer = (
  translation: Article,
  original: Article,
  compare: (embeddings?: SegmentEmbeddings) => Report,
) => Promise<Report>;

const TROUBLE_TEXTS: Partial<Readonly<Record<EngineErrorKind, string>>> = {
  slow: 'takes too long',
  quota: 'needs more memory than there is',
};

/** For what comes with Verso, and is not as it came. */
const REMEDY = 'install Verso anew';

/** What is loaded when an encoder is opened may be missing, unreadable or cut short; any other error is a bug. */
function toEngineError(problem: unknown): EngineError {
  if (problem instanceof EngineError) return problem;
  const isInstallation = problem instanceof SyntaxError || (problem instanceof Error && 'code' in problem);
  if (!isInstallation) throw problem;
  const [reason = ''] = problem.message.split('\n');
  return new EngineError('unavailable', `${reason}; ${REMEDY}`);
}

/** An encoder that is opened when it is first needed. */
export interface EncoderSource {
  readonly name: EngineName;
  /** Rejects with an EngineError. */
  open(): Promise<Encoder>;
}

/** What of the texts the encoder reads, and where its answers are kept. */
export interface EmbeddingOptions {
  /** All of both texts, and not only what is needed. */
  readonly everything?: boolean | undefined;
  readonly cache?: EmbeddingCache | undefined;
}

/**
 * Creates a comparer for one pair of articles after the other. The encoder is opened once, at the first pair. Nothing is
 * fetched or written. `notify` gets each trouble once.
 */
export function createEmbeddingComparer(
  { name, open }: EncoderSource,
  notify: (sentence: string) => void,
  { everything, cache }: EmbeddingOptions = {},
): EngineComparer {
  const notified = new Set<string>();
  const { signal } = new AbortController();
  const openOnce = createLazy(() => open().catch(toEngineError));

  function reportTrouble(description: string): void {
    const sentence = `${formatEngineTitle(name)} ${description}; what it did not place is compared without it.`;
    if (!notified.has(sentence)) notify(sentence);
    notified.add(sentence);
  }

  return async (translation, original, compare) => {
    if (isSameBaseLanguage({ from: original.lang, to: translation.lang })) return compare();
    const encoder = await openOnce();
    if (encoder instanceof EngineError) {
      const { trouble, detail } = encoder;
      const remedy = trouble === 'incomplete' && name === BUNDLED_MODEL ? `; ${REMEDY}` : '';
      reportTrouble(`cannot be opened: ${detail || trouble}${remedy}`);
      return compare({ engine: name, of: {}, trouble });
    }
    const embed = async (segments: readonly SegmentText[]): Promise<SegmentEmbeddings> => {
      const vectors = await embedSegments(segments, encoder, { signal, ...(cache ? { cache } : {}) });
      const { trouble } = vectors;
      if (trouble) reportTrouble(TROUBLE_TEXTS[trouble] ?? 'answers something other than vectors');
      return vectors;
    };
    if (everything) return compare(await embed(listEncodable(translation, original)));
    return compareByNeed(compare(), { embed, compare });
  };
}
