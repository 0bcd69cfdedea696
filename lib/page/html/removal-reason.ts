/** Reasons for which a run of shown text is not part of the article. */
export type RemovalReason =
  | 'outside' // not inside the article that was found
  | 'before-title'
  | 'repeats-title'
  | 'byline'
  | 'date-line'
  | 'source-line' // says where the text is from: evidence for the original
  | 'translation-notice'
  | 'navigation'
  | 'related'
  | 'share'
  | 'subscribe'
  | 'video'
  | 'file-name'
  | 'tags'
  | 'cookies'
  | 'comments'
  | 'advertisement'
  | 'author-box'
  | 'copyright'
  | 'paywall' // says that the rest is for subscribers
  | 'credit' // who took the pictures, who edited
  | 'widget' // the weather, exchange rates
  | 'ornament' // "* * *"
  | 'page-edge'; // at the head or the foot of each page of a PDF

/** A text that was left out of the article, and why. */
export interface RemovedText {
  readonly text: string;
  readonly reason: RemovalReason;
}
