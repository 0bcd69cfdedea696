/** Credits, calls and stamps around an article: the form of `<tag>/credits.ts`. */

/**
 * What a language writes around an article: words with bars between them, in lower case, as shown.
 *
 * - `credit`: stands before a colon, "=" or "/" and the name of who took, wrote or edited
 * - `source`: likewise, before the name or address of where it was taken from
 * - `by`: stands directly before a name
 * - `after`: stands directly behind a name
 * - `call`: what the reader is asked to do, or a notice: the whole line; with ":" at its end a label that another
 *   story's headline may follow; with "…" the beginning of a short line without commas; with " …" of one that
 *   goes on with names
 * - `stamp`: stands before a day or a time and nothing else
 * - `beside`: small words that a credit may hold besides names
 * - `never`: letters or words that a name never holds, for scripts without capitals
 * - `agencies`: who delivers pictures and reports: a credit in any language names them without a label; those of all
 *   languages in Latin letters stand in English
 */
export interface BoilerplateWords {
  readonly credit?: string;
  readonly source?: string;
  readonly by?: string;
  readonly after?: string;
  readonly call?: string;
  readonly stamp?: string;
  readonly beside?: string;
  readonly never?: string;
  readonly agencies?: string;
}
