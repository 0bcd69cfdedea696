/** A string of a catalogue with its translation, whatever format both are written in. */

/** Text on a line of a file, from 1. */
export interface PlacedText {
  readonly text: string;
  readonly line: number;
}

export interface StringPair {
  readonly original: PlacedText;
  /** Empty where there is none yet. */
  readonly translation: PlacedText;
  /** Left out where it is translated and up to date, as far as its file says. */
  readonly state?: 'untranslated' | 'stale';
  /** The plural form of the original, where it has two; its translation may have what either has. */
  readonly plural?: string;
  /** It is said of one thing alone, and need not name the number. */
  readonly isOne?: boolean;
  /** Forms that the language of the translation needs and the catalogue has not. */
  readonly lackedForms?: readonly string[];
}

export interface StringCatalogue {
  readonly pairs: readonly StringPair[];
  /** What the files say of their languages. */
  readonly langs: { readonly translation?: string; readonly original?: string };
}

/** Both languages stand in one file. */
export const isBilingualCatalogue = (path: string): boolean => /\.(?:po|xlf|xliff)$/i.test(path);

export const isCatalogue = (path: string): boolean => isBilingualCatalogue(path) || /\.(?:json|arb)$/i.test(path);
