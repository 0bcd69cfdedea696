/** How a language marks where its sentences end: the form of `<tag>/sentence-marks.ts`. */

/**
 * What segmenting needs to know of a language. Words are divided by spaces, in lower case, abbreviations without their
 * final full stop; those of several parts ("z. B.") without the spaces inside: `z.b`. Everything is optional.
 */
export interface SentenceMarkTable {
  /** Another language whose words hold here too. */
  readonly like?: string;
  /** Abbreviations that stand before a name or a noun and never end a sentence: "Dr.", "ул.", "TP.". */
  readonly before?: string;
  /** Abbreviations only before a figure, else words or ends of sentences: "No. 4", "Jan. 3", "S. 14". */
  readonly figure?: string;
  /** Abbreviations after which a capital letter begins a new sentence: "etc.", "usw.", "и др.". */
  readonly ends?: string;
  /** Abbreviations after which a capital may go on: "U.S. Senate"; only one of `starters` begins a sentence. */
  readonly either?: string;
  /** After a figure like `ends` ("2024 г."), elsewhere like `before` ("г. Омск"). */
  readonly unit?: string;
  /** Ends of compounds that are abbreviated like `either`: "Schillerstr.". */
  readonly endings?: string;
  /** Words that often begin a sentence and never a name. */
  readonly starters?: string;
  /** Of those, the ones that stand with a capital within sentences too: I, German Sie, Vietnamese Anh (England). */
  readonly capital?: string;
  /** Beginnings of verbs of saying: `“Why?” Smith asked.` is one sentence. */
  readonly says?: string;
  /** Consonants that words are made of alone ("smrt", "krk"): elsewhere letters without a vowel are an abbreviation. */
  readonly vowels?: string;
  /** What goes on with a sentence right after a quotation: 「…。」と. */
  readonly goesOn?: string;
  /** What no sentence begins with, though a stop stands before it: モーニング娘。の… */
  readonly neverFirst?: string;
  /** How the Latin alphabet's letters are called, for initials in scripts that spell them out: ए. पी. जे. */
  readonly letters?: string;
  /** Whether an ordinal is written with a full stop: "3. Oktober". */
  readonly ordinals?: boolean;
  /** Whether words are written without spaces between them. */
  readonly spaceless?: boolean;
  /** What ends a sentence though Unicode does not say so, or does not though it does: read as another sign. */
  readonly stops?: readonly SignReplacement[];
  /** Only for languages that do not mark where a sentence ends. */
  readonly clauses?: ClauseWords;
}

/** Matches of a pattern are read as runs of another sign; both are one UTF-16 unit a character, so places stay. */
export interface SignReplacement {
  readonly pattern: RegExp;
  readonly as: string;
}

/**
 * Languages that do not mark where a sentence ends: a space ends a clause, unless one of these words stands beside it.
 * Words are divided by spaces.
 */
export interface ClauseWords {
  /** Titles glued to the first name: the space after that name stands before the second. */
  readonly titles: string;
  /** Words that begin like a title and are none. */
  readonly untitled?: string;
  /** Words no clause ends with: what follows the space belongs to it. */
  readonly leads: string;
  /** Words no clause begins with: they go on with what stands before the space. */
  readonly follows: string;
  /** Units and the like, counted by the figure before them even in a long clause. */
  readonly units: string;
  /** Whether clauses are parted only in a text without a single stop. */
  readonly onlyWithoutStops?: boolean;
}
