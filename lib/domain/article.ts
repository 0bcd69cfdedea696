/** What a stretch of an article is. Links are sought among blocks of one kind first. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quote' | 'caption' | 'item';

/** One paragraph, heading, caption …: its text as shown, white space folded to single spaces. */
export interface Block {
  readonly kind: BlockKind;
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
  /** ISO 8601, as precise as the page is. */
  readonly published?: string;
  /** ISO 8601: the last change the page declares. */
  readonly modified?: string;
  readonly site?: string;
  /** Where it was read, if not at its own address. */
  readonly archived?: ArchivedCopy;
  /** In reading order; the title is the first block where there is one. */
  readonly blocks: readonly Block[];
}
