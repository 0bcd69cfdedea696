/** Type of a language's marks of where sentences end (`<tag>/sentence-marks.ts`). */

/**
 * What segmentation needs to know of a language. Words are separated by spaces, in lower case; abbreviations lack their
 * final full stop and the spaces within ("z. B." is `z.b`). Everything is optional.
 */
export interface SentenceMarkTable {
  /** Another language whose words apply here too. */
  readonly like?: string;
  /** Abbreviations before a name or noun that never end a sentence: "Dr.", "ул.", "TP.". */
  readonly before?: string;
  /** Abbreviations only before a number, otherwise words or ends of sentences: "No. 4", "Jan. 3", "S. 14". */
  readonly figure?: string;
  /** Abbreviations after which a capital letter begins a new sentence: "etc.", "usw.", "и др.". */
  readonly ends?: string;
  /**
   * Abbreviations after which a capital may continue the sentence: "U.S. Senate". Only one of `starters` begins
   * another.
   */
  readonly either?: string;
  /** After a number like `ends` ("2024 г."), elsewhere like `before` ("г. Омск"). */
  readonly unit?: string;
  /** Ends of compounds that are abbreviated, used like `either`: "Schillerstr.". */
  readonly endings?: string;
  /** Words that often begin a sentence and never a name. */
  readonly starters?: string;
  /** Those of `starters` that are capitalized within sentences too: I, German Sie, Vietnamese Anh (England). */
  readonly capital?: string;
  /** First letters of verbs of saying: `“Why?” Smith asked.` is one sentence. */
  readonly says?: string;
  /**
   * Consonants that can be the only vowel of a word ("smrt", "krk"). Elsewhere letters without a vowel are an
   * abbreviation.
   */
  readonly vowels?: string;
  /** What continues a sentence directly after a quotation: 「…。」と. */
  readonly goesOn?: string;
  /** What no sentence begins with, even after a stop: モーニング娘。の… */
  readonly neverFirst?: string;
  /** Names of the Latin letters, for initials in scripts that spell them out: ए. पी. जे. */
  readonly letters?: string;
  /** Whether an ordinal is written with a full stop: "3. Oktober". */
  readonly ordinals?: boolean;
  /** Whether words are written without spaces between them. */
  readonly spaceless?: boolean;
  /** Signs that end a sentence although Unicode does not say so, or the reverse: they are read as another sign. */
  readonly stops?: readonly SignReplacement[];
  /** Only for languages that do not mark where a sentence ends. */
  readonly clauses?: ClauseWords;
}

/**
 * Replaces matches of a pattern by runs of another sign. Both have one UTF-16 unit a character, so offsets stay valid.
 */
export interface SignReplacement {
  readonly pattern: RegExp;
  readonly as: string;
}

/**
 * For languages that do not mark where a sentence ends: a space ends a clause, unless one of these words is beside it.
 * Words are separated by spaces.
 */
export interface ClauseWords {
  /** Titles written together with the first name. The space after that name precedes the second name. */
  readonly titles: string;
  /** Words that begin like a title and are none. */
  readonly untitled?: string;
  /** Words that no clause ends with: what follows the space belongs to them. */
  readonly leads: string;
  /** Words that no clause begins with: they continue what precedes the space. */
  readonly follows: string;
  /** Units and other words that belong to the number before them, even in a long clause. */
  readonly units: string;
  /** Whether clauses are only split in a text without a single stop. */
  readonly onlyWithoutStops?: boolean;
}
