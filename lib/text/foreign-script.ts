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

/** The scripts a language is written in (CLDR's likely one), as names of Unicode properties. */
export function getScriptProperties(lang: string): readonly string[] {
  try {
    return SCRIPT_PROPERTIES[new Intl.Locale(lang).maximize().script ?? ''] ?? [];
  } catch {
    return [];
  }
}

export interface ForeignLetterPatterns {
  /** A word of such letters alone; global. */
  readonly words: RegExp;
  /** A dozen of them with nothing but spaces and marks between. */
  readonly many: RegExp;
}

/** Letters of the scripts that one language has and the other has not; `undefined` where there are none. */
export function findForeignLetters(theirs: string, mine: string): ForeignLetterPatterns | undefined {
  const own = getScriptProperties(mine);
  const foreign = getScriptProperties(theirs).filter((script) => !own.includes(script));
  if (!own.length || !foreign.length) return undefined;
  const one = `[${foreign.map((s) => `\\p{Script=${s}}`).join('')}]`;
  const word = new RegExp(`${one}(?:${one}|\\p{M}|['’-](?=${one}))*`, 'gu');
  return { words: word, many: new RegExp(`(?:${one}[^\\p{L}]{0,3}){12}`, 'u') };
}
