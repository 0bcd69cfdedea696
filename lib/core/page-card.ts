/** The card that the page shows on a sentence: what the original says there and, on a difference, what it is. */
import type { FindingKind } from './finding';

/** What a reader can do on a card. */
export const CARD_ACTIONS = ['confirm', 'dismiss', 'undo', 'copy'] as const;

export type CardActionName = (typeof CARD_ACTIONS)[number];

export interface CardAction {
  readonly does: CardActionName;
  readonly label: string;
}

/** What differs in the sentence. */
export interface CardFlag {
  readonly kind: FindingKind;
  /** The sign of the kind. */
  readonly sign: string;
  readonly title: string;
  /** In place of the title, where the difference can be put as a change. A side that has nothing is empty. */
  readonly change?: { readonly original: string; readonly translation: string };
  /** How sure it is, in words. */
  readonly sureness: string;
  /** One sentence on it; empty where the title says all. */
  readonly why: string;
}

/** The words of the original. */
export interface CardPassage {
  readonly lang: string;
  /** The translation has nothing for it. */
  readonly isDropped: boolean;
  readonly pieces: readonly { readonly text: string; readonly isMarked: boolean }[];
}

/** The passage in a language that the reader reads: all of it or, under a label, the words that are known of it. */
export interface CardReading {
  readonly lang: string;
  readonly label?: string;
  /** `isKept`: what matters most, such as figures and negations. */
  readonly parts: readonly { readonly text: string; readonly isKept: boolean }[];
}

/** A card: plain text, in the interface's language but for the passage and its reading. */
export interface PageCard {
  /** The id of the finding or, where the sentence has none, of the translation's segment. */
  readonly id: string;
  /** The interface's language. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly flag?: CardFlag;
  readonly passage?: CardPassage;
  /** Stands in place of the passage where the original has none. */
  readonly absence?: string;
  readonly reading?: CardReading;
  /** The outlet, its language, and what is special about the passage. */
  readonly source: string;
  readonly actions: readonly CardAction[];
  /** What the reader has just decided; the card then goes by itself. */
  readonly decided?: string;
}
