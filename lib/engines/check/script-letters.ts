/** Finds the letters of the scripts that a language is written in. */

/** ISO 15924 codes that stand for several scripts, or for a variant, and the Unicode scripts they consist of. */
const COMBINED_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/** Languages that have more than one script in use. */
const ALTERNATIVE_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  sr: ['Cyrl', 'Latn'],
  bs: ['Latn', 'Cyrl'],
  az: ['Latn', 'Cyrl'],
  uz: ['Latn', 'Cyrl'],
  kk: ['Cyrl', 'Latn'],
  mn: ['Cyrl', 'Mong'],
  ku: ['Latn', 'Arab'],
  pa: ['Guru', 'Arab'],
};

/** Returns a global pattern for one letter of a language's (BCP 47) scripts; undefined where they are not known. */
export function getScriptLetters(lang: string): RegExp | undefined {
  try {
    const { language, script } = new Intl.Locale(lang).maximize();
    const codes = ALTERNATIVE_SCRIPTS[language] ?? (script ? (COMBINED_SCRIPTS[script] ?? [script]) : []);
    return codes.length ? new RegExp(`[${codes.map((code) => `\\p{Script=${code}}`).join('')}]`, 'gu') : undefined;
  } catch {
    return undefined;
  }
}
