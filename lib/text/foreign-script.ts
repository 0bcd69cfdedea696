/** Finds letters that one language's script has and another's lacks. */

/** ISO 15924 script codes, and the Unicode script properties of their letters. */
const SCRIPT_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Latn: ['Latin'],
  Cyrl: ['Cyrillic'],
  Grek: ['Greek'],
  Arab: ['Arabic'],
  Aran: ['Arabic'],
  Hebr: ['Hebrew'],
  Deva: ['Devanagari'],
  Beng: ['Bengali'],
  Taml: ['Tamil'],
  Telu: ['Telugu'],
  Gujr: ['Gujarati'],
  Guru: ['Gurmukhi'],
  Knda: ['Kannada'],
  Mlym: ['Malayalam'],
  Sinh: ['Sinhala'],
  Thai: ['Thai'],
  Laoo: ['Lao'],
  Khmr: ['Khmer'],
  Mymr: ['Myanmar'],
  Ethi: ['Ethiopic'],
  Armn: ['Armenian'],
  Geor: ['Georgian'],
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
};

/**
 * The scripts of a language (CLDR's likely one), as Unicode property names; empty where unknown or the tag is invalid.
 */
export function getScriptProperties(lang: string): readonly string[] {
  try {
    return SCRIPT_PROPERTIES[new Intl.Locale(lang).maximize().script ?? ''] ?? [];
  } catch {
    return [];
  }
}

/** Patterns for letters of a foreign script. */
export interface ForeignLetterPatterns {
  /** A word of such letters only; global. */
  readonly words: RegExp;
  /** Twelve such letters in a row, with up to three spaces, digits or marks after each. */
  readonly many: RegExp;
}

/** Patterns for letters of scripts that `foreignLang` has and `ownLang` lacks; undefined where there are none. */
export function createForeignLetterPatterns(foreignLang: string, ownLang: string): ForeignLetterPatterns | undefined {
  const ownScripts = getScriptProperties(ownLang);
  const foreignScripts = getScriptProperties(foreignLang).filter((script) => !ownScripts.includes(script));
  if (!ownScripts.length || !foreignScripts.length) return undefined;
  const letter = `[${foreignScripts.map((s) => `\\p{Script=${s}}`).join('')}]`;
  const word = new RegExp(`${letter}(?:${letter}|\\p{M}|['’-](?=${letter}))*`, 'gu');
  return { words: word, many: new RegExp(`(?:${letter}[^\\p{L}]{0,3}){12}`, 'u') };
}
