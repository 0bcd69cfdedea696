/** The type of what gets machine translations or embeddings for a pair. */
import type { Article, EngineOutput } from '../../core';

/** Gives what an engine adds to the comparison of one pair; empty where both are in one language. */
export type EngineOutputSource = (translation: Article, original: Article) => Promise<EngineOutput>;
