/** What the side panel, the highlighter in a page and the frame for notes say to each other. */
import type { FindingKind, PageWindow, ScrollPosition } from '../../core';

/** A text quote, by which `lib/page` finds a passage again in a page. */
export interface PageQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Its offset in the article, in UTF-16 units: quotes are searched in this order. */
  readonly hint?: number;
  /** How many passages before it have the same words and context. */
  readonly occurrence?: number;
}

/** A passage to mark in the page, and how. */
export interface PageMark {
  /** The finding's id; empty for a passage without a finding. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly quote: PageQuote;
  /** Set where the passage is missing from this text: it belongs before the quote, or behind it. */
  readonly gap?: 'before' | 'behind';
}

/** What the panel sends to the highlighter. */
export type HighlighterCommand =
  /** Draws these marks in place of all earlier ones. */
  | { readonly type: 'mark'; readonly marks: readonly PageMark[] }
  /** Emphasizes these marks in place of those before; `show` also scrolls to them. */
  | { readonly type: 'choose'; readonly marks: readonly PageMark[]; readonly show: boolean }
  /** Scrolls the page back to where it was before the first passage was shown. */
  | { readonly type: 'return' }
  /** Asks for scroll positions from now on, by the index of these quotes; an empty list ends it. */
  | { readonly type: 'follow'; readonly blocks: readonly PageQuote[] }
  /** Scrolls the page. */
  | ({ readonly type: 'go' } & ScrollPosition)
  /** The page of notes may be loaded into the frame, and names itself to the panel by this token (`note-port.ts`). */
  | { readonly type: 'note-frame'; readonly token: string }
  /** The frame has the note on this finding: lets it be seen. */
  | { readonly type: 'note'; readonly id: string }
  /** The frame for notes shows nothing any more: another one is wanted. */
  | { readonly type: 'note-lost' };

/** What the highlighter sends to the panel. */
export type HighlighterEvent =
  /** The reader clicked a marked passage. */
  | { readonly type: 'chosen'; readonly id: string }
  /** The reader scrolled the page here. */
  | ({ readonly type: 'at' } & ScrollPosition)
  /** What of the page is on the screen, whoever scrolled it. */
  | ({ readonly type: 'seen' } & PageWindow)
  /** Text of the page has come, gone or changed. */
  | { readonly type: 'text-changed' }
  /** A frame for notes stands empty in the page. */
  | { readonly type: 'note-wanted' }
  /** The pointer came onto the mark of a finding. */
  | { readonly type: 'over'; readonly id: string; readonly corner: NoteCorner }
  /** The pointer is on no mark any more. */
  | { readonly type: 'off' };

/** The corner of the frame that is at the pointer: there the note stands. */
export type NoteCorner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** What a note says: plain text in the interface's language. */
export interface PageNote {
  /** The finding that it is about. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The interface's language. */
  readonly lang: string;
  readonly corner: NoteCorner;
}
