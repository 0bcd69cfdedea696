/**
 * What a phrase marks. `source` and `byline` are labels, followed by a colon or a link; `original` and `translation`
 * notices may stand anywhere in a short line; the others are whole lines.
 */
export type PhraseKind =
  | 'source'
  | 'original'
  | 'translation'
  | 'byline'
  | 'related'
  | 'share'
  | 'subscribe'
  | 'video'
  | 'tags'
  | 'cookies'
  | 'comments'
  | 'advertisement';

/**
 * In lower case, as shown. A phrase ending in "…" also matches the beginning of a short line; one without must be the
 * whole line, but for punctuation.
 */
export type Phrases = Readonly<Partial<Record<PhraseKind, readonly string[]>>>;
