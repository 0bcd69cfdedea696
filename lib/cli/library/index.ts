/** What other programs import from the package: reading, locating and comparing, with everything handed in. */
export type { LexiconLookup } from '../../compare/compare-pair';
export type {
  Alignment,
  Article,
  ArticleLink,
  Block,
  BlockKind,
  BlockRole,
  Candidate,
  Category,
  EngineErrorKind,
  EngineName,
  Equivalence,
  Evidence,
  Failure,
  FailureKind,
  FailureReason,
  Finding,
  FindingKind,
  LexiconFile,
  LexiconIndex,
  Link,
  Mark,
  Report,
  ReportSide,
  Result,
  Segment,
  Severity,
  Side,
  SignalEvidence,
  TextEmbedding,
  TranslatedVersion,
  TranslationDetection,
} from '../../core';
export { MIN_SHOWN_CONFIDENCE } from '../../core';
export type { EmbeddingCache } from '../../engines/embed-segments';
export type { Encoder } from '../../engines/encoder/encoder';
export { EngineError, type LanguagePair, type Translator } from '../../engines/translator';
export type {
  ArticleSource,
  HtmlSource,
  MarkdownSource,
  ParagraphsSource,
  PdfBytes,
  ReadOptions,
  TextSource,
} from './article-source';
export { type CompareOptions, compareArticles, comparePages } from './compare-articles';
export { locateOriginal } from './locate-original';
export { openEncoder } from './open-encoder';
export { type LexiconReader, openLexicons } from './open-lexicons';
export { readArticle } from './read-article';
