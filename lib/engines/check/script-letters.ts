/** Finds the letters of the scripts that a language is written in. */

import { OTHER_SCRIPTS } from '../../languages/by-kind/other-scripts';

/** ISO 15924 codes that stand for several scripts, or for a variant, and the Unicode scripts they consist of. */
const COMBINED_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/** Returns a global pattern for one letter of a language's (BCP 47) scripts; undefined where they are not known. */
export function getScriptLetters(lang: string): RegExp | undefined {
  try {
    const { language, script } = new Intl.Locale(lang).maximize();
    const codes = script
      ? [...(COMBINED_SCRIPTS[script] ?? [script]), ...(OTHER_SCRIPTS[language]?.split(' ') ?? [])]
      : [];
    return codes.length ? new RegExp(`[${codes.map((code) => `\\p{Script=${code}}`).join('')}]`, 'gu') : undefined;
  } catch {
    return undefined;
  }
}
