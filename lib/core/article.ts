/** An article as plain data: its blocks of text and what its page says about it. */

/** What a block of an article is. The aligner takes equal kinds as evidence for a link. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quote' | 'caption' | 'item';

/** More about a block: `lead` is the paragraph that sums up the article, `row` an item that is a whole table row. */
export type BlockRole = 'lead' | 'row';

/** One paragraph, heading, caption, row …: its text as shown, white space folded to single spaces. */
export interface Block {
  readonly kind: BlockKind;
  readonly role?: BlockRole;
  readonly text: string;
}

/** A copy of a page in a web archive. */
export interface ArchivedCopy {
  readonly url: string;
  /** When the archive made the copy: ISO 8601, UTC. */
  readonly taken: string;
}

export interface Article {
  /** Absolute address of the page; empty for text from a file. */
  readonly url: string;
  /** BCP 47 primary language, with a script or region only where that changes how the text is read (zh-Hant). */
  readonly lang: string;
  readonly title: string;
  readonly byline?: string;
  /** The translator whom the page credits. */
  readonly translator?: string;
  /** Publication date: ISO 8601, as precise as the page is. */
  readonly published?: string;
  /** The last change that the page declares: ISO 8601. */
  readonly modified?: string;
  readonly site?: string;
  /** The archived copy that was read in place of the page itself. */
  readonly archived?: ArchivedCopy;
  /** Only the beginning is shown: the rest is for subscribers. */
  readonly partial?: 'paywall';
  /** In reading order; the title, where there is one, is the first block. */
  readonly blocks: readonly Block[];
}
