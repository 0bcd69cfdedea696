/** What a stretch of an article is. Links are sought among blocks of one kind first. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quote' | 'caption' | 'item';

/** What a block is besides its kind: the paragraph that sums the article up; an item that is a whole row of a table. */
export type BlockRole = 'lead' | 'row';

/** One paragraph, heading, caption, row …: its text as shown, white space folded to single spaces. */
export interface Block {
  readonly kind: BlockKind;
  readonly role?: BlockRole;
  readonly text: string;
}

/** A copy that an archive keeps of a page. */
export interface ArchivedCopy {
  readonly url: string;
  /** When the archive took it: ISO 8601, UTC. */
  readonly taken: string;
}

export interface Article {
  /** Where it was read, absolute; empty for text from a file. */
  readonly url: string;
  /** BCP 47 primary language, with a script or region only where that changes how it is read (zh-Hant). */
  readonly lang: string;
  readonly title: string;
  readonly byline?: string;
  /** Who translated it, as the page says. */
  readonly translator?: string;
  /** ISO 8601, as precise as the page is. */
  readonly published?: string;
  /** ISO 8601: the last change the page declares. */
  readonly modified?: string;
  readonly site?: string;
  /** Where it was read, if not at its own address. */
  readonly archived?: ArchivedCopy;
  /** Only the beginning is shown: the rest is for subscribers. */
  readonly partial?: 'paywall';
  /** In reading order; the title is the first block where there is one. */
  readonly blocks: readonly Block[];
}
