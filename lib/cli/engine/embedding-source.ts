/** Computes embeddings for the command: with the sentence encoder that Verso carries, or with one from a folder. */

import { listEncodable } from '../../compare/compare-pair';
import type { Article, EngineErrorKind, EngineName, EngineOutput, SegmentEmbeddings } from '../../core';
import { BUNDLED_MODEL, EngineError, embedSegments, isSameBaseLanguage } from '../../engines';
import type { EmbeddingCache } from '../../engines/embed-segments';
import type { Encoder } from '../../engines/encoder';
import { createLazy } from '../../util/lazy';
import { formatEngineTitle } from './engine-title';

/** Gives what an engine adds to the comparison of one pair; empty where both are in one language. */
export type EngineOutputSource = (translation: Article, original: Article) => Promise<EngineOutput>;

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

/**
 * Creates a source of embeddings for one pair of articles after the other; nothing where both are in one language. The
 * encoder is opened once, at the first pair. Nothing is fetched or written. `notify` gets each trouble once.
 */
export function createEmbeddingSource(
  { name, open }: EncoderSource,
  notify: (sentence: string) => void,
  cache?: EmbeddingCache,
): EngineOutputSource {
  const notified = new Set<string>();
  const { signal } = new AbortController();
  const openOnce = createLazy(() => open().catch(toEngineError));

  function reportTrouble(
    vectors: SegmentEmbeddings & { readonly trouble: EngineErrorKind },
    description: string,
  ): SegmentEmbeddings {
    const sentence = `${formatEngineTitle(name)} ${description}; what it did not place is compared without it.`;
    if (!notified.has(sentence)) notify(sentence);
    notified.add(sentence);
    return vectors;
  }

  return async (translation, original) => {
    if (isSameBaseLanguage({ from: original.lang, to: translation.lang })) return {};
    const encoder = await openOnce();
    if (encoder instanceof EngineError) {
      const { trouble, detail } = encoder;
      const remedy = trouble === 'incomplete' && name === BUNDLED_MODEL ? `; ${REMEDY}` : '';
      return {
        vectors: reportTrouble({ engine: name, of: {}, trouble }, `cannot be opened: ${detail || trouble}${remedy}`),
      };
    }
    const vectors = await embedSegments(listEncodable(translation, original), encoder, {
      signal,
      ...(cache ? { cache } : {}),
    });
    const { trouble } = vectors;
    if (!trouble) return { vectors };
    return {
      vectors: reportTrouble({ ...vectors, trouble }, TROUBLE_TEXTS[trouble] ?? 'answers something other than vectors'),
    };
  };
}
