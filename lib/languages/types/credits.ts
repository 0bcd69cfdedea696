/** Type of a language's credits, calls and stamps around an article (`<tag>/credits.ts`). */

/**
 * What a language writes around an article. Words are separated by bars, in lower case, as shown.
 *
 * - `credit`: before a colon, "=" or "/" and the name of who took, wrote or edited
 * - `source`: likewise, before the name or address of where it was taken from
 * - `by`: directly before a name
 * - `after`: directly after a name
 * - `call`: what the reader is asked to do, or a notice, as a whole line; with ":" at its end a label that another
 *   story's headline may follow; with "…" the beginning of a short line without commas; with " …" the beginning of one
 *   that continues with names
 * - `stamp`: before a day or a time and nothing else
 * - `beside`: small words that a credit may contain besides names
 * - `never`: letters or words that a name never contains, for scripts without capitals
 * - `agencies`: who delivers pictures and reports; a credit in any language names them without a label; those of all
 *   languages in Latin letters are listed in English
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
