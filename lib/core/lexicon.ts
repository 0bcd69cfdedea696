/**
 * One language's lexicon as stored in `assets/lexicon/<lang>.json`; how keywords are packed stands in
 * `lib/concepts/packed-lexicon.ts`. Loading is handed in: files in the command, an extension URL in the browser.
 */
export interface LexiconFile {
  readonly lang: string;
  /** CLDR version it was built from. */
  readonly cldr: string;
  /** How many concepts the shared list holds: the same in every file of one build. */
  readonly concepts: number;
  /** How letters beyond ASCII are spelled in `keywords`: pairs of the character written and the letter meant. */
  readonly letters: string;
  /** By their first letters, each keyword once, with the numbers of the concepts it names; see `unpackKeywords`. */
  readonly keywords: Readonly<Record<string, string>>;
  /** Numbers of all concepts that any keyword names; see `unpackNumbers`. */
  readonly nameable: string;
  /** Further keywords of places and roles, packed likewise: told apart by them, not aligned by them. */
  readonly denoting?: {
    readonly letters: string;
    readonly keywords: Readonly<Record<string, string>>;
    readonly nameable: string;
  };
  /** Spelled-out cardinals, lower-case, all genders: words → value (0–31, tens to 90, 100, 1000). */
  readonly numbers: Readonly<Record<string, number>>;
  /** Spelled-out ordinals of the same values, where CLDR has rules for them. */
  readonly ordinals: Readonly<Record<string, number>>;
}

/** Where a concept comes from; `word`, `place` and `role` are Verso's own vocabulary. */
export type ConceptKind =
  | 'emoji'
  | 'territory'
  | 'language'
  | 'currency'
  | 'city'
  | 'unit'
  | 'month'
  | 'weekday'
  | 'relative-time'
  | 'word'
  | 'place'
  | 'role';

/** `assets/lexicon/index.json`: what there is. */
export interface LexiconIndex {
  readonly cldr: string;
  readonly concepts: number;
  /** Concept numbers `start` (inclusive) to `end` (exclusive) are of one kind; in order, without gaps. */
  readonly ranges: readonly { readonly kind: ConceptKind; readonly start: number; readonly end: number }[];
  /**
   * What the concepts of a range denote, in their order, words parted by spaces: a place's own name, then the territories
   * it lies in ("Europe/Berlin DE"); a role's name; nothing for what is neither.
   */
  readonly denoted: Readonly<Record<'territory' | 'language' | 'city' | 'place' | 'role', readonly string[]>>;
  /** File names without `.json`, sorted. */
  readonly languages: readonly string[];
}
