/** Parts of language tags (BCP 47), and the codes of languages that have several. */

/** The language of a tag without script and region, in lower case: `sr-Latn` and `SR_RS` are `sr`. */
export const getBaseLanguage = (tag: string): string => tag.split(/[-_]/, 1)[0]!.toLowerCase();
