/** What other programs import from the package: reading, locating and comparing, with everything handed in. */
export type { LexiconLookup } from '../../compare/compare-pair';
export type { Article, Block, BlockKind, BlockRole } from '../../core/article';
export type {
  ArticleLink,
  Candidate,
  SignalEvidence,
  TranslatedVersion,
  TranslationDetection,
} from '../../core/detection';
export type { EngineErrorKind, EngineName, TextEmbedding } from '../../core/engine';
export type { Category, Equivalence, Evidence, Finding, FindingKind, Mark, Severity } from '../../core/finding';
export { MIN_SHOWN_CONFIDENCE } from '../../core/finding';
export type { LexiconFile, LexiconIndex } from '../../core/lexicon';
export type { Report, ReportSide } from '../../core/report';
export type { Failure, FailureKind, FailureReason, Result } from '../../core/result';
export type { Alignment, Link, Segment, Side } from '../../core/segment';
export type { EmbeddingCache } from '../../meaning/embed-segments';
export type { Encoder } from '../../meaning/encoder';
export { EngineError, type LanguagePair, type Translator } from '../../meaning/translator';
export type { BilingualPage, BlockPair } from '../../page/html/read-bilingual-page';
export type {
  ArticleSource,
  HtmlSource,
  MarkdownSource,
  ParagraphsSource,
  PdfBytes,
  ReadOptions,
  TextSource,
} from './article-source';
export {
  type CompareOptions,
  compareArticles,
  comparePages,
  type LexiconReader,
  locateOriginal,
  openEncoder,
  openLexicons,
} from './compare-articles';
export { readArticle, readBilingualPage } from './read-article';
