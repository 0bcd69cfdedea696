/** The encoder that Verso carries, for tests of comparisons: opened once in a file. */
import { BUNDLED_ENCODER } from '../../lib/cli/engine/encoder-sources';
import { listEncodable } from '../../lib/compare/compare-articles';
import type { Article, SegmentEmbeddings } from '../../lib/core';
import { embedSegments } from '../../lib/engines';
import { createLazy } from '../../lib/util/lazy';

/** Milliseconds for the first use: on a busy machine the model takes seconds to open. */
export const OPENING = 60_000;

const openOnce = createLazy(() => BUNDLED_ENCODER.open());

/** The embeddings of two articles by the encoder that Verso carries. */
export const embedArticles = async (translation: Article, original: Article): Promise<SegmentEmbeddings> =>
  embedSegments(listEncodable(translation, original), await openOnce(), { signal: new AbortController().signal });
