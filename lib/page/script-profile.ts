export interface ScriptReading {
  /** ISO 15924 code of the script most letters belong to; `Zyyy` where there are no letters. Kana makes it `Jpan`. */
  readonly script: string;
  /** A language told by letters it alone (of those with the script) uses. */
  readonly letters?: string;
  /** The letters leave no doubt even against a near relation. */
  readonly sure?: boolean;
  /** The language most text in the script is in. */
  readonly language?: string;
  /** Chinese characters of the traditional set prevail. */
  readonly traditional?: boolean;
}

/** Enough to see which script prevails; more only takes time. */
const SAMPLE = 2000;

const script = (code: string, property: string, language?: string) =>
  ({ code, pattern: new RegExp(`\\p{Script=${property}}+`, 'gu'), language }) as const;

const SCRIPTS = [
  script('Latn', 'Latin'),
  script('Cyrl', 'Cyrillic', 'ru'),
  script('Arab', 'Arabic', 'ar'),
  script('Hani', 'Han', 'zh'),
  script('Kana', 'Hiragana', 'ja'),
  script('Kana', 'Katakana', 'ja'),
  script('Kore', 'Hangul', 'ko'),
  script('Thai', 'Thai', 'th'),
  script('Laoo', 'Lao', 'lo'),
  script('Khmr', 'Khmer', 'km'),
  script('Mymr', 'Myanmar', 'my'),
  script('Deva', 'Devanagari', 'hi'),
  script('Beng', 'Bengali', 'bn'),
  script('Taml', 'Tamil', 'ta'),
  script('Telu', 'Telugu', 'te'),
  script('Knda', 'Kannada', 'kn'),
  script('Mlym', 'Malayalam', 'ml'),
  script('Gujr', 'Gujarati', 'gu'),
  script('Guru', 'Gurmukhi', 'pa'),
  script('Orya', 'Oriya', 'or'),
  script('Sinh', 'Sinhala', 'si'),
  script('Hebr', 'Hebrew', 'he'),
  script('Grek', 'Greek', 'el'),
  script('Geor', 'Georgian', 'ka'),
  script('Armn', 'Armenian', 'hy'),
  script('Ethi', 'Ethiopic', 'am'),
  script('Tibt', 'Tibetan', 'bo'),
] as const;

/** Letters of one language among those that share a script; the most telling first. `share`: of all letters. */
const LETTERS: readonly { code: string; language: string; pattern: RegExp; share: number; sure: boolean }[] = [
  // Letters with a hook, a dot below or a tone mark over a circumflex, breve or horn: Vietnamese alone has them.
  { code: 'Latn', language: 'vi', pattern: /[ơưạảấầẩẫậắằẳẵặẻếềểễệỉỏốồổỗộớờởỡợủứừửữựỳỵỷỹ]/giu, share: 0.04, sure: true },
  { code: 'Cyrl', language: 'be', pattern: /ў/giu, share: 0.004, sure: true },
  { code: 'Cyrl', language: 'kk', pattern: /[әғқңұһ]/giu, share: 0.02, sure: false },
  { code: 'Cyrl', language: 'uk', pattern: /[іїєґ]/giu, share: 0.015, sure: true },
  { code: 'Cyrl', language: 'mk', pattern: /[ѓќѕ]/giu, share: 0.003, sure: true },
  { code: 'Cyrl', language: 'sr', pattern: /[ђћ]/giu, share: 0.002, sure: true },
  { code: 'Cyrl', language: 'mn', pattern: /[өү]/giu, share: 0.02, sure: false },
  { code: 'Cyrl', language: 'ru', pattern: /[ыэ]/giu, share: 0.01, sure: true },
  { code: 'Cyrl', language: 'bg', pattern: /[ъщ]/giu, share: 0.01, sure: false },
  { code: 'Arab', language: 'ug', pattern: /[ۇۈۆې]/gu, share: 0.04, sure: true },
  { code: 'Arab', language: 'ckb', pattern: /[ڕڵێۆ]/gu, share: 0.02, sure: true },
  { code: 'Arab', language: 'ps', pattern: /[ټډړښځڅڼ]/gu, share: 0.01, sure: true },
  { code: 'Arab', language: 'ur', pattern: /[ٹڈڑےںہ]/gu, share: 0.02, sure: true },
  { code: 'Arab', language: 'fa', pattern: /[پچژگکی]/gu, share: 0.03, sure: false },
];

