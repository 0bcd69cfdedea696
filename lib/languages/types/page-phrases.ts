/** Type of the phrases that a language's pages have around an article (`<tag>/page-phrases.ts`). */

/**
 * Phrases by kind, separated by bars, in lower case, as shown. A phrase ending in "…" also matches the beginning of a
 * short line; any other must be the whole line, except for punctuation.
 */
export type PagePhrases = Readonly<Partial<Record<PagePhraseKind, string>>>;

/**
 * What a phrase marks. `source` and `byline` are labels, followed by a colon or a link; `original` and `translation`
 * notices may be anywhere in a short line; the others are whole lines or their beginnings:
 *
 * - `related`: other stories, also "most read", "load more", "next article"
 * - `share`: what the reader may do with the page: share, gift, print, copy, follow, set the font size, have it summed up
 * - `subscribe`: pleas to sign up, to join a channel, to get the app, to give money
 * - `video`: to be watched or listened to, also the player's own words
 * - `tags`: labels: topics, keywords, sections, and who may read ("open access", "for subscribers")
 * - `comments`: what the reader is asked for: a comment, a rating, a tip, a report of an error
 * - `copyright`: repost and copyright notices
 * - `paywall`: the rest is not shown without a subscription or a login; only what says that the text is cut off
 * - `credit`: who took the photos, edited, corrected; with the colon, since the word alone may begin a sentence
 */
export type PagePhraseKind =
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
  | 'advertisement'
  | 'copyright'
  | 'paywall'
  | 'credit';
