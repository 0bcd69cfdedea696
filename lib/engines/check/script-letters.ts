/** How ISO 15924's codes for several scripts at once are written. */
const COMBINED_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/** Languages that are written in either of several scripts, by whoever writes. */
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

/** Letters of the scripts a language (BCP 47) is written in; undefined where that is not known. */
export function getScriptLetters(lang: string): RegExp | undefined {
  try {
    const { language, script } = new Intl.Locale(lang).maximize();
    const codes = ALTERNATIVE_SCRIPTS[language] ?? (script ? (COMBINED_SCRIPTS[script] ?? [script]) : []);
    return codes.length ? new RegExp(`[${codes.map((code) => `\\p{Script=${code}}`).join('')}]`, 'gu') : undefined;
  } catch {
    return undefined;
  }
}
