/** What the side panel, the highlighter in a page and the frame of the card say to each other. */

import type { FindingKind } from '../../core/finding';
import type { CardActionName, PageCard } from '../../core/page-observation';
import type { PageWindow, ScrollPosition } from '../../core/segment';

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
  /** The words in it that differ. */
  readonly words?: readonly PageQuote[];
  /** Set where the passage is missing from this text: it belongs before the quote, or behind it. */
  readonly gap?: 'before' | 'behind';
}

/** A sentence of the page that has a card. */
export interface PageSentence {
  /** The id of the translation's segment. */
  readonly id: string;
  readonly quote: PageQuote;
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
  /** Shows cards on these sentences, too, not on differences alone; an empty list ends it. */
  | { readonly type: 'sentences'; readonly sentences: readonly PageSentence[] }
  /** Goes on to the card of the next or the previous sentence. */
  | { readonly type: 'step'; readonly by: 1 | -1 }
  /** The page of the card may be loaded into the frame, and names itself to the panel by this token (`card-port.ts`). */
  | { readonly type: 'card-frame'; readonly token: string }
  /** The frame has the card on this: lets it be seen, at this height in CSS pixels. */
  | { readonly type: 'card'; readonly id: string; readonly height: number; readonly takesPointer: boolean }
  /** The reader pressed something on the card on this: was it to be seen, as it was put there? */
  | { readonly type: 'check-card'; readonly id: string }
  /** The card goes. */
  | { readonly type: 'card-done' }
  /** The frame shows nothing any more: another one is wanted. */
  | { readonly type: 'card-lost' };

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
  /** A frame for the card stands empty in the page. */
  | { readonly type: 'card-wanted' }
  /** The reader points at the mark of a finding or at a sentence. `isChanged`: what stands there now was not compared. */
  | { readonly type: 'over'; readonly id: string; readonly isChanged?: boolean | undefined }
  /** The reader points at neither any more. */
  | { readonly type: 'off' }
  /** The card on this has been to be seen for a moment, as it was put there; else nothing is answered. */
  | { readonly type: 'card-stands'; readonly id: string }
  /** The reader leads the keyboard into the card. */
  | { readonly type: 'enter-card' }
  /** The reader switches the cards on sentences on or off. */
  | { readonly type: 'switch-cards' };

/** What is copied, by media type. */
export interface CardClip {
  readonly 'text/plain': string;
  readonly 'text/html'?: string;
}

/** What the panel sends to the frame of the card. */
export type CardCommand =
  /** Shows this card; without one the frame is empty. */
  | { readonly type: 'card'; readonly card?: PageCard }
  /** Takes the keyboard: in Firefox a page's script cannot lead it into a frame of a closed tree. */
  | { readonly type: 'focus' }
  /** Copies what the reader asked for: the frame has the focus, and may. By media type. */
  | { readonly type: 'copy'; readonly clip: CardClip };

/** What the frame of the card sends to the panel. */
export type CardEvent =
  /** The card on this is drawn, and would be this high, in CSS pixels: one of twelve heights. */
  | { readonly type: 'shown'; readonly id: string; readonly height: number }
  | { readonly type: 'do'; readonly id: string; readonly does: CardActionName }
  | { readonly type: 'copied'; readonly isCopied: boolean }
  /** The reader leaves the card. */
  | { readonly type: 'leave' };
