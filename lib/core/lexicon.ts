/**
 * The file format of the lexicons under `assets/lexicon`. `lib/align/concepts/packed-lexicon.ts` unpacks their keywords. The
 * command loads them from files, the extension from its own URLs.
 */

/** One language's lexicon: `assets/lexicon/<lang>.json`. */
export interface LexiconFile {
  readonly lang: string;
  /** The CLDR version that the lexicon was built from. */
  readonly cldr: string;
  /** Number of concepts of all languages together: the same in every file of one build. */
  readonly concepts: number;
  /** How `keywords` writes letters beyond ASCII: pairs of the character written and the letter meant. */
  readonly letters: string;
  /** Keywords grouped by their first letters, and the numbers of the concepts that each names; see `unpackKeywords`. */
  readonly keywords: Readonly<Record<string, string>>;
  readonly meanings: string;
  /** What the language calls each concept that a keyword names; see `unpackConceptNames`. */
  readonly names?: string;
  /** Numbers of all concepts that some keyword names; see `unpackNumbers`. */
  readonly nameable: string;
  /** More keywords of places and roles, packed in the same way. Findings use them, the alignment does not. */
  readonly denoting?: {
    readonly letters: string;
    readonly keywords: Readonly<Record<string, string>>;
    readonly meanings: string;
    readonly nameable: string;
  };
  /** Cardinal numbers in words, lower-case, all genders → value (0–31, tens to 90, 100, 1000). */
  readonly numbers: Readonly<Record<string, number>>;
  /** Ordinal numbers in words for the same values, where CLDR has rules for them. */
  readonly ordinals: Readonly<Record<string, number>>;
}

/** The source of a concept: CLDR, or Verso's own vocabulary for `word`, `place` and `role`. */
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

/** The list of all lexicons and concepts: `assets/lexicon/index.json`. */
export interface LexiconIndex {
  readonly cldr: string;
  readonly concepts: number;
  /** Which concept numbers are of which kind: `start` (inclusive) to `end` (exclusive), in order, without gaps. */
  readonly ranges: readonly { readonly kind: ConceptKind; readonly start: number; readonly end: number }[];
  /**
   * The entities that the concepts of each kind stand for, in the order of the concepts; words are separated by spaces.
   * A place has its own id, then the territories it lies in ("Europe/Berlin DE"); a role has its id. The string is empty
   * for a concept that is neither.
   */
  readonly denoted: Readonly<Record<'territory' | 'language' | 'city' | 'place' | 'role', readonly string[]>>;
  /** File names without `.json`, sorted. */
  readonly languages: readonly string[];
}
