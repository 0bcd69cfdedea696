/** Finds the language that a path names: in a folder, or before a file's ending. */

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

/** A path without the part that names its language. */
export interface LanguagePath {
  /** The same for all versions of a page. */
  readonly key: string;
  readonly lang: string;
}

const SUFFIX = /^(.+?)[._-]([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)(\.[A-Za-z]+)$/;

/** The ways in which a path may name a language, the innermost folder first. */
export function listLanguagePaths(path: string): LanguagePath[] {
  const parts = path.split('/');
  const file = parts.at(-1)!;
  const suffix = SUFFIX.exec(file);
  const suffixLang = suffix && parsePathLanguage(suffix[2]!);
  const bySuffix = suffixLang
    ? [{ key: [...parts.slice(0, -1), `${suffix[1]}${suffix[3]}`].join('/'), lang: suffixLang }]
    : [];
  const byFolder = parts.slice(0, -1).flatMap((part, at) => {
    const lang = parsePathLanguage(part);
    return lang ? [{ key: [...parts.slice(0, at), ...parts.slice(at + 1)].join('/'), lang }] : [];
  });
  return [...bySuffix, ...byFolder.reverse()];
}
