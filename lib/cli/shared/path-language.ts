/** Reads the language that a part of a path or of an address names. */

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A tag of two letters, or with a script or a region: three letters alone are as often a word (`api`, `cli`). */
const TAG = /^(?:[a-z]{2}|[a-z]{2,3}[-_](?:[a-z]{4}|[a-z]{2}|\d{3})|[a-z]{2,3}[-_][a-z]{4}[-_][a-z]{2})$/i;

/** A language tag as BCP 47 writes it, from a part of a path; undefined where it is none. */
export function parsePathLanguage(part: string): string | undefined {
  if (!TAG.test(part)) return undefined;
  try {
    const tag = Intl.getCanonicalLocales(part.replaceAll('_', '-'))[0]!;
    return NAMES.of(new Intl.Locale(tag).language) ? tag : undefined;
  } catch {
    return undefined;
  }
}
