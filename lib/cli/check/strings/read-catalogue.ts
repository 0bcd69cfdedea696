/** Reads a catalogue by the ending of its file. What reads a format is loaded when it is met. */
import { isBilingualCatalogue, type StringCatalogue } from './string-pair';

/**
 * Reads the strings of two files, or of one that holds both languages; undefined where it holds none. `lang`: that of the
 * translation.
 */
export async function readCatalogue(
  path: string,
  texts: { readonly translation: string; readonly original: string },
  lang: string,
): Promise<StringCatalogue | undefined> {
  if (!isBilingualCatalogue(path))
    return (await import('./read-json-strings')).pairJsonStrings(texts.original, texts.translation, lang);
  if (/\.po$/i.test(path)) return (await import('./read-po')).readPo(texts.translation);
  return (await import('./read-xliff')).readXliff(texts.translation);
}
