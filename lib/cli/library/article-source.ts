/** What a caller hands in to have an article read, and how. */

/** An HTML page. */
export interface HtmlSource {
  readonly html: string;
  /** The page's address: links, dates and the outlet are read with its help. */
  readonly url?: string;
  /** BCP 47; detected where it is left out. */
  readonly lang?: string;
}

/** A text with blank lines between its paragraphs. */
export interface TextSource {
  readonly text: string;
  readonly url?: string;
  readonly lang?: string;
}

/** A page of Markdown, or of MDX where its address ends in .mdx. */
export interface MarkdownSource {
  readonly markdown: string;
  readonly url?: string;
  readonly lang?: string;
}

/** A text as paragraphs, which keep their numbers and characters. */
export interface ParagraphsSource {
  readonly paragraphs: readonly string[];
  readonly url?: string;
  readonly lang?: string;
}

/** A PDF with text in it. */
export interface PdfBytes {
  readonly pdf: Uint8Array;
  readonly url?: string;
}

export type ArticleSource = HtmlSource | MarkdownSource | TextSource | ParagraphsSource | PdfBytes;

export interface ReadOptions {
  /** Guesses a text's language (BCP 47), or gives undefined; by default the detector of the package. */
  readonly detectLanguage?: (text: string) => string | undefined;
}
