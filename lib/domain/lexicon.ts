/**
 * One language's lexicon as stored in `assets/lexicon/<lang>.json`; how it is built and packed stands in
 * `lib/concepts/lexicon.ts`. Loading is handed in: files in the command, an extension URL in the browser.
 */
export interface LexiconFile {
  readonly lang: string;
  /** CLDR version it was built from. */
  readonly cldr: string;
  /** One entry a concept, in the order of the shared concept list; keywords parted by "|", "" for none. */
  readonly concepts: readonly string[];
  /** Spelled-out cardinals: word → value (0–20, tens, hundred, thousand). */
  readonly numbers: Readonly<Record<string, number>>;
}