const TRADITIONAL = /[們來個這國會時對說為學過還後發經進動開關體當從點問現實電話無長門東車馬龍臺灣與據報導億萬員]/gu;
const SIMPLIFIED = /[们来个这国会时对说为学过还后发经进动开关体当从点问现实电话无长门东车马龙台湾与据报导亿万员]/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What one script has taken away is not looked at again. */
function tally(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let left = text;
  for (const { code, pattern } of SCRIPTS) {
    const rest = left.replace(pattern, '');
    counts.set(code, (counts.get(code) ?? 0) + left.length - rest.length);
    left = rest;
  }
  return counts;
}

/** A Han character stands for about two letters of an alphabet. */
const HAN_WORTH = 2;

function prevailing(counts: ReadonlyMap<string, number>): string {
  const of = (code: string): number => counts.get(code) ?? 0;
  const eastAsian = of('Hani') + of('Kana');
  let [best, most] = ['Zyyy', 0];
  for (const code of counts.keys()) {
    const weight = code === 'Hani' || code === 'Kana' ? eastAsian * HAN_WORTH : of(code);
    if (weight > most) [best, most] = [code, weight];
  }
  if (best === 'Hani' || best === 'Kana') return of('Kana') > eastAsian * 0.05 ? 'Jpan' : 'Hani';
  return best;
}

/** Reads the script of a text's first few thousand characters, and what its letters say about the language. */
export function readScript(text: string): ScriptReading {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const counts = tally(sample);
  const code = prevailing(counts);
  if (code === 'Zyyy') return { script: code };
  if (code === 'Jpan') return { script: code, language: 'ja', letters: 'ja', sure: true };
  if (code === 'Hani') {
    const traditional = count(sample, TRADITIONAL) > count(sample, SIMPLIFIED);
    return { script: code, language: 'zh', letters: 'zh', traditional };
  }
  const all = counts.get(code) ?? 0;
  const told = LETTERS.find((row) => row.code === code && count(sample, row.pattern) >= Math.max(2, all * row.share));
  const language = SCRIPTS.find((row) => row.code === code)?.language;
  return { script: code, language, letters: told?.language, sure: told?.sure };
}

/** CLDR's likely script first, then scripts a language is also written in. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  sr: ['Latn'],
  uz: ['Cyrl'],
  az: ['Cyrl', 'Arab'],
  kk: ['Latn', 'Arab'],
  mn: ['Mong'],
  bs: ['Cyrl'],
  tg: ['Arab'],
  pa: ['Arab'],
  ku: ['Arab'],
  ms: ['Arab'],
  sd: ['Deva'],
  ks: ['Deva'],
  ug: ['Cyrl', 'Latn'],
  tk: ['Cyrl'],
  ha: ['Arab'],
  tt: ['Latn'],
  ky: ['Arab', 'Latn'],
  ro: ['Cyrl'],
  yi: ['Latn'],
  za: ['Hani'],
};

/** What this module calls scripts that CLDR parts more finely. */
const KIN: Readonly<Record<string, string>> = { Hans: 'Hani', Hant: 'Hani' };

/** ISO 15924 codes a language is written in. */
export function scriptsOf(language: string): readonly string[] {
  const likely = new Intl.Locale(language).maximize().script ?? 'Latn';
  return [KIN[likely] ?? likely, ...(ALSO[language] ?? [])];
}
