import { buildScriptProfile, getScriptCodes, type ScriptProfile } from './script-profile';

export interface LanguageHints {
  readonly text: string;
  /** Language tags the page declares, most trustworthy first. */
  readonly declared?: readonly string[];
  /** Guesses a BCP 47 language from text; undefined where it cannot tell. */
  readonly detect?: (text: string) => string | undefined;
}

/** Below this a detector's guess weighs less than what the page says. */
const MIN_DETECTION_LENGTH = 200;

/** Too close for a detector to overrule a page that says which it is. */
const CLOSE_LANGUAGES: readonly string[] = [
  'id ms',
  'nb no nn da',
  'hr sr bs sl',
  'cs sk',
  'hi mr ne sa',
  'pt gl es ca',
  'ru uk be bg mk',
  'fa ps ur',
  'bn as',
  'zh yue wuu',
  'az tr',
  'nl af',
  'fi et',
  'en sco',
  'tl fil ceb',
  'am ti',
  'kk ky tt mn ba cv tg',
];

const isCloseLanguage = (a: string, b: string): boolean =>
  CLOSE_LANGUAGES.some((group) => group.split(' ').includes(a) && group.split(' ').includes(b));

interface LanguageTag {
  readonly language: string;
  readonly script?: string;
  readonly region?: string;
}

function parseLanguageTag(tag: string): LanguageTag | undefined {
  try {
    const { language, script, region } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return language === 'und' || language === 'mul' ? undefined : { language, script, region };
  } catch {
    return undefined;
  }
}

/** Whether a language is written in the script seen; unknown scripts contradict nothing. */
function hasMatchingScript(tag: LanguageTag, seen: ScriptProfile): boolean {
  return seen.script === 'Zyyy' || getScriptCodes(tag.language).includes(seen.script);
}

function detectLanguageTag({ text, detect }: LanguageHints, seen: ScriptProfile): LanguageTag | undefined {
  const guess = detect?.(text);
  const tag = guess === undefined ? undefined : parseLanguageTag(guess);
  return tag && hasMatchingScript(tag, seen) ? tag : undefined;
}

function chooseLanguage(clues: LanguageHints, seen: ScriptProfile): string {
  const declared = (clues.declared ?? [])
    .map(parseLanguageTag)
    .find((tag) => tag !== undefined && hasMatchingScript(tag, seen))?.language;
  if (seen.letters && (!declared || !isCloseLanguage(seen.letters, declared) || seen.sure)) return seen.letters;
  const guess = detectLanguageTag(clues, seen)?.language;
  const enough = clues.text.length >= MIN_DETECTION_LENGTH;
  if (declared && guess && enough && guess !== declared && !isCloseLanguage(guess, declared)) return guess;
  return declared ?? guess ?? seen.language ?? parseLanguageTag(clues.declared?.[0] ?? '')?.language ?? 'und';
}

/**
 * The language of a text: BCP 47 primary language, `zh-Hant` for Chinese in traditional characters, `und` where
 * nothing tells. Script overrules what the page declares; letters that one language alone uses overrule both; a
 * detector overrules a declaration from 200 characters on, except between languages too close to tell apart.
 */
export function determineLanguage(clues: LanguageHints): string {
  const seen = buildScriptProfile(clues.text);
  const language = chooseLanguage(clues, seen);
  return language === 'zh' && seen.traditional ? 'zh-Hant' : language;
}
